// The ledger as groups of lines: what was promised, demanded and asked, in which order, and whose clock has not started. Pure.
import type { DueRow } from './dueDates.ts'
import type { LedgerEntry, Written } from './ledgerDocument.ts'

export const ledgerGroups = ['COMMITMENT', 'REQUEST', 'QUESTION_SET'] as const
export type LedgerGroup = (typeof ledgerGroups)[number]

export interface LedgerRow {
  readonly entry: LedgerEntry
  /** Its dates, in the order of the list of dates. */
  readonly dates: readonly DueRow[]
  /** It begins to count only when something else closes, and that is open or not said. */
  readonly isClockWaiting: boolean
  /** Documents that answer or fulfil it, each once. */
  readonly written: readonly Written[]
  readonly isPast: boolean
}

function isClockWaiting({ item, conditionalOn }: LedgerEntry, dates: readonly DueRow[]): boolean {
  const isSaid = dates.some(({ date, beside }) => [date, ...beside].some(({ outcomeBecause }) => outcomeBecause === 'CONDITION_OPEN'))
  const isHeld = conditionalOn.length === 0 || conditionalOn.some((one) => one.item.isOpen)
  return item.isOpen && (isSaid || (item.kind === 'CONDITIONAL' && isHeld))
}

function rowOf(entry: LedgerEntry, dates: readonly DueRow[]): LedgerRow {
  const past = ['overdue', 'byRule', 'sought']
  return {
    entry,
    dates,
    isClockWaiting: isClockWaiting(entry, dates),
    written: [...new Map([...entry.answers, ...entry.fulfilledBy].map((one) => [one.item.slug, one])).values()],
    isPast: dates.some(({ standing }) => past.includes(standing)),
  }
}

/** What is past its date first, then what is open, then what is closed; each the newest first. */
function inOrder(a: LedgerRow, b: LedgerRow): number {
  const rank = ({ entry, isPast }: LedgerRow) => (isPast ? 0 : entry.item.isOpen ? 1 : 2)
  return (
    rank(a) - rank(b) ||
    (b.entry.begun?.earliest ?? '').localeCompare(a.entry.begun?.earliest ?? '') ||
    a.entry.item.name.localeCompare(b.entry.item.name, 'nl')
  )
}

export interface LedgerPart {
  readonly group: LedgerGroup
  readonly rows: readonly LedgerRow[]
}

/** A question on its own stands with the sets. */
const groupOf = ({ entry: { item } }: LedgerRow): LedgerGroup => ledgerGroups.find((group) => group === item.type) ?? 'QUESTION_SET'

/** Commitments, then requests, then questions; a group of none is left out. `dates` are those of the whole dossier. */
export function ledgerParts(entries: readonly LedgerEntry[], dates: readonly DueRow[]): readonly LedgerPart[] {
  const rows = entries
    .map((entry) =>
      rowOf(
        entry,
        dates.filter(({ date }) => date.of.slug === entry.item.slug),
      ),
    )
    .toSorted(inOrder)
  return ledgerGroups.map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) })).filter((part) => part.rows.length > 0)
}
