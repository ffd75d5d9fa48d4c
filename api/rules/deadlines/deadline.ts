// A rule and what is known of one case → the day it is due on, or why there is none, with every step explained. Pure.
import { compareDays, daysBetween, earlierDay, laterDay } from '../dates.ts'
import type { Day, FuzzyDate } from '../statement.ts'
import { clockChange, dayOf, instant, instantsOf, plusHours, printInstant, type Instant } from './calendar.ts'
import { explain, explainHours, explainNothing, explainResult, explainRule, explainStart, type Step } from './explain.ts'
import type { DayLength, DeadlineRule, HourLength } from './rule.ts'
import { runTerm, type ExactNotice } from './run.ts'

/** An extension that was announced. */
export interface Notice {
  readonly on: FuzzyDate
  /** Null where it is not known: then the extension counts, and the explanation says so. */
  readonly isReasoned: boolean | null
  /** Left out where the notice names none: then it is as long as the rule allows. */
  readonly length?: DayLength
  /** Id of the statement that says it. */
  readonly statement?: string
}

export interface Suspension {
  /** The first day that does not count. */
  readonly from: FuzzyDate
  /** The first day that counts again; null while there is none. */
  readonly until: FuzzyDate | null
  /** Id of the statement that says it. */
  readonly statement?: string
}

/** A moment, ISO 8601 with an offset or Z. */
export interface StartInstant {
  readonly instant: string
}

export interface DeadlineInput {
  readonly rule: DeadlineRule
  /** Null where it is not known when it began. */
  readonly start: FuzzyDate | StartInstant | null
  /** For a NAMED term: the date that the promise names, the last one given. */
  readonly named?: FuzzyDate | null
  /** Ids of the statements that the start and the named date rest on. */
  readonly startStatements?: readonly string[]
  readonly namedStatements?: readonly string[]
  /** Of these and of the suspensions, those that began after `trueOn` do not count yet. */
  readonly notices?: readonly Notice[]
  readonly suspensions?: readonly Suspension[]
  /** The first day on which the item was no longer open, as O5 has it; null while it is open. */
  readonly metOn?: Day | null
  readonly trueOn: Day
}

export type NoDueDate = 'SOFT' | 'NOT_IN_FORCE' | 'IN_FORCE_UNVERIFIED' | 'START_UNKNOWN' | 'NOTHING_NAMED' | 'SUSPENDED_WITHOUT_END'

export interface Deadline {
  /** Computed; what a source states stands beside it and is never replaced. */
  readonly due: FuzzyDate | null
  readonly noneBecause: NoDueDate | null
  /** Terms of hours: between which two instants it ends, on Amsterdam's clock. */
  readonly instants: { readonly earliest: string; readonly latest: string } | null
  /** At the latest end; an extension that may have come too late is among them. */
  readonly extensionsUsed: number
  readonly steps: readonly Step[]
  /** The day after its `latest`, unless it was met; never for a soft term. */
  readonly isOverdue: boolean
  readonly daysOverdue: number | null
  /** Days from `metOn` to its `latest`; negative is late. */
  readonly daysEarly: number | null
  /** Of a soft term: days since the start, until it was met. */
  readonly elapsedDays: { readonly least: number; readonly most: number } | null
}

type Found = Pick<Deadline, 'due' | 'noneBecause' | 'instants' | 'extensionsUsed' | 'steps'>

export function deadline(input: DeadlineInput): Deadline {
  const { rule, trueOn } = input
  const metOn = input.metOn != null && input.metOn <= trueOn ? input.metOn : null
  const start = startDays(input.start)
  const found = find(input, start)
  const steps = [explainRule(rule, start?.earliest ?? trueOn), ...found.steps]
  const latest = found.due?.latest
  const isOverdue = latest !== undefined && metOn === null && trueOn > latest
  return {
    ...found,
    steps,
    isOverdue,
    daysOverdue: isOverdue ? daysBetween(latest, trueOn) : null,
    daysEarly: latest !== undefined && metOn !== null ? daysBetween(metOn, latest) : null,
    elapsedDays: rule.term.kind === 'NONE' && start ? elapsed(start, metOn ?? trueOn) : null,
  }
}

function find(input: DeadlineInput, start: FuzzyDate | null): Found {
  const { rule, trueOn } = input
  const { term } = rule
  if (term.kind === 'NAMED') {
    const began = start ? [explainStart(rule, start, null, input.startStatements ?? [])] : []
    return input.named ? ends(input.named, began, input.namedStatements) : none('NOTHING_NAMED', rule, trueOn, began)
  }
  if (!input.start || !start) return none('START_UNKNOWN', rule, trueOn, [])
  const steps = [explainStart(rule, start, 'instant' in input.start ? input.start.instant : null, input.startStatements ?? [])]
  const notInForce = outOfForce(rule, start)
  if (notInForce) return none(notInForce, rule, start.earliest, steps)
  if (term.kind === 'LENGTH') return term.unit === 'HOURS' ? hours(term, input.start, steps) : days(term, input, start, steps)
  return term.kind === 'NONE' ? none('SOFT', rule, start.earliest, steps) : { ...ends(start, steps), instants: instantsAt(input.start) }
}

/** The days of the start; an instant's is Amsterdam's. */
function startDays(start: DeadlineInput['start']): FuzzyDate | null {
  if (!start || !('instant' in start)) return start
  const day = dayOf(instant(start.instant))
  return { earliest: day, latest: day, precision: 'DAY' }
}

function instantsAt(start: FuzzyDate | StartInstant): Deadline['instants'] {
  if (!('instant' in start)) return null
  const at = printInstant(instant(start.instant))
  return { earliest: at, latest: at }
}

/** By the day of the start. In force on some days of an uncertain start only is not surely in force. */
function outOfForce({ strictness, inForceFrom, inForceUntil }: DeadlineRule, start: FuzzyDate): NoDueDate | null {
  if (strictness === 'PROMISE') return null
  if (inForceFrom === null) return 'IN_FORCE_UNVERIFIED'
  if (start.earliest < inForceFrom) return 'NOT_IN_FORCE'
  return inForceUntil !== null && start.latest >= inForceUntil ? 'NOT_IN_FORCE' : null
}

function hours(term: HourLength, start: FuzzyDate | StartInstant, steps: readonly Step[]): Found {
  const first = 'instant' in start ? instant(start.instant) : instantsOf(start.earliest).first
  const last = 'instant' in start ? first : instantsOf(start.latest).last
  const end = (from: Instant) => plusHours(from, term.amount)
  const due = between(dayOf(end(first)), dayOf(end(last)), false)
  const instants = { earliest: printInstant(end(first)), latest: printInstant(end(last)) }
  const counted = explainHours(term, due.latest, instants, clockChange(first, end(first)) || clockChange(last, end(last)))
  return { ...ends(due, [...steps, ...counted]), instants }
}

/** Every step keeps the order of starts, so the first and the last day of the start give the first and the last day it can be due. */
function days(length: DayLength, input: DeadlineInput, start: FuzzyDate, steps: readonly Step[]): Found {
  const { rule } = input
  const [first, last] = [exactly(input, start, 'earliest'), exactly(input, start, 'latest')]
  const early = runTerm(rule, length, first)
  const late = JSON.stringify(first) === JSON.stringify(last) ? early : runTerm(rule, length, last)
  const counted = explain(rule, early, late)
  if (early.due === null || late.due === null)
    return none('SUSPENDED_WITHOUT_END', rule, input.trueOn, [...steps, ...counted], late.extensionsUsed)
  // Two notices of uncertain days and other lengths may change places: the interval holds both ends all the same.
  const due = between(earlierDay(early.due, late.due), laterDay(early.due, late.due), start.precision === 'ABOUT')
  return { ...ends(due, [...steps, ...counted]), extensionsUsed: late.extensionsUsed }
}

/** What is uncertain, so as to end as early or as late as it can. */
function exactly(input: DeadlineInput, start: FuzzyDate, side: 'earliest' | 'latest') {
  const other = side === 'earliest' ? 'latest' : 'earliest'
  const notices = (input.notices ?? [])
    .filter(({ on }) => on.earliest <= input.trueOn)
    .toSorted((a, b) => compareDays(a.on.earliest, b.on.earliest) || compareDays(a.on.latest, b.on.latest))
    .map(({ on, isReasoned, length, statement }): ExactNotice => {
      return { on: on[other], isBeforeStart: on.latest < start.earliest, isReasoned, length: length ?? null, statements: idOf(statement) }
    })
  const suspensions = (input.suspensions ?? [])
    .filter(({ from }) => from.earliest <= input.trueOn)
    .map(({ from, until, statement }) => ({ from: from[other], until: until && until[side], statements: idOf(statement) }))
  return { start: start[side], notices, suspensions }
}

const idOf = (statement: string | undefined): string[] => (statement === undefined ? [] : [statement])

function between(earliest: Day, latest: Day, isAbout: boolean): FuzzyDate {
  if (earliest !== latest) return { earliest, latest, precision: 'INTERVAL' }
  return { earliest, latest, precision: isAbout ? 'ABOUT' : 'DAY' }
}

function ends(due: FuzzyDate, steps: readonly Step[], statements: readonly string[] = []): Found {
  return { due, noneBecause: null, instants: null, extensionsUsed: 0, steps: [...steps, explainResult(due, statements)] }
}

function none(because: NoDueDate, rule: DeadlineRule, on: Day, steps: readonly Step[], extensionsUsed = 0): Found {
  return { due: null, noneBecause: because, instants: null, extensionsUsed, steps: [...steps, explainNothing(because, rule, on)] }
}

/** Null before it began. */
function elapsed(start: FuzzyDate, on: Day): Deadline['elapsedDays'] {
  if (on < start.earliest) return null
  return { least: Math.max(0, daysBetween(start.latest, on)), most: daysBetween(start.earliest, on) }
}
