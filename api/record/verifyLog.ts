// Whether the store still holds what the change log says was recorded.
import * as queries from '../../cypher/queries.gen.ts'
import type { Database } from '../db/run.ts'
import { canonicalJson } from './canonical.ts'
import { changeHash, contentHashOfLines, present } from './changeLog.ts'
import type { OperationKind } from './operation.ts'

export interface LogCheck {
  readonly entries: number
  /** Each seq whose content or hash is no longer what was recorded. */
  readonly broken: readonly number[]
}

const kinds: readonly OperationKind[] = ['IMPORT', 'RECORD', 'RETRACT']

/** Recomputes every entry from the store's own rows, oldest first. */
export async function verifyLog(database: Database): Promise<LogCheck> {
  const changes = await database.run(queries.changesInOrder, {})
  const broken: number[] = []
  let previousHash = ''
  for (const change of changes) {
    const rows = await database.run(queries.recordedAtSeq, { seq: change.seq })
    const contentHash = contentHashOfLines(rows.map((row) => lineOf(row)))
    const kind = kinds.find((name) => name === change.kind) ?? 'IMPORT'
    const { seq, at, by, dossier, operationId } = change
    const hash = changeHash({ seq, kind, at, by, dossier, operationId, contentHash, previousHash })
    if (contentHash !== change.contentHash || hash !== change.hash) broken.push(seq)
    previousHash = change.hash
  }
  return { entries: changes.length, broken }
}

interface LogRow {
  readonly what: string
  readonly name: string
  readonly content: string | null
  readonly version: Readonly<Record<string, unknown>> | null
}

function lineOf({ what, name, content, version }: LogRow): string {
  const text = version
    ? canonicalJson(present(version))
    : what === 'retraction'
      ? (content ?? '')
      : canonicalJson(JSON.parse(content ?? 'null'))
  return `${what} ${name} ${text}`
}
