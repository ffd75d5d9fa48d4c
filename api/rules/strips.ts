// One item's aspect at one basis: a strip of the true axis for each day on which something becomes known (P8). Only what a day
// changes is worked out again, as what begins later changes nothing before it.
import { sentinels } from '../../cypher/model.ts'
import { compareDays, earlierDay } from './dates.ts'
import { stretchesOf, type StateRecord, type Stretch } from './runs.ts'
import type { Day, FuzzyDate, StateBox } from './statement.ts'
import { isSupersededBy } from './visible.ts'

export type StateRectangle = Omit<StateBox, 'seqFrom' | 'seqUntil'>

export interface Strip {
  readonly knownFrom: Day
  /** In order on the true axis; gaps in SUBSTANCE are among them, which break a run. */
  readonly open: readonly StateRectangle[]
  /** Those of the strip before that end here. */
  readonly closed: readonly StateRectangle[]
}

/** The strips from a known day on, after the strip before it. `live` is recorded and in the order of `byChoice`. */
export function stripsFrom(from: Day, live: readonly StateRecord[], before: Strip | undefined): Strip[] {
  const ends = endsOf(live)
  const days = [...new Set(live.map((s) => s.known.latest))].filter((day) => day >= from).toSorted(compareDays)
  const strips: Strip[] = []
  for (const day of days) strips.push(stripOn(day, live, ends, strips.at(-1) ?? before))
  return strips
}

/** What is closed from the strip at `index` on, and what the last one leaves open. */
export function rectanglesOf(strips: readonly Strip[], index = 0): StateRectangle[] {
  return [...strips.slice(index).flatMap(({ closed }) => closed), ...(strips.at(-1)?.open.filter(isShown) ?? [])]
}

function stripOn(knownFrom: Day, live: readonly StateRecord[], ends: ReadonlyMap<StateRecord, Day>, before: Strip | undefined): Strip {
  const visible: StateRecord[] = []
  let change: Day = sentinels.futureDay
  for (const s of live) {
    const end = ends.get(s)
    if (s.known.latest === knownFrom || end === knownFrom) change = earlierDay(change, s.trueFrom.earliest)
    if (s.known.latest <= knownFrom && (end === undefined || knownFrom < end)) visible.push(s)
  }
  // The stretch before the first change may end on another day now, so it is worked out again too.
  const restart = visible.findLast((s) => s.trueFrom.earliest < change)?.trueFrom.earliest ?? sentinels.pastDay
  const kept = before?.open.filter((r) => r.trueFrom < restart) ?? []
  const old = new Map(before?.open.slice(kept.length).map((r) => [r.trueFrom, r]))
  const rest = stretchesOf(
    visible.filter((s) => s.trueFrom.earliest >= restart),
    kept.at(-1),
  )
  const fresh = rest.map((stretch) => {
    const same = old.get(stretch.trueFrom)
    if (!same || !isSameStretch(same, stretch)) return { ...stretch, knownFrom, knownUntil: sentinels.futureDay }
    old.delete(stretch.trueFrom)
    return same
  })
  const closed = [...old.values()].filter(isShown).map((r) => ({ ...r, knownUntil: knownFrom }))
  return { knownFrom, open: [...kept, ...fresh], closed }
}

/** P3: a gap in SUBSTANCE is null. */
function isShown({ aspect, isGap }: StateRectangle): boolean {
  return !(isGap && aspect === 'SUBSTANCE')
}

/** P2: the known day from which each superseded one is invisible. */
function endsOf(live: readonly StateRecord[]): Map<StateRecord, Day> {
  const ends = new Map<StateRecord, Day>()
  for (const other of live) {
    if (other.supersedes === undefined) continue
    for (const s of live) if (isSupersededBy(s, other)) ends.set(s, earlierDay(ends.get(s) ?? sentinels.futureDay, other.known.latest))
  }
  return ends
}

/** Equal in everything that a box says, on the same days of the true axis. */
export function isSameStretch(a: Stretch, b: Stretch): boolean {
  return (
    a.trueFrom === b.trueFrom &&
    a.trueUntil === b.trueUntil &&
    a.statement === b.statement &&
    a.value === b.value &&
    a.isGap === b.isGap &&
    a.hasConflict === b.hasConflict &&
    a.lastConfirmedOn === b.lastConfirmedOn &&
    a.knownSince === b.knownSince &&
    a.heardOn === b.heardOn &&
    isSameDate(a.since, b.since)
  )
}

function isSameDate(a: FuzzyDate, b: FuzzyDate): boolean {
  if (a === b) return true
  return (
    a.earliest === b.earliest &&
    a.latest === b.latest &&
    a.precision === b.precision &&
    a.text?.nl === b.text?.nl &&
    a.text?.en === b.text?.en
  )
}
