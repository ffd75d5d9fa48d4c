// The small dossier of waits, terms and aspects (test/dossiers/harbour-cranes.yaml): what the API answers about it, by hand.
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
const slugs = (items: readonly Named[]) => items.map(({ slug }) => slug).toSorted()

async function read<T>(query: string, at: object, more: object = {}): Promise<T> {
  const { data, errors } = await reading.read<T>(query, { at, ...more })
  expect(errors).toEqual([])
  return data
}

describe('waits', () => {
  interface Blocking {
    readonly dossier: {
      readonly blocking: {
        readonly roots: readonly { readonly item: Named; readonly finallyBlocks: number }[]
        readonly cycles: readonly Named[][]
      }
    }
  }
  const query =
    'query($at: MomentInput) { dossier(slug: "harbour-cranes", at: $at) { blocking { roots { item { slug } finallyBlocks } cycles { slug } } } }'
  const rootsOn = async (trueOn: string) => (await read<Blocking>(query, { trueOn })).dossier.blocking

  test('go round in a circle of three, and what leads only into it has no root', async () => {
    const { cycles, roots } = await rootsOn('2024-04-20')
    expect(cycles.map(slugs)).toEqual([['insurer-inquiry', 'parts-release', 'repair-plan']])
    expect(roots.map(({ item, finallyBlocks }) => [item.slug, finallyBlocks])).toEqual([
      ['accident-inquiry', 1],
      ['city-permit', 1],
      ['province-permit', 1],
    ])
    const item = await read<{ item: { blocking: { isBlocked: boolean; roots: readonly Named[]; unknownBecauseOf: readonly Named[] } } }>(
      'query($at: MomentInput) { item(slug: "quay-reopening", at: $at) { blocking { isBlocked roots { slug } unknownBecauseOf { slug } } } }',
      { trueOn: '2024-04-20' },
    )
    expect(item.item.blocking).toMatchObject({ isBlocked: true, roots: [] })
    expect(slugs(item.item.blocking.unknownBecauseOf)).toEqual(['insurer-inquiry', 'parts-release', 'repair-plan'])
  })

  test('of a group are met by any one, and a wait that only helps never blocks', async () => {
    const waits = async (slug: string, trueOn: string) =>
      (
        await read<{
          item: { blocking: { isBlocked: boolean; awaits: readonly { isBlocking: boolean; relation: { to: Named; strength: string } }[] } }
        }>(
          'query($slug: String!, $at: MomentInput) { item(slug: $slug, at: $at) { blocking { isBlocked awaits { isBlocking relation { to { slug } strength } } } } }',
          { trueOn },
          { slug },
        )
      ).item.blocking
    expect(await waits('night-shifts', '2024-04-20')).toMatchObject({
      isBlocked: true,
      awaits: [{ isBlocking: true }, { isBlocking: true }],
    })
    expect(await waits('night-shifts', '2024-05-03')).toMatchObject({
      isBlocked: false,
      awaits: [{ isBlocking: false, relation: { to: { slug: 'city-permit' } } }],
    })
    expect(await waits('accident-inquiry', '2024-04-20')).toMatchObject({
      isBlocked: false,
      awaits: [{ isBlocking: false, relation: { to: { slug: 'software-check' }, strength: 'HELPFUL' } }],
    })
  })
})

test('a term is no date: no reader of dates finds it, and what is stated moves as it always did', async () => {
  interface Dates {
    readonly dossier: {
      readonly dates: readonly {
        readonly of: Named
        readonly due: { readonly latest: string } | null
        readonly movedTo: { readonly due: { readonly latest: string } } | null
      }[]
    }
    readonly item: { readonly expected: object | null }
  }
  const query =
    'query($at: MomentInput) { dossier(slug: "harbour-cranes", at: $at) { dates { of { slug } due { latest } movedTo { due { latest } } } } item(slug: "questions-cranes", at: $at) { expected { due { latest } } } }'
  const { dossier, item } = await read<Dates>(query, { trueOn: '2024-04-20' })
  expect(dossier.dates).toEqual([
    { of: { slug: 'cameras-first' }, due: { latest: '2024-03-31' }, movedTo: null },
    { of: { slug: 'debate-quay' }, due: { latest: '2024-04-24' }, movedTo: { due: { latest: '2024-05-15' } } },
    { of: { slug: 'debate-quay' }, due: { latest: '2024-05-15' }, movedTo: null },
  ])
  expect(item.expected).toBeNull()
})

test('a statement of a term is a sentence with the names of its rule and its items', async () => {
  interface Said {
    readonly item: {
      readonly statements: {
        readonly edges: readonly {
          readonly node: { readonly key: string; readonly text: string; readonly claim: string; readonly wording: string | null }
        }[]
      }
    }
  }
  const query =
    'query($slug: String!, $at: MomentInput) { item(slug: $slug, at: $at) { statements(first: 100) { edges { node { key text(in: EN) claim(in: EN) wording(in: EN) } } } } }'
  const said = async (slug: string, key: string) =>
    (await read<Said>(query, { trueOn: '2024-12-31' }, { slug })).item.statements.edges.find(({ node }) => node.key === key)?.node
  expect(await said('port-authority', 'port-term')).toEqual({
    key: 'port-term',
    text: 'Oosterkade Port Authority: rule, term “Notice of a data breach to the supervisory authority” from 3 Feb 2024 16:20 to inform Data Authority about Leak of crew data.',
    claim:
      'rule, term “Notice of a data breach to the supervisory authority” from 3 Feb 2024 16:20 to inform Data Authority about Leak of crew data',
    wording: null,
  })
  expect(await said('commitment-figures', 'figures-term')).toMatchObject({
    claim: 'promised, term “Commitment to the House” as soon as Accident inquiry is closed, 6 weeks',
    wording: 'six weeks after the accident inquiry',
  })
})

test('an office passes to the next, as far as it was known', async () => {
  const query =
    'query($at: MomentInput) { office: item(slug: "minister-harbours", at: $at) { ... on Office { holder { slug } holders { from { slug } until } } } }'
  const on = async (at: object) => (await read<{ office: { holder: Named; holders: readonly object[] } }>(query, at)).office
  expect(await on({ trueOn: '2024-05-10' })).toEqual({
    holder: { slug: 'zandstra' },
    holders: [{ from: { slug: 'zandstra' }, until: null }],
  })
  expect(await on({ trueOn: '2024-05-19' })).toMatchObject({ holder: { slug: 'zandstra' }, holders: [{ until: '2024-05-20' }] })
  expect(await on({ trueOn: '2024-05-20' })).toMatchObject({ holder: { slug: 'oever' } })
})

test('aspects are those of the file in its order; of the districts two have its own titles', async () => {
  type Words = readonly { readonly value: string; readonly name: string }[]
  const query =
    'query($slug: String!, $at: MomentInput) { dossier(slug: $slug, at: $at) { aspects { value name(in: EN) } districts { value name(in: EN) } } }'
  const { dossier } = await read<{ dossier: { aspects: Words; districts: Words } }>(query, {}, { slug: 'harbour-cranes' })
  expect(dossier.aspects).toEqual([
    { value: 'CAUSE', name: 'Cause' },
    { value: 'SECURITY', name: 'Security' },
    { value: 'CREW_SAFETY', name: 'Safety of the crews' },
    { value: 'LATE_NOTICE', name: 'Timeliness of the notice' },
  ])
  expect(dossier.districts).toEqual([
    { value: 'parliament', name: 'House and ministry' },
    { value: 'oversight', name: 'Oversight and enforcement' },
    { value: 'incident', name: 'Incident' },
    { value: 'response', name: 'Measures and delivery' },
    { value: 'affected', name: 'Crews' },
  ])
})
