// What a statement is at a moment: recorded, begun, known, not superseded (P1, P1a, P2).
import { sentinels } from '../../cypher/model.ts'
import { earlierDay } from './dates.ts'
import type { Day, Moment, Recorded } from './statement.ts'

/** D2, D5: the first day on which it is true; a date that does not say so is true from its known day. */
export function beginOf(s: Recorded): Day {
  if (s.trueFrom) return s.trueFrom.earliest
  return s.form === 'DATE' ? s.known.latest : sentinels.pastDay
}

/** D3: the first day on which it no longer holds. An event has no end (D5). */
export function endOf(s: Recorded): Day {
  if (s.form === 'EVENT') return sentinels.futureDay
  return s.trueUntil?.earliest ?? sentinels.futureDay
}

/** P1, the third clock alone. */
export function isRecorded(s: Recorded, basis: number): boolean {
  return s.seq <= basis && basis < s.retractedSeq
}

/** P2: by key, so that one recorded anew is superseded too. */
export function isSupersededBy(s: Recorded, other: Recorded): boolean {
  return (
    other.supersedes === s.key &&
    other.id !== s.id &&
    other.dossier === s.dossier &&
    other.about === s.about &&
    other.form === s.form &&
    (s.form !== 'STATE' || other.form !== 'STATE' || other.aspect === s.aspect)
  )
}

export function supersedersOf(s: Recorded, among: readonly Recorded[]): readonly Recorded[] {
  return among.filter((other) => isSupersededBy(s, other))
}

/**
 * P2: the known day from which it is invisible at any `trueOn`, or the far-future sentinel. A superseder that is itself superseded
 * still counts: P1 asks of it only that it is recorded and known.
 */
export function supersededFrom(s: Recorded, among: readonly Recorded[], basis: number): Day {
  let from: Day = sentinels.futureDay
  for (const other of among) if (isSupersededBy(s, other) && isRecorded(other, basis)) from = earlierDay(from, other.known.latest)
  return from
}

/** P1. `among` holds at least every statement that supersedes it. */
export function isVisible(s: Recorded, among: readonly Recorded[], { trueOn, knownOn, basis }: Moment): boolean {
  return isRecorded(s, basis) && beginOf(s) <= trueOn && s.known.latest <= knownOn && knownOn < supersededFrom(s, among, basis)
}

/** P1a, for a relation, figure, event or date. */
export function holds(s: Recorded, among: readonly Recorded[], moment: Moment): boolean {
  return moment.trueOn < endOf(s) && isVisible(s, among, moment)
}
