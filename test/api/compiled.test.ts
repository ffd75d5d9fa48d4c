// A document that is asked again is compiled: nobody may see that in an answer, and no guard may be lost by it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileAfter } from '../../api/limits.ts'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { examples } from '../../web/graphiql/examples.ts'
import { ask } from '../setup/ask.ts'
import { startServing, type TestServer } from '../setup/serving.ts'
import { root } from '../setup/store.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServing((database) =>
    importDossierFile(database, join(root, 'seed/dossiers/clinical-diagnostics.yaml'), { say: () => undefined }),
  )
})
afterAll(() => server.close())

const docs = readFileSync(join(root, 'docs/api.md'), 'utf8')
const documented = [...docs.matchAll(/```graphql\n(.*?)\n```/gs)].map(([, query = '']) => query)

/** The same request again and again, past the point at which its document is compiled; request ids differ by nature. */
async function repeated(query: string, variables?: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const answers: string[] = []
  for (let round = 0; round < compileAfter + 3; round += 1) {
    const { status, text } = await ask(server.address, query, variables)
    answers.push(`${status} ${text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')}`)
  }
  return answers
}

async function expectSame(query: string, variables?: Readonly<Record<string, unknown>>): Promise<void> {
  const [first, ...later] = await repeated(query, variables)
  expect(new Set(later)).toEqual(new Set([first]))
}

test.each(examples.map(({ name, query }) => [name, query]))('the example %s is answered as before', (_name, query) => expectSame(query))

test.each(documented)('what docs/api.md asks is answered as before: %s', (query) => expectSame(query))

test('introspection is answered as before', () => expectSame(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true })))

const onVariables = `query ($slug: String!, $first: Int, $at: MomentInput, $isFull: Boolean = false) {
  __typename
  again: item(slug: $slug, at: $at) { slug ...Full @include(if: $isFull) name @skip(if: $isFull) ... on Investigation { conductedBy { slug } } }
  node(id: "nonsense") { id }
}
fragment Full on Item { __typename name(in: EN) relations(first: $first) { totalCount edges { node { type from { slug } } } } }`

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['what is asked for', { slug: 'igj-investigation', first: 3, at: { trueOn: '2025-09-30' }, isFull: true }],
  ['the short form of it', { slug: 'igj-investigation' }],
  ['an unknown item', { slug: 'nobody', isFull: true }],
  ['a variable that is missing', { first: 3 }],
  ['null for one that may not be null', { slug: null }],
  ['a variable of the wrong type', { slug: 3 }],
  ['a number that is none', { slug: 'igj-investigation', first: 'many', isFull: true }],
  ['a page that is too large', { slug: 'igj-investigation', first: 10_000, isFull: true }],
  ['a day that is none', { slug: 'igj-investigation', at: { trueOn: '2025-13-40' } }],
  ['a field that the moment does not have', { slug: 'igj-investigation', at: { on: '2025-09-30' } }],
])('by variables, %s is answered as before', (_name, variables) => expectSame(onVariables, variables))

test('null for an argument that has a default is answered as before', () =>
  expectSame('query ($in: Language) { item(slug: "igj-investigation") { name(in: $in) } }', { in: null }))

test('a cost that the variables raise is refused, however often the document was asked', async () => {
  const query = `query ($first: Int!) { items(first: $first) { edges { node { relations(first: $first) { edges { node { to { relations(first: $first) { edges { node { id } } } } } } } } } } }`
  const cheap = await repeated(query, { first: 1 })
  expect(cheap.every((answer) => answer.startsWith('200 {"data"'))).toBe(true)
  const dear = await ask(server.address, query, { first: 100 })
  expect(dear.errors.map(({ extensions }) => extensions.code)).toEqual(['TOO_LARGE'])
})
