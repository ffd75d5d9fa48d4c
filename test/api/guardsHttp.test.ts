// What a browser page of a stranger, or a crude client, may try over HTTP.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maxBodyBytes } from '../../api/limits.ts'
import { ask, send, type Sent } from '../setup/ask.ts'
import { startServing, type TestServer } from '../setup/serving.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServing()
})
afterAll(() => server.close())

const query = '{ store { basis } }'
const json = { 'content-type': 'application/json' }
const body = JSON.stringify({ query })
const post = (sent: Sent) => send(server.address, { method: 'POST', path: '/graphql', headers: json, body, ...sent })

const refusals: readonly (readonly [string, Sent, number, string])[] = [
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=mutation%7Bx%7D' }, 415, 'NOT_ALLOWED'],
  ['a multipart form', { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 415, 'NOT_ALLOWED'],
  ['plain text, which a page may send without asking', { headers: { 'content-type': 'text/plain' } }, 415, 'NOT_ALLOWED'],
  ['text that mentions JSON', { headers: { 'content-type': 'text/plain; application/json' } }, 415, 'NOT_ALLOWED'],
  ['no content type', { headers: {} }, 415, 'NOT_ALLOWED'],
  ['a GraphQL text', { headers: { 'content-type': 'application/graphql' }, body: query }, 415, 'NOT_ALLOWED'],
  ['another charset', { headers: { 'content-type': 'application/json; charset=utf-16' } }, 415, 'NOT_ALLOWED'],
  ['a compressed body', { headers: { ...json, 'content-encoding': 'gzip' } }, 415, 'NOT_ALLOWED'],
  ['a batch', { body: JSON.stringify([{ query }, { query }]) }, 400, 'INVALID_INPUT'],
  ['a text for a request', { body: '"{ store { basis } }"' }, 400, 'INVALID_INPUT'],
  ['null for a request', { body: 'null' }, 400, 'INVALID_INPUT'],
  ['no query', { body: '{}' }, 400, 'INVALID_INPUT'],
  ['a list of variables', { body: JSON.stringify({ query, variables: [1] }) }, 400, 'INVALID_INPUT'],
  ['a number as operation name', { body: JSON.stringify({ query, operationName: 1 }) }, 400, 'INVALID_INPUT'],
  ['unknown keys', { body: JSON.stringify({ query, map: {} }) }, 400, 'INVALID_INPUT'],
  ['an empty body', { body: '' }, 400, 'INVALID_INPUT'],
  ['a PUT', { method: 'PUT' }, 405, 'NOT_ALLOWED'],
  [
    'a preflight',
    { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' }, body: '' },
    405,
    'NOT_ALLOWED',
  ],
  ['a body over the limit, by its length', { body: Buffer.alloc(3_000_000, 'x') }, 413, 'TOO_LARGE'],
  ['a body over the limit, in chunks', { body: [Buffer.alloc(maxBodyBytes, ' '), Buffer.alloc(2_000_000, 'x')] }, 413, 'TOO_LARGE'],
]
test.each(refusals)('%s is refused on /graphql', async (_name, sent, status, code) => {
  const heard = await post(sent)
  expect(heard.status).toBe(status)
  expect(JSON.parse(heard.text).errors[0].extensions.code).toBe(code)
  expect(heard.headers['access-control-allow-origin']).toBeUndefined()
  expect(heard.ms).toBeLessThan(500)
})

test('bad JSON is not echoed', async () => {
  const heard = await post({ body: '{"query": my-secret-token}' })
  expect(heard.status).toBe(400)
  expect(heard.text).not.toContain('my-secret')
})

describe('the host that a request names', () => {
  test.each(['localhost', '127.0.0.1', 'LOCALHOST:80', '[::1]:4000'])('%s is this server', async (host) => {
    expect((await post({ headers: { ...json, host } })).status).toBe(200)
  })
  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4000', '169.254.169.254'])(
    '"%s" is not, on any address',
    async (host) => {
      for (const path of ['/graphql', '/', '/schema.graphql', '/readyz']) {
        const heard = await send(server.address, { path, headers: { host } })
        expect(heard.status).toBe(421)
        expect(heard.ms).toBeLessThan(500)
      }
    },
  )
})

describe('a GET', () => {
  const get = (parameters: Record<string, string>) => send(server.address, { path: `/graphql?${new URLSearchParams(parameters)}` })

  test('answers a query with variables', async () => {
    const heard = await get({ query: 'query($slug: String!) { item(slug: $slug) { slug } }', variables: '{"slug":"no-such-item"}' })
    expect(heard.status).toBe(200)
    expect(JSON.parse(heard.text)).toEqual({ data: { item: null } })
  })
  test('never mutates', async () => {
    const heard = await get({ query: 'mutation { __typename }' })
    expect([400, 405]).toContain(heard.status)
    expect(heard.text).not.toContain('"data":{')
  })
  test('with bad variables is refused without an echo', async () => {
    const heard = await get({ query, variables: 'my-secret' })
    expect(heard.status).toBe(400)
    expect(heard.text).not.toContain('my-secret')
  })
  test('with too long an address is refused', async () => {
    const heard = await get({ query: `${query}${' '.repeat(9_000)}` })
    expect(heard.status).toBe(400)
    expect(heard.text).toContain('TOO_LARGE')
  })
})

test('a stranger origin gets no permission to read', async () => {
  const heard = await ask(server.address, query, undefined, { origin: 'https://evil.example' })
  expect(Object.keys(heard.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('a sane request id is kept, any other is replaced', async () => {
  const kept = await ask(server.address, query, undefined, { 'x-request-id': 'trace-2025.09_30' })
  expect(kept.headers['x-request-id']).toBe('trace-2025.09_30')
  for (const id of ['short', 'x'.repeat(65), '<script>alert(1)</script>', 'with space in it']) {
    const heard = await ask(server.address, query, undefined, { 'x-request-id': id })
    expect(heard.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  }
})
