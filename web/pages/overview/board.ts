// From answers to lines: what the board, the cards and the waits have in common. Pure.
import type { Sort } from '../../explore/address.ts'
import { heldBy, type WaitEdge } from '../../explore/waits.ts'
import { readFragment } from '../../graphql/graphql.ts'
import { shortName, type Titles } from '../../ui/shortName.ts'
import { boardItem, type BoardItem, type Overview } from './documents.ts'

type Answer = ReturnType<typeof readItem>
type StateAnswer = NonNullable<Answer['phase']>
export type ItemType = Answer['type']
export type Expected = NonNullable<Answer['expected']>
export type PhaseWord = NonNullable<StateAnswer['phase']> | 'ANSWERED_OPEN'

export interface Party {
  readonly slug: string
  readonly name: string
  readonly short: string
}

export interface RowWait extends WaitEdge {
  readonly name: string
}

/** One open item at the moment. */
export interface Row {
  readonly slug: string
  readonly type: ItemType
  readonly name: string
  readonly responsible: readonly Party[]
  readonly phase: PhaseWord
  /** The state that keeps the item open: its phase, or its substance when the phase is closed. */
  readonly state: StateAnswer
  readonly waits: readonly RowWait[]
  readonly isBlocked: boolean
  /** How many items this frees, directly and through others. */
  readonly holds: number
  readonly isRoot: boolean
  readonly expected: Expected | null
}

function readItem(item: BoardItem) {
  return readFragment(boardItem, item)
}

function rowOf(item: Answer, titles: Titles): Omit<Row, 'holds' | 'isRoot'> | null {
  const state = item.phase?.isOpen ? item.phase : (item.substance ?? item.phase)
  if (!state) return null
  const closedPhase = item.phase?.phase === 'DONE' ? 'ANSWERED_OPEN' : (item.phase?.phase ?? 'OPEN')
  return {
    slug: item.slug,
    type: item.type,
    name: item.name,
    responsible: item.responsible.map((party) => ({
      slug: party.slug,
      name: party.name,
      short: shortName(party.name, party.ownName, party.aliases, titles),
    })),
    phase: item.phase?.isOpen ? (item.phase.phase ?? 'UNKNOWN') : closedPhase,
    state,
    isBlocked: item.blocking?.isBlocked ?? false,
    waits: (item.blocking?.awaits ?? []).map(({ relation, isBlocking }) => ({
      id: relation.id,
      from: item.slug,
      to: relation.to.slug,
      name: relation.to.name,
      isBlocking,
      group: relation.group,
    })),
    expected: item.expected,
  }
}

/** The board's lines in the server's order, with what each holds. */
export function rowsOf(items: readonly BoardItem[], roots: Overview['blocking']['roots'], titles: Titles): readonly Row[] {
  const plain = items.map((item) => rowOf(readItem(item), titles)).filter((row) => row !== null)
  const held = heldBy(plain.flatMap((row) => row.waits))
  const freed = new Map(roots.map((root) => [root.item.slug, root.finallyBlocks]))
  return plain.map((row) => ({ ...row, holds: freed.get(row.slug) ?? held.get(row.slug) ?? 0, isRoot: freed.has(row.slug) }))
}

export const groupKeys = ['investigations', 'commitments', 'questions', 'measures'] as const
export type GroupKey = (typeof groupKeys)[number]

const groupOfType: Partial<Record<ItemType, GroupKey>> = {
  INVESTIGATION: 'investigations',
  COMMITMENT: 'commitments',
  REQUEST: 'commitments',
  DOCUMENT: 'commitments',
  MEETING: 'commitments',
  QUESTION_SET: 'questions',
  QUESTION: 'questions',
}
const typeOrder: readonly ItemType[] = [
  'INVESTIGATION',
  'COMMITMENT',
  'REQUEST',
  'DOCUMENT',
  'MEETING',
  'QUESTION_SET',
  'QUESTION',
  'MEASURE',
  'PROGRAMME',
  'PROCEEDING',
]

/** A heading with its lines; the key is null for lines in an order of the reader's own. */
export interface Group {
  readonly key: GroupKey | null
  readonly rows: readonly Row[]
}

const phaseOrder: readonly PhaseWord[] = [
  'UNKNOWN',
  'CONSIDERED',
  'PLANNED',
  'OPEN',
  'RUNNING',
  'SUSPENDED',
  'ANSWERED_OPEN',
  'DONE',
  'LAPSED',
]
const last = '\u{10ffff}'

function sortValue(row: Row, key: Sort['key']): string | number {
  switch (key) {
    case 'name':
      return row.name
    case 'responsible':
      return row.responsible[0]?.short ?? last
    case 'phase':
      return phaseOrder.indexOf(row.phase)
    case 'since':
      return row.state.since.earliest
    case 'confirmed':
      return row.state.lastConfirmedOn
    case 'waits':
      return row.waits[0]?.name ?? last
    case 'expected':
      return row.expected?.due?.latest ?? last
  }
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), 'nl')
}

/** Lines under their kind, or all in one order. What has no value (no date, nobody) stays last in both directions. */
export function groupsOf(rows: readonly Row[], sort: Sort | null): readonly Group[] {
  if (sort === null) {
    const ordered = rows.toSorted((a, b) => typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type))
    return groupKeys
      .map((key) => ({ key, rows: ordered.filter((row) => (groupOfType[row.type] ?? 'measures') === key) }))
      .filter((group) => group.rows.length > 0)
  }
  const hasNone = (row: Row) => sortValue(row, sort.key) === last
  const sorted = rows.toSorted((a, b) => {
    const apart = Number(hasNone(a)) - Number(hasNone(b))
    return apart || compare(sortValue(a, sort.key), sortValue(b, sort.key)) * (sort.isDescending ? -1 : 1)
  })
  return [{ key: null, rows: sorted }]
}

export interface Counts {
  readonly open: number
  readonly waiting: number
  readonly roots: number
  readonly answeredOpen: number
  readonly investigations: number
  readonly investigationsWithEnd: number
}

export function countsOf(rows: readonly Row[]): Counts {
  const investigations = rows.filter((row) => row.type === 'INVESTIGATION')
  return {
    open: rows.length,
    waiting: rows.filter((row) => row.isBlocked).length,
    roots: rows.filter((row) => row.isRoot).length,
    answeredOpen: rows.filter((row) => row.phase === 'ANSWERED_OPEN').length,
    investigations: investigations.length,
    investigationsWithEnd: investigations.filter((row) => row.expected?.due).length,
  }
}
