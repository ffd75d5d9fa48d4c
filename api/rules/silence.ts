// O3, O4: how long nothing was heard of an item, and whether something was to be heard by now.
import { compareDays, daysBetween } from './dates.ts'
import type { Day, FuzzyDate } from './statement.ts'

export const heartbeats = ['AHEAD', 'HEARD', 'MISSED', 'NONE'] as const
export type HeartbeatStanding = (typeof heartbeats)[number]

export interface Heartbeat<Due> {
  readonly standing: HeartbeatStanding
  /** The date that it goes by: the next one, else the last that has passed; null where none names a day. */
  readonly due: Due | null
}

/**
 * By when something was or is to be heard. `dates` are those of the item that hold and were not moved. A date that has passed is a
 * beat that was heard where anything was heard after its `latest`, else one that was missed.
 */
export function heartbeatOf<Due extends { readonly due: FuzzyDate | null }>(
  dates: readonly Due[],
  heardOn: Day | null,
  trueOn: Day,
): Heartbeat<Due> {
  const dated = dates.flatMap((date) => (date.due === null ? [] : [{ date, latest: date.due.latest }]))
  const inOrder = dated.toSorted((a, b) => compareDays(a.latest, b.latest))
  const next = inOrder.find(({ latest }) => latest >= trueOn)
  if (next) return { standing: 'AHEAD', due: next.date }
  const last = inOrder.at(-1)
  if (!last) return { standing: 'NONE', due: null }
  return { standing: heardOn !== null && heardOn > last.latest ? 'HEARD' : 'MISSED', due: last.date }
}

/** Days of silence at the moment, never below 0; null where nothing was ever heard but own conclusions. */
export const daysQuiet = (heardOn: Day | null, trueOn: Day): number | null =>
  heardOn === null ? null : Math.max(0, daysBetween(heardOn, trueOn))
