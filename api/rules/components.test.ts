import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgesOf, outDegree, reachedFrom, stronglyConnected } from './components.ts'

const size = 8
const pairs = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 })

describe('a graph as numbers', () => {
  it('keeps every distinct pair', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const { start, to } = edgesOf(size, list)
        const kept = Array.from({ length: size }, (_, from) =>
          Array.from(to.slice(start[from], start[from + 1]), (end) => `${from} ${end}`),
        ).flat()
        expect(kept).toEqual([...new Set(list.map((pair) => pair.join(' ')))].toSorted())
        expect(Array.from({ length: size }, (_, node) => outDegree({ start, to }, node)).reduce((a, b) => a + b)).toBe(kept.length)
      }),
    )
  })

  it('has as components those that reach each other, numbered so that edges run downwards', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const edges = edgesOf(size, list)
        const { component, sizes } = stronglyConnected(edges)
        const reach = Array.from({ length: size }, (_, node) => reachedFrom(edges, node))
        for (const [a, reached] of reach.entries()) {
          for (const b of reached) {
            expect(component[a]).toBeGreaterThanOrEqual(component[b] ?? 0)
            expect(component[a] === component[b]).toBe(a === b || (reach[b]?.includes(a) ?? false))
          }
        }
        expect([...sizes]).toEqual([...sizes.keys()].map((name) => component.filter((other) => other === name).length))
      }),
      { numRuns: 1_000 },
    )
  })

  it('reaches what lies along a way, and itself only around a cycle', () => {
    const inOrder = (a: number, b: number) => a - b
    const edges = edgesOf(5, [
      [0, 1],
      [1, 2],
      [2, 1],
      [3, 4],
    ])
    expect([reachedFrom(edges, 0).toSorted(inOrder), reachedFrom(edges, 1).toSorted(inOrder), reachedFrom(edges, 4)]).toEqual([
      [1, 2],
      [1, 2],
      [],
    ])
  })
})
