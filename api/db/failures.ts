import neo4j from 'neo4j-driver'
import { Failure, TooSlow, Unavailable } from '../errors.ts'

const tooSlow = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
])
const refused = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Database.DatabaseNotFound',
])

/** What a caller is told of a database error. Neither a failure of ours nor the database's lateness or absence: a bug, with the query's name. */
export function toFailure(error: unknown, name: string): unknown {
  if (error instanceof Failure || !(error instanceof neo4j.Neo4jError)) return error
  if (tooSlow.has(error.code)) return new TooSlow('The database took too long.', { cause: error })
  if (refused.has(error.code))
    return new Unavailable('The database refuses the sign-in or does not have the database that the settings name.', { cause: error })
  if (
    neo4j.isRetryableError(error) ||
    error.message.startsWith('Connection acquisition timed out') ||
    error.message.startsWith('Pool is closed')
  )
    return new Unavailable('The database cannot be reached now.', { cause: error })
  return new Error(`Query ${name} failed: ${error.message}`, { cause: error })
}

/** The database is there and does not want us: waiting does not help, and many tries lock the user out. */
export function isRefusal(error: Unavailable): boolean {
  return error.cause instanceof neo4j.Neo4jError && refused.has(error.cause.code)
}

export interface Patience {
  /** The caller has gone or its own deadline passed: the transaction is ended. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds; after these the transaction is ended, here and on the server. */
  readonly timeoutMs?: number | undefined
}

export function reasonOf(signal: AbortSignal): Failure {
  return signal.reason instanceof Failure
    ? signal.reason
    : new TooSlow('The request was ended before the database answered.', { cause: signal.reason })
}

/** Settles as `work` does, or rejects when the signal aborts or the milliseconds are over, and then calls `end` once. */
export function within<T>(work: Promise<T>, timeoutMs: number, signal: AbortSignal | undefined, end: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (failure: Failure) => {
      settle()
      end()
      reject(failure)
    }
    const timer = setTimeout(() => stop(new TooSlow(`No answer from the database within ${timeoutMs} ms.`)), timeoutMs)
    const onAbort = () => signal && stop(reasonOf(signal))
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
    if (signal?.aborted) onAbort()
    signal?.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(settle)
  })
}
