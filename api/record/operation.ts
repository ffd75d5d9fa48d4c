// What one operation adds and ends (F4), worked out against what the store holds at the basis it was prepared on.
import type { ItemType } from '../../cypher/model.ts'
import type { Recorded, Statement } from '../rules/statement.ts'
import type { DossierContent, ItemContent, SourceContent } from './dossier.ts'

/** What is said of a dossier itself. */
export type DossierHead = Omit<DossierContent, 'sources' | 'items' | 'statements'>

export type Origin = 'FILE' | 'API'
export type Stored<S extends Statement = Statement> = Recorded<S> & { readonly origin: Origin }

export interface Membership {
  readonly slug: string
  readonly isListed: boolean
  /** Canonical JSON of what the dossier's file says of it; null where a statement names it only. */
  readonly said: string | null
  readonly place: number
}

export interface Retraction {
  readonly statement: Stored
  readonly reason: string
}

/** Everything that one seq changes. Nothing in it depends on the order of arrival. */
export interface Delta {
  readonly dossier: string
  readonly isNewDossier: boolean
  readonly head?: DossierHead
  readonly newItems: readonly { readonly slug: string; readonly type: ItemType }[]
  readonly itemVersions: readonly ItemContent[]
  readonly itemsLeft: readonly string[]
  readonly itemsJoined: readonly Membership[]
  readonly newSources: readonly string[]
  readonly sourceVersions: readonly SourceContent[]
  readonly sourcesLeft: readonly string[]
  readonly sourcesJoined: readonly Membership[]
  /** `seq` is the operation's own. */
  readonly statements: readonly Stored[]
  readonly retractions: readonly Retraction[]
  /** Ids that come under the file without a change of content (F3). */
  readonly adopted: readonly string[]
}

/** What the boxes of the touched facets are worked out from. */
export interface Present {
  /** Statements of the dossier that are not retracted: at least those touched, those that supersede them and those that deny them. */
  readonly statements: readonly Stored[]
  /** Every live state statement about the items whose states are touched, of whichever dossier. */
  readonly states: readonly Recorded[]
}

export interface Prepared {
  readonly delta: Delta
  readonly present: Present
}

export type OperationKind = 'IMPORT' | 'RECORD' | 'RETRACT'

export interface Request {
  /** The caller's own: the same one again with the same content gives the first answer and records nothing twice. */
  readonly operationId: string
  /** SHA-256 of what was asked, canonical. */
  readonly contentHash: string
  readonly kind: OperationKind
  readonly dossier: string
  readonly by: string
}

/** `basis` is the newest seq with this operation in it, `hash` the change log's there. */
export interface Done {
  readonly kind: 'Done'
  readonly basis: number
  readonly hash: string
  /** Ids of the statements recorded, in their order. */
  readonly statements: readonly string[]
  readonly retracted: readonly string[]
  /** False where the same operation had been done before. */
  readonly isFirst: boolean
}
/** Another operation is being recorded; try again after so many seconds. */
export interface Busy {
  readonly kind: 'Busy'
  readonly retryAfter: number
}
/** A touched item changed since `expectedBasis`. */
export interface Conflict {
  readonly kind: 'Conflict'
  readonly basis: number
  readonly items: readonly string[]
}
export type Outcome = Done | Busy | Conflict

/** Progress of long work: `done` of `total` steps. */
export type OnProgress = (progress: { readonly done: number; readonly total: number; readonly what: string }) => void
