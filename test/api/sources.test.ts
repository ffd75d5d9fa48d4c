// Sources: by name, with what rests on them now and later, and their publishers in stores of before.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, readMigrations } from '../../api/db/migrate.ts'
import { dossierFile, startLimitMs, startReading, type Reading } from '../setup/reading.ts'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { ask, dump, root, tamper } from '../setup/store.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

const september = { trueOn: '2025-09-30' }

test('one source by name, with the item that published it; none of that name is null', async () => {
  const query = `query($slug: String!, $at: MomentInput) { source(slug: $slug, at: $at) { slug kind publisher publishedBy { slug type } } }`
  const memo = await reading.read<{ source: object }>(query, { slug: 'vws-memo', at: september })
  expect(memo.errors).toEqual([])
  expect(memo.data.source).toMatchObject({ slug: 'vws-memo', kind: 'DECISION_MEMO', publishedBy: { slug: 'vws', type: 'ORGANISATION' } })
  expect(memo.roundTrips).toBe(1)
  const plain = await reading.read<{ source: object }>(query, { slug: 'royal-2025-06-19', at: september })
  expect(plain.data.source).toMatchObject({ publisher: 'Rijksoverheid', publishedBy: null })
  const none = await reading.read<{ source: object | null }>(query, { slug: 'nothing-here' })
  expect([none.data.source, none.errors]).toEqual([null, []])
})

interface Page {
  readonly source: {
    readonly statements: {
      readonly totalCount: number
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
      readonly edges: readonly { readonly node: { readonly key: string; readonly known: { readonly latest: string } } }[]
    }
  }
}
const statements = `query($includeLater: Boolean, $first: Int, $after: String, $at: MomentInput) { source(slug: "vws-memo", at: $at) {
  statements(includeLater: $includeLater, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { key known { latest } } } } } }`

async function walk(includeLater: boolean | undefined, first: number): Promise<{ total: number; known: Map<string, string> }> {
  const known = new Map<string, string>()
  for (let after: string | undefined; ;) {
    const { data, errors } = await reading.read<Page>(statements, {
      includeLater,
      first,
      after,
      at: { trueOn: '2025-08-20', knownOn: '2025-09-30' },
    })
    expect(errors).toEqual([])
    const { totalCount, pageInfo, edges } = data.source.statements
    for (const { node } of edges) {
      expect(known.has(node.key)).toBe(false)
      known.set(node.key, node.known.latest)
    }
    if (!pageInfo.hasNextPage) return { total: totalCount, known }
    after = pageInfo.endCursor
  }
}

test('what rests on a source is what is seen at the moment; what came later is there only when it is asked for', async () => {
  const now = await walk(undefined, 7)
  const all = await walk(true, 100)
  expect(now.known.size).toBe(now.total)
  expect(all.known.size).toBe(all.total)
  expect(all.total).toBeGreaterThan(now.total)
  expect([...now.known.keys()].filter((key) => !all.known.has(key))).toEqual([])
  expect([...now.known.values()].filter((day) => day > '2025-09-30')).toEqual([])
  expect([...(await walk(true, 13)).known.keys()]).toEqual([...all.known.keys()])
})

test('a list with its totals takes as many round trips for a hundred sources as for two', async () => {
  const query = `query($first: Int) { dossier(slug: "clinical-diagnostics", at: { trueOn: "2025-09-30" }) { sources(first: $first) { edges { node {
    slug publishedBy { name } via { title } statements(first: 1) { totalCount } all: statements(first: 1, includeLater: true) { totalCount } } } } } }`
  const few = await reading.read(query, { first: 2 })
  const many = await reading.read(query, { first: 100 })
  expect([few.errors, many.errors]).toEqual([[], []])
  expect(many.roundTrips).toBe(few.roundTrips)
})

test('a store of before gets the publishers of its sources, and is then as one of now', async () => {
  const { database } = reading
  const now = await dump(database)
  const name = '0001-publisher-of-source-version.cypher'
  await tamper(database, `MATCH (v:SourceVersion) REMOVE v.publisher`)
  await tamper(database, `MATCH (m:Migration {name: '${name}'}) DELETE m`)
  expect((await migrate(database, readMigrations(join(root, 'cypher')))).applied).toEqual([name])
  const without = (rows: readonly string[]) => rows.filter((row) => !row.includes('"Migration"'))
  expect(without(await dump(database))).toEqual(without(now))
  expect((await importDossierFile(database, dossierFile, { say: () => undefined })).isUnchanged).toBe(true)
})

test('a publisher with quotes and backslashes is the same for the migration as for the record', async () => {
  const { database } = reading
  const publisher = String.raw`The "Slash\\" \"publisher\":\" Post`
  const content = JSON.stringify({ kind: 'NEWS', publisher, slug: 'odd', title: '"publisher":"igj"' })
  await tamper(
    database,
    `CREATE (:SourceVersion {slug: 'odd', seqFrom: 1, seqUntil: 1, title: 'x', content: '${content.replaceAll('\\', '\\\\')}'})`,
  )
  await tamper(database, `MATCH (m:Migration) WHERE m.name STARTS WITH '0001' DELETE m`)
  await migrate(database, readMigrations(join(root, 'cypher')))
  const found = await ask(database, `MATCH (v:SourceVersion {slug: 'odd'}) RETURN {publisher: v.publisher} AS row`)
  expect(found).toEqual([{ publisher }])
})
