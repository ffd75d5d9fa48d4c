// A term of days from one exact start: counted, suspended, extended and shifted, each step kept as a fact.
import { compareDays, daysBetween, earlierDay, laterDay } from '../dates.ts'
import type { Day } from '../statement.ts'
import { areHolidaysKnown } from './holidays.ts'
import { firstDay, lastDay, nextWorkingDay, plus, plusDays, type SkippedDay } from './calendar.ts'
import type { DayLength, DeadlineRule, Extension } from './rule.ts'

export interface ExactNotice {
  readonly on: Day
  /** Whatever is uncertain: it cannot be about this term. */
  readonly isBeforeStart: boolean
  /** Null where it is not known. */
  readonly isReasoned: boolean | null
  readonly length: DayLength | null
  readonly statements: readonly string[]
}

export interface ExactSuspension {
  readonly from: Day
  /** The first day that counts again; null while there is none. */
  readonly until: Day | null
  readonly statements: readonly string[]
}

export interface ExactStart {
  readonly start: Day
  /** In their order. */
  readonly notices: readonly ExactNotice[]
  readonly suspensions: readonly ExactSuspension[]
}

export type Refusal = 'NOT_ALLOWED' | 'ALREADY_USED' | 'BEFORE_START' | 'TOO_LATE' | 'NO_REASONS'

/** What was said, and ids of the statements that say it. */
interface Said {
  readonly statements: readonly string[]
}

export type Fact =
  | { readonly kind: 'COUNTING'; readonly on: Day }
  | { readonly kind: 'TERM'; readonly on: Day; readonly length: DayLength }
  | (Said & { readonly kind: 'SUSPENDED'; readonly on: Day; readonly until: Day | null; readonly days: number; readonly end: Day | null })
  | (Said & { readonly kind: 'NOT_SUSPENDED'; readonly on: Day })
  | (Said & {
      readonly kind: 'EXTENDED'
      readonly on: Day
      readonly length: DayLength
      readonly end: Day
      /** What was asked, where it is more than the rule gives. */
      readonly asked: DayLength | null
      readonly areReasonsKnown: boolean
    })
  | (Said & { readonly kind: 'REFUSED'; readonly on: Day; readonly because: Refusal; readonly end: Day })
  | { readonly kind: 'SHIFTED'; readonly on: Day; readonly skipped: readonly SkippedDay[] }
  | { readonly kind: 'HOLIDAYS_UNKNOWN'; readonly on: Day }

export interface Run {
  /** Null while it is suspended without an end. */
  readonly due: Day | null
  readonly facts: readonly Fact[]
  readonly extensionsUsed: number
}

export function runTerm(rule: DeadlineRule, length: DayLength, exact: ExactStart): Run {
  const facts: Fact[] = []
  const { counting } = rule.start
  const pending = suspensionsOf(rule, exact, facts)
  const early = pending[0]
  let first = firstDay(exact.start, counting)
  if (early && early.from <= first) {
    pending.shift()
    const days = early.until === null ? 0 : daysBetween(first, early.until)
    facts.push({ kind: 'SUSPENDED', on: early.from, until: early.until, days, end: null, statements: early.statements })
    if (early.until === null) return { due: null, facts, extensionsUsed: 0 }
    first = early.until
  }
  facts.push({ kind: 'COUNTING', on: first })
  let end: Day | null = lastDay(first, length, counting)
  facts.push({ kind: 'TERM', on: end, length })
  end = suspend(end, pending, facts)
  let extensionsUsed = 0
  for (const notice of exact.notices) {
    if (end === null) break
    const because = refusal(rule, extensionsUsed, notice, shifted(rule, end))
    if (because || !rule.extension) {
      const { on, statements } = notice
      facts.push({ kind: 'REFUSED', on, because: because ?? 'NOT_ALLOWED', end: shifted(rule, end), statements })
      continue
    }
    extensionsUsed++
    const extended = extend(end, notice, rule.extension)
    facts.push(extended)
    end = suspend(extended.end, pending, facts)
  }
  for (const { from, statements } of pending) facts.push({ kind: 'NOT_SUSPENDED', on: from, statements })
  if (end === null) return { due: null, facts, extensionsUsed }
  return { due: shift(rule, end, facts), facts, extensionsUsed }
}

/** Those that touch the term's days, in order and without overlap. */
function suspensionsOf(rule: DeadlineRule, exact: ExactStart, facts: Fact[]): ExactSuspension[] {
  const first = firstDay(exact.start, rule.start.counting)
  const merged: ExactSuspension[] = []
  for (const next of exact.suspensions.toSorted((a, b) => compareDays(a.from, b.from))) {
    if (next.until !== null && next.until <= laterDay(next.from, first)) continue
    const last = merged.at(-1)
    if (!rule.suspension) facts.push({ kind: 'NOT_SUSPENDED', on: next.from, statements: next.statements })
    else if (!last || (last.until !== null && last.until < next.from)) merged.push(next)
    else if (last.until !== null) {
      const until = next.until === null ? null : laterDay(last.until, next.until)
      merged.splice(-1, 1, { from: last.from, until, statements: [...last.statements, ...next.statements] })
    }
  }
  return merged
}

/** The end moved by every suspension that began before it came; null where one has no end. */
function suspend(end: Day, pending: ExactSuspension[], facts: Fact[]): Day | null {
  let moved = end
  for (let next = pending[0]; next && next.from <= moved; next = pending[0]) {
    pending.shift()
    const days = next.until === null ? 0 : daysBetween(next.from, next.until)
    moved = plusDays(moved, days)
    const { from: on, until, statements } = next
    facts.push({ kind: 'SUSPENDED', on, until, days, end: until === null ? null : moved, statements })
    if (next.until === null) return null
  }
  return moved
}

/** A notice on the last day, a shifted one included, is still in time. */
function refusal(rule: DeadlineRule, used: number, notice: ExactNotice, end: Day): Refusal | null {
  if (!rule.extension) return 'NOT_ALLOWED'
  if (used >= rule.extension.howMany) return 'ALREADY_USED'
  if (notice.isBeforeStart) return 'BEFORE_START'
  if (notice.on > end) return 'TOO_LATE'
  return rule.extension.needsReasons && notice.isReasoned === false ? 'NO_REASONS' : null
}

/** Counted from the end before any shift; never more than the rule gives. */
function extend(end: Day, notice: ExactNotice, extension: Extension): Extract<Fact, { kind: 'EXTENDED' }> {
  const full: DayLength = { amount: extension.amount, unit: extension.unit }
  const most = plus(end, full)
  const asked = notice.length && notice.length.amount > 0 ? notice.length : full
  const isMore = plus(end, asked) > most
  return {
    kind: 'EXTENDED',
    on: notice.on,
    length: isMore ? full : asked,
    end: earlierDay(plus(end, asked), most),
    asked: isMore ? asked : null,
    areReasonsKnown: !extension.needsReasons || notice.isReasoned !== null,
    statements: notice.statements,
  }
}

function shifted(rule: DeadlineRule, end: Day): Day {
  return rule.shift.isApplied ? nextWorkingDay(end).day : end
}

function shift(rule: DeadlineRule, end: Day, facts: Fact[]): Day {
  if (!rule.shift.isApplied) return end
  const { day, skipped } = nextWorkingDay(end)
  if (skipped.length > 0) facts.push({ kind: 'SHIFTED', on: day, skipped })
  if (!areHolidaysKnown(day)) facts.push({ kind: 'HOLIDAYS_UNKNOWN', on: day })
  return day
}
