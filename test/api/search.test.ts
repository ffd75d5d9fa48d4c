// Search by names, aliases, identifiers and statement texts; and graphs.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

interface Hits {
  search: { totalCount: number; edges: { cursor: string; node: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}
const query = `query($text: String!, $types: [ItemType!], $dossier: String, $first: Int, $after: String, $at: MomentInput) {
  search(text: $text, types: $types, dossier: $dossier, first: $first, after: $after, at: $at) { totalCount edges { cursor node { slug } } pageInfo { hasNextPage endCursor } } }`

async function search(text: string, more: object = {}): Promise<string[]> {
  const { data, errors } = await reading.read<Hits>(query, { text, first: 100, ...more })
  expect(errors).toEqual([])
  expect(data.search.edges).toHaveLength(Math.min(100, data.search.totalCount))
  return data.search.edges.map(({ node }) => node.slug)
}

test('a whole name or alias comes first', async () => {
  expect((await search('IGJ'))[0]).toBe('igj')
  expect((await search('autoriteit persoonsgegevens'))[0]).toBe('ap')
})

test.each([
  ['onderz', 'igj-investigation', 'a prefix'],
  ['lek', 'clinical-diagnostics-breach', 'a part of a compound'],
  ['patient', 'patientenfederatie', 'a word without its accents'],
  ['onderzoeken', 'igj-investigation', 'a plural'],
  ['investigations', 'igj-investigation', 'an English plural'],
  ['4229075', 'vws-decision-memo', 'an identifier'],
  ['criminal investigation', 'criminal-investigation', 'an English name'],
])('%j finds %s by %s', async (text, slug) => {
  expect(await search(text)).toContain(slug)
})

test('every word is needed', async () => {
  const both = await search('onderzoek igj')
  expect(both).toContain('igj-investigation')
  expect(both).not.toContain('ap')
  expect(await search('igj xyzzyplugh')).toEqual([])
})

test('the words of a statement find what it is about, below those whose name has them', async () => {
  const found = await search('lab')
  expect(found.indexOf('lab-own-investigation')).toBeLessThan(found.indexOf('clinical-diagnostics-hack'))
  expect(await search('leksite')).toContain('clinical-diagnostics-hack')
})

test('what is known only later is not found', async () => {
  expect(await search('bevinding igj', { at: { trueOn: '2025-09-30' } })).not.toContain('igj-finding')
  expect(await search('bevinding igj', { at: { trueOn: '2026-05-13' } })).toContain('igj-finding')
  const later = { trueOn: '2025-08-11', knownOn: '2025-09-30' }
  expect(await search('leksite', { at: { trueOn: '2025-08-11' } })).toEqual([])
  expect(await search('leksite', { at: later })).toContain('clinical-diagnostics-hack')
})

test.each(['a/b', '"x', 'foo:', 'AND', 'NOT igj', '(', 'x^2', 'igj*', '[a TO b]', '~', '\\', '&& ||', '💡', 'x'.repeat(200)])(
  '%j breaks nothing',
  async (text) => {
    const { data, errors } = await reading.read<Hits>(query, { text })
    expect(errors).toEqual([])
    expect(data.search.totalCount).toBeGreaterThanOrEqual(0)
  },
)

test('marks of a query language are not one', async () => {
  expect((await search('igj*')).toSorted()).toEqual((await search('igj')).toSorted())
  expect(await search('slug:igj')).toEqual([])
})

test('too long a text is refused', async () => {
  expect((await reading.read(query, { text: 'x'.repeat(201) })).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
})

test('types and dossier limit it, and pages give each hit once', async () => {
  const all = await search('onderzoek')
  const types = await search('onderzoek', { types: ['INVESTIGATION'] })
  expect(all).toEqual(expect.arrayContaining(types))
  expect(types.length).toBeLessThan(all.length)
  expect(await search('onderzoek', { dossier: 'no-such-dossier' })).toEqual([])
  const paged: string[] = []
  for (let after: string | undefined; ;) {
    const { data } = await reading.read<Hits>(query, { text: 'onderzoek', first: 7, after })
    paged.push(...data.search.edges.map(({ node }) => node.slug))
    if (!data.search.pageInfo.hasNextPage) break
    after = data.search.pageInfo.endCursor
  }
  expect(paged).toEqual(all)
})

interface Graph {
  nodes: { slug: string; isKnown: boolean }[]
  edges: { type: string; from: { slug: string }; to: { slug: string }; statements: { key: string }[] }[]
  isTruncated: boolean
  hiddenNodes: number
  hiddenEdges: number
}
const graph = 'nodes { slug isKnown } edges { type from { slug } to { slug } statements { key } } isTruncated hiddenNodes hiddenEdges'
const name = ({ type, from, to }: Graph['edges'][number]) => `${from.slug} ${type} ${to.slug}`

test('a dossier’s graph holds known items, each edge once with all its statements, and says what the limit left out', async () => {
  const ask = async (limit: number) => {
    const { data } = await reading.read<{ dossier: { graph: Graph } }>(
      `query($limit: Int) { dossier(slug: "clinical-diagnostics", at: { trueOn: "2025-09-30" }) { graph(limit: $limit) { ${graph} } } }`,
      { limit },
    )
    return data.dossier.graph
  }
  const all = await ask(500)
  const slugs = new Set(all.nodes.map(({ slug }) => slug))
  expect(all).toMatchObject({ isTruncated: false, hiddenNodes: 0, hiddenEdges: 0 })
  expect(all.nodes.every(({ isKnown }) => isKnown)).toBe(true)
  expect(slugs).not.toContain('igj-finding')
  expect(new Set(all.edges.map(name)).size).toBe(all.edges.length)
  expect(all.edges.every(({ from, to }) => slugs.has(from.slug) && slugs.has(to.slug))).toBe(true)
  expect(all.edges.some(({ statements }) => statements.length > 1)).toBe(true)
  const few = await ask(10)
  expect(few).toMatchObject({ isTruncated: true, hiddenNodes: all.nodes.length - 10, hiddenEdges: all.edges.length - few.edges.length })
})

test('a neighbourhood is nearest first, and its limit cuts the step that does not fit', async () => {
  const ask = async (variables: object) => {
    const { data } = await reading.read<{ neighbourhood: Graph }>(
      `query($of: [String!]!, $depth: Int, $limit: Int, $relationTypes: [RelationType!]) { neighbourhood(of: $of, depth: $depth, limit: $limit, relationTypes: $relationTypes) { ${graph} } }`,
      variables,
    )
    return data.neighbourhood
  }
  const one = await ask({ of: ['igj-investigation'], depth: 1 })
  const two = await ask({ of: ['igj-investigation'], depth: 2 })
  const inOrder = (found: Graph) => found.nodes.map(({ slug }) => slug)
  expect(inOrder(two).slice(0, one.nodes.length)).toEqual(inOrder(one))
  expect(two.nodes.length).toBeGreaterThan(one.nodes.length)
  const cut = await ask({ of: ['igj-investigation'], depth: 2, limit: one.nodes.length + 1 })
  expect(inOrder(cut)).toEqual(inOrder(two).slice(0, one.nodes.length + 1))
  expect(cut).toMatchObject({ isTruncated: true, hiddenNodes: two.nodes.length - one.nodes.length - 1 })
  expect(inOrder(await ask({ of: ['vdvdk-claim'], depth: 1, relationTypes: ['AWAITS'] })).toSorted()).toEqual([
    'ap-investigation',
    'igj-investigation',
    'vdvdk-claim',
  ])
  expect(await ask({ of: ['no-such-item'] })).toMatchObject({ nodes: [], edges: [] })
})
