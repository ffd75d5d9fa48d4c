import { setTimeout as wait } from 'node:timers/promises'
import { storeHead } from '../../cypher/queries.gen.ts'
import { Unavailable } from '../errors.ts'
import { basisPollMs } from '../limits.ts'
import type { Database } from './run.ts'

/** Where the change log stands: the newest `seq` that readers may see and the log's hash there. */
export interface Newest {
  readonly epoch: string
  readonly basis: number
  readonly hash: string
}

export interface Follower {
  /** The newest that is known of. Throws Unavailable while nothing is. */
  readonly current: () => Newest
  /** Told by a write of this process, so that the next request sees it. */
  readonly raise: (newest: Newest) => void
  /** Resolves when something newer than `seq` was recorded; rejects with the signal's reason, or Unavailable when the follower closes. */
  readonly newerThan: (seq: number, signal?: AbortSignal) => Promise<Newest>
  readonly close: () => Promise<void>
}

/** Milliseconds after which a look is given up: the next one may find the database again. */
const lookMs = 2_000

interface Waiting {
  readonly seq: number
  readonly resolve: (newest: Newest) => void
  readonly reject: (error: unknown) => void
}

/**
 * Follows the store's newest `seq`, so that no request has to ask for it. In one store it never goes back, whatever order answers come in;
 * another epoch is another store and is taken as it is. An outage of the database leaves what was known last.
 */
export function followBasis(database: Pick<Database, 'run'>, pollMs: number = basisPollMs): Follower {
  let newest: Newest | undefined
  const ending = new AbortController()
  const waiting = new Set<Waiting>()

  const raise = (found: Newest): void => {
    if (newest?.epoch === found.epoch && newest.basis >= found.basis) return
    newest = found
    for (const one of waiting) if (found.basis > one.seq) one.resolve(found)
  }
  const look = async (): Promise<void> => {
    const head = await database.run(storeHead, {}, { signal: ending.signal, timeoutMs: lookMs })
    raise({ epoch: head.epoch, basis: head.seq, hash: head.hash })
  }
  const follow = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      // An outage shows in the answers to requests; here it only means to look again.
      await look().catch(() => undefined)
      await wait(pollMs, undefined, { signal: ending.signal, ref: false }).catch(() => undefined)
    }
  }
  const following = follow()

  return {
    raise,
    current: () => {
      if (newest === undefined) throw new Unavailable('The database has not answered yet.')
      return newest
    },
    newerThan: async (seq, signal) => {
      if (newest !== undefined && newest.basis > seq) return newest
      if (ending.signal.aborted) throw new Unavailable('The server is stopping.')
      const over = new AbortController()
      const found = new Promise<Newest>((resolve, reject) => {
        const one = { seq, resolve, reject }
        waiting.add(one)
        over.signal.addEventListener('abort', () => waiting.delete(one))
        signal?.addEventListener('abort', () => reject(signal.reason), { signal: over.signal })
        if (signal?.aborted) reject(signal.reason)
      })
      return found.finally(() => over.abort())
    },
    close: async () => {
      ending.abort()
      for (const one of waiting) one.reject(new Unavailable('The server is stopping.'))
      await following
    },
  }
}
