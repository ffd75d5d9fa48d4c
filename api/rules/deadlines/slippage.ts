// How the date of one item and one kind slipped, from the first that was named to the last.
import { Temporal } from 'temporal-polyfill'
import type { DateKind } from '../../../cypher/model.ts'
import { compareDays, daysBetween } from '../dates.ts'
import type { DateRecord } from '../due.ts'
import type { FuzzyDate } from '../statement.ts'

/**
 * What a date did to the last one that named a day. FIRST: it is the first of all, or the first to name a day. REPEATED: the same
 * last day. SHARPENED: a day inside it. MOVED: anything else. UNNAMED: it says that no day can be named (D7); what is named after
 * that is held against the last day named before.
 */
export type Slip = 'FIRST' | 'REPEATED' | 'SHARPENED' | 'MOVED' | 'UNNAMED'

export interface SlippageEntry {
  readonly date: DateRecord
  readonly slip: Slip
  /** From the last day named before to this one's; null where either names none. Negative is earlier. */
  readonly days: number | null
}

export interface Slippage {
  /** The first that names a day; null where none does. */
  readonly first: FuzzyDate | null
  /** What was last said; null where that is that no day can be named. */
  readonly last: FuzzyDate | null
  /** MOVED and UNNAMED. */
  readonly movedTimes: number
  /** Days are counted between last days (O5); null where there is no first or no last. Negative is earlier. */
  readonly days: number | null
  /** Rounded to the nearest; half a month is one. */
  readonly months: number | null
  /** In the order in which they became known. */
  readonly entries: readonly SlippageEntry[]
}

/** Of one item's dates, those of a kind; dates that others superseded included. Null where there is none. */
export function slippage(dates: readonly DateRecord[], kind: DateKind): Slippage | null {
  const ordered = dates.filter(({ dateKind }) => dateKind === kind).toSorted(byKnown)
  const latest = ordered.at(-1)
  if (!latest) return null
  const entries = ordered.map((date, i) => entry(date, ordered.slice(0, i)))
  const first = ordered.find(({ due }) => due !== undefined)?.due ?? null
  const last = latest.due ?? null
  const movedTimes = entries.filter(({ slip }) => slip === 'MOVED' || slip === 'UNNAMED').length
  const ends = first && last ? { days: daysBetween(first.latest, last.latest), months: monthsBetween(first, last) } : null
  return { first, last, movedTimes, days: ends?.days ?? null, months: ends?.months ?? null, entries }
}

function entry(date: DateRecord, earlier: readonly DateRecord[]): SlippageEntry {
  const { due } = date
  const named = earlier.findLast((one) => one.due !== undefined)?.due
  const isUnnamed = earlier.length > 0 && earlier.at(-1)?.due === undefined
  if (due === undefined) return { date, slip: earlier.length === 0 ? 'FIRST' : isUnnamed ? 'REPEATED' : 'UNNAMED', days: null }
  if (named === undefined) return { date, slip: 'FIRST', days: null }
  return { date, slip: slipOf(named, due), days: daysBetween(named.latest, due.latest) }
}

function slipOf(before: FuzzyDate, now: FuzzyDate): Slip {
  if (now.latest === before.latest) return 'REPEATED'
  return now.earliest >= before.earliest && now.latest < before.latest ? 'SHARPENED' : 'MOVED'
}

function monthsBetween(first: FuzzyDate, last: FuzzyDate): number {
  const from = Temporal.PlainDate.from(first.latest)
  return from.until(last.latest, { largestUnit: 'month', smallestUnit: 'month', roundingMode: 'halfExpand' }).months
}

/** As O5 orders them. */
function byKnown(a: DateRecord, b: DateRecord): number {
  return compareDays(a.known.latest, b.known.latest) || a.seq - b.seq || a.place - b.place
}
