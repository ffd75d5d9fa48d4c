// Silence: open items by how long nothing was heard, what was last said, who looked, and what was to be expected.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

interface QuietItem {
  readonly item: {
    readonly slug: string
    readonly isOpen: boolean
    readonly phase: { readonly isPresumed: boolean; readonly isUnconfirmed: boolean } | null
    readonly dates: readonly { readonly due: { readonly latest: string } | null }[]
    readonly statements: { readonly edges: readonly { readonly node: Statement }[] }
  }
  readonly heardOn: string | null
  readonly daysQuiet: number | null
  readonly heartbeat: string
  readonly lastSaid: Statement | null
  readonly lastLook: { readonly text: string; readonly on: { readonly earliest: string } } | null
  readonly expected: { readonly due: { readonly latest: string } } | null
}
interface Statement {
  readonly key: string
  readonly form: string
  readonly certainty: string
  readonly known: { readonly latest: string }
  readonly about: { readonly slug: string }
  readonly speaker: { readonly slug: string } | null
}
const said = 'key form certainty known { latest } about { slug } speaker { slug }'
const query = `query($at: MomentInput) { dossier(slug: "clinical-diagnostics", at: $at) { quiet { heardOn daysQuiet heartbeat item { slug isOpen phase { isPresumed isUnconfirmed } dates { due { latest } } }
  lastSaid { ${said} } lastLook { text(in: EN) on { earliest } } expected { due { latest } } } } }`
async function quietOn(day: string): Promise<{ readonly quiet: readonly QuietItem[]; readonly roundTrips: number }> {
  const { data, errors, roundTrips } = await reading.read<{ dossier: { quiet: readonly QuietItem[] } }>(query, { at: { trueOn: day } })
  expect(errors).toEqual([])
  return { quiet: data.dossier.quiet, roundTrips }
}

describe('the quiet list', () => {
  test('holds every open item once, the longest quiet first, in three round trips', async () => {
    const { quiet, roundTrips } = await quietOn('2026-11-23')
    expect(roundTrips).toBe(3)
    const open = await reading.read<{ items: { totalCount: number } }>(
      '{ items(filter: {dossier: "clinical-diagnostics", isOpen: true}, at: {trueOn: "2026-11-23"}) { totalCount } }',
    )
    expect(quiet).toHaveLength(open.data.items.totalCount)
    expect(new Set(quiet.map(({ item }) => item.slug)).size).toBe(quiet.length)
    const days = quiet.map(({ heardOn }) => heardOn ?? '')
    expect(days).toEqual(days.toSorted())
  })

  test('says that somebody looked and found nothing, which is no news', async () => {
    const { quiet } = await quietOn('2026-11-23')
    const letter = quiet.find(({ item }) => item.slug === 'letter-sept-30')
    expect(letter?.lastLook).toEqual({
      text: 'Looked for: the sending of the letter was not established.',
      on: { earliest: '2026-11-23' },
    })
    expect([letter?.heartbeat, letter?.expected?.due.latest, letter?.item.phase?.isUnconfirmed]).toEqual(['MISSED', '2025-10-01', true])
    expect(letter?.heardOn).toBe('2025-09-30')
    expect(letter?.daysQuiet).toBe(419)
    const before = await quietOn('2026-11-22')
    expect(before.quiet.find(({ item }) => item.slug === 'letter-sept-30')?.lastLook).toBeNull()
  })

  test('gives a presumed state with its age and what was last said by whom', async () => {
    const { quiet } = await quietOn('2026-05-13')
    const own = quiet.find(({ item }) => item.slug === 'lab-own-investigation')
    expect(own?.item.phase?.isPresumed).toBe(true)
    expect(own?.lastSaid?.speaker?.slug).toBeTruthy()
    expect(own?.daysQuiet).toBeGreaterThan(90)
    const plan = quiet.find(({ item }) => item.slug === 'lab-improvement-plan')
    expect([plan?.heartbeat, plan?.expected?.due.latest]).toEqual(['AHEAD', '2026-08-05'])
  })

  test.each(['2025-09-30', '2026-05-13', '2026-11-23'])('on %s agrees with every statement of every item', async (day) => {
    const { quiet } = await quietOn(day)
    for (const { item, heardOn, lastSaid } of quiet) {
      const asked = `{ item(slug: "${item.slug}", at: {trueOn: "${day}"}) { statements(first: 100) { edges { node { ${said} } } } events(first: 100) { edges { node { eventKind statement { key } } } } } }`
      const { data } = await reading.read<{
        item: {
          statements: { edges: readonly { node: Statement }[] }
          events: { edges: readonly { node: { eventKind: string; statement: { key: string } } }[] }
        }
      }>(asked)
      const events = new Map(data.item.events.edges.map(({ node }) => [node.statement.key, node.eventKind]))
      const heard = data.item.statements.edges
        .map(({ node }) => node)
        .filter(({ about, key }) => about.slug === item.slug || events.has(key))
        .filter(({ certainty, key }) => certainty !== 'INFERRED' && events.get(key) !== 'CHECK')
        .map(({ known }) => known.latest)
      expect([item.slug, heardOn]).toEqual([item.slug, heard.toSorted().at(-1) ?? null])
      expect(lastSaid?.known.latest ?? null).toBe(heardOn)
    }
  })
})
