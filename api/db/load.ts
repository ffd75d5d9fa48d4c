import type { Answer, Cardinality, Query } from '../../cypher/query.ts'
import type { Row } from './values.ts'
import { TooSlow } from '../errors.ts'
import { requestDeadlineMs } from '../limits.ts'
import type { Database } from './run.ts'
import { prepare } from './values.ts'
import type { Call } from './values.ts'

interface Waiting {
  readonly call: Call<() => void>
  readonly reject: (error: unknown) => void
}

/** The reads of one request. What is asked within one turn of the event loop goes out together: one transaction, one round trip. */
export class Reader {
  readonly #database: Database
  readonly #signal: AbortSignal | undefined
  readonly #endsAt: number
  readonly #timeoutMs: number
  #waiting: Waiting[] = []
  #roundTrips = 0

  /** `timeoutMs` is the whole request's, from now. */
  constructor(database: Database, options: { readonly signal?: AbortSignal | undefined; readonly timeoutMs?: number | undefined } = {}) {
    this.#database = database
    this.#signal = options.signal
    this.#timeoutMs = options.timeoutMs ?? requestDeadlineMs
    this.#endsAt = performance.now() + this.#timeoutMs
  }

  /** How often this request has waited for the database so far. */
  get roundTrips(): number {
    return this.#roundTrips
  }

  /** Throws as `Database.run` does; one failing query fails those that went out with it. */
  run<Params, R, Rows extends Cardinality>(query: Query<Params, R, Rows>, params: Params): Promise<Answer<R, Rows>> {
    return new Promise((resolve, reject) => {
      const call = prepare(query, params)
      const read = (rows: readonly Row[]) => {
        const answer = call.read(rows)
        return () => resolve(answer)
      }
      if (this.#waiting.length === 0) setImmediate(() => void this.#flush())
      this.#waiting.push({ call: { ...call, read }, reject })
    })
  }

  async #flush(): Promise<void> {
    const sent = this.#waiting
    this.#waiting = []
    const timeoutMs = Math.ceil(this.#endsAt - performance.now())
    try {
      if (timeoutMs <= 0) throw new TooSlow(`Not answered within ${this.#timeoutMs} ms.`)
      this.#roundTrips += 1
      const settle = await this.#database.together(
        sent.map((waiting) => waiting.call),
        { signal: this.#signal, timeoutMs },
      )
      for (const resolve of settle) resolve()
    } catch (error) {
      for (const waiting of sent) waiting.reject(error)
    }
  }
}
