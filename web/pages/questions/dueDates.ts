// From the dates of a dossier to lines: moved ones folded into the one that counts (rule O5), how each stands, in which order. Pure.
import type { Sort, SourceSort } from '../../explore/address.ts'
import { daysBetween } from '../../explore/day.ts'
import type { DueDate } from './documents.ts'

export const dateKinds = ['LEGAL', 'PROMISED', 'EXPECTED', 'REQUESTED', 'PLANNED'] as const satisfies readonly DueDate['dateKind'][]

/** In the order of the list; `sought` is past too, but of something whose happening would go unnoticed. */
export const standings = ['overdue', 'sought', 'passed', 'coming', 'met', 'lapsed', 'undated', 'closed', 'moved'] as const
export type DueStanding = (typeof standings)[number]

export interface DueRow {
  readonly date: DueDate
  readonly standing: DueStanding
  /** Days past, or to come; null where neither is counted. */
  readonly days: number | null
  /** Earlier dates of the same thing and kind, first known first. */
  readonly earlier: readonly DueDate[]
  /** How often another day was named. */
  readonly moves: number
  /** From the first day named to this one; null where one of them names none. */
  readonly movedDays: number | null
}

type Due = DueDate['due']
const isSameDue = (a: Due, b: Due): boolean => a?.earliest === b?.earliest && a?.latest === b?.latest
const knownOf = (date: DueDate): string => date.statedBy?.known.latest ?? ''

function standingOf(date: DueDate, on: string): DueStanding {
  const { due, of, isOverdue, metOn, movedTo } = date
  const isLapsed = of.phase?.phase === 'LAPSED'
  if (movedTo !== null) return 'moved'
  if (due === null) return of.phase && !of.phase.isOpen ? 'closed' : 'undated'
  if (metOn !== null) return isLapsed ? 'lapsed' : 'met'
  if (isOverdue) return of.phase?.isUnconfirmed && (of.type === 'DOCUMENT' || of.type === 'MEETING') ? 'sought' : 'overdue'
  return due.latest < on ? 'passed' : 'coming'
}

/** The one that counts of every item and kind. One that was moved to a date outside the list stays a line of its own. */
export function dueRows(dates: readonly DueDate[], on: string): readonly DueRow[] {
  const ids = new Set(dates.map(({ id }) => id))
  const isFolded = ({ movedTo }: DueDate) => movedTo !== null && ids.has(movedTo.id)
  return dates
    .filter((date) => !isFolded(date))
    .map((date) => {
      const earlier = dates.filter(({ movedTo }) => movedTo?.id === date.id).toSorted((a, b) => knownOf(a).localeCompare(knownOf(b)))
      const all = [...earlier, date]
      const standing = standingOf(date, on)
      const from = earlier[0]?.due
      return {
        date,
        standing,
        days: date.daysOverdue ?? (standing === 'coming' && date.due ? daysBetween(on, date.due.latest) : null),
        earlier,
        moves: all.filter((one, index) => index > 0 && !isSameDue(one.due, all[index - 1]?.due ?? null)).length,
        movedDays: from && date.due ? daysBetween(from.latest, date.due.latest) : null,
      }
    })
}

/** What is past first, then what comes, then what was met (newest first), then what names no day. */
function byStanding(a: DueRow, b: DueRow): number {
  const rank = ({ standing }: DueRow) => (standing === 'sought' ? 0 : standings.indexOf(standing))
  const day = ({ date }: DueRow) => date.due?.latest ?? ''
  const isBack = a.standing === 'met' || a.standing === 'lapsed'
  return rank(a) - rank(b) || day(a).localeCompare(day(b)) * (isBack ? -1 : 1) || a.date.of.name.localeCompare(b.date.of.name, 'nl')
}

export const columns = ['date', 'what', 'who', 'kind', 'state'] as const
export type Column = (typeof columns)[number]
export interface ColumnSort {
  readonly column: Column
  readonly isDescending: boolean
}

/** The address knows columns by the names they have on the board and in the list of sources. */
const addressKeys = { date: 'expected', what: 'name', who: 'responsible', state: 'phase' } as const

export function sortOf({ sort, sourceSort }: { readonly sort: Sort | null; readonly sourceSort: SourceSort | null }): ColumnSort | null {
  if (sourceSort?.key === 'kind') return { column: 'kind', isDescending: sourceSort.isDescending }
  const column = columns.find((name) => name !== 'kind' && addressKeys[name] === sort?.key)
  return sort && column ? { column, isDescending: sort.isDescending } : null
}

export function sortInAddress(sort: ColumnSort | null): { readonly sort: Sort | null; readonly sourceSort: SourceSort | null } {
  if (sort === null) return { sort: null, sourceSort: null }
  const { column, isDescending } = sort
  return column === 'kind'
    ? { sort: null, sourceSort: { key: 'kind', isDescending } }
    : { sort: { key: addressKeys[column], isDescending }, sourceSort: null }
}

function valueOf({ date, standing, days }: DueRow, column: Column): string | number | null {
  switch (column) {
    case 'date':
      return date.due?.latest ?? null
    case 'what':
      return date.of.name
    case 'who':
      return date.of.responsible[0]?.name ?? null
    case 'kind':
      return dateKinds.indexOf(date.dateKind)
    case 'state':
      return standings.indexOf(standing) * 1e7 + (days ?? 0)
  }
}

/** In an order of the reader's own what has no value stays last, both ways. */
export function ordered(rows: readonly DueRow[], sort: ColumnSort | null): readonly DueRow[] {
  const inOrder = rows.toSorted(byStanding)
  if (sort === null) return inOrder
  const direction = sort.isDescending ? -1 : 1
  return inOrder.toSorted((a, b) => {
    const [left, right] = [valueOf(a, sort.column), valueOf(b, sort.column)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (typeof left === 'number' && typeof right === 'number') return (left - right) * direction
    return String(left).localeCompare(String(right), 'nl') * direction
  })
}

export interface DueCounts {
  readonly overdue: number
  readonly sought: number
  readonly coming: number
  readonly metLate: number
  readonly metInTime: number
  readonly undated: number
}

export function countsOf(rows: readonly DueRow[]): DueCounts {
  const count = (is: (row: DueRow) => boolean) => rows.filter(is).length
  const isLate = ({ date }: DueRow) => (date.daysEarly ?? 0) < 0
  return {
    overdue: count(({ standing }) => standing === 'overdue'),
    sought: count(({ standing }) => standing === 'sought'),
    coming: count(({ standing }) => standing === 'coming'),
    metLate: count((row) => row.standing === 'met' && isLate(row)),
    metInTime: count((row) => row.standing === 'met' && !isLate(row)),
    undated: count(({ standing }) => standing === 'undated'),
  }
}
