// In which order the lines of dates stand, under which headings, and how many there are of each. Pure.
import type { Sort, SourceSort } from '../../explore/address.ts'
import { actorsOf, dateKinds, stages, standings, type DueRow, type Stage } from './dueDates.ts'
import type { DueDate } from './dueDocument.ts'

/** What is past first, then what comes, then what names no day, then what was met (newest first). */
function byStanding(a: DueRow, b: DueRow): number {
  const rank = ({ standing }: DueRow) => (standing === 'sought' || standing === 'byRule' ? 0 : standings.indexOf(standing))
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
      return actorsOf(date)[0]?.name ?? null
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

export interface DueGroup {
  /** Null heads nothing: the list is in the order of a column. */
  readonly head: Stage | DueDate['dateKind'] | null
  readonly rows: readonly DueRow[]
}

const stageNames = ['past', 'coming', 'soft', 'unknown', 'over'] as const satisfies readonly Stage[]
const isOf = (stage: Stage, { standing }: DueRow): boolean => stages[stage].some((one) => one === standing)

/** Rows in their order, cut where the order itself cuts them: by how far they are, or by kind. */
export function grouped(rows: readonly DueRow[], sort: ColumnSort | null): readonly DueGroup[] {
  if (sort !== null && sort.column !== 'kind') return [{ head: null, rows }]
  const kinds = sort?.isDescending ? dateKinds.toReversed() : dateKinds
  const groups =
    sort === null
      ? stageNames.map((head) => ({ head, rows: rows.filter((row) => isOf(head, row)) }))
      : kinds.map((head) => ({ head, rows: rows.filter(({ date }) => date.dateKind === head) }))
  return groups.filter((group) => group.rows.length > 0)
}

export interface DueCounts {
  readonly overdue: number
  readonly byRule: number
  readonly sought: number
  readonly coming: number
  readonly metLate: number
  readonly metInTime: number
  readonly soft: number
  readonly undated: number
  readonly untold: number
}

export function countsOf(rows: readonly DueRow[]): DueCounts {
  const count = (is: (row: DueRow) => boolean) => rows.filter(is).length
  const isLate = ({ date }: DueRow) => (date.daysEarly ?? 0) < 0
  return {
    overdue: count(({ standing }) => standing === 'overdue'),
    byRule: count(({ standing }) => standing === 'byRule'),
    sought: count(({ standing }) => standing === 'sought'),
    coming: count(({ standing }) => standing === 'coming'),
    metLate: count((row) => row.standing === 'met' && isLate(row)),
    metInTime: count((row) => row.standing === 'met' && !isLate(row)),
    soft: count(({ standing }) => standing === 'soft'),
    undated: count(({ standing }) => standing === 'undated'),
    untold: count(({ standing }) => standing === 'untold'),
  }
}
