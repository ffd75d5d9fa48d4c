// A slow or absent database and a bug, over real HTTP and a real Neo4j, with a schema of this test's own.
import { buildSchema } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Context } from '../../api/context.ts'
import { followBasis } from '../../api/db/basis.ts'
import { openDatabase, type Database } from '../../api/db/run.ts'
import { serve, type Serving } from '../../api/http.ts'
import type { Query } from '../../cypher/query.ts'
import { ask, send } from '../setup/ask.ts'
import { openLine, type Line } from '../setup/line.ts'
import { emptyStore } from '../setup/store.ts'

const countLong: Query<Record<string, never>, { readonly n: number }, 'one'> = {
  name: 'countLong',
  mode: 'read',
  rows: 'one',
  parameters: {},
  columns: { n: 'int' },
  text: 'UNWIND range(1, 4000000000) AS x WITH x WHERE x % 2 = 3 RETURN count(*) AS n',
}
const running: Query<{ readonly name: string }, { readonly id: string }, 'many'> = {
  name: 'running',
  mode: 'read',
  rows: 'many',
  parameters: { name: 'string' },
  columns: { id: 'string' },
  text: 'SHOW TRANSACTIONS YIELD transactionId, metaData, status WHERE metaData.query = $name AND NOT status STARTS WITH "Terminated" RETURN transactionId AS id',
}

const deadlineMs = 1_200
const lines: string[] = []
let database: Database
let line: Line
let server: Serving

/** Fields that do what no field of the product may: one that counts for hours, one with a bug, one that never ends without the database. */
function slowSchema() {
  const schema = buildSchema('type Query { basis: Int! count: Int! bug: String later: Int! }')
  const fields = schema.getQueryType()?.getFields() ?? {}
  const resolve: Record<string, (source: unknown, args: unknown, context: Context) => unknown> = {
    basis: (_source, _args, context) => context.basis,
    count: async (_source, _args, context) => (await context.reader.run(countLong, {})).n,
    bug: () => {
      throw new Error('password=hunter2')
    },
    later: () => new Promise(() => undefined),
  }
  for (const [name, field] of Object.entries(fields)) if (resolve[name]) field.resolve = resolve[name]
  return schema
}

beforeAll(async () => {
  const connection = inject('neo4j')
  await (await emptyStore()).close()
  line = await openLine(Number(new URL(connection.uri).port))
  database = openDatabase({ ...connection, uri: `bolt://127.0.0.1:${line.port}` })
  server = await serve({
    database,
    schema: slowSchema(),
    settings: { host: '127.0.0.1', port: 0 },
    folders: { web: '/nowhere', graphiql: '/nowhere' },
    log: pino({ level: 'info' }, { write: (text: string) => void lines.push(text) }),
    deadlineMs: () => deadlineMs,
  })
})
afterAll(async () => {
  line.mend()
  await server.close()
  await database.close()
  await line.close()
})

async function runningNow(): Promise<number> {
  const direct = openDatabase(inject('neo4j'))
  const found = await direct.run(running, { name: countLong.name })
  await direct.close()
  return found.length
}

test('the deadline answers 503 and ends the transaction in the database', async () => {
  const asked = ask(server.address, '{ count }')
  await expect.poll(runningNow, { timeout: 1_000, interval: 50 }).toBe(1)
  const heard = await asked
  expect(heard.status).toBe(503)
  expect(heard.errors[0]?.extensions).toEqual({ code: 'TOO_SLOW', retryable: true })
  expect(heard.ms).toBeLessThan(deadlineMs + 700)
  await expect.poll(runningNow, { timeout: 2_000, interval: 50 }).toBe(0)
})

test('a caller that goes away ends its transaction', async () => {
  const gone = new AbortController()
  const asked = fetch(`${server.address}/graphql?query={count}`, { signal: gone.signal }).catch((error: unknown) => error)
  await expect.poll(runningNow, { timeout: 1_000, interval: 50 }).toBe(1)
  gone.abort()
  await asked
  await expect.poll(runningNow, { timeout: 700, interval: 50 }).toBe(0)
})

test('a resolver that never ends does not hold the answer past the deadline', async () => {
  const heard = await ask(server.address, '{ later }')
  expect(heard.status).toBe(503)
  expect(heard.errors[0]?.extensions.code).toBe('TOO_SLOW')
  expect(heard.ms).toBeLessThan(deadlineMs + 1_000)
})

test('a bug is masked, answered with the request id, and logged once with its cause', async () => {
  lines.length = 0
  const heard = await ask(server.address, '{ basis bug }', undefined, { 'x-request-id': 'find-this-bug' })
  expect(heard.status).toBe(500)
  expect(heard.text).not.toContain('hunter2')
  expect(heard.errors).toMatchObject([{ path: ['bug'], extensions: { code: 'INTERNAL', retryable: false, requestId: 'find-this-bug' } }])
  expect(heard.errors[0]?.message).toContain('find-this-bug')
  expect(heard.data).toEqual({ basis: 0, bug: null })
  const logged = lines.map((text) => JSON.parse(text)).filter(({ level }) => level === 50)
  expect(logged).toMatchObject([{ requestId: 'find-this-bug', err: { message: 'password=hunter2' } }])
})

test('each request is one line of the log', async () => {
  lines.length = 0
  await send(server.address, {
    method: 'POST',
    path: '/graphql?secret=1',
    headers: { 'content-type': 'application/json', 'x-request-id': 'one-line-please' },
    body: JSON.stringify({ query: 'query WhatIsNewest { basis }', operationName: 'WhatIsNewest' }),
  })
  await expect.poll(() => lines.length).toBe(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    method: 'POST',
    path: '/graphql',
    operation: 'WhatIsNewest',
    status: 200,
    roundTrips: 0,
    requestId: 'one-line-please',
    ms: expect.any(Number),
  })
})

test('while the database is away, the last basis stays, reads say so, and all is well when it is back', async () => {
  line.cut()
  expect((await ask(server.address, '{ basis }')).data).toEqual({ basis: 0 })
  const heard = await ask(server.address, '{ count }')
  expect(heard.status).toBe(503)
  expect(heard.errors[0]?.extensions.retryable).toBe(true)
  expect((await send(server.address, { path: '/livez' })).status).toBe(200)
  const notReady = await send(server.address, { path: '/readyz' })
  expect(notReady.status).toBe(503)
  expect(notReady.text).toMatch(/^Not ready: .+/)
  line.mend()
  await expect.poll(async () => (await send(server.address, { path: '/readyz' })).status, { timeout: 5_000 }).toBe(200)
})

test('before anything is known of the store, a request is told to try again', async () => {
  line.cut()
  const follower = followBasis(database, 50)
  expect(() => follower.current()).toThrow(expect.objectContaining({ code: 'UNAVAILABLE', isRetryable: true }))
  line.mend()
  await expect(follower.newerThan(-1)).resolves.toMatchObject({ basis: 0 })
  follower.raise({ ...follower.current(), basis: 7, hash: 'raised' })
  follower.raise({ ...follower.current(), basis: 3, hash: 'late' })
  expect(follower.current()).toMatchObject({ basis: 7, hash: 'raised' })
  const waiting = follower.newerThan(7)
  await follower.close()
  await expect(waiting).rejects.toMatchObject({ code: 'UNAVAILABLE' })
})
