// The moment in arguments, ids and cursors, and what is refused.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDossier } from '../../seed/dossier/read.ts'
import { importDossier } from '../../api/record/importDossier.ts'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { dossierFile, startLimitMs, startReading, type Reading } from '../setup/reading.ts'
import { root } from '../setup/store.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

interface Page {
  items: {
    totalCount: number
    edges: { node: { slug: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string; startCursor: string; hasPreviousPage: boolean }
  }
}
const pageQuery = `query($first: Int, $after: String, $last: Int, $before: String, $orderBy: ItemOrder, $filter: ItemFilter, $at: MomentInput) {
  items(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter, at: $at) {
    totalCount edges { node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
const slugsOf = (page: Page): string[] => page.items.edges.map(({ node }) => node.slug)

async function walk(variables: object, first: number): Promise<string[]> {
  const found: string[] = []
  for (let after: string | undefined; ;) {
    const { data, errors } = await reading.read<Page>(pageQuery, { ...variables, first, after })
    expect(errors).toEqual([])
    found.push(...slugsOf(data))
    if (!data.items.pageInfo.hasNextPage) return found
    after = data.items.pageInfo.endCursor
  }
}

const orders = ['NAME', 'SINCE', 'LAST_CONFIRMED', 'OPEN_LONGEST', 'MOST_AWAITED']
const scopes = [
  ['a dossier', { dossier: 'clinical-diagnostics' }],
  ['the whole store', {}],
  ['what is open of the whole store', { isOpen: true }],
] as const

test.each(orders.flatMap((orderBy) => scopes.map(([name, filter]) => ({ orderBy, name, filter }))))(
  'pages of $name by $orderBy give each item once, in the same order however long they are, and the same backward',
  async ({ orderBy, filter }) => {
    const variables = { orderBy, filter, at: { trueOn: '2025-09-30' } }
    const all = await walk(variables, 100)
    expect(new Set(all).size).toBe(all.length)
    expect(await walk(variables, 17)).toEqual(all)
    const last = await reading.read<Page>(pageQuery, { ...variables, last: 3 })
    expect(slugsOf(last.data)).toEqual(all.slice(-3))
    const before = await reading.read<Page>(pageQuery, { ...variables, last: 3, before: last.data.items.pageInfo.startCursor })
    expect(slugsOf(before.data)).toEqual(all.slice(-6, -3))
    expect(before.data.items.totalCount).toBe(all.length)
    expect(before.data.items.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: all.length > 6 })
  },
)

const whole = `id slug moment { trueOn knownOn basis } phase { phase }`

test('an id holds the moment as it was asked for, and node answers there', async () => {
  interface Seen {
    item: { id: string; moment: object; phase: object | null }
  }
  const at = { trueOn: '2025-08-20', knownOn: '2025-08-30' }
  const then = await reading.read<Seen>(`query($at: MomentInput) { item(slug: "criminal-investigation", at: $at) { ${whole} } }`, { at })
  const now = await reading.read<Seen>(`{ item(slug: "criminal-investigation") { ${whole} } }`)
  expect(then.data.item.id).not.toBe(now.data.item.id)
  const nodes = `query($ids: [ID!]!, $at: MomentInput) { nodes(ids: $ids, at: $at) { ... on Item { ${whole} } } }`
  const again = await reading.read<{ nodes: unknown[] }>(nodes, { ids: [then.data.item.id, now.data.item.id] })
  expect(again.data.nodes).toEqual([then.data.item, now.data.item])
  const moved = await reading.read<{ nodes: unknown[] }>(nodes, {
    ids: [then.data.item.id],
    at: { trueOn: '2025-08-20', knownOn: '2025-08-20' },
  })
  expect(moved.data.nodes).toMatchObject([{ slug: 'criminal-investigation', phase: null, moment: { knownOn: '2025-08-20' } }])
})

test('everything that has an id is found again by it', async () => {
  interface Found {
    item: {
      id: string
      relations: { edges: { node: { id: string } }[] }
      figures: { id: string }[]
      events: { edges: { node: { id: string } }[] }
      statements: { edges: { node: { id: string; evidence: { source: { id: string } }[]; dossier: { id: string } } }[] }
    }
    dates: { dates: { id: string }[] }
  }
  const query = `{ item(slug: "screening-participants") { id relations(first: 2) { edges { node { id } } } figures { id } events(first: 1) { edges { node { id } } }
    statements(first: 1) { edges { node { id evidence { source { id } } dossier { id } } } } } dates: item(slug: "letter-sept-30") { dates { id } } }`
  const { data } = await reading.read<Found>(query)
  const said = data.item.statements.edges.map(({ node }) => node)
  const ids = [
    data.item.id,
    ...data.item.relations.edges.map(({ node }) => node.id),
    ...data.item.figures.map(({ id }) => id),
    ...data.item.events.edges.map(({ node }) => node.id),
    ...said.flatMap(({ id, evidence, dossier }) => [id, dossier.id, ...evidence.map(({ source }) => source.id)]),
    ...data.dates.dates.map(({ id }) => id),
  ]
  const again = await reading.read<{ nodes: { id: string; __typename: string }[] }>(
    `query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }`,
    { ids },
  )
  expect(again.data.nodes.map(({ id }) => id)).toEqual(ids)
  const types = new Set(again.data.nodes.map(({ __typename }) => __typename))
  expect([...types].toSorted()).toEqual(['Dossier', 'DueDate', 'Event', 'Figure', 'Population', 'Relation', 'Source', 'Statement'])
})

test('an id of nothing is null', async () => {
  const id = Buffer.from('Item ,, no-such-item').toString('base64url')
  expect((await reading.read(`query($id: ID!) { node(id: $id) { id } }`, { id })).data).toEqual({ node: null })
})

test.each([
  ['{ items(first: 0) { totalCount } }', /first: 0; expected 1 up to and including 100/],
  ['{ items(first: 101) { totalCount } }', /first: 101; expected 1 up to and including 100/],
  ['{ items(first: 1, last: 1) { totalCount } }', /expected one of the two/],
  ['{ items(after: "nonsense") { totalCount } }', /cursor "nonsense" in after; expected one that/],
  ['{ node(id: "nonsense") { id } }', /id "nonsense"; expected one that this API gave out/],
  ['{ item(slug: "igj", at: { basis: 99 }) { slug } }', /The basis is 99; expected 0 up to and including 1, the newest/],
  ['{ item(slug: "igj", at: { basis: -1 }) { slug } }', /The basis is -1/],
  ['{ item(slug: "igj", at: { trueOn: "2025-02-30" }) { slug } }', /2025-02-30.*expected an ISO 8601 day/],
  ['{ item(slug: "igj", at: { trueOn: "yesterday" }) { slug } }', /yesterday.*expected an ISO 8601 day/],
  ['{ neighbourhood(of: ["igj"], depth: 9) { hiddenNodes } }', /depth: 9; expected 0 up to and including 4/],
  ['{ neighbourhood(of: ["igj"], limit: 0) { hiddenNodes } }', /limit: 0; expected 1 up to and including/],
])('%s is refused in words', async (query, words) => {
  const { errors } = await reading.read(query)
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
  expect(errors[0]?.message).toMatch(words)
})

test('a cursor of another moment than the one asked for is refused', async () => {
  const { data } = await reading.read<Page>(pageQuery, { first: 1, at: { trueOn: '2025-09-30' } })
  const { errors } = await reading.read(pageQuery, { first: 1, after: data.items.pageInfo.endCursor, at: { trueOn: '2025-10-01' } })
  expect(errors[0]?.message).toMatch(/expected one of the moment that is asked for/)
})

test('later pages are of the first one’s answer, whatever is recorded in between; the log goes on', async () => {
  const filter = { dossier: 'clinical-diagnostics' }
  const all = await walk({ filter }, 100)
  const first = await reading.read<Page>(pageQuery, { filter, first: 10 })
  const store = await reading.read<{ changes: { edges: { cursor: string }[] } }>('{ changes { edges { cursor } } }')
  const { content } = readDossier(readFileSync(dossierFile), dossierFile)
  if (!content) throw new Error('the default dossier cannot be read')
  const added = { slug: 'aaa-first', type: 'Norm', name: { nl: 'AAA eerst', en: 'AAA first' }, aliases: [], identifiers: [] } as const
  const renamed = content.items.map((item) => (item.slug === all[20] ? { ...item, name: { nl: 'AAB verplaatst', en: 'AAB moved' } } : item))
  await importDossier(reading.database, { ...content, items: [added, ...renamed] }, { by: 'test' })
  await importDossierFile(reading.database, join(root, 'test/dossiers/zilverwoude-outage.yaml'), { say: () => undefined })

  const rest: string[] = []
  for (let page = first; page.data.items.pageInfo.hasNextPage;) {
    page = await reading.read<Page>(pageQuery, { filter, first: 10, after: page.data.items.pageInfo.endCursor })
    expect(page.errors).toEqual([])
    expect(page.data.items.totalCount).toBe(all.length)
    rest.push(...slugsOf(page.data))
  }
  expect([...slugsOf(first.data), ...rest]).toEqual(all)
  await expect.poll(async () => (await walk({ filter }, 100)).slice(0, 2)).toEqual(['aaa-first', all[20]])
  const changes = await reading.read<{ changes: { edges: { node: { seq: number } }[] } }>(
    `query($after: String) { changes(after: $after) { edges { node { seq } } } }`,
    {
      after: store.data.changes.edges.at(-1)?.cursor,
    },
  )
  expect(changes.data.changes.edges.map(({ node }) => node.seq)).toEqual([2, 3])
})
