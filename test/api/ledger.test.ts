// Parliament's ledger: who asked, who answers for it then and now, what became of it, what repeats what.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'
import { root } from '../setup/store.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading([join(root, 'test/dossiers/harbour-cranes.yaml')])
}, startLimitMs)
afterAll(() => reading.close())

interface Named {
  readonly slug: string
}
interface Entry {
  readonly item: Named & { readonly dates: readonly { readonly outcome: string | null }[] }
  readonly begun: { readonly earliest: string } | null
  readonly askedBy: readonly Named[]
  readonly answering: readonly object[]
  readonly closedOn: string | null
  readonly fulfilledOn: string | null
  readonly daysEarly: number | null
  readonly chain: {
    readonly movedTimes: number
    readonly days: number | null
    readonly months: number | null
    readonly links: readonly object[]
  }
}
const holder = '{ since { earliest } from { slug name(in: EN) } statement { key evidence { source { slug } } } }'
const state = 'phase substance wording statement { key evidence { locator source { slug title } } }'
const entry = `item { slug type name(in: EN) phase { ${state} } substance { ${state} }
    dates(includeComputed: true) { dateKind due { earliest latest } outcome outcomeBecause statedBy { key } explanation { rule steps { on text(in: EN) statement { key } } } } }
  begun { earliest precision } begunBy { key } askedBy { slug name(in: EN) } madeBy { slug } madeIn { slug }
  answering { item { slug name(in: EN) } hasChanged holderThen ${holder} holderNow ${holder} }
  closed { earliest latest } closedOn closedBy { key } isLapsed answers { item { slug name(in: EN) } doneOn { earliest } relation { statement { key } } }
  fulfilledBy { item { slug } doneOn { earliest } relation { statement { key } } } fulfilledOn daysEarly daysOpen
  dueBefore { to { slug } statement { key } } conditionalOn { item { slug phase { phase } } closedOn relation { ground statement { key } } }
  unsettled { standing goneSince daysGone } questions { slug } partOf { slug }
  chain { movedTimes days months links { item { slug } begun { earliest } basedOn { to { slug } statement { key } } dates { slip days due { latest } statement { key } } } }`
const query = `query($slug: String!, $at: MomentInput, $types: [ItemType!], $slugs: [String!]) {
  dossier(slug: $slug, at: $at) { slug ledger(types: $types, slugs: $slugs) { ${entry} } reaskQueue { item { slug } goneSince addressedTo { slug ... on Office { holder { slug } } } } slippage { of { slug } movedTimes entries { statement { key } } } } }`

async function ledger(slug: string, trueOn: string, more: object = {}) {
  const { data, errors, roundTrips } = await reading.read<{ dossier: { ledger: readonly Entry[] } }>(query, {
    slug,
    at: { trueOn },
    ...more,
  })
  expect(errors).toEqual([])
  return { entries: data.dossier.ledger, roundTrips }
}
async function one(dossier: string, trueOn: string, slug: string): Promise<Entry> {
  const [only] = (await ledger(dossier, trueOn, { slugs: [slug] })).entries
  if (!only) throw new Error(`no ${slug}`)
  return only
}

test('a page asks everything of a dossier in three round trips', async () => {
  const { entries, roundTrips } = await ledger('clinical-diagnostics', '2026-05-13')
  expect(entries.length).toBeGreaterThan(10)
  expect(roundTrips).toBe(3)
})

test('the October set: asked by the party and its member, answered on paper, parked on what has since closed', async () => {
  expect(await one('clinical-diagnostics', '2026-05-13', 'questions-glpvda-oct-2025')).toMatchObject({
    begun: { earliest: '2025-10-10', precision: 'ABOUT' },
    begunBy: [{ key: 'glpvda-asks-again' }, { key: 'kathmann-asks-again' }],
    askedBy: [{ slug: 'groenlinks-pvda' }, { slug: 'barbara-kathmann' }],
    closedOn: '2025-11-19',
    closedBy: { key: 'gl2-answered' },
    answers: [{ item: { slug: 'answers-glpvda-nov-2025' }, doneOn: { earliest: '2025-11-19' } }],
    conditionalOn: [{ item: { slug: 'bvo-nl-investigation' }, closedOn: '2026-02-05' }],
    unsettled: { standing: 'BLOCKER_GONE', goneSince: '2026-02-05', daysGone: 97 },
  })
})

test('who answers for it then and now', async () => {
  const asked = async (trueOn: string) => (await one('clinical-diagnostics', trueOn, 'questions-bbb-aug-2025')).answering
  expect(await asked('2026-05-13')).toMatchObject([
    {
      item: { slug: 'minister-vws' },
      hasChanged: true,
      holderThen: { from: { slug: 'danielle-jansen' } },
      holderNow: { from: { slug: 'sophie-hermans' }, since: { earliest: '2026-02-23' } },
    },
  ])
  expect(await asked('2025-09-30')).toMatchObject([{ hasChanged: true, holderNow: { from: { slug: 'jan-anthonie-bruijn' } } }])
})

test('a promise for the week after, kept six days before its last day; of one that names no day nobody can tell', async () => {
  expect(await one('clinical-diagnostics', '2026-05-13', 'commitment-aug-29')).toMatchObject({
    madeBy: [{ slug: 'state-secretary-jps' }],
    madeIn: [{ slug: 'letter-aug-29' }],
    fulfilledBy: [{ item: { slug: 'letter-sept-1' }, doneOn: { earliest: '2025-09-01' } }],
    fulfilledOn: '2025-09-01',
    daysEarly: 6,
  })
  expect(await one('clinical-diagnostics', '2026-05-13', 'commitment-participation-effect')).toMatchObject({
    fulfilledOn: null,
    daysEarly: null,
  })
})

test('what is not known yet is not in it', async () => {
  const { entries } = await ledger('clinical-diagnostics', '2025-08-20')
  expect(entries.map(({ item }) => item.slug)).toEqual(['questions-bbb-aug-2025', 'questions-nsc-aug-2025'])
})

test('when it closed is what its history says, on any day', async () => {
  for (const trueOn of ['2025-09-01', '2025-09-05', '2025-12-01', '2026-05-13']) {
    const { data } = await reading.read<{
      dossier: {
        ledger: readonly { closedOn: string | null; item: { history: readonly { isOpen: boolean; since: { earliest: string } }[] } }[]
      }
    }>(
      `{ dossier(slug: "clinical-diagnostics", at: { trueOn: "${trueOn}" }) { ledger { closedOn item { history { isOpen since { earliest } } } } } }`,
    )
    for (const { closedOn, item } of data.dossier.ledger) {
      const lastOpen = item.history.findLastIndex(({ isOpen }) => isOpen)
      expect(closedOn).toBe(item.history[lastOpen + 1]?.since.earliest ?? null)
    }
  }
})

describe('a promise that was repeated twice', () => {
  const wanted = {
    movedTimes: 2,
    days: 214,
    months: 7,
    links: [
      { item: { slug: 'cameras-first' }, basedOn: [], dates: [{ slip: 'FIRST', statement: { key: 'cameras-first-date' } }] },
      {
        item: { slug: 'cameras-again' },
        basedOn: [{ to: { slug: 'cameras-first' } }],
        dates: [{ slip: 'MOVED', days: 122, due: { latest: '2024-07-31' } }],
      },
      { item: { slug: 'cameras-written' }, basedOn: [{ to: { slug: 'cameras-again' } }], dates: [{ slip: 'MOVED', days: 92 }] },
    ],
  }

  test('is one chain from each of its members, with what each did to the date', async () => {
    const { entries } = await ledger('harbour-cranes', '2024-11-01', { types: ['COMMITMENT'] })
    const cameras = entries.filter(({ item }) => item.slug.startsWith('cameras'))
    expect(cameras).toHaveLength(3)
    for (const { chain } of cameras) expect(chain).toMatchObject(wanted)
    expect(cameras.map(({ fulfilledOn, daysEarly }) => [fulfilledOn, daysEarly])).toEqual([
      [null, null],
      [null, null],
      ['2024-10-28', 3],
    ])
  })

  test('also asked of the item alone', async () => {
    const { data, errors } = await reading.read<{ item: { ledger: Entry } }>(
      `{ item(slug: "cameras-written", at: { trueOn: "2024-11-01" }) { ... on Commitment { ledger { ${entry} } basedOn { slug } conditionalOn { slug } } } }`,
    )
    expect(errors).toEqual([])
    expect(data.item.ledger.chain).toMatchObject(wanted)
  })
})

describe('an office', () => {
  const office = `query($on: Date!, $at: MomentInput) { item(slug: "minister-harbours", at: $at) { ... on Office { holder { slug } holders { from { slug } } succession { from { slug } until } heldOn(on: $on) { from { slug } statement { key } } } } }`
  const ask = (on: string, trueOn: string) => reading.read<{ item: object | null }>(office, { on, at: { trueOn } })

  test('has its holders, who came before them, and who held it on a day', async () => {
    const { data, roundTrips } = await ask('2024-05-19', '2024-06-01')
    expect(data.item).toEqual({
      holder: { slug: 'oever' },
      holders: [{ from: { slug: 'oever' } }],
      succession: [
        { from: { slug: 'oever' }, until: null },
        { from: { slug: 'zandstra' }, until: '2024-05-20' },
      ],
      heldOn: { from: { slug: 'zandstra' }, statement: { key: 'zandstra-leaves' } },
    })
    expect(roundTrips).toBeLessThanOrEqual(3)
    expect((await ask('2024-05-20', '2024-06-01')).data.item).toMatchObject({ heldOn: { from: { slug: 'oever' } } })
    expect((await ask('2022-01-01', '2024-06-01')).data.item).toMatchObject({ heldOn: null })
    expect((await ask('2024-05-18', '2024-05-18')).data.item).toMatchObject({ holder: { slug: 'zandstra' } })
  })

  test('says nothing of a day after the moment', async () => {
    expect((await ask('2024-06-02', '2024-06-01')).errors).toMatchObject([
      { message: expect.stringContaining('2024-06-02'), extensions: { code: 'INVALID_INPUT' } },
    ])
  })
})

test('other types than its own are refused with what is expected', async () => {
  const { errors } = await reading.read(`{ dossier(slug: "harbour-cranes") { ledger(types: [MEETING]) { item { slug } } } }`)
  expect(errors).toMatchObject([{ message: expect.stringContaining('QuestionSet'), extensions: { code: 'INVALID_INPUT' } }])
})
