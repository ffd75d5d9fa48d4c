import type { Database } from '../db/run.ts'
import { Failure } from '../errors.ts'
import { storeHead } from '../../cypher/queries.gen.ts'

/** Milliseconds that the database is given to say that it is there. */
const readyMs = 2_000

export interface Readiness {
  readonly isReady: boolean
  /** In words. */
  readonly text: string
}

/** Asks the database itself, not what is remembered of it. */
export async function readiness(database: Pick<Database, 'run'>): Promise<Readiness> {
  try {
    const head = await database.run(storeHead, {}, { timeoutMs: readyMs })
    return { isReady: true, text: `Ready: the database answers, ${head.seq} changes are recorded.` }
  } catch (error) {
    const why = error instanceof Failure ? error.message : 'The store cannot be read.'
    return { isReady: false, text: `Not ready: ${why}` }
  }
}
