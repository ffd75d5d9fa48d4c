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
  /** OPEN_QUESTION only: what it asks about. */
  readonly aspects?: readonly string[]
}

export interface FigureStatement extends StatementCore {
  readonly form: 'FIGURE'
  readonly measure: string
  readonly value: number
  readonly unit: string
  readonly qualifier: Qualifier
  readonly text?: Words
}

/** `due` is absent where the source says that no date can be named (D7), and where it is a term's. */
export interface DateStatement extends StatementCore {
  readonly form: 'DATE'
  readonly dateKind: DateKind
  readonly due?: FuzzyDate
  readonly term?: Term
  readonly text?: Words
}

export interface TermLength {
  /** A whole number from 1. */
  readonly amount: number
  readonly unit: 'DAYS' | 'WEEKS' | 'MONTHS'
}

/** What is said of a term for the item that the statement is about: a rule of seed/rules makes the day of it. */
export type Term = TermStart | TermExtension | TermSuspension

export interface TermStart {
  readonly rule: string
  readonly part: 'START'
  /** `instant`: ISO 8601 with an offset. `closed`: slug of an item; the term begins on the first day its phase is no longer open. */
  readonly start: FuzzyDate | { readonly instant: string } | { readonly closed: string }
  /** Slug of whoever must be informed, and of what; without it the item itself must be closed in time. */
  readonly to?: string
  readonly of?: string
  /** Of a rule whose term is the one that the promise names. */
  readonly length?: TermLength
}

export interface TermExtension {
  readonly rule: string
  readonly part: 'EXTENSION'
  /** The day of the notice. */
  readonly on: FuzzyDate
  /** Null where it is not known whether the notice gave any. */
  readonly isReasoned: boolean | null
  /** Left out where the notice names none: then it is as long as the rule allows. */
  readonly length?: TermLength
}

export interface TermSuspension {
  readonly rule: string
  readonly part: 'SUSPENSION'
  /** The first day that does not count. */
  readonly from: FuzzyDate
  /** The first day that counts again; null while there is none. */
  readonly until: FuzzyDate | null
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
