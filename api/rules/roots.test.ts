import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgesOf, reachedFrom, stronglyConnected } from './components.ts'
import { countRoots, longestChain } from './roots.ts'

const pairsBelow = (size: number) => fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size })

describe('roots', () => {
  it('are counted alike however many there are', { timeout: 60_000 }, () => {
    const size = 3_000
    // More roots than are worked on at once: two waiters in a row for each.
    const pairs = Array.from({ length: size / 2 }, (_, at): [number, number] => [at, size / 2 + at])
    const more = Array.from({ length: size / 2 - 1 }, (_, at): [number, number] => [at, at + 1])
    const edges = edgesOf(size, [...pairs, ...more])
    const counts = countRoots(edges, stronglyConnected(edges))
    expect(counts).toEqual(Array.from({ length: size / 2 }, (_, at) => ({ node: size / 2 + at, directly: 1, finally: at + 1 })))
  })

  it('are those that are reached and reach nothing', () => {
    fc.assert(
      fc.property(pairsBelow(40), (pairs) => {
        const edges = edgesOf(40, pairs)
        const nodes = Array.from({ length: 40 }, (_, node) => node)
        const reach = nodes.map((node) => reachedFrom(edges, node))
        const expected = nodes.flatMap((node) => {
          const finals = reach.filter((reached, from) => from !== node && reached.includes(node)).length
          return reach[node]?.length === 0 && finals > 0 ? [[node, finals]] : []
        })
        expect(countRoots(edges, stronglyConnected(edges)).map((root) => [root.node, root.finally])).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the longest chain', () => {
  it('is, of equally long ones, the first by slug, node by node', () => {
    const names = ['d', 'c', 'b', 'a', 'e']
    const edges = edgesOf(5, [
      [0, 1],
      [0, 2],
      [1, 4],
      [2, 4],
      [3, 2],
    ])
    expect(longestChain(edges, stronglyConnected(edges), (node) => names[node] ?? '').map((node) => names[node])).toEqual(['a', 'b', 'e'])
  })

  it('goes around a cycle, not through it', () => {
    const edges = edgesOf(6, [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
      [4, 5],
    ])
    expect(longestChain(edges, stronglyConnected(edges), String)).toEqual([4, 5])
  })
})
