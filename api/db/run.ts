import { setTimeout as pause } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Session } from 'neo4j-driver'
import type { Answer, Cardinality, Query } from '../../cypher/query.ts'
import { Unavailable } from '../errors.ts'
import { requestDeadlineMs } from '../limits.ts'
import { driverTimes, openDriver } from './driver.ts'
import type { Connection, Opened } from './driver.ts'
import { isRefusal, reasonOf, toFailure, within } from './failures.ts'
import type { Patience } from './failures.ts'
import { prepare, readAll } from './values.ts'
import type { Answers, Call } from './values.ts'

/** Milliseconds of one write transaction: a batch of an import is far larger than a request. */
const writeDeadlineMs = 60_000

export type Run = <Params, R, Rows extends Cardinality>(query: Query<Params, R, Rows>, params: Params) => Promise<Answer<R, Rows>>

export interface ServerInfo {
  /** `5.26.31`, `2026.08.1`. */
  readonly version: string
  readonly address: string
}

/**
 * All traffic with Neo4j. Every method throws TooSlow when the time is over or the signal aborts, Unavailable when the
 * database is away, and an Error with the query's name for anything else that the database says.
 */
export interface Database {
  /** One auto-commit query, one round trip. A read is tried again for 8 s while the database is away; a write never. */
  run: <Params, R, Rows extends Cardinality>(query: Query<Params, R, Rows>, params: Params, patience?: Patience) => Promise<Answer<R, Rows>>
  /** Several reads in one transaction and one round trip; the answers see the same state of the store. Calls are made by `prepare`. */
  together: <const Calls extends readonly Call<unknown>[]>(calls: Calls, patience?: Patience) => Promise<Answers<Calls>>
  /** One write transaction. `work` may run more than once, also after a commit whose answer was lost: it must carry an operation id. */
  write: <T>(name: string, work: (run: Run) => Promise<T>, patience?: Patience) => Promise<T>
  /** Asks the server who it is. */
  verify: () => Promise<ServerInfo>
  close: () => Promise<void>
}

export function openDatabase(connection: Connection): Database {
  const opened = openDriver(connection)
  return {
    run: async (query, params, patience) => {
      const call = prepare(query, params)
      const [answer] = await send(opened, [call], patience)
      return answer
    },
    together: (calls, patience) => send(opened, calls, patience),
    write: (name, work, patience) => write(opened, name, work, patience),
    verify: async () => {
      const info = await opened.driver.getServerInfo({ database: opened.database }).catch((error: unknown) => {
        throw toFailure(error, 'verify')
      })
      return { version: /^Neo4j\/(\S+)/.exec(info.agent ?? '')?.[1] ?? 'unknown', address: info.address ?? connection.uri }
    },
    close: () => opened.driver.close(),
  }
}

function openSession({ driver, database, bookmarks }: Opened, mode: 'read' | 'write'): Session {
  const defaultAccessMode = mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE
  return driver.session(bookmarks ? { database, defaultAccessMode, bookmarkManager: bookmarks } : { database, defaultAccessMode })
}

/** Ends what is still open (a RESET interrupts the server); the connection is given up or given back, so its errors change nothing. */
function end(session: Session): void {
  session.close().catch(() => undefined)
}

async function send<const Calls extends readonly Call<unknown>[]>(
  opened: Opened,
  calls: Calls,
  patience: Patience = {},
): Promise<Answers<Calls>> {
  const name = calls.map((call) => call.name).join(', ')
  const mode = calls.every((call) => call.mode === 'read') ? 'read' : 'write'
  if (mode === 'write' && calls.length > 1)
    throw new TypeError(`${name}: only reads go together; writes that belong together go through \`write\`.`)
  const began = performance.now()
  const timeoutMs = patience.timeoutMs ?? (mode === 'read' ? requestDeadlineMs : writeDeadlineMs)
  for (let waitMs = 50; ; waitMs *= 2) {
    const spent = performance.now() - began
    const session = openSession(opened, mode)
    const config = { timeout: Math.max(1, Math.ceil(timeoutMs - spent)), metadata: { query: name } }
    try {
      return await within(receive(session, calls, config), config.timeout, patience.signal, () => end(session))
    } catch (error) {
      end(session)
      const mayRetry = mode === 'read' && neo4j.isRetryableError(error) && spent + waitMs < Math.min(timeoutMs, driverTimes.retry)
      if (!mayRetry) throw toFailure(error, name)
      await pause(waitMs, undefined, patience.signal ? { signal: patience.signal } : {}).catch((cause: unknown) => {
        throw patience.signal ? reasonOf(patience.signal) : cause
      })
    }
  }
}

/** The driver takes a stack trace for each statement it sends, 0.2 to 0.5 ms; ours are told apart by their query's name. */
function unwatched<T>(run: () => T): T {
  const before = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = before
  }
}

interface TransactionSettings {
  readonly timeout: number
  readonly metadata: { readonly query: string }
}

async function receive<const Calls extends readonly Call<unknown>[]>(
  session: Session,
  calls: Calls,
  config: TransactionSettings,
): Promise<Answers<Calls>> {
  const [first] = calls
  if (first && calls.length === 1) {
    const { records } = await unwatched(() => session.run(first.text, first.parameters, config))
    end(session)
    return readAll(calls, [records])
  }
  // Not awaited: BEGIN, every RUN and every PULL leave at once. The COMMIT of reads changes nothing, so nobody waits for it.
  const transaction = session.beginTransaction(config)
  const results = await Promise.all(unwatched(() => calls.map((call) => transaction.run(call.text, call.parameters))))
  transaction.commit().then(
    () => end(session),
    () => end(session),
  )
  return readAll(
    calls,
    results.map((result) => result.records),
  )
}

async function write<T>(opened: Opened, name: string, work: (run: Run) => Promise<T>, patience: Patience = {}): Promise<T> {
  const session = openSession(opened, 'write')
  const timeout = patience.timeoutMs ?? writeDeadlineMs
  let running = name
  const transaction = session.executeWrite(
    (open) =>
      work(async (query, params) => {
        const call = prepare(query, params)
        running = `${name}: ${call.name}`
        const { records } = await open.run(call.text, call.parameters)
        return call.read(records)
      }),
    { timeout, metadata: { query: name } },
  )
  try {
    return await within(transaction, timeout, patience.signal, () => end(session))
  } catch (error) {
    throw toFailure(error, running)
  } finally {
    end(session)
  }
}

/** The version is 5.26 or newer; Neo4j counts 5.26, then 2025.01 and on. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  return major > 5 || (major === 5 && minor >= 26)
}

/** Waits until the database answers, for at most `forMs`; `onWait` is told once a try has failed. Throws the last Unavailable. */
export async function awaitDatabase(
  database: Database,
  forMs: number,
  onWait: (why: Unavailable) => void,
  signal?: AbortSignal,
): Promise<ServerInfo> {
  const began = performance.now()
  for (;;) {
    try {
      return await database.verify()
    } catch (error) {
      if (!(error instanceof Unavailable) || isRefusal(error) || performance.now() - began > forMs) throw error
      onWait(error)
      await pause(1_000, undefined, signal ? { signal } : {})
    }
  }
}
