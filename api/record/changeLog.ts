// The change log: each entry's hash runs over the one before and its own content, so that tampering shows.
import { canonicalJson, sha256, statementContent } from './canonical.ts'
import type { Delta, OperationKind } from './operation.ts'
import { versionRow } from './rows.ts'

/**
 * SHA-256 over everything that an operation says: one line per version, membership, statement and retraction, sorted.
 * Each line is made from what the store keeps, so that the log can be recomputed from it.
 */
export function contentHashOf(delta: Delta): string {
  const lines = [
    ...(delta.head ? [`dossier ${delta.dossier} ${canonicalJson(delta.head)}`] : []),
    ...delta.itemVersions.map((item) => `item ${item.slug} ${canonicalJson(present(versionRow(item)))}`),
    ...delta.sourceVersions.map((source) => `source ${source.slug} ${canonicalJson(source)}`),
    ...delta.statements.map((statement) => `statement ${statement.id} ${statementContent(statement)}`),
    ...delta.retractions.map(({ statement, reason }) => `retraction ${statement.id} ${reason}`),
  ]
  return contentHashOfLines(lines)
}

export function contentHashOfLines(lines: readonly string[]): string {
  return sha256(lines.toSorted().join('\n'))
}

export interface ChangeEntry {
  readonly seq: number
  readonly kind: OperationKind
  readonly at: string
  readonly by: string
  readonly dossier: string
  readonly operationId: string
  readonly contentHash: string
  readonly previousHash: string
}

/** SHA-256, hex, of the entry and the hash of the entry before it. */
export function changeHash(entry: ChangeEntry): string {
  return sha256(
    canonicalJson([entry.previousHash, entry.seq, entry.kind, entry.at, entry.by, entry.dossier, entry.operationId, entry.contentHash]),
  )
}

/** Without nulls: the store keeps none. */
export function present(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}
