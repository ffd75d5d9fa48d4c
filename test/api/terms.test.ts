// The terms that applied, each with its result: extended twice, met before a meeting that moved, begun by a condition, told in time or not.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'
import { root } from '../setup/store.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading([join(root, 'test/dossiers/harbour-cranes.yaml')])
}, startLimitMs)
afterAll(() => reading.close())

interface Step {
  readonly text: string
  readonly statement: { readonly key: string } | null
}
interface Due {
  readonly id: string
  readonly of: { readonly slug: string }
  readonly due: { readonly earliest: string; readonly latest: string } | null
  readonly dueAt: { readonly latest: string } | null
  readonly outcome: string | null
  readonly outcomeBecause: string | null
  readonly isOverdue: boolean
  readonly daysOverdue: number | null
  readonly daysEarly: number | null
  readonly statedBy: { readonly key: string } | null
  readonly informs: { readonly slug: string } | null
  readonly explanation: {
    readonly rule: string
    readonly extensionsUsed: number
    readonly suspensions: number
    readonly elapsedDays: { readonly least: number; readonly most: number } | null
    readonly steps: readonly Step[]
    readonly statements: readonly { readonly key: string }[]
  } | null
}
const fields = `id of { slug } due { earliest latest } dueAt { latest } outcome outcomeBecause isOverdue daysOverdue daysEarly statedBy { key } informs { slug } informsOf { slug } before { slug }
  explanation { rule name(in: EN) strictness unverified extensionsUsed suspensions elapsedDays { least most } steps { text(in: EN) statement { key } statements { key } } statements { key } }`

const query = `query($at: MomentInput) { dossier(slug: "harbour-cranes", at: $at) { dates(includeComputed: true) { ${fields} } } }`
async function datesOn(trueOn: string): Promise<{ all: readonly Due[]; roundTrips: number }> {
  const { data, errors, roundTrips } = await reading.read<{ dossier: { dates: readonly Due[] } }>(query, { at: { trueOn } })
  expect(errors).toEqual([])
  return { all: data.dossier.dates, roundTrips }
}
async function termOn(slug: string, rule: string, trueOn: string): Promise<Due> {
  const found = (await datesOn(trueOn)).all.filter(({ of, explanation }) => of.slug === slug && explanation?.rule === rule)
  const [only] = found
  if (!only || found.length > 1) throw new Error(`${found.length} terms of ${slug} by ${rule}`)
  return only
}
const inShort = ({ outcome, outcomeBecause, due, daysOverdue, daysEarly }: Due) =>
  [outcome, outcomeBecause, due?.latest, daysOverdue ?? daysEarly].filter((part) => part !== null && part !== undefined).join(' ')

describe('questions that were extended, and extended again', () => {
  test.each([
    ['2024-03-20', 'RUNNING 2024-03-25'],
    ['2024-03-26', 'RUNNING 2024-04-15'],
    ['2024-04-15', 'RUNNING 2024-04-15'],
    ['2024-04-20', 'OVERDUE 2024-04-15 5'],
    ['2024-06-01', 'LATE 2024-04-15 -17'],
  ])('on %s: %s', async (trueOn, expected) => {
    expect(inShort(await termOn('questions-cranes', 'kamervragen', trueOn))).toBe(expected)
  })

  test('each step leads to the statement that it rests on', async () => {
    const { explanation } = await termOn('questions-cranes', 'kamervragen', '2024-06-01')
    expect(explanation?.extensionsUsed).toBe(1)
    expect(explanation?.steps.flatMap(({ text, statement }) => (statement ? [`${statement.key}: ${text}`] : []))).toEqual([
      'dijk-asks: Questions submitted: Mon 4 Mar 2024',
      'questions-extended: Extension of Fri 22 Mar 2024: 3 weeks more, up to and including Mon 15 Apr 2024.',
      'questions-extended-again: The extension of Fri 12 Apr 2024 does not count: it was extended once already, and no more is possible.',
      'questions-answered: Closed: Thu 2 May 2024.',
    ])
    expect(explanation?.statements.map(({ key }) => key)).toEqual([
      'dijk-asks',
      'questions-extended',
      'questions-extended-again',
      'questions-answered',
    ])
  })
})

test.each([
  ['a meeting as first planned', 'letter-quay', 'before-meeting', '2024-04-10', 'RUNNING 2024-04-24'],
  ['that moved', 'letter-quay', 'before-meeting', '2024-04-25', 'RUNNING 2024-05-15'],
  ['and was held', 'letter-quay', 'before-meeting', '2024-06-01', 'FULFILLED 2024-05-15 2'],
  ['a promise whose condition is open', 'commitment-figures', 'toezegging', '2024-06-09', 'CANNOT_BE_TOLD CONDITION_OPEN'],
  ['six weeks from the Monday on which it closed', 'commitment-figures', 'toezegging', '2024-06-10', 'RUNNING 2024-07-22'],
  ['and not kept', 'commitment-figures', 'toezegging', '2024-07-23', 'OVERDUE 2024-07-22 1'],
  ['72 hours, told the day before', 'port-authority', 'gdpr-33-1', '2024-06-01', 'FULFILLED 2024-02-06 1'],
  ['told later', 'terminal-two', 'gdpr-33-1', '2024-06-01', 'LATE 2024-02-08 -6'],
  ['told, nobody says when', 'ferry-line', 'gdpr-33-1', '2024-06-01', 'CANNOT_BE_TOLD MET_DAY_UNKNOWN 2024-02-08'],
  ['without a number', 'crane-company', 'gdpr-33-2', '2024-06-01', 'SOFT'],
  ['a law of which nobody knows since when', 'port-authority', 'nis2-early-warning', '2024-06-01', 'CANNOT_BE_TOLD IN_FORCE_UNVERIFIED'],
  ['suspended, nobody knew until when', 'records-request', 'woo-4-4', '2024-03-15', 'CANNOT_BE_TOLD SUSPENDED_WITHOUT_END'],
  ['suspended two weeks and extended two', 'records-request', 'woo-4-4', '2024-06-01', 'FULFILLED 2024-04-26 1'],
])('%s: %s by %s on %s is %s', async (_title, slug, rule, trueOn, expected) => {
  expect(inShort(await termOn(slug, rule, trueOn))).toBe(expected)
})

test('a condition is named with the statement that says it is open, hours with the hour, a soft term with the days that passed', async () => {
  const { explanation } = await termOn('commitment-figures', 'toezegging', '2024-06-09')
  expect(explanation?.steps).toContainEqual(
    expect.objectContaining({ text: expect.stringContaining('Accident inquiry. It is still open.'), statement: { key: 'figures-term' } }),
  )
  expect((await termOn('port-authority', 'gdpr-33-1', '2024-06-01')).dueAt?.latest).toBe('2024-02-06T15:20:00.000Z')
  expect((await termOn('port-authority', 'gdpr-34', '2024-06-01')).explanation?.elapsedDays).toEqual({ least: 2, most: 9 })
})

test('a dossier gives all in three round trips, nothing that is not known yet, and each is found again by its id', async () => {
  const { all, roundTrips } = await datesOn('2024-06-01')
  expect(roundTrips).toBeLessThanOrEqual(3)
  const computed = all.filter(({ explanation }) => explanation !== null)
  expect(computed.every(({ statedBy }) => statedBy === null)).toBe(true)
  expect(new Set(computed.map(({ id }) => id)).size).toBe(computed.length)
  for (const { id, outcome } of computed) {
    const { data } = await reading.read<{ node: Due | null }>(`query($id: ID!) { node(id: $id) { ... on DueDate { ${fields} } } }`, { id })
    expect(data.node).toMatchObject({ id, outcome })
  }
  expect((await datesOn('2024-02-10')).all).toEqual([])
})

test('an item gives its own in three, and stays silent unless asked', async () => {
  const { data, errors, roundTrips } = await reading.read<{ item: { stated: readonly Due[]; dates: readonly Due[] } }>(
    `{ item(slug: "port-authority", at: { trueOn: "2024-06-01" }) { stated: dates { id } dates(includeComputed: true) { ${fields} } } }`,
  )
  expect(errors).toEqual([])
  expect(data.item.stated).toEqual([])
  expect(data.item.dates.map(({ explanation, informs }) => `${explanation?.rule} ${informs?.slug}`)).toEqual([
    'gdpr-33-1 data-authority',
    'gdpr-34 crews',
    'nis2-early-warning cyber-office',
  ])
  expect(roundTrips).toBeLessThanOrEqual(3)
})

describe('slippage', () => {
  interface Slippage {
    readonly of: { readonly slug: string }
    readonly dateKind: string
    readonly movedTimes: number
    readonly days: number | null
    readonly months: number | null
    readonly entries: readonly { readonly slip: string; readonly days: number | null; readonly statement: { readonly key: string } }[]
  }
  const slip =
    '{ of { slug } dateKind movedTimes days months first { latest } last { latest } entries { slip days due { latest } statement { key } } }'

  test('a meeting first planned for 24 April moved three weeks, with each statement', async () => {
    const { data, roundTrips } = await reading.read<{ dossier: { slippage: readonly Slippage[] } }>(
      `{ dossier(slug: "harbour-cranes", at: { trueOn: "2024-06-01" }) { slippage ${slip} } }`,
    )
    expect(data.dossier.slippage).toMatchObject([
      {
        of: { slug: 'debate-quay' },
        dateKind: 'PLANNED',
        movedTimes: 1,
        days: 21,
        months: 1,
        entries: [
          { slip: 'FIRST', days: null, statement: { key: 'debate-day' } },
          { slip: 'MOVED', days: 21, statement: { key: 'debate-moved' } },
        ],
      },
    ])
    expect(roundTrips).toBeLessThanOrEqual(3)
  })

  test('before it was known to move, it had not', async () => {
    const { data } = await reading.read<{ item: { slippage: readonly Slippage[] } }>(
      `{ item(slug: "debate-quay", at: { trueOn: "2024-04-10" }) { slippage ${slip} } }`,
    )
    expect(data.item.slippage).toMatchObject([{ movedTimes: 0, days: 0, entries: [{ slip: 'FIRST' }] }])
  })
})
