import { array, assert, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostWays, partsOf, waysOf } from './ways.ts'

const over = (from: string, to: string) => ({ from, to })

/** Every walk that passes nothing twice, one by one; the shortest are kept. */
function slowWays(relations: readonly { readonly from: string; readonly to: string }[], from: string, to: string): readonly string[] {
  const all: (readonly string[])[] = []
  const go = (way: readonly string[]): void => {
    const here = way.at(-1)
    if (here === to) all.push(way)
    else {
      for (const one of relations) {
        const other = one.from === here ? one.to : one.to === here ? one.from : here
        if (other !== undefined && !way.includes(other)) go([...way, other])
      }
    }
  }
  go([from])
  const least = Math.min(...all.map((way) => way.length))
  return [...new Set(all.filter((way) => way.length === least).map((way) => way.join(' ')))].toSorted()
}

describe('ways between two items', () => {
  test('are the shortest of all that pass nothing twice', () => {
    const relations = array(
      tuple(integer({ min: 0, max: 6 }), integer({ min: 0, max: 6 })).map(([a, b]) => over(`i${a}`, `i${b}`)),
      { maxLength: 14 },
    )
    assert(
      property(relations, (all) => {
        const found = waysOf(all, 'i0', 'i1').map((way) => ['i0', ...way.map((step) => step.to)].join(' '))
        expect(found.toSorted()).toEqual(slowWays(all, 'i0', 'i1'))
      }),
      { numRuns: 300 },
    )
  })

  test('hold every relation between the items of a step, whichever way it points', () => {
    const [there, back, on, aside] = [over('a', 'b'), over('b', 'a'), over('b', 'c'), over('b', 'x')]
    const ways = waysOf([there, back, on, aside], 'a', 'c')
    expect(ways).toEqual([
      [
        { from: 'a', to: 'b', relations: [there, back] },
        { from: 'b', to: 'c', relations: [on] },
      ],
    ])
    const { slugs, relations } = partsOf(ways)
    expect([...slugs]).toEqual(['a', 'b', 'c'])
    expect([...relations]).toEqual([there, back, on])
  })

  test('are none from an item to itself or where nothing leads', () => {
    expect(waysOf([over('a', 'b')], 'a', 'a')).toEqual([])
    expect(waysOf([over('a', 'b')], 'a', 'z')).toEqual([])
  })

  test('stop at a limit', () => {
    const layers = [1, 2, 3].map((layer) => Array.from({ length: 9 }, (_, index) => `${layer}.${index}`))
    const relations = [['a'], ...layers, ['z']].flatMap((layer, index, all) =>
      layer.flatMap((from) => (all[index + 1] ?? []).map((to) => over(from, to))),
    )
    expect(waysOf(relations, 'a', 'z')).toHaveLength(mostWays)
  })
})
