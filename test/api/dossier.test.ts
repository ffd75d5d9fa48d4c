// A dossier as the overview reads it: counts, days, timeline, figures, dates, blocking; and what an item and a statement say of themselves.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await reading.read<T>(query, variables)
  expect(errors).toEqual([])
  return data
}
const on = { trueOn: '2025-09-30' }
const ofDossier = (fields: string) => `query($at: MomentInput) { dossier(slug: "clinical-diagnostics", at: $at) { ${fields} } }`

test('the counts are those of its known items', async () => {
  interface Found {
    dossier: { counts: { type: string; total: number; open: number }[]; items: { totalCount: number }; open: { totalCount: number } }
  }
  const fields =
    'counts { type total open } items(filter: { isKnown: true }) { totalCount } open: items(filter: { isKnown: true, isOpen: true }) { totalCount }'
  const { dossier } = await ask<Found>(ofDossier(fields), { at: on })
  expect(dossier.counts).toContainEqual({ type: 'INVESTIGATION', total: 6, open: 6 })
  expect(dossier.counts.reduce((sum, { total }) => sum + total, 0)).toBe(dossier.items.totalCount)
  expect(dossier.counts.reduce((sum, { open }) => sum + open, 0)).toBe(dossier.open.totalCount)
})

test('it says when it was last heard of, and the days beside the moment', async () => {
  const fields = 'firstHeardOn lastHeardOn previousHeardOn nextHeardOn moments { on title(in: EN) }'
  const { dossier } = await ask<{ dossier: object }>(ofDossier(fields), { at: on })
  expect(dossier).toMatchObject({ lastHeardOn: '2025-09-30', previousHeardOn: '2025-09-12', nextHeardOn: '2025-10-01' })
  expect(dossier).toMatchObject({
    moments: expect.arrayContaining([{ on: '2025-08-27', title: 'Prosecution announces its criminal investigation' }]),
  })
  const long = await ask<{ dossier: object }>(ofDossier('lastHeardOn nextHeardOn'), { at: { trueOn: '2026-11-23' } })
  expect(long.dossier).toEqual({ lastHeardOn: '2026-11-23', nextHeardOn: null })
})

interface Entry {
  __typename: string
  on?: { earliest: string }
  since?: { earliest: string }
  trueFrom?: { earliest: string } | null
  due?: { earliest: string }
  statedOn?: string
}
interface Timeline {
  dossier: {
    timeline: { totalCount: number; edges: { cursor: string; node: Entry }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
  }
}
const timeline = `query($at: MomentInput, $first: Int, $after: String, $last: Int, $forms: [StatementForm!]) { dossier(slug: "clinical-diagnostics", at: $at) {
  timeline(first: $first, after: $after, last: $last, forms: $forms) { totalCount edges { cursor node { __typename ... on Event { on { earliest } } ... on State { since { earliest } }
    ... on Figure { trueFrom { earliest } statedOn } ... on DueDate { due { earliest } } } } pageInfo { hasNextPage endCursor } } } }`
const dayOf = (entry: Entry): string =>
  entry.on?.earliest ?? entry.since?.earliest ?? entry.due?.earliest ?? entry.trueFrom?.earliest ?? entry.statedOn ?? ''

test('the timeline goes by day, and each entry stands in it once', async () => {
  const all: Entry[] = []
  let total = 0
  for (let after: string | undefined; ;) {
    const page: Timeline = await ask<Timeline>(timeline, { at: on, first: 40, after })
    all.push(...page.dossier.timeline.edges.map(({ node }) => node))
    total = page.dossier.timeline.totalCount
    if (!page.dossier.timeline.pageInfo.hasNextPage) break
    after = page.dossier.timeline.pageInfo.endCursor
  }
  expect(all).toHaveLength(total)
  const days = all.map(dayOf)
  expect(days).toEqual(days.toSorted())
  expect(new Set(all.map(({ __typename }) => __typename))).toEqual(new Set(['Event', 'State', 'Figure', 'DueDate']))
  const states = await ask<Timeline>(timeline, { at: on, first: 100, forms: ['STATE'] })
  expect(states.dossier.timeline.totalCount).toBe(all.filter(({ __typename }) => __typename === 'State').length)
  const last = await ask<Timeline>(timeline, { at: on, last: 5 })
  expect(last.dossier.timeline.edges.map(({ node }) => dayOf(node))).toEqual(days.slice(-5))
})

test('runs of states are those of the items’ histories', async () => {
  interface Histories {
    dossier: {
      items: {
        edges: { node: { slug: string; history: { since: { earliest: string } }[]; substances: { since: { earliest: string } }[] } }[]
      }
    }
  }
  const fields =
    'items(filter: { isKnown: true }, first: 100) { edges { node { slug history { since { earliest } } substances: history(aspect: SUBSTANCE) { since { earliest } } } } }'
  const { dossier } = await ask<Histories>(ofDossier(fields), { at: { trueOn: '2025-08-25' } })
  const runs = dossier.items.edges.flatMap(({ node }) => [...node.history, ...node.substances].map(({ since }) => since.earliest))
  const states = await ask<Timeline>(timeline, { at: { trueOn: '2025-08-25' }, first: 100, forms: ['STATE'] })
  expect(states.dossier.timeline.edges.map(({ node }) => dayOf(node))).toEqual(runs.toSorted())
})

test('figures stand side by side by population and measure', async () => {
  const query = `query($at: MomentInput) { dossier(slug: "clinical-diagnostics", at: $at) { figures(population: "screening-participants") { population { slug } measure
    figures { value qualifier unit statedOn certainty speaker { slug } } } } }`
  const { dossier } = await ask<{ dossier: { figures: { measure: string; figures: { value: number; speaker: { slug: string } }[] }[] } }>(
    query,
    { at: { trueOn: '2025-09-02' } },
  )
  const stolen = dossier.figures.find(({ measure }) => measure === 'STOLEN')
  expect(stolen?.figures.map(({ value, speaker }) => [value, speaker.slug])).toEqual([
    [485_000, 'bvo-nl'],
    [715_000, 'bvo-nl'],
  ])
  expect(dossier.figures.map(({ measure }) => measure)).toEqual(['POSSIBLY_STOLEN', 'SHARED', 'STOLEN'])
})

test('dates are overdue against the moment only', async () => {
  interface Dates {
    dossier: {
      dates: {
        of: { slug: string; isOpen: boolean }
        dateKind: string
        due: { latest: string } | null
        isOverdue: boolean
        daysOverdue: number | null
      }[]
    }
  }
  const fields = 'dates { of { slug isOpen } dateKind due { latest } isOverdue daysOverdue metOn daysEarly }'
  const then = await ask<Dates>(ofDossier(fields), { at: on })
  const later = await ask<Dates>(ofDossier(fields), { at: { trueOn: '2025-10-11', knownOn: '2025-09-30' } })
  const ofLetter = ({ dossier }: Dates) =>
    dossier.dates.filter(({ of }) => of.slug === 'letter-sept-30').map(({ dateKind, daysOverdue }) => [dateKind, daysOverdue])
  expect(ofLetter(then)).toEqual([
    ['PLANNED', null],
    ['REQUESTED', null],
  ])
  expect(ofLetter(later)).toEqual([
    ['PLANNED', 11],
    ['REQUESTED', 10],
  ])
  const open = await ask<Dates>(ofDossier(fields.replace('dates', 'dates(onlyOpen: true)')), { at: on })
  expect(open.dossier.dates).toEqual(then.dossier.dates.filter(({ of }) => of.isOpen))
})

test('a state carries what supports it, and an item what became known only later', async () => {
  interface Found {
    item: {
      phase: { confirmations: { key: string }[] }
      now: { totalCount: number }
      later: { edges: { node: { known: { latest: string } } }[]; totalCount: number }
    }
  }
  const query = `query($at: MomentInput) { item(slug: "igj-investigation", at: $at) { phase { confirmations { key } doubtedBy { key } }
    now: statements { totalCount } later: statements(includeLater: true, first: 100) { totalCount edges { node { known { latest } } } } } }`
  const { item } = await ask<Found>(query, { at: on })
  expect(item.phase.confirmations.map(({ key }) => key)).toEqual(['igj-announced', 'igj-open-memo'])
  const days = item.later.edges.map(({ node }) => node.known.latest)
  expect(days).toEqual(days.toSorted().toReversed())
  expect(days.filter((day) => day > '2025-09-30')).toHaveLength(item.later.totalCount - item.now.totalCount)
  expect(item.later.totalCount).toBeGreaterThan(item.now.totalCount)
})

test('an item that is not known yet says when it first was', async () => {
  const query = `query($at: MomentInput) { item(slug: "igj-finding", at: $at) { isKnown firstKnownOn isOpen phase { phase } relations { totalCount } statements { totalCount } } }`
  expect(await ask(query, { at: on })).toEqual({
    item: {
      isKnown: false,
      firstKnownOn: '2026-05-13',
      isOpen: false,
      phase: null,
      relations: { totalCount: 0 },
      statements: { totalCount: 0 },
    },
  })
})

test('shorthands are relations in the words of their field', async () => {
  const query = `query($at: MomentInput) { a: item(slug: "igj-investigation", at: $at) { responsible { slug } ... on Investigation { conductedBy { slug } examines { slug } testsAgainst { slug } } }
    b: item(slug: "commitment-sept-10", at: $at) { ... on Commitment { madeBy { slug } madeIn { slug } fulfilledBy { slug } } }
    c: item(slug: "questions-glpvda-aug-2025", at: $at) { ... on QuestionSet { askedBy { slug } addressedTo { slug } answeredBy { slug } } } }`
  const found = await ask<{ a: object; b: object; c: object }>(query, { at: on })
  expect(found.a).toEqual({
    responsible: [{ slug: 'igj' }],
    conductedBy: [{ slug: 'igj' }],
    examines: [{ slug: 'clinical-diagnostics' }],
    testsAgainst: [{ slug: 'nen-7510' }],
  })
  expect(found.b).toEqual({
    madeBy: [{ slug: 'minister-vws' }],
    madeIn: [{ slug: 'debate-sept-10' }],
    fulfilledBy: [{ slug: 'letter-sept-30' }],
  })
  expect(found.c).toMatchObject({ answeredBy: [{ slug: 'answers-glpvda-sept-2025' }] })
})

test('a statement is disputed by those that deny it, and says where it is written', async () => {
  interface Found {
    item: {
      statements: {
        edges: {
          node: {
            key: string
            disputes: { key: string }[]
            disputedBy: { key: string }[]
            recordedBy: string
            evidence: { source: { publisher: string } }[]
          }
        }[]
      }
    }
  }
  const query = `{ item(slug: "alrijne") { statements(first: 100) { edges { node { key text disputes { key } disputedBy { key } recordedBy evidence { locator source { slug publisher kind } } } } } } }`
  const said = (await ask<Found>(query)).item.statements.edges.map(({ node }) => node)
  expect(said.find(({ key }) => key === 'breach-affects-alrijne-rtl')?.disputedBy).toEqual([{ key: 'alrijne-denies' }])
  expect(said.find(({ key }) => key === 'alrijne-denies')?.disputes).toEqual([{ key: 'breach-affects-alrijne-rtl' }])
})

test('the log and the store say how far it was recorded', async () => {
  interface Found {
    store: { basis: number; rulesVersion: number }
    changes: { edges: { node: { seq: number; hash: string; statementCount: number; statements: { totalCount: number } } }[] }
    dossier: { moment: { basis: number; hash: string } }
    nothing: { moment: { hash: string } } | null
  }
  const query = `{ store { epoch basis schemaVersion rulesVersion } changes { edges { node { seq hash statementCount statements(first: 1) { totalCount } } } }
    dossier(slug: "clinical-diagnostics") { moment { basis hash } } nothing: dossier(slug: "clinical-diagnostics", at: { basis: 0 }) { moment { hash } } }`
  const found = await ask<Found>(query)
  const [first] = found.changes.edges
  expect(found.store).toMatchObject({ basis: 1, rulesVersion: 1 })
  expect(first?.node).toMatchObject({ seq: 1, statementCount: 513, statements: { totalCount: 513 } })
  expect(found.dossier.moment).toEqual({ basis: 1, hash: first?.node.hash })
  expect(found.nothing).toBeNull()
})

test('the vocabulary has a name for all that answers and arguments hold', async () => {
  interface Words {
    vocabulary: {
      itemTypes: { type: string; nl: string; kinds: { value: string; nl: string }[] }[]
      relationTypes: { type: string; out: string; in: string }[]
      phases: { value: string; nl: string; en: string }[]
    }
  }
  const { vocabulary } =
    await ask<Words>(`{ vocabulary { itemTypes { type nl: name kinds { value nl: name } } relationTypes { type out: name(in: EN) in: name(in: EN, direction: IN) from to attributes }
    phases { value nl: name en: name(in: EN) meaning } measures { value name meaning } eventKinds { value name } sourceKinds { value name } dateKinds { value name } certainties { value name } substances { value name } } }`)
  expect(vocabulary.itemTypes).toHaveLength(16)
  expect(vocabulary.relationTypes).toContainEqual(
    expect.objectContaining({ type: 'AWAITS', out: 'awaits', in: 'holds up', attributes: ['ground', 'strength', 'group'] }),
  )
  expect(vocabulary.phases).toContainEqual(expect.objectContaining({ value: 'SUSPENDED', nl: 'Opgeschort', en: 'Suspended' }))
})
