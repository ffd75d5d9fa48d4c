// Known attacks on GraphQL servers. Each is refused with a code, and fast: the database is never asked.
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentLimits, valueLimits } from '../../api/limits.ts'
import type { Asked } from '../setup/ask.ts'
import { ask, send } from '../setup/ask.ts'
import type { TestServer } from '../setup/serving.ts'
import { startServing } from '../setup/serving.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServing()
  await ask(server.address, '{ store { basis } }')
})
afterAll(() => server.close())

/** Milliseconds in which a refusal is due. */
const refusalLimit = 500

/** What matters of a refusal, whatever its words. */
const gist = ({ status, errors, ms, text }: Asked) => ({
  status,
  codes: [...new Set(errors.map(({ extensions }) => extensions.code))],
  isRetryable: errors.some(({ extensions }) => extensions.retryable),
  isFast: ms < refusalLimit,
  isShort: text.length < 10_000,
})
const refused = (code: 'TOO_LARGE' | 'INVALID_INPUT') => ({ status: 400, codes: [code], isRetryable: false, isFast: true, isShort: true })

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ')
const nested = (levels: number): string => `{item(slug:"a"){${'relations{edges{node{to{'.repeat(levels)}slug${'}}}}'.repeat(levels)}}}`

const tooLarge: Readonly<Record<string, string>> = {
  'deep nesting': nested(50),
  'an alias flood': `{${repeat(documentLimits.aliases + 1, (index) => `a${index}:store{basis}`)}}`,
  'root fields': `{${repeat(documentLimits.rootFields + 1, () => 'store{basis}')}}`,
  'root fields in fragments': `{${repeat(30, (index) => `...f${index}`)}} ${repeat(30, (index) => `fragment f${index} on Query{store{basis}}`)}`,
  'a directive overload': `{store{basis ${'@a'.repeat(documentLimits.directives + 1)}}}`,
  'a fragment bomb of nested fields': `{item(slug:"a"){...f0}} ${repeat(18, (index) => `fragment f${index} on Item{a:responsible{...f${index + 1}} b:responsible{...f${index + 1}}}`)} fragment f18 on Item{slug}`,
  'a fragment bomb of one level': `{item(slug:"a"){...f0}} ${repeat(30, (index) => `fragment f${index} on Item{...f${index + 1} ...f${index + 1}}`)} fragment f30 on Item{slug}`,
  '10,000 tokens': `{store{${'a '.repeat(9_900)}}}`,
  'a long document': `{store{basis}}${' '.repeat(documentLimits.textLength)}`,
  'a long text in the document': `{item(slug:"${'x'.repeat(valueLimits.stringLength + 1)}"){slug}}`,
  'a wide list': '{items(first:100){edges{node{relations(first:100){edges{node{to{relations(first:100){edges{node{id}}}}}}}}}}}',
}
test.each(Object.entries(tooLarge))('%s is refused as too large', async (_name, query) => {
  expect(gist(await ask(server.address, query))).toEqual(refused('TOO_LARGE'))
})

const invalid: Readonly<Record<string, string>> = {
  'a cycle of fragments': '{item(slug:"a"){...a}} fragment a on Item{...b} fragment b on Item{...a}',
  'a cycle of a fragment with itself': '{item(slug:"a"){...a}} fragment a on Item{responsible{...a}}',
  'field duplication': `{item(slug:"x"){${'slug '.repeat(1_900)}}}`,
  'a loop of introspection': '{__schema{types{fields{type{fields{type{fields{type{fields{type{name}}}}}}}}}}}',
  'a thousand unknown fields': `{store{${repeat(900, (index) => `bassis${index}`)}}}`,
  'a deep list in the document': `{items(filter:${'['.repeat(900)}1${']'.repeat(900)}){totalCount}}`,
  'a deep object in the document': `{items(filter:${'{a:'.repeat(300)}1${'}'.repeat(300)}){totalCount}}`,
  'a null character in the document': String.raw`{item(slug:"\u0000"){slug}}`,
  'many operations without a name to choose': repeat(200, (index) => `query q${index}{store{basis}}`),
  'a document without an operation': 'fragment a on Item{slug}',
  'bad syntax': '{item(',
  'an overflowing first': '{items(first:99999999999){totalCount}}',
  'a negative first': '{items(first:-1){totalCount}}',
  'a first of nothing': '{items(first:0){totalCount}}',
  'a first past the page': '{items(first:101){totalCount}}',
  'a text for a number': '{items(first:"1"){totalCount}}',
  'a day that is none': '{item(slug:"a",at:{trueOn:"2025-02-30"}){slug}}',
  'a mutation that is none': 'mutation{dropEverything}',
}
test.each(Object.entries(invalid))('%s is refused as invalid', async (_name, query) => {
  expect(gist(await ask(server.address, query))).toEqual(refused('INVALID_INPUT'))
})

const bySlug = 'query($slug:String!){item(slug:$slug){slug}}'
const badVariables: readonly (readonly [string, string, unknown, 'TOO_LARGE' | 'INVALID_INPUT'])[] = [
  ['a very long text', bySlug, { slug: 'x'.repeat(500_000) }, 'TOO_LARGE'],
  ['90,000 values', 'query($ids:[ID!]!){nodes(ids:$ids){id}}', { ids: Array.from({ length: 90_000 }, () => 'x') }, 'TOO_LARGE'],
  ['values nobody asked for', '{store{basis}}', { unused: Array.from({ length: 90_000 }, () => 'x') }, 'TOO_LARGE'],
  ['a null character', bySlug, { slug: 'a\0b' }, 'INVALID_INPUT'],
  ['a missing variable', bySlug, {}, 'INVALID_INPUT'],
  ['an object for a text', bySlug, { slug: { $ne: null } }, 'INVALID_INPUT'],
  ['an overflowing first', 'query($n:Int){items(first:$n){totalCount}}', { n: 99_999_999_999 }, 'INVALID_INPUT'],
  ['a negative first', 'query($n:Int){items(first:$n){totalCount}}', { n: -5 }, 'INVALID_INPUT'],
  ['a first past the page', 'query($n:Int){items(first:$n){totalCount}}', { n: 5_000 }, 'INVALID_INPUT'],
  [
    'pages of pages',
    'query($n:Int){items(first:$n){edges{node{relations(first:$n){edges{node{to{relations(first:$n){edges{node{id}}}}}}}}}}}',
    { n: 90 },
    'TOO_LARGE',
  ],
]
test.each(badVariables)('%s in the variables is refused', async (_name, query, variables, code) => {
  expect(gist(await ask(server.address, query, variables))).toEqual(refused(code))
})

test('variables nested 400,000 levels deep do not overflow the stack', async () => {
  const body = `{"query":"{store{basis}}","variables":{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}}`
  const heard = await send(server.address, { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body })
  expect(heard.status).toBe(400)
  expect(heard.text).toContain('TOO_LARGE')
  expect(heard.ms).toBeLessThan(refusalLimit)
})

test('the whole introspection query of tools is answered', async () => {
  const heard = await ask(
    server.address,
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true, schemaDescription: true }),
  )
  expect(heard.status).toBe(200)
  expect(heard.errors).toEqual([])
})

test('a document at the limits is answered', async () => {
  const heard = await ask(server.address, `{${repeat(documentLimits.rootFields, (index) => `a${index}:store{basis}`)}}`)
  expect(heard.status).toBe(200)
  expect(heard.errors).toEqual([])
})

test('a refusal does not depend on whether the document was seen before', async () => {
  const first = await ask(server.address, nested(20))
  const second = await ask(server.address, nested(20))
  expect([first.status, second.status]).toEqual([400, 400])
  expect(first.errors).toEqual(second.errors)
})
