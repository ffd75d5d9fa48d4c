// How often an answer waits for the database, by count.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

const statement = `fragment Said on Statement { key form text certainty speaker { slug name } evidence { locator quote source { slug title publisher published { earliest } } } }`
const state = `phase wording since { earliest } until lastConfirmedOn isPresumed isUnconfirmed statement { ...Said } confirmations { ...Said } conflictsWith { phase statement { ...Said } } doubtedBy { ...Said }`
const page = `query($slug: String!, $at: MomentInput) { item(slug: $slug, at: $at) {
  slug type name isKnown isOpen level firstKnownOn phase { ${state} } substance { ${state} } history { ${state} }
  responsible { slug name } expected { dateKind due { earliest } isOverdue statedBy { ...Said } } relationCounts { type count }
  relations(first: 100) { totalCount edges { node { type from { slug name type phase { phase } } to { slug name type phase { phase } } statement { ...Said } statements { key } } } }
  figures { value speaker { slug name } statement { ...Said } } dates { dateKind isOverdue metOn statedBy { ...Said } }
  events(first: 50) { totalCount edges { node { text involves { slug name } statement { ...Said } } } }
  statements(first: 50) { totalCount edges { node { ...Said } } }
  blocking { isBlocked awaits { isBlocking relation { to { slug name phase { phase } } } } awaitedBy { relation { from { slug name } } } roots { slug name } }
  dossiers { slug title } } } ${statement}`

test.each([
  'igj-investigation',
  'bvo-nl-investigation',
  'clinical-diagnostics',
  'questions-glpvda-oct-2025',
  'minister-vws',
  'screening-participants',
])('the whole page of %s takes three round trips', async (slug) => {
  const { data, errors, roundTrips } = await reading.read<{ item: { slug: string } }>(page, { slug, at: { trueOn: '2026-05-13' } })
  expect(errors).toEqual([])
  expect(data.item.slug).toBe(slug)
  expect(roundTrips).toBe(3)
})

const row = `slug type name phase { phase wording since { earliest } lastConfirmedOn isPresumed isUnconfirmed } substance { substance }
  responsible { slug name } expected { dateKind due { earliest } wording isOverdue } blocking { isBlocked awaits { isBlocking relation { to { slug name phase { phase } } } } roots { slug name } }`

test('the board of a dossier takes three, however many rows: dossier, rows, and what belongs to them', async () => {
  const query = (first: number) => `{ dossier(slug: "clinical-diagnostics") { title counts { type open } lastHeardOn
    items(filter: { isKnown: true }, orderBy: OPEN_LONGEST, first: ${first}) { totalCount edges { node { ${row} } } }
    blocking { roots { item { slug name } finallyBlocks } graph { nodes { slug phase { phase } } edges { from { slug } to { slug } } } } } }`
  const few = await reading.read(query(2))
  const many = await reading.read(query(100))
  expect([few.errors, many.errors]).toEqual([[], []])
  expect([few.roundTrips, many.roundTrips]).toEqual([3, 3])
})

test('one level is one round trip', async () => {
  const trips = async (query: string) => (await reading.read(query)).roundTrips
  expect(await trips('{ item(slug: "igj") { slug name phase { phase } } other: item(slug: "ap") { name } store { basis epoch } }')).toBe(1)
  expect(await trips('{ items(first: 100) { edges { node { slug name phase { phase } substance { substance } isOpen } } } }')).toBe(1)
  expect(await trips('{ search(text: "onderzoek") { totalCount edges { node { slug name phase { phase } isKnown } } } }')).toBe(1)
  expect(
    await trips(
      '{ neighbourhood(of: ["igj"], depth: 3) { hiddenNodes nodes { slug name phase { phase } } edges { type from { slug } to { slug } } } }',
    ),
  ).toBe(1)
  expect(
    await trips('{ dossier(slug: "clinical-diagnostics") { graph { nodes { slug name } edges { type from { slug } to { slug } } } } }'),
  ).toBe(2)
  expect(
    await trips('{ item(slug: "igj") { relations(first: 50) { edges { node { to { name phase { phase } } from { name } } } } } }'),
  ).toBe(2)
  expect(
    await trips(
      '{ dossier(slug: "clinical-diagnostics") { timeline(first: 50) { edges { node { ... on Event { text of { name } } ... on State { phase of { name } } } } } } }',
    ),
  ).toBe(2)
  expect(await trips('{ vocabulary { phases { name } } }')).toBe(0)
})
