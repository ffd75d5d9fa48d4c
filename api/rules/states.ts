// What an item's aspect is at a moment, with all that supports or contradicts it (P3–P7), and what follows from its age (O1–O4).
import { presumedAfterDays, staleAfterDays, type Phase, type Substance } from '../../cypher/model.ts'
import { compareDays, daysBetween } from './dates.ts'
import { byChoice, isContrary, isOpenValue, stretchesOf, type StateRecord, type Stretch } from './runs.ts'
import type { Day, FuzzyDate, Moment, StateValue } from './statement.ts'
import { isRecorded, isVisible } from './visible.ts'

export interface StateSeen extends StateValue {
  readonly chosen: StateRecord
  /** The first day on which the run no longer holds, as far as the moment shows; null where it shows no end, and of a gap. */
  readonly until: Day | null
  /** P5: ids of the run's visible statements of its value, the chosen one included, first known first. Of a gap: the one that ended. */
  readonly confirmations: readonly string[]
  /** P6, first chosen last; of a gap, those that contradict the statement that ended. */
  readonly conflictsWith: readonly StateRecord[]
  readonly doubtedBy: readonly StateRecord[]
}

/**
 * P3–P6 for all that was ever recorded of one item's aspect. Null where nothing is visible, and in a gap of SUBSTANCE.
 * A run that goes on at the moment has an `until` where its chosen statement already says so.
 */
export function stateAt(recorded: readonly StateRecord[], moment: Moment): StateSeen | null {
  const visible = visibleAt(recorded, moment)
  const stretch = stretchesOf(visible).findLast(({ trueFrom }) => trueFrom <= moment.trueOn)
  return stretch ? seen(stretch, visible) : null
}

/** P7: the runs with `since` ≤ trueOn, oldest first, each as on its last day; `until` is the day the next one begins. */
export function historyAt(recorded: readonly StateRecord[], moment: Moment): StateSeen[] {
  const visible = visibleAt(recorded, moment)
  const begun = stretchesOf(visible).filter(({ trueFrom }) => trueFrom <= moment.trueOn)
  return begun.flatMap((stretch, index) => {
    const next = begun[index + 1]
    if (next && isSameRun(stretch, next)) return []
    const state = seen(stretch, next ? visible.filter((s) => s.trueFrom.earliest < next.trueFrom) : visible)
    return state ? [next ? { ...state, until: next.trueFrom } : state] : []
  })
}

function isSameRun(a: Stretch, b: Stretch): boolean {
  return a.value === b.value && !a.isGap && !b.isGap
}

function visibleAt(recorded: readonly StateRecord[], moment: Moment): StateRecord[] {
  const live = recorded.filter((s) => isRecorded(s, moment.basis))
  return live.filter((s) => isVisible(s, live, moment)).toSorted(byChoice)
}

/** `visible` are those that have begun by the last day of the stretch. */
function seen(value: Stretch, visible: readonly StateRecord[]): StateSeen | null {
  const chosen = visible.find(({ id }) => id === value.statement)
  if (!chosen || (value.isGap && value.aspect === 'SUBSTANCE')) return null
  const run = value.isGap ? [chosen] : visible.filter((s) => s.value === value.value && s.trueFrom.earliest >= value.since.earliest)
  return {
    ...value,
    chosen,
    until: value.isGap ? null : (chosen.trueUntil?.earliest ?? null),
    confirmations: run.toSorted((a, b) => compareDays(a.known.earliest, b.known.earliest) || byChoice(a, b)).map(({ id }) => id),
    conflictsWith: visible.filter((s) => s.trueFrom.earliest === chosen.trueFrom.earliest && isContrary(s, chosen)),
    doubtedBy: visible.filter((s) => s.known.latest > chosen.known.latest && isContrary(s, chosen)),
  }
}

type Aged = Pick<StateValue, 'value' | 'isOpen' | 'lastConfirmedOn' | 'aspect'>

function isOlderThan(days: number, state: Aged, trueOn: Day): boolean {
  return state.aspect === 'PHASE' && state.isOpen && state.value !== 'UNKNOWN' && daysBetween(state.lastConfirmedOn, trueOn) > days
}

/** O3: an open phase that was last confirmed long ago; never UNKNOWN, never a substance. */
export function isPresumed(state: Aged, trueOn: Day): boolean {
  return isOlderThan(presumedAfterDays, state, trueOn)
}

/** O3: a mark only. */
export function isStale(state: Aged, trueOn: Day): boolean {
  return isOlderThan(staleAfterDays, state, trueOn)
}

/** O4: `dates` are the item's dates that hold, of any kind; those without a day (D7) pass by themselves. */
export function isUnconfirmed(
  state: Pick<StateValue, 'aspect' | 'value' | 'isOpen' | 'heardOn'>,
  dates: readonly { readonly due?: FuzzyDate }[],
  trueOn: Day,
): boolean {
  if (state.aspect !== 'PHASE' || !state.isOpen || state.value === 'UNKNOWN') return false
  return dates.some(({ due }) => due !== undefined && trueOn > due.latest && state.heardOn <= due.latest)
}

/** O2, from an item's phase and substance at a moment; null where it has none. */
export function isOpen(
  phase: { readonly value: Phase | Substance } | null,
  substance: { readonly value: Phase | Substance } | null,
): boolean {
  return (phase !== null && isOpenValue(phase.value)) || (substance !== null && isOpenValue(substance.value))
}
