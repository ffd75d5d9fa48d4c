// Everything of the server that is not GraphQL: health, headers, the built pages, and how it stops.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../api/db/run.ts'
import { serve, type Serving } from '../../api/http.ts'
import { send } from '../setup/ask.ts'
import { emptyStore } from '../setup/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'openstaand-pages-'))
const script = `export const words = ${JSON.stringify('openstaand '.repeat(500))}\n`
let database: Database
let server: Serving

const start = (web = join(folder, 'web')): Promise<Serving> => {
  const schema = buildSchema('type Query { zebra: Int later: Int } type Ape { b: Int a: Int }')
  const later = schema.getQueryType()?.getFields()['later']
  if (later) later.resolve = () => new Promise((resolve) => setTimeout(() => resolve(1), 400))
  return serve({
    database,
    schema,
    settings: { host: '127.0.0.1', port: 0 },
    folders: { web, graphiql: join(folder, 'graphiql') },
    log: pino({ level: 'silent' }),
  })
}

beforeAll(async () => {
  for (const name of ['web/assets', 'graphiql/assets']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'web/index.html'), '<!doctype html><title>app</title>')
  writeFileSync(join(folder, 'web/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'web/assets/index-B1a2c3D4.js'), script)
  writeFileSync(join(folder, 'graphiql/index.html'), '<!doctype html><title>graphiql</title>')
  writeFileSync(join(folder, 'graphiql/assets/main-B1a2c3D4.js'), script)
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  database = await emptyStore()
  server = await start()
})
afterAll(async () => {
  await server.close()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = {}) => send(server.address, { path, headers })

test('it says that it is alive, and that the database answers', async () => {
  expect(await get('/livez')).toMatchObject({ status: 200, text: 'Alive.\n' })
  const ready = await get('/readyz')
  expect(ready).toMatchObject({ status: 200, text: 'Ready: the database answers, 0 changes are recorded.\n' })
  expect(ready.headers['cache-control']).toBe('no-store')
})

test('the schema is there as text, sorted', async () => {
  const heard = await get('/schema.graphql')
  expect(heard.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(heard.text).toBe('type Ape {\n  a: Int\n  b: Int\n}\n\ntype Query {\n  later: Int\n  zebra: Int\n}\n')
})

describe('every answer carries the security headers', () => {
  const strict =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  test.each([
    '/',
    '/livez',
    '/readyz',
    '/schema.graphql',
    '/graphql',
    '/no/such.file',
    '/assets/index-B1a2c3D4.js',
    '/graphiql/assets/main-B1a2c3D4.js',
    '/%zz',
  ])('%s', async (path) => {
    const { headers } = await get(path)
    expect(headers).toMatchObject({
      'content-security-policy': strict,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    })
    expect(headers['x-powered-by']).toBeUndefined()
  })
  test('and only the page of GraphiQL may set styles inline', async () => {
    const { headers, text } = await get('/graphiql')
    expect(text).toContain('<title>graphiql</title>')
    expect(headers['content-security-policy']).toBe(
      strict.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace("font-src 'self'", "font-src 'self' data:"),
    )
  })
})

describe('the built pages', () => {
  test('the app answers at its own addresses and at every route of its own', async () => {
    for (const path of ['/', '/items/igj-investigation', '/d/clinical-diagnostics?true=2025-09-30', '/index.html']) {
      const heard = await get(path)
      expect(heard).toMatchObject({ status: 200, text: '<!doctype html><title>app</title>' })
      expect(heard.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
    }
  })
  test('a hashed asset is kept for ever, an icon is asked for again', async () => {
    expect((await get('/assets/index-B1a2c3D4.js')).headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'accept-encoding',
    })
    expect((await get('/favicon.svg')).headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'image/svg+xml' })
  })
  test('a script goes out compressed where the caller takes it', async () => {
    const expected = { br: 'br', 'gzip, deflate, br': 'br', gzip: 'gzip', 'gzip;q=0.5, br;q=0': 'gzip', identity: null }
    for (const [accepted, encoding] of Object.entries(expected)) {
      const response = await fetch(`${server.address}/assets/index-B1a2c3D4.js`, { headers: { 'accept-encoding': accepted } })
      expect(await response.text()).toBe(script)
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(Number(response.headers.get('content-length')) < script.length / 10).toBe(encoding !== null)
    }
  })
  test('what the caller has already is not sent again', async () => {
    const { headers } = await get('/')
    const again = await get('/', { 'if-none-match': String(headers.etag) })
    expect(again).toMatchObject({ status: 304, text: '' })
  })
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/graphiql/../secret.txt',
    '//etc/passwd',
    '/assets/%00.js',
    '/assets\\..\\..\\secret.txt',
  ])('%s leads nowhere', async (path) => {
    expect((await get(path)).text).not.toMatch(/^secret$|root:/)
  })
  test('what is not there is said in words', async () => {
    expect(await get('/assets/gone-B1a2c3D4.js')).toMatchObject({ status: 404, text: 'There is nothing at this address.\n' })
    expect((await send(server.address, { method: 'POST', path: '/', body: 'x' })).status).toBe(405)
    const bare = await start('/nowhere')
    expect(await send(bare.address, {})).toMatchObject({ status: 404, text: 'This page is not built here. `npm start` builds it.\n' })
    await bare.close()
  })
  test('HEAD answers headers alone', async () => {
    const heard = await send(server.address, { method: 'HEAD', path: '/' })
    expect(heard).toMatchObject({ status: 200, text: '' })
    expect(heard.headers['content-length']).toBe('33')
  })
})

test('a stop lets the running request finish, and then nobody listens', async () => {
  const stopping = await start()
  const asked = send(stopping.address, { path: '/graphql?query={later}' })
  await new Promise((resolve) => setTimeout(resolve, 150))
  const closed = stopping.close()
  expect(await asked).toMatchObject({ status: 200, text: '{"data":{"later":1}}' })
  await closed
  await expect(send(stopping.address, { path: '/livez' })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

test('a port that is taken is an error of the start', async () => {
  const { port } = new URL(server.address)
  await expect(
    serve({
      database,
      schema: buildSchema('type Query { a: Int }'),
      settings: { host: '127.0.0.1', port: Number(port) },
      folders: { web: folder, graphiql: folder },
      log: pino({ level: 'silent' }),
    }),
  ).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
