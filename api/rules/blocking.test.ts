import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocking, type Blocking, type Node, type Wait } from './blocking.ts'
import { slowBlocking, type SlowBlocking } from './slowBlocking.ts'

const size = 6
const graph = fc.tuple(
  fc.array(fc.constantFrom('open', 'open', 'open', 'closed', 'no phase'), { minLength: size, maxLength: size }),
  fc.array(fc.tuple(fc.nat(size), fc.nat(size - 1), fc.nat(4), fc.nat(4)), { maxLength: 12 }),
)

function toInput([states, list]: [string[], [number, number, number, number][]]): { nodes: Node[]; waits: Wait[] } {
  return {
    nodes: states.map((state, at) => ({ slug: `item-${at}`, isOpen: state === 'open', hasPhase: state !== 'no phase' })),
    waits: list.map(([from, to, strength, group]) => ({
      from: `item-${from}`,
      to: `item-${to}`,
      strength: strength === 0 ? 'HELPFUL' : 'REQUIRED',
      ...(group < 2 ? { group: `group-${group}` } : {}),
    })),
  }
}

function asSlow({ roots, longestChain, cycles, isBlocking, blocked }: Blocking): SlowBlocking {
  return { roots: roots.map((r) => [r.slug, r.directlyBlocks, r.finallyBlocks]), longestChain, cycles, isBlocking, blocked: [...blocked] }
}

const open = (slug: string): Node => ({ slug, isOpen: true, hasPhase: true })
const closed = (slug: string): Node => ({ slug, isOpen: false, hasPhase: true })
const wait = (from: string, to: string, more: Partial<Wait> = {}): Wait => ({ from, to, strength: 'REQUIRED', ...more })

describe('blocking', () => {
  it('is what B1–B5 say, on graphs with cycles and groups', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(graph, (given) => {
        const { nodes, waits } = toInput(given)
        expect(asSlow(blocking(nodes, waits))).toEqual(slowBlocking(nodes, waits))
      }),
      { numRuns: 10_000 },
    )
  })

  it('names as the roots of an item those that it is counted under', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(graph, (given) => {
        const { nodes, waits } = toInput(given)
        const { roots, rootsOf } = blocking(nodes, waits)
        for (const root of roots) expect(nodes.filter(({ slug }) => rootsOf(slug).includes(root))).toHaveLength(root.finallyBlocks)
        for (const { slug } of nodes) expect(rootsOf(slug)).toEqual(roots.filter((root) => rootsOf(slug).includes(root)))
      }),
      { numRuns: 1_000 },
    )
  })

  it('ends for a group as soon as one member is closed, but not by one without a phase', () => {
    const waits = [wait('claim', 'ap', { group: 'report' }), wait('claim', 'igj', { group: 'report' })]
    expect(blocking([open('claim'), open('ap'), open('igj')], waits).isBlocking).toEqual([true, true])
    expect(blocking([open('claim'), open('ap'), closed('igj')], waits).isBlocking).toEqual([false, false])
    expect(blocking([open('claim'), open('ap'), { slug: 'igj', isOpen: false, hasPhase: false }], waits).isBlocking).toEqual([true, false])
  })

  it('keeps a group to its own waiter', () => {
    const waits = [wait('a', 'x', { group: 'g' }), wait('b', 'done', { group: 'g' }), wait('b', 'x', { group: 'g' })]
    expect(blocking([open('a'), open('b'), open('x'), closed('done')], waits).isBlocking).toEqual([true, false, false])
  })

  it('counts two waits on the same item once', () => {
    expect(blocking([open('a'), open('x')], [wait('a', 'x'), wait('a', 'x')]).roots).toEqual([
      { slug: 'x', directlyBlocks: 1, finallyBlocks: 1 },
    ])
  })

  it('has no roots for items that lead only into a cycle', () => {
    const { roots, rootsOf, cycles, blocked, longestChain } = blocking(
      [open('a'), open('b'), open('c')],
      [wait('a', 'b'), wait('b', 'c'), wait('c', 'b')],
    )
    expect([roots, rootsOf('a'), cycles, [...blocked], longestChain]).toEqual([[], [], [['b', 'c']], ['a', 'b', 'c'], []])
  })

  it('does not count an item on a cycle as blocked by itself, nor a wait on oneself', () => {
    expect(blocking([open('a')], [wait('a', 'a')])).toMatchObject({ roots: [], cycles: [], isBlocking: [false] })
  })

  it('follows a chain of fifty thousand items', () => {
    const nodes = Array.from({ length: 50_000 }, (_, at) => open(`item-${at}`))
    const waits = nodes.slice(1).map(({ slug }, at) => wait(`item-${at}`, slug))
    const { longestChain, roots } = blocking(nodes, waits)
    expect(longestChain).toHaveLength(50_000)
    expect(roots).toEqual([{ slug: 'item-49999', directlyBlocks: 1, finallyBlocks: 49_999 }])
  })
})
