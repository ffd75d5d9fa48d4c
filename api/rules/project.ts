// From statements to boxes (P8). Pure and total: the same statements give the same boxes, in whatever order they come.
import { sentinels } from '../../cypher/model.ts'
import { earlierDay } from './dates.ts'
import { byChoice, type StateRecord } from './runs.ts'
import type { Box, Day, Recorded, StateBox } from './statement.ts'
import { isSameStretch, rectanglesOf, stripsFrom, type StateRectangle, type Strip } from './strips.ts'
import { beginOf, endOf, isRecorded, isSupersededBy, supersedersOf } from './visible.ts'

/** A box on the true and known axes, at one basis. */
export type Rectangle = Omit<Box, 'seqFrom' | 'seqUntil'>
export type { StateRectangle } from './strips.ts'

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
    if (before && before.seqUntil === seqFrom && before.knownUntil === rectangle.knownUntil)
      boxes[boxes.length - 1] = { ...before, seqUntil }
    else boxes.push({ ...rectangle, seqFrom, seqUntil })
  }
  return boxes
}

/** Spans of seq in which nothing is recorded or retracted. */
function seqSpans(recorded: readonly Recorded[]): [number, number][] {
  const cuts = [...new Set([...recorded.flatMap(({ seq, retractedSeq }) => [seq, retractedSeq]), sentinels.futureSeq])].toSorted(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((from, index) => [from, cuts[index + 1] ?? sentinels.futureSeq])
}

/** The boxes of one item's aspect over all three axes. `recorded` is all that was ever recorded of it, retracted or not. */
export function projectStates(recorded: readonly StateRecord[]): StateBox[] {
  const inOrder = recorded.toSorted(byChoice)
  const done: StateBox[] = []
  const open = new Map<string, StateBox>()
  let strips: Strip[] = []
  for (const [seq] of seqSpans(recorded)) {
    // What was known before anything that changes here is as it was.
    let from: Day = sentinels.futureDay
    for (const s of inOrder) if (s.seq === seq || s.retractedSeq === seq) from = earlierDay(from, s.known.latest)
    const kept = strips.filter(({ knownFrom }) => knownFrom < from)
    const live = inOrder.filter((s) => isRecorded(s, seq))
    const now = [...kept, ...stripsFrom(from, live, kept.at(-1))]
    const { closed, opened } = changedStates(rectanglesOf(strips, kept.length), rectanglesOf(now, kept.length))
    strips = now
    for (const rectangle of closed) {
      const box = open.get(placeOf(rectangle))
      if (box) done.push({ ...box, seqUntil: seq })
      open.delete(placeOf(rectangle))
    }
    for (const rectangle of opened) open.set(placeOf(rectangle), { ...rectangle, seqFrom: seq, seqUntil: sentinels.futureSeq })
  }
  return [...done, ...open.values()]
}

/** The rectangles of one item's aspect as recorded up to `basis`. */
export function projectStatesAt(recorded: readonly StateRecord[], basis: number): StateRectangle[] {
  const live = recorded.filter((s) => isRecorded(s, basis)).toSorted(byChoice)
  return rectanglesOf(stripsFrom(sentinels.pastDay, live, undefined))
}

/** P8 on seq: what a recording closes of the open ones and what it opens; an equal rectangle just goes on. */
export function changedStates<R extends StateRectangle>(
  open: readonly R[],
  now: readonly StateRectangle[],
): { readonly closed: R[]; readonly opened: StateRectangle[] } {
  const left = new Map(open.map((r) => [placeOf(r), r]))
  const opened: StateRectangle[] = []
  for (const rectangle of now) {
    const before = left.get(placeOf(rectangle))
    if (before && before.knownUntil === rectangle.knownUntil && isSameStretch(before, rectangle)) left.delete(placeOf(rectangle))
    else opened.push(rectangle)
  }
  return { closed: [...left.values()], opened }
}

/** Rectangles of one basis do not overlap: where one begins, no other does. */
function placeOf({ trueFrom, knownFrom }: StateRectangle): string {
  return `${trueFrom} ${knownFrom}`
}
