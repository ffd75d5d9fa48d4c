// The queries that GraphiQL opens with and those of docs/api.md, on the default dossier, as a visitor would run them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as limits from '../../api/limits.ts'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { examples } from '../../web/graphiql/examples.ts'
import { ask, type Asked } from '../setup/ask.ts'
import { startServing, type TestServer } from '../setup/serving.ts'
import { root } from '../setup/store.ts'

let server: TestServer
const answers = new Map<string, Asked>()

const docs = readFileSync(join(root, 'docs/api.md'), 'utf8')
const pairs = [...docs.matchAll(/```graphql\n(.*?)\n```\s+```json\n(.*?)\n```/gs)].map(([, query = '', answer = '']) => ({ query, answer }))

beforeAll(async () => {
  server = await startServing((database) =>
    importDossierFile(database, join(root, 'seed/dossiers/clinical-diagnostics.yaml'), { say: () => undefined }),
  )
  for (const { name, query } of examples) answers.set(name, await ask(server.address, query))
})
afterAll(() => server.close())

/** Paths of lists that hold nothing. */
function emptyLists(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [path] : value.flatMap((inner, index) => emptyLists(inner, `${path}.${index}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => emptyLists(inner, `${path}.${key}`))
}

test('there are five, each of one operation named as its tab', () => {
  expect(examples).toHaveLength(5)
  for (const { name, query } of examples) {
    expect(parse(query).definitions).toContainEqual(
      expect.objectContaining({ kind: 'OperationDefinition', name: expect.objectContaining({ value: name }) }),
    )
  }
})

test.each(examples)('$name is answered without an error, and with something in it', ({ name }) => {
  const heard = answers.get(name)
  expect(heard).toMatchObject({ status: 200, errors: [] })
  expect(emptyLists(heard?.data)).toEqual([])
  expect(heard?.text.length).toBeGreaterThan(200)
})

test('they show what their words promise', () => {
  expect(answers.get('OpenOnThatDay')?.data).toMatchObject({ dossier: { items: { totalCount: 6 } } })
  expect(answers.get('TwoClocks')?.data).toMatchObject({
    asKnownThatDay: { phase: null },
    asKnownTenDaysLater: {
      phase: { phase: 'RUNNING', knownSince: '2025-08-27', since: { earliest: '2025-08-13', precision: 'ABOUT' } },
    },
  })
  expect(answers.get('AnsweredNotSettled')?.data).toMatchObject({
    item: { isOpen: true, phase: { phase: 'DONE' }, substance: { substance: 'PARKED' } },
  })
  expect(answers.get('FindAndCite')?.text).toContain('datalek')
})

test('docs/api.md holds eight worked queries', () => {
  expect(pairs).toHaveLength(8)
})

test.each(pairs)('the answer in docs/api.md is what comes: $query', async ({ query, answer }) => {
  expect(JSON.parse((await ask(server.address, query)).text)).toEqual(JSON.parse(answer))
})

test('the limits in docs/api.md are those of the server', () => {
  const { documentLimits, valueLimits, complexityLimits, pageSize, maxBodyBytes, maxUrlLength, requestDeadlineMs, coldDeadlineMs } = limits
  const number = (value: number) => value.toLocaleString('en')
  for (const words of [
    `${number(maxBodyBytes)} bytes`,
    `${number(maxUrlLength)} characters`,
    `${number(documentLimits.textLength)} characters, ${number(documentLimits.tokens)} tokens, ${documentLimits.aliases} aliases, ${documentLimits.directives} directives`,
    `${number(documentLimits.fields)}, of which ${documentLimits.rootFields} at the root, ${documentLimits.depth} deep`,
    `| ${number(complexityLimits.complexity)} |`,
    `${number(valueLimits.stringLength)} characters; no null character`,
    `${number(valueLimits.values)} values, ${valueLimits.depth} deep`,
    `| ${pageSize.max} entries |`,
    `${requestDeadlineMs / 1_000} seconds, ${coldDeadlineMs / 1_000} seconds while the server has just started`,
  ])
    expect(docs).toContain(words)
})
