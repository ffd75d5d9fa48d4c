// From answers to lines: what the board, the cards and the waits have in common. Pure.
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

/** One item of the board at the moment. */
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

/** It is done or will not happen: shown only on request, and counted nowhere. */
export function isFinished(row: Row): boolean {
  return row.phase === 'DONE' || row.phase === 'LAPSED'
}

function readItem(item: BoardItem) {
  return readFragment(boardItem, item)
}

function rowOf(item: Answer, titles: Titles): Omit<Row, 'holds' | 'isRoot'> | null {
  const isSubstanceOpen = !item.phase?.isOpen && item.substance?.isOpen === true
  const state = isSubstanceOpen ? item.substance : (item.phase ?? item.substance)
  if (!state) return null
  const closedPhase = item.phase?.phase === 'DONE' && isSubstanceOpen ? 'ANSWERED_OPEN' : (item.phase?.phase ?? 'OPEN')
  const phase: PhaseWord = item.phase?.isOpen ? (item.phase.phase ?? 'UNKNOWN') : closedPhase
  // What is finished waits for nothing any more, whatever its relations say.
  const awaits = phase === 'DONE' || phase === 'LAPSED' ? [] : (item.blocking?.awaits ?? [])
  return {
    slug: item.slug,
    type: item.type,
    name: item.name,
    responsible: item.responsible.map((party) => ({
      slug: party.slug,
      name: party.name,
      short: shortName(party.name, party.ownName, party.aliases, titles),
    })),
    phase,
    state,
    isBlocked: item.blocking?.isBlocked ?? false,
    waits: awaits.map(({ relation, isBlocking }) => ({
      id: relation.id,
      from: item.slug,
      to: relation.to.slug,
      name: relation.to.name,
      isBlocking,
      isHelpful: relation.strength === 'HELPFUL',
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
