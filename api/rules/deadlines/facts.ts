// What is known of one item's terms at a moment: the statements, relations, dates and states that the cases are made of.
import type { ItemType, Phase } from '../../../cypher/model.ts'
import { compareDays } from '../dates.ts'
import { closedOn, type DateRecord } from '../due.ts'
import { compareText } from '../order.ts'
import type { Day, FuzzyDate, Term } from '../statement.ts'
import type { BothWords } from './rule.ts'

interface Said {
  /** Id of the statement. */
  readonly statement: string
  readonly known: Day
  readonly seq: number
  readonly place: number
}

export type HeldTerm = Term & Said

export type RelationOfTerms = 'ASKED' | 'MADE' | 'DUE_BEFORE' | 'INFORMED'

export interface HeldRelation extends Said {
  readonly type: RelationOfTerms
  /** Slug of the item at the other end. */
  readonly other: string
  readonly since: FuzzyDate | null
  readonly of: string | null
}

/** A run of a phase, as `historyAt` gives it. */
export interface PhaseSeen {
  readonly value: Phase
  readonly isOpen: boolean
  readonly since: FuzzyDate
  readonly statement: string
}

export interface Phased {
  readonly slug: string
  readonly type: ItemType
  readonly kind: string | null
  readonly name: BothWords
  /** Up to the moment, oldest first. */
  readonly runs: readonly PhaseSeen[]
  /** Its dates that hold. */
  readonly dates: readonly DateRecord[]
}

export interface CaseFacts {
  readonly item: Phased
  readonly terms: readonly HeldTerm[]
  readonly relations: readonly HeldRelation[]
  /** Every item that a term or one of the relations names, by slug. */
  readonly others: ReadonlyMap<string, Phased>
}

/** The run with which it closed: the first of the closed ones at its end (O5). Null while it is open, and where nothing is known of it. */
export function closingRun({ runs }: Phased): PhaseSeen | null {
  const day = closedOn(runs)
  return runs.findLast(({ isOpen, since }) => !isOpen && since.earliest === day) ?? null
}

export function inOrderOfKnowing(a: Said, b: Said): number {
  return compareDays(a.known, b.known) || a.seq - b.seq || a.place - b.place || compareText(a.statement, b.statement)
}

/** Of the relations of a type, the one that began first; those without a begin come last. */
export function firstBegun(relations: readonly HeldRelation[]): HeldRelation | null {
  const ends = ({ since }: HeldRelation) => [since?.earliest ?? '9999', since?.latest ?? '9999'].join(' ')
  return relations.toSorted((a, b) => compareText(ends(a), ends(b)) || compareText(a.statement, b.statement))[0] ?? null
}
