// Dates that rules work out: beside the stated ones, with every step, found again by id.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

interface Due {
  readonly id: string
  readonly dateKind: string
  readonly due: { readonly earliest: string; readonly precision: string } | null
  readonly isOverdue: boolean
  readonly daysOverdue: number | null
  readonly metOn: string | null
  readonly daysEarly: number | null
  readonly statedBy: { readonly key: string } | null
  readonly explanation: { readonly rule: string; readonly isVerified: boolean; readonly steps: readonly { readonly text: string }[] } | null
}
const fields =
  'id dateKind due { earliest precision } isOverdue daysOverdue metOn daysEarly statedBy { key } explanation { rule isVerified steps { on text(in: EN) } }'
const query = `query($slug: String!, $at: MomentInput) { item(slug: $slug, at: $at) { stated: dates { statedBy { key } } dates(includeComputed: true) { ${fields} } } }`
const ask = (slug: string, trueOn: string) =>
  reading.read<{ item: { stated: readonly unknown[]; dates: readonly Due[] } }>(query, { slug, at: { trueOn } })

/** 10 October 2025 is a Friday; three weeks later is Friday 31 October; the answer came on 19 November. */
test('the October set was due on 31 October and was answered 19 days late', async () => {
  const { data, errors, roundTrips } = await ask('questions-glpvda-oct-2025', '2026-05-13')
  expect(errors).toEqual([])
  const computed = data.item.dates.filter(({ statedBy }) => statedBy === null)
  expect(computed).toMatchObject([
    {
      dateKind: 'LEGAL',
      due: { earliest: '2025-10-31', precision: 'ABOUT' },
      isOverdue: false,
      metOn: '2025-11-19',
      daysEarly: -19,
      explanation: { rule: 'kamervragen', isVerified: false },
    },
  ])
  expect(computed[0]?.explanation?.steps.map(({ text }) => text).join('\n')).toMatch(
    /not verified[\s\S]*10 Oct 2025[\s\S]*3 weeks[\s\S]*31 Oct 2025/,
  )
  expect(data.item.stated).toHaveLength(data.item.dates.length - computed.length)
  expect(roundTrips).toBeLessThanOrEqual(3)
})

test('before the answer it was overdue, and on the last day it was not yet', async () => {
  const on = async (day: string) =>
    (await ask('questions-glpvda-oct-2025', day)).data.item.dates.find(({ explanation }) => explanation !== null)
  expect(await on('2025-10-31')).toMatchObject({ isOverdue: false, daysOverdue: null, metOn: null })
  expect(await on('2025-11-05')).toMatchObject({ isOverdue: true, daysOverdue: 5, metOn: null })
  expect(await on('2025-10-09')).toBeUndefined()
})

test('what is no set of questions has none', async () => {
  const { data } = await ask('ap-investigation', '2026-05-13')
  expect(data.item.dates.filter(({ explanation }) => explanation !== null)).toEqual([])
})

test('a dossier gives all of them at once, and each is found again by its id', async () => {
  const { data, roundTrips } = await reading.read<{ dossier: { dates: readonly Due[] } }>(
    `{ dossier(slug: "clinical-diagnostics", at: { trueOn: "2026-05-13" }) { dates(includeComputed: true) { ${fields} } } }`,
  )
  const computed = data.dossier.dates.filter(({ explanation }) => explanation?.rule === 'kamervragen')
  expect(computed.map(({ due }) => due?.earliest)).toEqual(['2025-09-02', '2025-09-03', '2025-09-17', '2025-10-31'])
  // Dossier, dates with what the rules need, and how closed ones became so with the statements of the stated ones.
  expect(roundTrips).toBeLessThanOrEqual(3)
  const again = await reading.read<{ node: Due }>(`query($id: ID!) { node(id: $id) { ... on DueDate { ${fields} } } }`, {
    id: computed[3]?.id,
  })
  expect(again.data.node).toEqual(computed[3])
})
