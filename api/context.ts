import type { Follower } from './db/basis.ts'
import { Reader } from './db/load.ts'
import type { Database } from './db/run.ts'
import type { DeadlineRule } from './rules/deadlines/rule.ts'
import type { Day } from './rules/statement.ts'
import { createLoaders, type Loaders } from './schema/loaders.ts'
import { todayInAmsterdam } from './today.ts'

/** What every resolver is given: made once per request, the same throughout. */
export interface Context {
  /** Reads of this request: joined per tick, counted, ended at the deadline. */
  readonly reader: Reader
  /** Rules about terms, by name. */
  readonly rules: ReadonlyMap<string, DeadlineRule>
  /** Made by `createLoaders(reader)`. */
  readonly loaders: Loaders
  /** Stands in the answer's `x-request-id`, in the log and in the words of a masked error. */
  readonly requestId: string
  /** Today in Europe/Amsterdam when the request began. */
  readonly today: Day
  /** Newest `seq` when the request began. */
  readonly basis: number
  /** The change log's hash at `basis`. */
  readonly hash: string
  /** What is newest now: a subscription waits on it, a write raises it. Queries read `basis`. */
  readonly follower: Follower
}

interface Sources {
  readonly database: Database
  readonly follower: Follower
  readonly rules: ReadonlyMap<string, DeadlineRule>
  /** Milliseconds that a request has, from the making of its context. */
  readonly deadlineMs: () => number
}

/** Makes the context of each request; it throws Unavailable while nothing is known of the store. */
export function contextFactory({
  database,
  follower,
  rules,
  deadlineMs,
}: Sources): (request: { readonly signal: AbortSignal; readonly requestId: string }) => Context {
  return ({ signal, requestId }) => {
    const { basis, hash } = follower.current()
    const reader = new Reader(database, { signal, timeoutMs: deadlineMs() })
    return { reader, rules, loaders: createLoaders(reader), requestId, today: todayInAmsterdam(), basis, hash, follower }
  }
}
