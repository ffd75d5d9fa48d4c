// From statements to boxes (P8). Pure and total: the same statements give the same boxes, in whatever order they come.
import { sentinels } from '../../cypher/model.ts'
import { compareDays } from './dates.ts'
import { byChoice, stretchesOf, type StateRecord, type Stretch } from './runs.ts'
import type { Box, Day, FuzzyDate, Recorded, StateBox } from './statement.ts'
import { beginOf, endOf, isRecorded, isSupersededBy, supersedersOf } from './visible.ts'

/** A box on the true and known axes, at one basis. */
export type Rectangle = Omit<Box, 'seqFrom' | 'seqUntil'>
export type StateRectangle = Omit<StateBox, 'seqFrom' | 'seqUntil'>

/**
 * Where a relation, figure, date or event holds (P1a), or null where it never does. `superseders` are the statements that name it
 * and are recorded and not retracted; others among them are passed over.
 */
export function statementRectangle(s: Recorded, superseders: readonly Recorded[]): Rectangle | null {
  let knownUntil: Day = sentinels.futureDay
  for (const other of superseders) if (isSupersededBy(s, other) && other.known.latest < knownUntil) knownUntil = other.known.latest
  const rectangle = { trueFrom: beginOf(s), trueUntil: endOf(s), knownFrom: s.known.latest, knownUntil }
  return rectangle.trueFrom < rectangle.trueUntil && rectangle.knownFrom < knownUntil ? rectangle : null
}

/** The boxes of a relation, figure, date or event, in seq order. `among` holds at least every statement that ever superseded it. */
export function projectStatement(s: Recorded, among: readonly Recorded[]): Box[] {
  const superseders = supersedersOf(s, among)
  const boxes: Box[] = []
  for (const [seqFrom, seqUntil] of seqSpans([s, ...superseders])) {
    if (!isRecorded(s, seqFrom)) continue
    const live = superseders.filter((other) => isRecorded(other, seqFrom))
    const rectangle = statementRectangle(s, live)
    const before = boxes.at(-1)
    if (!rectangle) continue
    if (before && before.seqUntil === seqFrom && before.knownUntil === rectangle.knownUntil) boxes[boxes.length - 1] = { ...before, seqUntil }
    else boxes.push({ ...rectangle, seqFrom, seqUntil })
  }
  return boxes
}

/** Spans of seq in which nothing is recorded or retracted. */
function seqSpans(recorded: readonly Recorded[]): [number, number][] {
  const cuts = [...new Set([...recorded.flatMap(({ seq, retractedSeq }) => [seq, retractedSeq]), sentinels.futureSeq])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => [from, cuts[index + 1] ?? sentinels.futureSeq])
}

/** The boxes of one item's aspect over all three axes. `recorded` is all that was ever recorded of it, retracted or not. */
export function projectStates(recorded: readonly StateRecord[]): StateBox[] {
  const done: StateBox[] = []
  let open: StateBox[] = []
  const inOrder = recorded.toSorted(byChoice)
  for (const [seq] of seqSpans(recorded)) {
    const { closed, opened } = changedStates(open, statesOf(inOrder.filter((s) => isRecorded(s, seq))))
    const gone = new Set<StateRectangle>(closed)
    for (const box of open) if (gone.has(box)) done.push({ ...box, seqUntil: seq })
    open = [...open.filter((box) => !gone.has(box)), ...opened.map((r) => ({ ...r, seqFrom: seq, seqUntil: sentinels.futureSeq }))]
  }
  return [...done, ...open]
}

/** The rectangles of one item's aspect as recorded up to `basis`. */
export function projectStatesAt(recorded: readonly StateRecord[], basis: number): StateRectangle[] {
  return statesOf(recorded.filter((s) => isRecorded(s, basis)).sort(byChoice))
}

/** P8 on seq: what a recording closes of the open ones and what it opens; an equal rectangle just goes on. */
export function changedStates<R extends StateRectangle>(
  open: readonly R[],
  now: readonly StateRectangle[],
): { readonly closed: R[]; readonly opened: StateRectangle[] } {
  const place = (r: StateRectangle): string => `${r.trueFrom} ${r.knownFrom}`
  const left = new Map(open.map((r) => [place(r), r]))
  const opened: StateRectangle[] = []
  for (const rectangle of now) {
    const before = left.get(place(rectangle))
    if (before && before.knownUntil === rectangle.knownUntil && isSameStretch(before, rectangle)) left.delete(place(rectangle))
    else opened.push(rectangle)
  }
  return { closed: [...left.values()], opened }
}

/** `live` is in the order of `byChoice`. A strip of known days is worked out at each day on which something becomes known. */
function statesOf(live: readonly StateRecord[]): StateRectangle[] {
  const knownDays = [...new Set(live.map((s) => s.known.latest))].sort(compareDays)
  const ends = endsOf(live)
  const rectangles: StateRectangle[] = []
  let open: { rectangle: StateRectangle; stretch: Stretch }[] = []
  for (const knownFrom of knownDays) {
    const visible = live.filter((s) => s.known.latest <= knownFrom && knownFrom < (ends.get(s) ?? sentinels.futureDay))
    const before = new Map(open.map((o) => [o.stretch.trueFrom, o]))
    open = []
    for (const stretch of stretchesOf(visible)) {
      if (stretch.isGap && stretch.aspect === 'SUBSTANCE') continue
      const same = before.get(stretch.trueFrom)
      if (same && isSameStretch(same.stretch, stretch)) {
        open.push(same)
        before.delete(stretch.trueFrom)
      } else {
        open.push({ stretch, rectangle: { ...stretch, knownFrom, knownUntil: sentinels.futureDay } })
      }
    }
    for (const { rectangle } of before.values()) rectangles.push({ ...rectangle, knownUntil: knownFrom })
  }
  return [...rectangles, ...open.map(({ rectangle }) => rectangle)]
}

/** P2: the known day from which each superseded one is invisible. */
function endsOf(live: readonly StateRecord[]): Map<StateRecord, Day> {
  const ends = new Map<StateRecord, Day>()
  for (const other of live) {
    if (other.supersedes === undefined) continue
    for (const s of live) {
      if (!isSupersededBy(s, other)) continue
      const end = ends.get(s)
      if (end === undefined || other.known.latest < end) ends.set(s, other.known.latest)
    }
  }
  return ends
}

type OnTrueAxis = Omit<StateRectangle, 'knownFrom' | 'knownUntil'>
function isSameStretch(a: OnTrueAxis, b: OnTrueAxis): boolean {
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
  return (
    a === b ||
    (a.earliest === b.earliest &&
      a.latest === b.latest &&
      a.precision === b.precision &&
      a.text?.nl === b.text?.nl &&
      a.text?.en === b.text?.en)
  )
}
