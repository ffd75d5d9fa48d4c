import * as queries from '../../cypher/queries.gen.ts'
import type { Run } from '../db/run.ts'
import { changeHash, contentHashOf } from './changeLog.ts'
import type { Delta, Done, Request } from './operation.ts'

/** The change-log entry, the result and the new basis: what makes an operation visible. */
export async function finish(run: Run, request: Request, delta: Delta, seq: number, previousHash: string, at: string): Promise<Done> {
  const { kind, by, operationId } = request
  const contentHash = contentHashOf(delta)
  const entry = { seq, kind, at, by, dossier: delta.dossier, operationId, contentHash, previousHash }
  const hash = changeHash(entry)
  const done: Done = {
    kind: 'Done',
    basis: seq,
    hash,
    statements: delta.statements.map(({ id }) => id),
    retracted: delta.retractions.map(({ statement }) => statement.id),
    isFirst: true,
  }
  const touched = new Set([
    ...delta.itemVersions.map(({ slug }) => slug),
    ...[...delta.statements, ...delta.retractions.map(({ statement }) => statement)].map(({ about }) => about),
  ])
  await run(queries.finishOperation, {
    operation: operationId,
    contentHash: request.contentHash,
    result: JSON.stringify(done),
    change: {
      seq,
      kind,
      at,
      by,
      hash,
      previousHash,
      contentHash,
      dossier: delta.dossier,
      statementCount: delta.statements.length,
      retractedCount: delta.retractions.length,
    },
    itemSlugs: [...touched].toSorted(),
  })
  return done
}

export function parseDone(result: string): Done {
  const done: Done = JSON.parse(result)
  return done
}
