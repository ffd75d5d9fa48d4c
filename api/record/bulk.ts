// A large operation, step by step, each a transaction of its own; the last makes all of it visible at once.
import * as queries from '../../cypher/queries.gen.ts'
import type { Database, Run } from '../db/run.ts'
import { finish, parseDone } from './finish.ts'
import type { Done, OnProgress, Prepared, Request } from './operation.ts'
import type { Step } from './steps.ts'

export interface Reserved {
  readonly kind: 'Reserved'
  readonly seq: number
  readonly previousHash: string
  readonly stepsDone: number
  readonly prepared: Prepared
  readonly steps: readonly Step[]
  readonly at: string
}

interface BulkOptions {
  readonly onProgress?: OnProgress
  readonly now?: () => Date
}

/**
 * Writes what is left of a reserved operation. While one step is written the next is already on its way and waits for the store's lock, so
 * that the database never waits for rows. Throws once another writer has taken the operation over.
 */
export async function writeBulk(
  database: Database,
  request: Request,
  { steps, stepsDone, seq, prepared, previousHash, at }: Reserved,
  owner: string,
  options: BulkOptions,
): Promise<Done> {
  const total = steps.reduce((sum, step) => sum + step.rows, 0)
  let done = steps.slice(0, stepsDone).reduce((sum, step) => sum + step.rows, 0)

  const stepsBefore = async (run: Run, step: number): Promise<number> => {
    const now = (options.now?.() ?? new Date()).toISOString()
    const found = await run(queries.stepDone, { operation: request.operationId, owner, step, at: now })
    if (!found) throw new Error(`The operation ${request.operationId} was taken over by another writer.`)
    return found.before
  }

  const write = async (n: number, step: Step, before: Promise<void>): Promise<void> => {
    let isSentBefore = false
    let isEarly = false
    const attempt = () =>
      database.write('record step', async (run) => {
        const looked = stepsBefore(run, n + 1)
        // Its rows leave with the question. Sent again, the step may have been written although no answer came: it looks first then.
        const sent = isSentBefore ? null : step.write(run)
        isSentBefore = true
        const [found, written] = await Promise.allSettled([looked, sent])
        if (found.status === 'rejected') throw found.reason
        isEarly = found.value < n
        if (isEarly) throw new Error(`Step ${n + 1} came before the step that it follows.`)
        if (written.status === 'rejected') throw written.reason
        if (sent === null && found.value === n) await step.write(run)
      })
    await attempt().catch(async (error: unknown) => {
      if (!isEarly) throw error
      await before
      await attempt()
    })
  }

  let before = Promise.resolve()
  for (const [n, step] of steps.entries()) {
    if (n < stepsDone) continue
    const current = write(n, step, before)
    // Seen where it is awaited: in the next turn, or when this turn fails.
    current.catch(() => undefined)
    try {
      await before
      if (n > stepsDone) options.onProgress?.({ done, total, what: 'recording' })
    } catch (error) {
      await Promise.allSettled([current])
      throw error
    }
    done += step.rows
    before = current
  }
  await before
  options.onProgress?.({ done, total, what: 'recording' })

  return database.write('record finish', async (run) => {
    const { operationIsDone, result } = await run(queries.lockStore, { operation: request.operationId })
    // It was finished, but the answer to that was lost.
    if (operationIsDone === true && result !== null) return parseDone(result)
    await stepsBefore(run, steps.length)
    return finish(run, request, prepared.delta, seq, previousHash, at)
  })
}
