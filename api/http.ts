// The one port: GraphQL, its page, its schema, health, and the built web app.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { followBasis, type Follower } from './db/basis.ts'
import type { Database } from './db/run.ts'
import { Unavailable } from './errors.ts'
import { refuse } from './http/answer.ts'
import type { Trace } from './http/graphql.ts'
import { addressOf, checkAddress, hostCheck, requestIdOf } from './http/request.ts'
import { routes } from './http/routes.ts'
import type { DeadlineRule } from './rules/deadlines/rule.ts'
import { closeGraceMs, requestArrivalMs } from './limits.ts'

export interface Serving {
  /** `http://127.0.0.1:4000`, with the port that was really taken. */
  readonly address: string
  readonly follower: Follower
  /** Takes no more requests, lets those that run finish, ends subscriptions. Safe to call twice. */
  readonly close: () => Promise<void>
}

export interface ServeOptions {
  readonly database: Database
  readonly schema: GraphQLSchema
  /** Rules about terms, by name; without them no date is worked out. */
  readonly rules?: ReadonlyMap<string, DeadlineRule>
  /** `port` 0 takes a free one. */
  readonly settings: { readonly host: string; readonly port: number }
  /** Built pages; a folder that is missing answers 404 in words. */
  readonly folders: { readonly web: string; readonly graphiql: string }
  readonly log: Logger
  /** Milliseconds that a request has that begins now; `requestDeadlineMs` when left out. */
  readonly deadlineMs?: () => number
}

/** Milliseconds that a start waits for the database to say where its change log stands. */
const firstLookMs = 2_000

/** Throws what listening throws (EADDRINUSE, EACCES). */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { settings, database, log } = options
  const follower = followBasis(database)
  const route = await routes(options, follower)
  // The first request finds a basis, unless the database is away: then it is told so.
  await Promise.race([follower.newerThan(-1).catch(() => undefined), wait(firstLookMs, undefined, { ref: false })])
  const checkHost = hostCheck(settings.host)
  const state = { isStopping: false }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const began = performance.now()
    const requestId = requestIdOf(request)
    const { path, parameters } = addressOf(request)
    let trace: Trace = {}
    response.setHeader('x-request-id', requestId)
    try {
      checkAddress(request)
      checkHost(request)
      if (state.isStopping) throw new Unavailable('The server is stopping.')
      trace = (await route({ request, response, requestId, path, parameters })) ?? {}
    } catch (error) {
      refuse(error, { request, response, isGraphql: path === '/graphql', requestId }, log)
    }
    const ms = Math.round((performance.now() - began) * 10) / 10
    log.info(
      {
        method: request.method,
        path,
        ...trace,
        status: response.statusCode,
        ms,
        requestId,
        isGone: request.destroyed && !response.writableEnded,
      },
      'request',
    )
  }
  const server = createServer(
    { requestTimeout: requestArrivalMs, headersTimeout: requestArrivalMs },
    (request, response) => void answer(request, response),
  )
  const address = await listen(server, settings).catch(async (error: unknown) => {
    await follower.close()
    throw error
  })
  let closing: Promise<void> | undefined
  return {
    address,
    follower,
    close: () => {
      state.isStopping = true
      closing ??= stop(server, follower)
      return closing
    },
  }
}

function listen(server: Server, { host, port }: ServeOptions['settings']): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const bound = server.address()
      const taken = typeof bound === 'object' && bound !== null ? bound.port : port
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`)
    })
  })
}

async function stop(server: Server, follower: Follower): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection whose last request ends now would be kept for the next one.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const timer = setTimeout(() => server.closeAllConnections(), closeGraceMs)
  await follower.close()
  await closed
  clearInterval(sweep)
  clearTimeout(timer)
}
