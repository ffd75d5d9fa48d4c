import type { Reader } from './db/load.ts'
import type { Newest } from './db/basis.ts'
import type { Day } from './rules/statement.ts'
import type { Loaders } from './schema/loaders.ts'

/** What every resolver is given: made once per request, the same throughout. */
export interface Context {
  /** Reads of this request: joined per tick, counted, ended at the deadline. */
  readonly reader: Reader
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
  /** Resolves when something newer than `seq` was recorded, or rejects when the signal aborts: what a subscription waits for. */
  readonly newerThan: (seq: number, signal?: AbortSignal) => Promise<Newest>
}
