// What is recorded, in the one shape that the dossier file, the record path and the rules share.
import type {
  Aspect,
  Certainty,
  DateKind,
  EventKind,
  Ground,
  Phase,
  Precision,
  Qualifier,
  RelationType,
  Strength,
  Substance,
} from '../../cypher/model.ts'

/** An ISO 8601 day, `2025-08-13`. Compares as text. */
export type Day = string

/** Words in Dutch, English or both. */
export interface Words {
  readonly nl?: string
  readonly en?: string
}

/** Rule D1: both ends included; ABOUT widens nothing. */
export interface FuzzyDate {
  readonly earliest: Day
  readonly latest: Day
  readonly precision: Precision
  readonly text?: Words
}

export interface Evidence {
  /** Slug of the source. */
  readonly source: string
  readonly locator?: string
  readonly quote?: string
}

interface StatementCore {
  /** The id of the dossier file: unique in its dossier, kept when it is recorded anew. */
  readonly key: string
  readonly about: string
  readonly trueFrom?: FuzzyDate
  /** Rule D3: the first day on which it no longer holds. */
  readonly trueUntil?: FuzzyDate
  readonly known: FuzzyDate
  /** False where `known` follows from the evidence (D4): a changed source then re-dates it. */
  readonly isKnownStated: boolean
  readonly certainty: Certainty
  readonly speaker?: string
  readonly evidence: readonly Evidence[]
  readonly reason?: Words
  readonly note?: Words
  /** Key of the one statement that this one ends (P2). */
  readonly supersedes?: string
  /** Keys of the statements that this one denies (F6). */
  readonly disputes: readonly string[]
}

export interface RelationStatement extends StatementCore {
  readonly form: 'RELATION'
  readonly relationType: RelationType
  readonly to: string
  readonly ground?: Ground
  readonly strength?: Strength
  readonly group?: string
  readonly aspects: readonly string[]
  /** INFORMED only: slug of the item that the informed were told of. */
  readonly of?: string
  readonly why?: Words
}

interface StateCore extends StatementCore {
  readonly form: 'STATE'
  readonly trueFrom: FuzzyDate
  readonly wording?: Words
}
export type StateStatement = StateCore &
  ({ readonly aspect: 'PHASE'; readonly value: Phase } | { readonly aspect: 'SUBSTANCE'; readonly value: Substance })

/** `trueFrom` is the event's day (D5). */
export interface EventStatement extends StatementCore {
  readonly form: 'EVENT'
  readonly trueFrom: FuzzyDate
  readonly eventKind: EventKind
  readonly text: Words
  readonly involves: readonly string[]
}

export interface FigureStatement extends StatementCore {
  readonly form: 'FIGURE'
  readonly measure: string
  readonly value: number
  readonly unit: string
  readonly qualifier: Qualifier
  readonly text?: Words
}

/** `due` is absent where the source says that no date can be named (D7). */
export interface DateStatement extends StatementCore {
  readonly form: 'DATE'
  readonly dateKind: DateKind
  readonly due?: FuzzyDate
  readonly text?: Words
}

export type Statement = RelationStatement | StateStatement | EventStatement | FigureStatement | DateStatement

/** What the store adds to a statement. */
export interface Recording {
  /** Unique in the store; another one when the same key is recorded anew. */
  readonly id: string
  readonly dossier: string
  readonly seq: number
  /** `sentinels.futureSeq` while it is not retracted. */
  readonly retractedSeq: number
  /** Its place in the file or the mutation: the order inside one seq (F4). */
  readonly place: number
}

/** A statement as it stands in the store. */
export type Recorded<S extends Statement = Statement> = S & Recording

/** A complete moment: rules never look at a clock. */
export interface Moment {
  readonly trueOn: Day
  readonly knownOn: Day
  readonly basis: number
}

/** Half-open on each axis, open ends by `sentinels`. */
export interface Box {
  readonly trueFrom: Day
  readonly trueUntil: Day
  readonly knownFrom: Day
  readonly knownUntil: Day
  readonly seqFrom: number
  readonly seqUntil: number
}

/** Rules P3–P6 and P8: what one item's aspect is throughout a box. */
export interface StateValue {
  readonly aspect: Aspect
  /** A gap in PHASE is UNKNOWN (P3); a gap in SUBSTANCE has no box. */
  readonly value: Phase | Substance
  readonly isOpen: boolean
  readonly isGap: boolean
  /** The true date of the run's first statement; of a gap, the day the chosen statement ended. */
  readonly since: FuzzyDate
  /** Id of the chosen statement. */
  readonly statement: string
  readonly lastConfirmedOn: Day
  readonly knownSince: Day
  /** O4: the latest known day of any visible statement of the aspect. */
  readonly heardOn: Day
  readonly hasConflict: boolean
}
export interface StateBox extends Box, StateValue {}
