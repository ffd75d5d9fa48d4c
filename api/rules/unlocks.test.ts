import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocking, type Node, type Wait } from './blocking.ts'
import { earliestPossible } from './earliest.ts'
import { slowEarliest, slowUnlocks } from './slowUnlocks.ts'
import type { FuzzyDate } from './statement.ts'
import { unlocks } from './unlocks.ts'

const size = 6
const graph = fc
  .tuple(
    fc.array(fc.constantFrom('open', 'open', 'open', 'open', 'closed', 'open without a phase'), { minLength: size, maxLength: size }),
    fc.array(fc.tuple(fc.nat(size), fc.nat(size - 1), fc.nat(4), fc.nat(4)), { maxLength: 12 }),
    fc.array(fc.option(fc.nat(8)), { minLength: size, maxLength: size }),
  )
  .map(([states, list, days]): { nodes: Node[]; waits: Wait[]; own: ReadonlyMap<string, FuzzyDate> } => ({
    nodes: states.map((state, at): Node => ({
      slug: `item-${at}`,
      isOpen: state !== 'closed',
      hasPhase: state !== 'open without a phase',
    })),
    waits: list.map(([from, to, strength, group]): Wait => ({
      from: `item-${from}`,
      to: `item-${to}`,
      strength: strength === 0 ? 'HELPFUL' : 'REQUIRED',
      ...(group < 2 ? { group: `group-${group}` } : {}),
    })),
    own: new Map(days.flatMap((day, at): [string, FuzzyDate][] => (day === null ? [] : [[`item-${at}`, on(day)]]))),
  }))

/** A day, or from 6 on a span of days. */
function on(day: number): FuzzyDate {
  const earliest = `2025-01-${String(10 + day)}`
  return { earliest, latest: day < 6 ? earliest : `2025-01-${String(12 + day)}`, precision: day < 6 ? 'DAY' : 'INTERVAL' }
}

const open = (slug: string): Node => ({ slug, isOpen: true, hasPhase: true })
const wait = (from: string, to: string, more: Partial<Wait> = {}): Wait => ({ from, to, strength: 'REQUIRED', ...more })
const unlocked = (nodes: readonly Node[], waits: readonly Wait[], closing: readonly string[]) => unlocks(blocking(nodes, waits), closing)

describe('what could close', () => {
  it('is what B6 says, on graphs with cycles and groups, for one and for several', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(graph, fc.subarray(Array.from({ length: size }, (_, at) => `item-${at}`)), ({ nodes, waits }, closing) => {
        expect(unlocked(nodes, waits, closing)).toEqual(slowUnlocks(nodes, waits, closing))
      }),
      { numRuns: 10_000 },
    )
  })

  it('waits for the last of several, and for one of a group', () => {
    const nodes = [open('claim'), open('ap'), open('igj')]
    expect(unlocked(nodes, [wait('claim', 'ap'), wait('claim', 'igj')], ['ap'])).toEqual({ directly: [], inTheEnd: [] })
    expect(unlocked(nodes, [wait('claim', 'ap'), wait('claim', 'igj')], ['ap', 'igj']).directly).toEqual(['claim'])
    const either = [wait('claim', 'ap', { group: 'report' }), wait('claim', 'igj', { group: 'report' })]
    expect(unlocked(nodes, either, ['ap']).directly).toEqual(['claim'])
  })

  it('follows a chain of fifty thousand items, and frees nobody for an item that is closed or unheard of', () => {
    const nodes = Array.from({ length: 50_000 }, (_, at) => open(`item-${at}`))
    const waits = nodes.slice(1).map(({ slug }, at) => wait(`item-${at}`, slug))
    expect(unlocked(nodes, waits, ['item-49999']).inTheEnd).toHaveLength(49_999)
    expect(unlocked(nodes, waits, ['elsewhere'])).toEqual({ directly: [], inTheEnd: [] })
    expect(earliestOf(nodes, waits, new Map([['item-49999', on(1)]])).get('item-0')?.date).toEqual(on(1))
  })
})

function earliestOf(nodes: readonly Node[], waits: readonly Wait[], own: ReadonlyMap<string, FuzzyDate>) {
  return earliestPossible(blocking(nodes, waits), (slug) => own.get(slug) ?? null)
}

describe('the earliest possible date', () => {
  it('is what B7 says, on graphs with cycles and groups', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(graph, ({ nodes, waits, own }) => {
        const found = earliestOf(nodes, waits, own)
        for (const { slug } of nodes) {
          const slow = slowEarliest(slug, nodes, waits, (of) => own.get(of) ?? null)
          const fast = found.get(slug)
          expect(fast?.date ?? null).toEqual(slow === 'unknown' ? null : slow)
          expect((fast?.unknownBecauseOf.length ?? 0) > 0).toBe(slow === 'unknown')
          expect((fast?.givenBy.length ?? 0) > 0).toBe(slow !== 'unknown' && slow !== null)
          const without = (of: string) => (fast?.givenBy.includes(of) ? null : (own.get(of) ?? null))
          if (fast?.date) expect(slowEarliest(slug, nodes, waits, without)).not.toEqual(fast.date)
        }
      }),
      { numRuns: 5_000 },
    )
  })

  it('passes on what is unknown and names it, but not for a group of which one is known', () => {
    const nodes = [open('claim'), open('ap'), open('police')]
    const waits = [wait('claim', 'ap'), wait('claim', 'police')]
    expect(earliestOf(nodes, waits, new Map([['ap', on(3)]])).get('claim')).toEqual({
      date: null,
      givenBy: [],
      unknownBecauseOf: ['police'],
    })
    const either = waits.map((one) => ({ ...one, group: 'report' }))
    expect(earliestOf(nodes, either, new Map([['ap', on(3)]])).get('claim')).toEqual({ date: on(3), givenBy: ['ap'], unknownBecauseOf: [] })
  })

  it('is unknown in a circle, because of those in it', () => {
    const found = earliestOf([open('a'), open('b'), open('c')], [wait('a', 'b'), wait('b', 'c'), wait('c', 'b')], new Map([['b', on(1)]]))
    expect(found.get('a')).toEqual({ date: null, givenBy: [], unknownBecauseOf: ['b', 'c'] })
  })
})
