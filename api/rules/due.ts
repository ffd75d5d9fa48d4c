// Dates of an item against a moment: overdue, moved, met (O5), and the date it is expected by (B7's own date, L5).
import type { DateKind, ItemType } from '../../cypher/model.ts'
import { compareDays, daysBetween } from './dates.ts'
import type { DateStatement, Day, FuzzyDate, Recorded } from './statement.ts'

export type DateRecord = Recorded<DateStatement>

export interface DateSeen {
  readonly date: DateRecord
  /** The latest-known date of the same kind, where that is another one: only that one can be overdue or met. */
  readonly movedTo: DateRecord | null
  readonly isOverdue: boolean
  /** Days from its `latest` to trueOn; null unless overdue. */
  readonly daysOverdue: number | null
  /** The first day of the time, up to the moment, in which the phase has no longer been open. */
  readonly metOn: Day | null
  /** Days from `metOn` to its `latest`; negative is late. */
  readonly daysEarly: number | null
}

/** A run of the item's phase, as `historyAt` gives it. */
export interface PhaseRun {
  readonly isOpen: boolean
  readonly since: FuzzyDate
}

function byKnown(a: DateRecord, b: DateRecord): number {
  return compareDays(a.known.latest, b.known.latest) || a.seq - b.seq || a.place - b.place
}

function latestOf(dates: readonly DateRecord[], kind: DateKind): DateRecord | null {
  return (
    dates
      .filter(({ dateKind }) => dateKind === kind)
      .toSorted(byKnown)
      .at(-1) ?? null
  )
}

/**
 * O5 for the dates of one item that hold at a moment, first known first. `history` is its phase up to the moment, oldest first.
 * A date on which no day can be named (D7) is never overdue or met, but an earlier one of its kind is moved to it all the same.
 */
export function datesSeen(
  item: { readonly type: ItemType },
  dates: readonly DateRecord[],
  history: readonly PhaseRun[],
  trueOn: Day,
): DateSeen[] {
  const isPhaseOpen = history.at(-1)?.isOpen ?? false
  const closedSince = closedOn(history)
  return dates.toSorted(byKnown).map((date) => {
    const latest = latestOf(dates, date.dateKind)
    const due = latest === date ? date.due : undefined
    const isOverdue = due !== undefined && item.type !== 'Incident' && isPhaseOpen && trueOn > due.latest
    const metOn = due === undefined ? null : closedSince
    return {
      date,
      movedTo: latest === date ? null : latest,
      isOverdue,
      daysOverdue: isOverdue ? daysBetween(due.latest, trueOn) : null,
      metOn,
      daysEarly: due !== undefined && metOn !== null ? daysBetween(metOn, due.latest) : null,
    }
  })
}

/** The first day on which the phase was no longer open. One that was opened again has not closed: only the closed runs at the end count. */
export function closedOn(history: readonly PhaseRun[]): Day | null {
  const lastOpen = history.findLastIndex(({ isOpen }) => isOpen)
  return history[lastOpen + 1]?.since.earliest ?? null
}

/**
 * B7's own date of an item, of its dates that hold: the latest-known PLANNED, else PROMISED, else EXPECTED. It may be one that
 * names no day (D7): that none can be named is what was last said of that kind.
 */
export function ownDate(dates: readonly DateRecord[]): DateRecord | null {
  return latestOf(dates, 'PLANNED') ?? latestOf(dates, 'PROMISED') ?? latestOf(dates, 'EXPECTED')
}

/** L5's `expected`. */
export function expectedDate(dates: readonly DateRecord[]): DateRecord | null {
  return ownDate(dates) ?? latestOf(dates, 'REQUESTED')
}
