// What could close, when at the earliest, and the ways between two items: answers checked by hand against the first dossier.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLimitMs, startReading, type Reading } from '../setup/reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

interface Named {
  readonly slug: string
}
interface Unlock {
  readonly directly: readonly Named[]
  readonly inTheEnd: readonly Named[]
}
const may = { trueOn: '2026-05-13', knownOn: '2026-05-13' }
const slugs = (items: readonly Named[]) => items.map(({ slug }) => slug)

describe('if something closed', () => {
  const query = `query($slugs: [String!]!, $at: MomentInput) { dossier(slug: "clinical-diagnostics", at: $at) { blocking { isTruncated ifCloses(slugs: $slugs) { directly { slug name } inTheEnd { slug phase { phase } } } } } }`
  const ask = (closing: readonly string[], at: object = may) =>
    reading.read<{ dossier: { blocking: { isTruncated: boolean; ifCloses: Unlock } } }>(query, { slugs: closing, at })

  test('the improvement plan frees the confirmation, and in the end the cooperation and the invitations, in two round trips', async () => {
    const { data, errors, roundTrips } = await ask(['lab-improvement-plan'])
    expect(errors).toEqual([])
    expect(slugs(data.dossier.blocking.ifCloses.directly)).toEqual(['independent-security-confirmation'])
    expect(slugs(data.dossier.blocking.ifCloses.inTheEnd)).toEqual([
      'bvo-lab-cooperation',
      'independent-security-confirmation',
      'screening-invitations',
    ])
    expect(data.dossier.blocking.isTruncated).toBe(false)
    expect(roundTrips).toBe(2)
  })

  test('the claim of Van Diepen Van der Kroef is free only when AP and IGJ are both done', async () => {
    const september = { trueOn: '2025-09-30' }
    const freed = async (...closing: readonly string[]) => slugs((await ask(closing, september)).data.dossier.blocking.ifCloses.directly)
    expect(await freed('igj-investigation')).not.toContain('vdvdk-claim')
    expect(await freed('ap-investigation')).not.toContain('vdvdk-claim')
    expect(await freed('ap-investigation', 'igj-investigation')).toContain('vdvdk-claim')
  })

  test('nothing happens for what is not open, and a list without end is refused with what is expected', async () => {
    const { data } = await ask(['igj-investigation', 'no-such-thing'])
    expect(data.dossier.blocking.ifCloses).toEqual({ directly: [], inTheEnd: [] })
    const { errors } = await ask([])
    expect(errors).toMatchObject([{ message: expect.stringContaining('1 to 50'), extensions: { code: 'INVALID_INPUT' } }])
  })
})

describe('of one item', () => {
  const query = `query($slug: String!, $at: MomentInput) { item(slug: $slug, at: $at) { blocking { isBlocked roots { slug } unlocks { directly { slug } inTheEnd { slug } }
    earliestPossible { earliest latest } unknownBecauseOf { slug } isTruncated } } }`
  interface Found {
    readonly item: {
      readonly blocking: { readonly unlocks: Unlock; readonly earliestPossible: object | null; readonly unknownBecauseOf: readonly Named[] }
    }
  }
  const ask = (slug: string, at: object = may) => reading.read<Found>(query, { slug, at })

  test('the earliest date is that of the last in the chain, six months after the finding', async () => {
    const { data, errors, roundTrips } = await ask('screening-invitations')
    expect(errors).toEqual([])
    expect(data.item.blocking.unknownBecauseOf).toEqual([])
    expect(data.item.blocking.earliestPossible).toEqual({ earliest: '2026-08-05', latest: '2026-08-05' })
    expect(roundTrips).toBeLessThanOrEqual(3)
  })

  test('is unknown, because of an investigation without an end date, for what waits for that', async () => {
    const { data } = await ask('vdvdk-claim', { trueOn: '2025-09-30' })
    expect(data.item.blocking.earliestPossible).toBeNull()
    expect(slugs(data.item.blocking.unknownBecauseOf)).toEqual(['ap-investigation', 'igj-investigation'])
  })

  test('names the date that it comes from and the way down to the root, wait by wait, in three round trips', async () => {
    const { data, errors, roundTrips } = await reading.read<{
      item: {
        blocking: {
          waysToRoots: readonly (readonly { isBlocking: boolean; relation: { to: Named; ground: string } }[])[]
          earliestBecauseOf: readonly { dateKind: string; of: Named }[]
        }
      }
    }>(
      `query($at: MomentInput) { item(slug: "screening-invitations", at: $at) { blocking {
        waysToRoots { isBlocking relation { ground to { slug } } } earliestBecauseOf { dateKind of { slug } } } } }`,
      { at: may },
    )
    expect(errors).toEqual([])
    const { waysToRoots, earliestBecauseOf } = data.item.blocking
    expect(waysToRoots.map((way) => way.map(({ relation }) => relation.to.slug))).toEqual([
      ['bvo-lab-cooperation', 'independent-security-confirmation', 'lab-improvement-plan'],
    ])
    expect(waysToRoots.flat().every(({ isBlocking, relation }) => isBlocking && relation.ground !== null)).toBe(true)
    expect(earliestBecauseOf).toEqual([{ dateKind: 'EXPECTED', of: { slug: 'lab-improvement-plan' } }])
    expect(roundTrips).toBeLessThanOrEqual(3)
  })

  test('a root says what it frees', async () => {
    const { data } = await ask('lab-improvement-plan')
    expect(slugs(data.item.blocking.unlocks.inTheEnd)).toContain('screening-invitations')
  })
})

describe('the ways between two items', () => {
  const query = `query($from: String!, $to: String!, $most: Int, $types: [RelationType!], $at: MomentInput) {
    paths(from: $from, to: $to, maxLength: $most, relationTypes: $types, at: $at) { isTruncated nodes { slug } edges { type from { slug } to { slug } } } }`
  const ask = (variables: object) =>
    reading.read<{ paths: { nodes: readonly Named[]; edges: readonly { type: string }[] } }>(query, { at: may, ...variables })

  test('are the shortest, nearest first, in one round trip', async () => {
    const { data, errors, roundTrips } = await ask({ from: 'ap-investigation', to: 'igj' })
    expect(errors).toEqual([])
    expect(slugs(data.paths.nodes)).toEqual(['ap-investigation', 'igj-investigation', 'igj'])
    expect(data.paths.edges.map(({ type }) => type).toSorted()).toEqual(['CONDUCTS', 'COORDINATES_WITH'])
    expect(roundTrips).toBe(1)
  })

  test('go over the chosen relations only, and no further than asked', async () => {
    const along = { from: 'screening-invitations', to: 'lab-improvement-plan', types: ['AWAITS'] }
    expect(slugs((await ask(along)).data.paths.nodes)).toEqual([
      'screening-invitations',
      'bvo-lab-cooperation',
      'independent-security-confirmation',
      'lab-improvement-plan',
    ])
    expect((await ask({ ...along, most: 2 })).data.paths.nodes).toEqual([])
    expect((await ask({ ...along, at: { trueOn: '2025-09-30' } })).data.paths.nodes).toEqual([])
  })

  test('are none to what is not there, and one step of none to oneself', async () => {
    expect((await ask({ from: 'igj', to: 'no-such-thing' })).data.paths.nodes).toEqual([])
    expect(slugs((await ask({ from: 'igj', to: 'igj' })).data.paths.nodes)).toEqual(['igj'])
    expect((await ask({ from: 'igj', to: 'ap', most: 7 })).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
  })
})
