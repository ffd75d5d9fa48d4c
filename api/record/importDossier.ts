// F3: a dossier's content against what the store holds of it, recorded as one operation.
import { storeHead } from '../../cypher/queries.gen.ts'
import type { Database, Run } from '../db/run.ts'
import { canonicalJson, sha256 } from './canonical.ts'
import type { DossierContent } from './dossier.ts'
import type { Busy, Prepared } from './operation.ts'
import { compareDossier, noCounts, type ImportCounts } from './compareDossier.ts'
import { perform, type PerformOptions } from './perform.ts'

export interface ImportOptions extends PerformOptions {
  /** The caller's own; left out, one that is the same for the same content on the same basis, so that an import cut off is resumed. */
  readonly operationId?: string
  readonly by?: string
  /** Says what would change and records nothing. */
  readonly isDryRun?: boolean
}

export interface Imported extends ImportCounts {
  readonly kind: 'Imported'
  readonly dossier: string
  /** The newest seq with this content in it; of a dry run, the one it was compared with. */
  readonly basis: number
  readonly hash: string
  /** Nothing to record, or recorded before by the same operation. */
  readonly isUnchanged: boolean
  readonly isDryRun: boolean
}

/** Errors: InvalidInput with every problem, nothing recorded; Busy while another bulk is being recorded (after `waitMs`). */
export async function importDossier(database: Database, content: DossierContent, options: ImportOptions = {}): Promise<Imported | Busy> {
  const contentHash = sha256(canonicalJson(content))
  const found: { counts?: ImportCounts; isUnchanged?: boolean; basis: number; hash: string } = { basis: 0, hash: '' }
  const prepare = async (run: Run, basis: number, seq: number): Promise<Prepared | null> => {
    const { prepared, counts, isUnchanged } = await compareDossier(run, content, basis, seq)
    found.counts = counts
    found.isUnchanged = isUnchanged
    found.basis = basis
    return isUnchanged || options.isDryRun === true ? null : prepared
  }
  const head = await database.run(storeHead, {})
  found.hash = head.hash
  const operationId = options.operationId ?? `import/${content.slug}/${contentHash}/${head.seq}`
  const request = { operationId, contentHash, kind: 'IMPORT' as const, dossier: content.slug, by: options.by ?? 'dossier file' }
  const outcome = await perform(database, request, prepare, options)
  if (outcome?.kind === 'Busy') return outcome
  if (outcome?.kind === 'Conflict') throw new Error('An import has no expected basis.')
  return {
    kind: 'Imported',
    dossier: content.slug,
    basis: outcome?.basis ?? found.basis,
    hash: outcome?.hash ?? found.hash,
    isUnchanged: options.isDryRun === true ? (found.isUnchanged ?? false) : outcome === null || !outcome.isFirst,
    isDryRun: options.isDryRun === true,
    ...(found.counts ?? noCounts),
  }
}
