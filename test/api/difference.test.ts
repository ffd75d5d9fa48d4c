// What changed between two moments, on each of the three clocks, with the statements that did it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

interface Said {
  readonly key: string
  readonly evidence: readonly { readonly source: { readonly slug: string } }[]
}
interface Change {
  readonly change: string
  readonly statements: readonly Said[]
}
interface Difference {
  readonly from: { readonly trueOn: string }
  readonly to: { readonly trueOn: string }
  readonly items: readonly (Change & {
    readonly item: { readonly slug: string }
    readonly aspect: string
    readonly before: { readonly phase: string | null; readonly substance: string | null } | null
    readonly after: { readonly phase: string | null; readonly substance: string | null } | null
  })[]
  readonly relations: readonly (Change & {
    readonly relation: { readonly type: string; readonly from: { readonly slug: string }; readonly to: { readonly slug: string } }
    readonly before: { readonly until: string | null } | null
  })[]
  readonly dates: readonly (Change & { readonly date: { readonly of: { readonly slug: string }; readonly dateKind: string } })[]
  readonly figures: readonly (Change & { readonly figure: { readonly measure: string; readonly value: number } })[]
  readonly graph: {
    readonly nodes: readonly { readonly slug: string }[]
    readonly edges: readonly { readonly type: string; readonly from: { readonly slug: string }; readonly to: { readonly slug: string } }[]
  }
}

const said = 'statements { key text speaker { slug } evidence { source { slug title } } }'
const fields = `from { trueOn hash } to { trueOn hash }
  items { item { slug name } aspect change before { phase substance } after { phase substance } ${said} }
  relations { change relation { type from { slug name } to { slug name } } before { until } ${said} }
  dates { change date { dateKind of { slug } due { earliest } } ${said} }
  figures { change figure { measure value of { slug } } ${said} }
  graph { nodes { slug phase { phase } } edges { type from { slug } to { slug } } }`
const ofDossier = `query($from: MomentInput!, $to: MomentInput!) { dossier(slug: "clinical-diagnostics") { difference(from: $from, to: $to) { ${fields} } } }`
const ofItem = `query($slug: String!, $from: MomentInput!, $to: MomentInput!) { item(slug: $slug) { difference(from: $from, to: $to) { ${fields} } } }`

async function differenceOf(from: object, to: object): Promise<Difference & { readonly roundTrips: number }> {
  const { data, errors, roundTrips } = await reading.read<{ dossier: { difference: Difference } }>(ofDossier, { from, to })
  expect(errors).toEqual([])
  return { ...data.dossier.difference, roundTrips }
}
const day = (on: string) => ({ trueOn: on, knownOn: on })
const [memo, finding] = [day('2025-09-30'), day('2026-05-13')]

describe('from 30 September 2025 to 13 May 2026', () => {
  test('everything with its statements and sources takes four round trips', async () => {
    const { roundTrips, from, to } = await differenceOf(memo, finding)
    expect(roundTrips).toBe(4)
    expect([from.trueOn, to.trueOn]).toEqual(['2025-09-30', '2026-05-13'])
  })

  test('the investigations that closed name what closed them; those that run on are not there', async () => {
    const { items } = await differenceOf(memo, finding)
    const changed = items.filter(({ change }) => change === 'CHANGED')
    expect(changed.map(({ item, before, after }) => [item.slug, before?.phase, after?.phase])).toEqual([
      ['bvo-nl-investigation', 'RUNNING', 'DONE'],
      ['debate-oct-1', 'PLANNED', 'DONE'],
      ['igj-investigation', 'RUNNING', 'DONE'],
    ])
    expect(changed.every(({ statements }) => statements.length > 0)).toBe(true)
    expect(items.map(({ item }) => item.slug)).not.toContain('ap-investigation')
    expect(items.filter(({ change }) => change === 'WENT')).toEqual([])
  })

  test('who left an office is named by the statement that says so, not by the one that it ended', async () => {
    const { relations } = await differenceOf(memo, finding)
    const went = relations.filter(({ change, relation }) => change === 'WENT' && relation.type === 'HOLDS')
    expect(went.map(({ relation, statements }) => [relation.from.slug, statements.map(({ key }) => key)])).toEqual([
      ['jan-anthonie-bruijn', ['bruijn-minister-ends']],
      ['judith-tielen', ['tielen-jps-ends']],
    ])
    expect(went.every(({ before }) => before !== null)).toBe(true)
    const responsible = relations.filter(({ change, relation }) => change === 'WENT' && relation.type === 'RESPONSIBLE_FOR')
    expect(responsible.map(({ relation }) => [relation.from.slug, relation.to.slug])).toContainEqual([
      'state-secretary-jps',
      'cervical-screening',
    ])
  })

  test('every figure of those months came; one of which only the month is known did not yet [D2]', async () => {
    const { figures } = await differenceOf(memo, finding)
    expect(new Set(figures.map(({ change }) => change))).toEqual(new Set(['CAME']))
    expect(figures).toHaveLength(13)
    expect(figures.flatMap(({ statements }) => statements.map(({ key }) => key))).not.toContain('first-demand-misdated')
  })

  test('one canvas holds both: what is gone is still drawn, and both ends of every line are there', async () => {
    const { relations, graph } = await differenceOf(memo, finding)
    const name = ({ type, from, to }: { type: string; from: { slug: string }; to: { slug: string } }) => `${type} ${from.slug} ${to.slug}`
    const edges = new Set(graph.edges.map(name))
    const nodes = new Set(graph.nodes.map(({ slug }) => slug))
    expect(relations.length).toBeGreaterThan(0)
    expect(relations.map(({ relation }) => relation).filter((relation) => !edges.has(name(relation)))).toEqual([])
    expect(graph.edges.filter(({ from, to }) => !nodes.has(from.slug) || !nodes.has(to.slug))).toEqual([])
    expect(edges.size).toBe(graph.edges.length)
    expect(nodes.size).toBe(graph.nodes.length)
  })
})

test('backwards, what came went and what went came', async () => {
  const [there, back] = [await differenceOf(memo, finding), await differenceOf(finding, memo)]
  const opposite: Readonly<Record<string, string>> = { CAME: 'WENT', WENT: 'CAME', CHANGED: 'CHANGED' }
  expect(back.items.map(({ item, change }) => `${item.slug} ${change}`)).toEqual(
    there.items.map(({ item, change }) => `${item.slug} ${opposite[change]}`),
  )
  expect(back.relations.map(({ change }) => change)).toEqual(there.relations.map(({ change }) => opposite[change]))
  expect(back.figures.map(({ change }) => change)).toEqual(there.figures.map(({ change }) => opposite[change]))
  expect([...back.items, ...back.relations, ...back.dates, ...back.figures].every(({ statements }) => statements.length > 0)).toBe(true)
})

test('between a moment and itself there is nothing', async () => {
  const { items, relations, dates, figures } = await differenceOf(memo, memo)
  expect([items, relations, dates, figures]).toEqual([[], [], [], []])
})

test('on the known clock alone: the criminal investigation of 20 August came to light', async () => {
  const from = { trueOn: '2025-08-20', knownOn: '2025-08-20' }
  const { items } = await differenceOf(from, { ...from, knownOn: '2025-08-30' })
  const found = items.find(({ item }) => item.slug === 'criminal-investigation')
  expect(found).toMatchObject({ change: 'CAME', before: null, after: { phase: 'RUNNING' } })
  expect(found?.statements.length).toBeGreaterThan(0)
})

test('of an item it says the same as the dossier does', async () => {
  const whole = await differenceOf(memo, finding)
  const about = 'igj-investigation'
  const { data, errors, roundTrips } = await reading.read<{ item: { difference: Difference } }>(ofItem, {
    slug: about,
    from: memo,
    to: finding,
  })
  expect(errors).toEqual([])
  expect(roundTrips).toBeLessThanOrEqual(4)
  const { items, relations, dates, graph } = data.item.difference
  expect(items).toEqual(whole.items.filter(({ item }) => item.slug === about))
  expect(relations).toEqual(whole.relations.filter(({ relation }) => [relation.from.slug, relation.to.slug].includes(about)))
  expect(dates).toEqual(whole.dates.filter(({ date }) => date.of.slug === about))
  expect(graph.nodes.map(({ slug }) => slug)).toContain(about)
})

test('a basis that is not there yet is refused, and says at which of the two', async () => {
  const { errors } = await reading.read(ofDossier, { from: memo, to: { basis: 1_000_000 } })
  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: ['to', 'basis'] }] })
})
