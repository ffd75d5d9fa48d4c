// Who looks at what and who knew what when: cells checked by hand against the first dossier, an invented one and a smaller one written here.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'
import { root } from '../setup/store.ts'

/** Two inquiries of which one waits for the other, one that nobody is said to do, one that has lapsed; nothing is named, nothing is known. */
const inquiries = `dossier: bridge-inquiries
title: {nl: Brugonderzoeken (verzonnen), en: Bridge inquiries (invented)}
sources:
  log: {kind: RECORD, publisher: city, title: Logboek, published: 2024-03-01}
items:
  city: {type: Organisation, kind: AGENCY, name: {nl: Stad, en: City}}
  province: {type: Organisation, kind: AGENCY, name: {nl: Provincie, en: Province}}
  bridge: {type: Incident, kind: OUTAGE, name: {nl: Brug dicht, en: Bridge closed}}
  city-inquiry: {type: Investigation, kind: OTHER, name: {nl: Onderzoek van de stad, en: Inquiry of the city}}
  province-inquiry: {type: Investigation, kind: OTHER, name: {nl: Onderzoek van de provincie, en: Inquiry of the province}}
  unsigned-inquiry: {type: Investigation, kind: OTHER, name: {nl: Onderzoek van niemand, en: Inquiry of nobody}}
  lapsed-inquiry: {type: Investigation, kind: OTHER, name: {nl: Ingetrokken onderzoek, en: Withdrawn inquiry}}
statements:
  - {id: city-runs, about: city-inquiry, state: {phase: RUNNING}, true: {from: 2024-03-01}, speaker: city, evidence: [{source: log}]}
  - {id: province-runs, about: province-inquiry, state: {phase: RUNNING}, true: {from: 2024-03-01}, speaker: city, evidence: [{source: log}]}
  - {id: unsigned-runs, about: unsigned-inquiry, state: {phase: RUNNING}, true: {from: 2024-03-01}, speaker: city, evidence: [{source: log}]}
  - {id: lapsed, about: lapsed-inquiry, state: {phase: LAPSED}, true: {from: 2024-03-01}, speaker: city, evidence: [{source: log}]}
  - {id: city-does, about: city, relation: {type: CONDUCTS, to: city-inquiry}, speaker: city, evidence: [{source: log}]}
  - {id: city-did, about: city, relation: {type: CONDUCTS, to: lapsed-inquiry}, speaker: city, evidence: [{source: log}]}
  - {id: province-answers, about: province, relation: {type: RESPONSIBLE_FOR, to: city-inquiry}, speaker: city, evidence: [{source: log}]}
  - {id: province-does, about: province, relation: {type: CONDUCTS, to: province-inquiry}, speaker: city, evidence: [{source: log}]}
  - {id: city-looks, about: city-inquiry, relation: {type: EXAMINES, to: bridge, aspects: [STEEL, TRAFFIC]}, speaker: city, evidence: [{source: log}]}
  - {id: province-looks, about: province-inquiry, relation: {type: EXAMINES, to: bridge, aspects: [STEEL]}, speaker: city, evidence: [{source: log}]}
  - {id: unsigned-looks, about: unsigned-inquiry, relation: {type: EXAMINES, to: bridge, aspects: [TRAFFIC]}, speaker: city, evidence: [{source: log}]}
  - {id: lapsed-looks, about: lapsed-inquiry, relation: {type: EXAMINES, to: bridge, aspects: [COST]}, speaker: city, evidence: [{source: log}]}
  - {id: province-waits, about: province-inquiry, relation: {type: AWAITS, to: city-inquiry, ground: OUTCOME}, speaker: city, evidence: [{source: log}]}
`

let reading: Reading
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openstaand-matrices-'))
  await writeFile(join(folder, 'bridge-inquiries.yaml'), inquiries)
  reading = await startReading([join(root, 'test/dossiers/harbour-cranes.yaml'), join(folder, 'bridge-inquiries.yaml')])
}, startLimitMs)
afterAll(async () => {
  await reading.close()
  await rm(folder, { recursive: true })
})

interface Slug {
  readonly slug: string
}
interface Keyed {
  readonly key: string
}
interface Row {
  readonly aspect: string | null
  readonly title: string | null
  readonly isNamed: boolean
  readonly standing: string | null
  readonly cells: readonly {
    readonly body: Slug | null
    readonly examinations: readonly {
      readonly item: Slug
      readonly examines: readonly { readonly to: Slug }[]
      readonly statements: readonly Keyed[]
    }[]
  }[]
  readonly openQuestions: readonly { readonly text: string; readonly statement: Keyed }[]
  readonly waits: readonly {
    readonly relation: { readonly statement: Keyed }
    readonly waiting: readonly Slug[]
    readonly awaited: readonly Slug[]
  }[]
}
interface Knew {
  readonly actor: Slug
  readonly day: { readonly earliest: string; readonly latest: string } | null
  readonly isAtLatest: boolean
  readonly lag: { readonly least: number; readonly most: number } | null
  readonly ways: readonly { readonly way: string; readonly statement: Keyed }[]
  readonly terms: readonly { readonly of: Slug; readonly outcome: string; readonly explanation: { readonly rule: string } }[]
}
interface Found {
  readonly dossier: {
    readonly coverage: { readonly isTruncated: boolean; readonly bodies: readonly Slug[]; readonly aspects: readonly Row[] }
    readonly knowledge: {
      readonly isTruncated: boolean
      readonly actors: readonly Slug[]
      readonly subjects: readonly { readonly subject: Slug; readonly cells: readonly Knew[] }[]
    }
  }
}
const query = `query($slug: String!, $at: MomentInput) { dossier(slug: $slug, at: $at) {
  coverage { isTruncated bodies { slug name } aspects { aspect title isNamed standing
    cells { body { slug } examinations { item { slug phase { phase } } examines { to { slug name } } statements { key text evidence { source { title } } } } }
    openQuestions { text of { slug } statement { key speaker { name } } }
    waits { relation { why statement { key } } waiting { slug } awaited { slug } } } }
  knowledge { isTruncated actors { slug name } subjects { subject { slug name } cells { actor { slug } day { earliest latest } isAtLatest lag { least most }
    ways { way day { earliest } relation { from { name } to { name } } event { text } statement { key text speaker { name } evidence { locator source { title } } } }
    terms { of { slug name } outcome explanation { rule steps { on text } statements { key } } } } } } } }`
const ask = (slug: string, at: object) => reading.read<Found>(query, { slug, at })

async function coverageAt(slug: string, at: object) {
  const { data, errors } = await ask(slug, at)
  expect(errors).toEqual([])
  const { bodies, aspects } = data.dossier.coverage
  const row = (aspect: string | null) => aspects.find((one) => one.aspect === aspect)
  const looking = (aspect: string | null) =>
    row(aspect)?.cells.map(({ body, examinations }) => [body?.slug ?? null, examinations.map(({ item }) => item.slug)])
  return { bodies: bodies.map((body) => body.slug), aspects, row, looking }
}

async function knewAt(slug: string, subject: string, at: object) {
  const { data, errors } = await ask(slug, at)
  expect(errors).toEqual([])
  const cells = data.dossier.knowledge.subjects.find((one) => one.subject.slug === subject)?.cells ?? []
  return { cells, of: (actor: string) => cells.find((cell) => cell.actor.slug === actor) }
}

describe('who looks at what in the first dossier', () => {
  const september = { trueOn: '2025-09-30' }

  test('has both matrices with all their statements in three round trips', async () => {
    const { data, errors, roundTrips } = await ask('clinical-diagnostics', september)
    expect(errors).toEqual([])
    expect(roundTrips).toBeLessThanOrEqual(3)
    expect([data.dossier.coverage.isTruncated, data.dossier.knowledge.isTruncated]).toEqual([false, false])
  })

  test('the security of the labs is looked at by four bodies separately, each with where that is said', async () => {
    const { row, looking, aspects } = await coverageAt('clinical-diagnostics', september)
    expect(row('SECURITY')).toMatchObject({ standing: 'OVERLAP', isNamed: true, title: 'Beveiliging van de labs' })
    expect(looking('SECURITY')).toEqual([
      ['bvo-nl', ['bvo-nl-investigation', 'quick-scan-other-labs']],
      ['ap', ['ap-investigation']],
      ['igj', ['igj-investigation', 'igj-lab-oversight']],
      ['z-cert', ['z-cert-monitoring']],
    ])
    const scan = row('SECURITY')?.cells[0]?.examinations[1]
    expect(scan?.examines.map(({ to }) => to.slug)).toEqual(['other-screening-labs'])
    expect(scan?.statements.map(({ key }) => key)).toEqual(['scan-examines-two', 'bvo-commissions-scan'])
    expect(aspects.map(({ aspect }) => aspect)[0]).toBe('CAUSE')
  })

  test('police and prosecutor look at the perpetrators together, since the public could know', async () => {
    const then = await coverageAt('clinical-diagnostics', { trueOn: '2025-08-20' })
    expect(then.row('PERPETRATORS')).toMatchObject({ standing: 'NOBODY', cells: [] })
    const later = await coverageAt('clinical-diagnostics', { trueOn: '2025-08-20', knownOn: '2025-08-30' })
    expect(later.row('PERPETRATORS')?.standing).toBe('TOGETHER')
    expect(later.looking('PERPETRATORS')).toEqual([
      ['om', ['criminal-investigation']],
      ['politie', ['criminal-investigation']],
    ])
  })
})

describe('who looks at what where little is said', () => {
  test('an empty row says that nobody looks, with its open question; what names no aspect has a row of its own', async () => {
    const { bodies, aspects, row, looking } = await coverageAt('harbour-cranes', { trueOn: '2024-05-31' })
    expect(bodies).toEqual(['port-authority', 'insurer', 'labour-inspectorate'])
    expect(aspects.map(({ aspect, standing }) => [aspect, standing])).toEqual([
      ['CAUSE', 'OVERLAP'],
      ['SECURITY', 'ONE'],
      ['CREW_SAFETY', 'NOBODY'],
      ['LATE_NOTICE', 'NOBODY'],
      [null, null],
    ])
    expect(row('CREW_SAFETY')?.openQuestions.map(({ text, statement }) => [text, statement.key])).toEqual([
      ['Wie kijkt naar de veiligheid van de ploegen?', 'crews-unseen'],
    ])
    expect(looking(null)).toEqual([['insurer', ['insurer-inquiry']]])
  })

  test('a wait that only helps does not hold anybody up', async () => {
    const { row } = await coverageAt('harbour-cranes', { trueOn: '2024-05-31' })
    expect(row('CAUSE')?.waits).toEqual([])
  })

  test('one body waits for the other, a stronger responsibility hides a weaker one, and an unnamed body makes an overlap unsure', async () => {
    const { aspects, row, looking, bodies } = await coverageAt('bridge-inquiries', { trueOn: '2024-03-10' })
    expect(aspects.map(({ aspect, standing, isNamed, title }) => [aspect, standing, isNamed, title])).toEqual([
      ['COST', 'NOBODY', false, null],
      ['STEEL', 'OVERLAP', false, null],
      ['TRAFFIC', 'CANNOT_TELL', false, null],
    ])
    expect(bodies).toEqual(['city', 'province'])
    expect(looking('TRAFFIC')).toEqual([
      ['city', ['city-inquiry']],
      [null, ['unsigned-inquiry']],
    ])
    expect(looking('COST')).toEqual([['city', ['lapsed-inquiry']]])
    expect(row('STEEL')?.waits).toEqual([
      { relation: { why: null, statement: { key: 'province-waits' } }, waiting: [{ slug: 'province' }], awaited: [{ slug: 'city' }] },
    ])
    expect(row('TRAFFIC')?.waits).toEqual([])
  })

  test('a dossier of which nothing is known yet has no rows', async () => {
    const { data } = await ask('bridge-inquiries', { trueOn: '2024-02-01' })
    expect(data.dossier.coverage).toMatchObject({ bodies: [], aspects: [] })
    expect(data.dossier.knowledge).toMatchObject({ actors: [], subjects: [] })
  })
})

describe('who knew what when', () => {
  test('the lab knew a month before BVO NL, and the House with everyone else', async () => {
    const { of } = await knewAt('clinical-diagnostics', 'clinical-diagnostics-breach', { trueOn: '2025-09-30' })
    expect(of('clinical-diagnostics')).toMatchObject({ day: { earliest: '2025-07-06' }, isAtLatest: true, lag: { least: 0, most: 0 } })
    expect(of('bvo-nl')).toMatchObject({ day: { earliest: '2025-08-06' }, isAtLatest: false, lag: { least: 31, most: 31 } })
    expect(of('tweede-kamer')).toMatchObject({ day: { earliest: '2025-08-11' }, lag: { least: 36, most: 36 } })
    expect(of('bvo-nl')?.ways[0]).toMatchObject({ way: 'TOLD', statement: { key: 'lab-informed-bvo' } })
    expect(of('other-patients')).toBeUndefined()
  })

  test('the minister who tells of a discovery knew when he wrote, the lab when it was made', async () => {
    const { of } = await knewAt('clinical-diagnostics', 'clinical-diagnostics-hack', { trueOn: '2025-09-30' })
    expect(of('clinical-diagnostics')).toMatchObject({ day: { earliest: '2025-07-06' }, isAtLatest: false })
    expect(of('minister-vws')).toMatchObject({ day: { earliest: '2025-08-11' }, isAtLatest: true, lag: { least: 36, most: 36 } })
    expect(of('minister-vws')?.ways.map(({ way }) => way)).toEqual(['SAID'])
  })

  test('days that are not exact stay intervals, and so does the lag', async () => {
    const { of } = await knewAt('clinical-diagnostics', 'z-cert-monitoring', { trueOn: '2025-09-30' })
    expect(of('vws')).toMatchObject({ day: { earliest: '2025-09-30', latest: '2025-09-30' }, lag: { least: 0, most: 50 } })
    expect(of('z-cert')?.day).toEqual({ earliest: '2025-08-11', latest: '2025-09-30' })
  })

  test('stands beside the terms that applied and how they came out', async () => {
    const { cells, of } = await knewAt('harbour-cranes', 'crew-breach', { trueOn: '2024-05-31' })
    expect(cells.map(({ actor, day, isAtLatest, lag }) => [actor.slug, day?.earliest ?? null, isAtLatest, lag?.most ?? null])).toEqual([
      ['crane-company', '2024-02-03', true, 0],
      ['port-authority', '2024-02-03', false, 0],
      ['data-authority', '2024-02-05', false, 2],
      ['crews', '2024-02-12', false, 9],
      ['terminal-two', '2024-02-14', true, 11],
      ['ferry-line', '2024-02-20', true, 17],
      ['cyber-office', null, false, null],
    ])
    const outcomes = (actor: string) => of(actor)?.terms.map((term) => [term.of.slug, term.explanation.rule, term.outcome])
    expect(outcomes('data-authority')?.toSorted()).toEqual([
      ['ferry-line', 'gdpr-33-1', 'CANNOT_BE_TOLD'],
      ['port-authority', 'gdpr-33-1', 'FULFILLED'],
      ['terminal-two', 'gdpr-33-1', 'LATE'],
    ])
    expect(outcomes('crews')).toEqual([['port-authority', 'gdpr-34', 'SOFT']])
    expect(outcomes('cyber-office')).toEqual([['port-authority', 'nis2-early-warning', 'CANNOT_BE_TOLD']])
    expect(of('cyber-office')?.ways).toEqual([])
  })

  test('can be asked of one subject alone, with who knew of that', async () => {
    const one = `{ dossier(slug: "harbour-cranes", at: { trueOn: "2024-05-31" }) {
      some: knowledge(subjects: ["crew-breach", "no-such-thing"]) { actors { slug } subjects { subject { slug } } }
      none: knowledge(subjects: []) { actors { slug } subjects { subject { slug } } } } }`
    const { data, errors } = await reading.read(one)
    expect(errors).toEqual([])
    expect(data).toMatchObject({
      dossier: { some: { subjects: [{ subject: { slug: 'crew-breach' } }] }, none: { actors: [], subjects: [] } },
    })
  })

  test('is not known before the public could know', async () => {
    expect((await knewAt('harbour-cranes', 'crew-breach', { trueOn: '2024-02-11' })).cells).toEqual([])
  })
})
