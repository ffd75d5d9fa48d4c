import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocking, type Node, type Wait } from './blocking.ts'
import { waysToRoots } from './ways.ts'

const size = 6
const graph = fc
  .tuple(
    fc.array(fc.boolean(), { minLength: size, maxLength: size }),
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.boolean()), { maxLength: 12 }),
  )
  .map(([open, list]): { nodes: Node[]; waits: Wait[] } => ({
    nodes: open.map((isOpen, at) => ({ slug: `item-${at}`, isOpen: isOpen || at < 2, hasPhase: true })),
    waits: list.map(([from, to, isGroup]) => ({
      from: `item-${from}`,
      to: `item-${to}`,
      strength: 'REQUIRED',
      ...(isGroup ? { group: 'one' } : {}),
    })),
  }))

const waysOf = (nodes: readonly Node[], waits: readonly Wait[], from: string) => {
  const { isBlocking, rootsOf } = blocking(nodes, waits)
  const roots = rootsOf(from).map(({ slug }) => slug)
  return { isBlocking, roots, ways: waysToRoots(waits, isBlocking, from, roots) }
}

/** Every way that passes no item twice, as slugs. */
function allWays(waits: readonly Wait[], isBlocking: readonly boolean[], way: readonly string[]): string[][] {
  const on = waits.filter(({ from, to }, at) => isBlocking[at] && from === way.at(-1) && !way.includes(to))
  return [[...way], ...on.flatMap(({ to }) => allWays(waits, isBlocking, [...way, to]))]
}

describe('the way to a root', () => {
  it('is the first by slug of the shortest there are, to every root that holds the item up', () => {
    fc.assert(
      fc.property(graph, ({ nodes, waits }) => {
        for (const { slug } of nodes) {
          const { isBlocking, roots, ways } = waysOf(nodes, waits, slug)
          const every = allWays(waits, isBlocking, [slug])
          const expected = roots.map(
            (root) =>
              every.filter((way) => way.at(-1) === root).toSorted((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))[0],
          )
          expect(ways.map((way) => [slug, ...way.map((at) => waits[at]?.to)])).toEqual(expected)
          expect(ways.flat().every((at) => isBlocking[at])).toBe(true)
        }
      }),
      { numRuns: 3_000 },
    )
  })

  it('is found at once where there are more ways than anyone could follow', () => {
    const name = (layer: number, at: number) => `item-${layer}-${at}`
    const layers = Array.from({ length: 40 }, (_, layer) => layer)
    const four = [0, 1, 2, 3]
    const nodes = layers.flatMap((layer) => four.map((at): Node => ({ slug: name(layer, at), isOpen: true, hasPhase: true })))
    const waits = layers
      .slice(1)
      .flatMap((layer) =>
        four.flatMap((at) => four.map((to): Wait => ({ from: name(layer - 1, at), to: name(layer, to), strength: 'REQUIRED' }))),
      )
    const { ways } = waysOf(nodes, waits, name(0, 0))
    expect(ways.map((way) => way.length)).toEqual([39, 39, 39, 39])
  })
})
