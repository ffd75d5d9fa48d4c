// How figures relate, and where statements contradict one another, as a client asks it.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'
import { root } from '../setup/store.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading([join(root, 'test/dossiers/two-counts.yaml')])
}, startLimitMs)
afterAll(() => reading.close())

interface Other {
  readonly value: number
  readonly speaker: { readonly slug: string } | null
}
interface Figure extends Other {
  readonly measure: string
  readonly of: { readonly slug: string }
  readonly repeats: readonly Other[]
  readonly supersedes: readonly Other[]
  readonly supersededBy: readonly Other[]
  readonly conflictsWith: readonly Other[]
  readonly compatibleWith: readonly Other[]
}
interface Groups {
  readonly dossier: { readonly figures: readonly { readonly figures: readonly Figure[] }[] }
}

const other = 'value speaker { slug name }'
const relations = ['repeats', 'supersedes', 'supersededBy', 'conflictsWith', 'compatibleWith'] as const
const fields = `measure value of { slug } speaker { slug name } statement { key evidence { source { slug title } } } ${relations.map((name) => `${name} { ${other} }`).join(' ')}`
const figures = `query($slug: String!, $at: MomentInput, $population: String) { dossier(slug: $slug, at: $at) { figures(population: $population) { population { slug } measure figures { ${fields} } } } }`
const of = 'clinical-diagnostics'

const named = ({ value, speaker }: Other) => `${speaker?.slug ?? 'analyst'} ${value}`
/** Whatever stands beside a figure, but what is merely compatible. */
const said = (figure: Figure) => [
  named(figure),
  ...relations.flatMap((name) => (name === 'compatibleWith' ? [] : figure[name].map((each) => `${name} ${named(each)}`))),
]

async function figuresOn(trueOn: string, population: string | null = null, slug = of) {
  const { data, errors, roundTrips } = await reading.read<Groups>(figures, { slug, at: { trueOn }, population })
  expect(errors).toEqual([])
  return { all: data.dossier.figures.flatMap((group) => group.figures), roundTrips }
}

test('on 12 September 2025 one speaker’s figures replace one another, and two speakers’ conflict', async () => {
  const { all, roundTrips } = await figuresOn('2025-09-12', 'screening-participants')
  expect(all.map(said)).toEqual([
    ['omroep-brabant 226000', 'conflictsWith security-nl 320000'],
    ['security-nl 320000', 'conflictsWith omroep-brabant 226000'],
    ['bvo-nl 941000'],
    ['bvo-nl 485000', 'supersededBy bvo-nl 715000'],
    ['bvo-nl 715000', 'supersedes bvo-nl 485000', 'conflictsWith security-nl 621000'],
    ['security-nl 621000', 'conflictsWith bvo-nl 715000'],
  ])
  expect(all.find(({ value }) => value === 621_000)?.compatibleWith.map(named)).toEqual(['bvo-nl 485000'])
  expect(roundTrips).toBe(3)
})

test('the figures of a whole dossier with all their relations and sources take three round trips: dossier, figures, what they name', async () => {
  const { all, roundTrips } = await figuresOn('2026-05-13')
  expect(all.length).toBeGreaterThan(40)
  expect(roundTrips).toBe(3)
})

test('an item’s own figures say the same in three, and each figure by its id in two', async () => {
  const query = `query($slug: String!, $at: MomentInput) { item(slug: $slug, at: $at) { figures { id ${fields} } } }`
  const at = { trueOn: '2025-09-12' }
  const { data, roundTrips } = await reading.read<{ item: { figures: readonly (Figure & { id: string })[] } }>(query, {
    slug: 'screening-participants',
    at,
  })
  const ofDossier = await figuresOn('2025-09-12', 'screening-participants')
  const lines = (all: readonly Figure[]) => all.map((figure) => said(figure).join(', ')).toSorted()
  expect(lines(data.item.figures)).toEqual(lines(ofDossier.all))
  expect(roundTrips).toBe(3)
  const [first] = data.item.figures
  const byId = await reading.read<{ node: Figure }>(`query($id: ID!) { node(id: $id) { ... on Figure { ${fields} } } }`, { id: first?.id })
  expect(said(byId.data.node)).toEqual(first && said(first))
  expect(byId.roundTrips).toBe(2)
})

test('a figure of another dossier about the same item counts, and stands in its own dossier’s list alone', async () => {
  const { all } = await figuresOn('2025-09-12', 'screening-participants')
  expect(all.map(named)).not.toContain('courier 700000')
  const later = await figuresOn('2025-10-01', 'screening-participants')
  expect(later.all.map(named)).not.toContain('courier 700000')
  expect(later.all.filter(({ value }) => value === 621_000).map(said)).toEqual([
    ['security-nl 621000', 'conflictsWith bvo-nl 715000', 'conflictsWith courier 700000'],
  ])
  const own = await figuresOn('2025-10-01', null, 'two-counts')
  expect(own.all.map(said)).toContainEqual(['courier 700000', 'conflictsWith bvo-nl 715000', 'conflictsWith security-nl 621000'])
})

test('the analyst’s own figures are of one speaker, and another unit is another scope', async () => {
  const { all } = await figuresOn('2025-10-01', 'counted', 'two-counts')
  expect(all.map(said)).toEqual([
    ['courier 10'],
    ['analyst 20', 'supersededBy analyst 22'],
    ['town 21', 'repeats courier 21', 'conflictsWith analyst 22'],
    ['courier 21', 'repeats town 21'],
    ['analyst 22', 'supersedes analyst 20', 'conflictsWith town 21'],
  ])
})

interface Side {
  readonly isChosen: boolean
  readonly statement: { readonly key: string; readonly speaker: { readonly slug: string } | null }
  readonly contradicts: readonly { readonly key: string }[]
}
interface Conflicts {
  readonly dossier: {
    readonly conflicts: readonly {
      readonly kind: string
      readonly of: { readonly slug: string }
      readonly aspect: string | null
      readonly knownSince: string
      readonly sides: readonly Side[]
    }[]
  }
}

const conflicts = `query($slug: String!, $at: MomentInput) { dossier(slug: $slug, at: $at) { conflicts { kind aspect knownSince of { slug name }
  sides { isChosen contradicts { key } statement { key claim text wording certainty known { latest } speaker { slug name } evidence { source { slug title publisher } } } } } } }`

async function conflictsOn(trueOn: string, knownOn = trueOn, slug = of) {
  const { data, errors, roundTrips } = await reading.read<Conflicts>(conflicts, { slug, at: { trueOn, knownOn } })
  expect(errors).toEqual([])
  const lines = data.dossier.conflicts.map(
    ({ kind, of: item, aspect, knownSince, sides }) =>
      `${knownSince} ${kind} ${item.slug}${aspect === null ? '' : ` ${aspect}`}: ${sides.map(({ isChosen, statement, contradicts }) => `${isChosen ? '*' : ''}${statement.key} (${contradicts.map(({ key }) => key).join(' ')})`).join(', ')}`,
  )
  return { lines, roundTrips }
}

test('the extortion is said to be paid and not to be confirmed for the same day', async () => {
  const { lines, roundTrips } = await conflictsOn('2025-08-15', '2025-08-20')
  expect(lines).toContain(
    '2025-08-13 STATE nova-extortion PHASE: ransom-reported-paid (ransom-not-confirmed), *ransom-not-confirmed (ransom-reported-paid)',
  )
  expect(roundTrips).toBe(3)
})

test('figures that conflict stand together by scope, and a denial with what it denies', async () => {
  const { lines } = await conflictsOn('2026-05-13')
  expect(lines).toEqual([
    '2026-02-17 FIGURE all-affected: stolen-855k-all (stolen-850k-all-secnl), stolen-850k-all-secnl (stolen-855k-all)',
    '2026-02-05 STATE bvo-lab-cooperation PHASE: cooperation-resumes-press (cooperation-conditional), *cooperation-conditional (cooperation-resumes-press)',
    '2025-09-12 FIGURE screening-participants: feared-226k (possible-320k), possible-320k (feared-226k)',
    '2025-09-12 FIGURE screening-participants: stolen-715k (stolen-621k foreign stolen-500k), stolen-621k (stolen-715k foreign stolen-700k stolen-500k stolen-850k-women-techzine stolen-850k-women-nltimes), foreign (stolen-715k stolen-621k stolen-500k stolen-850k-women-techzine stolen-850k-women-nltimes), stolen-700k (stolen-621k stolen-500k), stolen-500k (stolen-715k stolen-621k foreign stolen-700k stolen-850k-women-techzine stolen-850k-women-nltimes), stolen-850k-women-techzine (stolen-621k foreign stolen-500k), stolen-850k-women-nltimes (stolen-621k foreign stolen-500k)',
    '2025-08-29 DISPUTE igj-investigation: igj-announces (igj-criminal-mislabel), igj-criminal-mislabel (igj-announces)',
    '2025-08-22 DISPUTE letters-first-wave: first-letters-sent (first-letters-doubt), first-letters-doubt (first-letters-sent)',
    '2025-08-18 FIGURE sample-publication: sample-100mb (sample-85mb), sample-85mb (sample-100mb)',
    '2025-08-12 DISPUTE clinical-diagnostics-breach: breach-affects-alrijne-rtl (alrijne-denies), alrijne-denies (breach-affects-alrijne-rtl)',
  ])
})

test('dates of two speakers that do not meet, a later doubt and a figure of the analyst are conflicts too; what is of another dossier alone is not', async () => {
  const own = (lines: readonly string[]) => lines.filter((line) => !line.includes('screening-participants'))
  const { lines, roundTrips } = await conflictsOn('2025-10-01', '2025-10-01', 'two-counts')
  expect(own(lines)).toEqual([
    '2025-09-20 DOUBT inquiry PHASE: *inquiry-runs (inquiry-planned), inquiry-planned (inquiry-runs)',
    '2025-09-20 FIGURE counted: town-count (own-second), own-second (town-count)',
    '2025-09-12 DISPUTE town: inquiry-of-town (town-denies), town-denies (inquiry-of-town)',
    '2025-09-10 DATE recount: town-plans (courier-expects), courier-expects (town-plans)',
  ])
  expect(lines).toHaveLength(5)
  expect(lines.find((line) => line.includes('screening-participants'))).toContain('foreign')
  expect(roundTrips).toBe(3)
  expect(own((await conflictsOn('2025-10-01', '2025-09-11', 'two-counts')).lines)).toEqual([
    '2025-09-10 DATE recount: town-plans (courier-expects), courier-expects (town-plans)',
    '2025-09-01 FIGURE counted: own-first (town-count courier-repeats), town-count (own-first), courier-repeats (own-first)',
  ])
})
