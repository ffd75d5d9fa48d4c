import type { IncomingMessage, ServerResponse } from 'node:http'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { contextFactory } from '../context.ts'
import type { Follower } from '../db/basis.ts'
import { InvalidInput, NotAllowed } from '../errors.ts'
import type { ServeOptions } from '../http.ts'
import { requestDeadlineMs } from '../limits.ts'
import { graphqlOver } from '../yoga.ts'
import { send, sendText } from './answer.ts'
import { askingOf, type Asking } from './asking.ts'
import { briefFormOf, briefRoute } from './brief/route.ts'
import { calendarRoute } from './calendar.ts'
import { changesRoute } from './changes.ts'
import { filesOf, type Files } from './files.ts'
import { graphqlRoute, type Trace } from './graphql.ts'
import { readiness } from './health.ts'

interface Routed {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly path: string
  readonly parameters: URLSearchParams
  readonly requestId: string
}
type Route = (routed: Routed) => Promise<Trace | void>

/** Every address of the server. A route throws a Failure while nothing was sent. */
export async function routes(
  { schema, database, folders, log, rules = new Map(), deadlineMs = () => requestDeadlineMs }: ServeOptions,
  follower: Follower,
): Promise<Route> {
  const [web, graphiql] = await Promise.all([filesOf(folders.web), filesOf(folders.graphiql)])
  const sdl = printSchema(lexicographicSortSchema(schema))
  const contextOf = contextFactory({ database, follower, rules, deadlineMs })
  const answer = graphqlOver(schema, contextOf, log)
  const asking = askingOf(schema, contextOf, deadlineMs)
  const feed = feeds(asking)
  const graphql = graphqlRoute(answer, deadlineMs)
  const fixed: Readonly<Record<string, Route>> = {
    '/livez': async ({ response }) => sendText(response, 200, 'Alive.'),
    '/readyz': async ({ response }) => {
      const { isReady, text } = await readiness(database)
      sendText(response, isReady ? 200 : 503, text)
    },
    '/schema.graphql': async ({ response }) =>
      send(response, { status: 200, type: 'text/plain; charset=utf-8', body: `${sdl}\n`, headers: { 'cache-control': 'no-cache' } }),
    '/graphiql': (routed) => page(graphiql, 'index.html', routed, 'graphiql'),
  }
  return async (routed) => {
    if (routed.path === '/graphql') return graphql(routed)
    const { method = 'GET' } = routed.request
    if (method !== 'GET' && method !== 'HEAD') throw new NotAllowed('Only GET and HEAD are answered here.', { status: 405 })
    const known = fixed[routed.path]
    if (known) return known(routed)
    return feed(routed) ?? pageOrFile({ web, graphiql }, routed)
  }
}

/** What is made of a dossier or an item for other programs: a calendar, changes, a brief. Null for every other address. */
function feeds(asking: (requestId: string) => Asking): (routed: Routed) => Promise<Trace> | null {
  const calendar = calendarRoute(asking)
  const brief = briefRoute(asking)
  const changes = changesRoute(asking)
  return (routed) => {
    const [, of, slug, file = ''] = /^(dossiers|items)\/([^/]+)\/(\w+\.\w+)$/.exec(nameOf(routed.path)) ?? []
    if (slug === undefined) return null
    const isDossier = of === 'dossiers'
    const form = isDossier ? briefFormOf(file) : null
    if (form !== null) return brief(routed, slug, form)
    if (file === 'changes.atom') return changes(routed, isDossier ? 'dossiers' : 'items', slug)
    return isDossier && file === 'dates.ics' ? calendar(routed, slug) : null
  }
}

/** A file of the built pages; the app itself for every other path without an extension, since it has its own routes. */
async function pageOrFile({ web, graphiql }: { readonly web: Files; readonly graphiql: Files }, routed: Routed): Promise<void> {
  const name = nameOf(routed.path)
  const inside = 'graphiql/'
  if (name.startsWith(inside)) return page(graphiql, name.slice(inside.length), routed)
  return page(web, web.has(name) || /\.[^/]*$/.test(name) ? name : 'index.html', routed)
}

async function page(files: Files, name: string, { request, response }: Routed, kind: 'strict' | 'graphiql' = 'strict'): Promise<void> {
  if (await files.send(name, request, response, kind)) return
  sendText(
    response,
    404,
    name === 'index.html' ? 'This page is not built here. `npm start` builds it.' : 'There is nothing at this address.',
  )
}

function nameOf(path: string): string {
  try {
    return decodeURIComponent(path).replace(/^\//, '')
  } catch (error) {
    throw new InvalidInput('The address is not well formed.', { cause: error })
  }
}
