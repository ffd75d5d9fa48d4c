// The two clocks as a ladder: down is when something became known, right is when it was true. Pure: statements in, steps out.
import { daysBetween, type Day } from './day.ts'

/** A date as exactly as its source says it. */
export interface Span {
  readonly earliest: Day
  readonly latest: Day
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'ABOUT' | 'INTERVAL'
}

/** A statement as the ladder needs it. */
export interface Told {
  readonly id: string
  readonly form: 'STATE' | 'EVENT' | 'DATE'
  /** What a state says holds: equal values are one run. Null for anything else. */
  readonly value: string | null
  readonly known: Span
  readonly trueFrom: Span | null
  readonly trueUntil: Span | null
  /** The day that a date names; null where it names none. */
  readonly due: Span | null
}

export interface Stretch {
  readonly from: Day
  readonly to: Day
}

/** One statement in the plane of both clocks. */
export interface LadderLine<T extends Told> {
  readonly told: T
  /** Where the public stood when it could surely know it. */
  readonly knownOn: Day
  /** From when it was true to where it ended or was said to hold still; of an event or a date the days it may be. */
  readonly bar: Stretch | null
  /** The days on which it may have begun, where the source gives no exact one. */
  readonly blur: Stretch | null
  /** True, but not yet public. */
  readonly hidden: Stretch | null
  /** Known or true only after the chosen days. */
  readonly isLater: boolean
}

/** A day on which something became known. */
export interface LadderRow<T extends Told> {
  readonly knownOn: Day
  readonly isLater: boolean
  readonly lines: readonly LadderLine<T>[]
}

export interface Delay extends Stretch {
  readonly days: number
  /** The source gives the first day as about. */
  readonly isAbout: boolean
}

export interface Ladder<T extends Told> {
  readonly rows: readonly LadderRow<T>[]
  /** The longest that something was true without being public, among what was known by then. */
  readonly delay: Delay | null
}

export interface Days {
  readonly trueOn: Day
  readonly knownOn: Day
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)
const sooner = (a: Day, b: Day): Day => (a < b ? a : b)
const stretch = (from: Day, to: Day): Stretch | null => (from < to ? { from, to } : null)

function barOf({ form, due, trueFrom, trueUntil, known }: Told): Stretch | null {
  if (form === 'DATE') return due && { from: due.earliest, to: due.latest }
  if (trueFrom === null) return null
  if (form === 'EVENT') return { from: trueFrom.earliest, to: trueFrom.latest }
  // An undated source says that it holds no later than it must.
  const end = trueUntil?.earliest ?? later(known.earliest, trueFrom.latest)
  return { from: trueFrom.earliest, to: later(end, trueFrom.earliest) }
}

/** From when a value was public already: a later statement hides only what lies before that. */
type Public = ReadonlyMap<string, Day>

function hiddenOf({ form, value, trueFrom, trueUntil, known }: Told, open: Public): Stretch | null {
  if (form === 'DATE' || trueFrom === null) return null
  const told = value === null ? undefined : open.get(value)
  const end = told === undefined ? known.latest : sooner(told, known.latest)
  return stretch(trueFrom.latest, trueUntil ? sooner(end, trueUntil.earliest) : end)
}

const forms: readonly Told['form'][] = ['STATE', 'DATE', 'EVENT']
const inOrder = (a: Told, b: Told): number =>
  a.known.latest.localeCompare(b.known.latest) ||
  forms.indexOf(a.form) - forms.indexOf(b.form) ||
  (a.trueFrom?.earliest ?? '').localeCompare(b.trueFrom?.earliest ?? '') ||
  a.id.localeCompare(b.id)

function lineOf<T extends Told>(told: T, open: Public, { trueOn, knownOn }: Days): LadderLine<T> {
  const from = told.trueFrom
  return {
    told,
    knownOn: told.known.latest,
    bar: barOf(told),
    blur: from !== null && told.form === 'STATE' ? stretch(from.earliest, from.latest) : null,
    hidden: hiddenOf(told, open),
    isLater: told.known.latest > knownOn || (from !== null && from.earliest > trueOn),
  }
}

function delayOf(lines: readonly LadderLine<Told>[]): Delay | null {
  let longest: Delay | null = null
  for (const { told, hidden, isLater } of lines) {
    const precision = told.trueFrom?.precision
    // Days can only be counted from a day.
    if (hidden === null || isLater || (precision !== 'DAY' && precision !== 'ABOUT')) continue
    const days = daysBetween(hidden.from, hidden.to)
    if (longest === null || days > longest.days) longest = { ...hidden, days, isAbout: precision === 'ABOUT' }
  }
  return longest
}

/** The steps in the order in which they became known, as seen on the chosen days. */
export function ladderOf<T extends Told>(statements: readonly T[], days: Days): Ladder<T> {
  const open = new Map<string, Day>()
  const rows: LadderRow<T>[] = []
  const ordered = statements.toSorted(inOrder)
  for (const knownOn of new Set(ordered.map((told) => told.known.latest))) {
    const ofDay = ordered.filter((told) => told.known.latest === knownOn)
    rows.push({ knownOn, isLater: knownOn > days.knownOn, lines: ofDay.map((told) => lineOf(told, open, days)) })
    for (const { value, trueFrom } of ofDay) {
      if (value !== null && trueFrom !== null) open.set(value, sooner(open.get(value) ?? trueFrom.latest, trueFrom.latest))
    }
  }
  return { rows, delay: delayOf(rows.flatMap((row) => row.lines)) }
}

/** Every day that the ladder must have room for. */
export function daysDrawn(rows: readonly LadderRow<Told>[]): readonly Day[] {
  return rows.flatMap((row) => [row.knownOn, ...row.lines.flatMap(({ bar }) => (bar ? [bar.from, bar.to] : []))])
}

/** A row, or a number of rows that are folded away. */
export type LadderEntry<T extends Told> =
  | { readonly row: LadderRow<T> }
  | { readonly fold: 'known' | 'later'; readonly count: number; readonly isLater: boolean }

const keptFirst = 2
const keptKnown = 9
const keptLater = 6

function folded<T extends Told>(rows: readonly LadderRow<T>[], fold: 'known' | 'later', kept: number): readonly LadderEntry<T>[] {
  if (rows.length <= kept) return rows.map((row) => ({ row }))
  const away = rows.length - (kept - 1)
  const entries: LadderEntry<T>[] = rows.map((row) => ({ row }))
  entries.splice(keptFirst, away, { fold, count: away, isLater: fold === 'later' })
  return entries
}

/** A long ladder keeps its first steps and the newest on either side of the chosen day; the middle folds until asked for. */
export function foldLadder<T extends Told>(rows: readonly LadderRow<T>[], unfolded: ReadonlySet<string>): readonly LadderEntry<T>[] {
  const part = (isLater: boolean, fold: 'known' | 'later', kept: number) => {
    const ofPart = rows.filter((row) => row.isLater === isLater)
    return folded(ofPart, fold, unfolded.has(fold) ? ofPart.length : kept)
  }
  return [...part(false, 'known', keptKnown), ...part(true, 'later', keptLater)]
}
