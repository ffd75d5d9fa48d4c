// The only way in (F4): lock, next seq, what changes, boxes, change-log entry, basis. Small operations take one transaction; large ones
// reserve their seq and write step by step, unseen by any reader until the last transaction raises the basis.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import * as queries from '../../cypher/queries.gen.ts'
import type { Database, Run } from '../db/run.ts'
import { InvalidInput } from '../errors.ts'
import { abandon } from './abandon.ts'
import { type Reserved, writeBulk } from './bulk.ts'
import { finish, parseDone } from './finish.ts'
import type { Busy, Conflict, Done, OnProgress, Outcome, Prepared, Request } from './operation.ts'
import { stepsOf } from './steps.ts'

/** Rows up to which an operation is written in one transaction. */
const rowsAtOnce = 4_000
/** A bulk that has not written for so long was cut off: it may be resumed, or abandoned by the next writer. */
const cutOffAfterMs = 15_000

export interface PerformOptions {
  readonly onProgress?: OnProgress
  /** Milliseconds to wait for another bulk; then Busy. Default 0. */
  readonly waitMs?: number
  /** Rows up to which one transaction is enough. */
  readonly rowsAtOnce?: number
  readonly now?: () => Date
}

/** Reads the present at `basis` and says what seq `seq` changes; throws InvalidInput to record nothing. Null: nothing to record. */
export type Prepare = (run: Run, basis: number, seq: number) => Promise<Prepared | Conflict | null>

/** Errors: InvalidInput (nothing is recorded); database errors, after which the same request may be sent again. */
export async function perform(
  database: Database,
  request: Request,
  prepare: Prepare,
  options: PerformOptions = {},
): Promise<Outcome | null> {
  const giveUpAt = Date.now() + (options.waitMs ?? 0)
  const owner = randomUUID()
  for (;;) {
    const begun = await begin(database, request, prepare, owner, options)
    if (begun === null || begun.kind === 'Done' || begun.kind === 'Conflict') return begun
    if (begun.kind === 'Reserved') return writeBulk(database, request, begun, owner, options)
    if (begun.kind === 'CutOff') await abandon(database, begun.operation, begun.seq)
    else if (Date.now() >= giveUpAt) return begun
    else {
      options.onProgress?.({ done: 0, total: 1, what: 'waiting for another import' })
      await sleep(500)
    }
  }
}

interface CutOff {
  readonly kind: 'CutOff'
  readonly operation: string
  readonly seq: number
}

type Begun = Done | Busy | Conflict | Reserved | CutOff | null

function begin(database: Database, request: Request, prepare: Prepare, owner: string, options: PerformOptions): Promise<Begun> {
  return database.write(`record ${request.kind}`, async (run): Promise<Begun> => {
    const now = options.now?.() ?? new Date()
    const head = await run(queries.lockStore, { operation: request.operationId })
    if (head.operationHash !== null && head.operationHash !== request.contentHash) {
      throw new InvalidInput(`The operation ${request.operationId} was already used for something else: take another operation id.`)
    }
    if (head.operationIsDone === true && head.result !== null) return { ...parseDone(head.result), isFirst: false }
    const isMine = head.pendingOperation === request.operationId
    if (head.pendingOperation !== null) {
      const silentFor = now.getTime() - Date.parse(head.pendingAt ?? now.toISOString())
      if (silentFor < cutOffAfterMs) return { kind: 'Busy', retryAfter: 1 }
      if (!isMine) return { kind: 'CutOff', operation: head.pendingOperation, seq: head.pendingSeq ?? head.seq + 1 }
    }
    const seq = head.seq + 1
    const prepared = await prepare(run, head.seq, seq)
    if (prepared === null || 'kind' in prepared) return prepared
    const at = now.toISOString()
    const steps = stepsOf(prepared, { seq, at, by: request.by })
    const rows = steps.reduce((sum, step) => sum + step.rows, 0)
    if (!isMine && rows <= (options.rowsAtOnce ?? rowsAtOnce)) {
      for (const step of steps) await step.write(run)
      return finish(run, request, prepared.delta, seq, head.hash, at)
    }
    await run(queries.reserveSeq, { operation: request.operationId, contentHash: request.contentHash, seq, owner, at })
    return { kind: 'Reserved', seq, previousHash: head.hash, stepsDone: isMine ? (head.stepsDone ?? 0) : 0, prepared, steps, at }
  })
}
