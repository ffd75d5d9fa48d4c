// A whole dossier as its file says it: what seed/dossier reads and writes, and what the record path compares and records.
import type { Access, District, ItemType, SourceKind } from '../../cypher/model.ts'
import type { Day, FuzzyDate, Statement, Words } from '../rules/statement.ts'

export interface Identifier {
  readonly scheme: string
  readonly value: string
}

export interface ItemContent {
  readonly slug: string
  readonly type: ItemType
  readonly kind?: string
  readonly name: Words
  readonly aliases: readonly string[]
  readonly identifiers: readonly Identifier[]
  readonly district?: District
}

export interface SourceContent {
  readonly slug: string
  readonly kind: SourceKind
  /** Slug of an item, or plain text (F5). */
  readonly publisher: string
  readonly title: string
  readonly published?: FuzzyDate
  readonly url?: string
  readonly language?: string
  readonly access?: Access
  /** Slug of the source through which this one is known (CITED). */
  readonly via?: string
  readonly sha256?: string
  readonly retrieved?: Day
  readonly note?: Words
}

export interface KeyMoment {
  readonly on: Day
  readonly title: Words
}

export interface Measure {
  readonly name: string
  readonly words: Words
}

/** What should be looked at, by the dossier's own name for it. */
export interface AspectName {
  readonly name: string
  readonly words: Words
}

export interface DistrictTitle {
  readonly district: District
  readonly words: Words
}

export interface DossierContent {
  readonly slug: string
  readonly title: Words
  readonly summary?: Words
  readonly moments: readonly KeyMoment[]
  /** Measures beyond those of the model (F5). */
  readonly measures: readonly Measure[]
  /** In the order in which they are shown; absent where the dossier names none. */
  readonly aspects?: readonly AspectName[]
  /** The dossier's own titles of some districts, in the order of the model. */
  readonly districts?: readonly DistrictTitle[]
  readonly sources: readonly SourceContent[]
  readonly items: readonly ItemContent[]
  /** In the order of the file. */
  readonly statements: readonly Statement[]
}
