import { array, assert, constantFrom, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { districts, type District } from '../../explore/districts.ts'
import { arrange, draftSlots, snap, type Arrangement } from './arrange.ts'
import { descend } from './descent.ts'
import { worldOf } from './world.ts'

const none = { parliament: 0, oversight: 0, incident: 0, response: 0, affected: 0 }

function arrangementOf(where: readonly District[], pairs: readonly (readonly [number, number])[]): Arrangement {
  const counts = { ...none }
  for (const district of where) counts[district] += 1
  return {
    areas: worldOf(counts, none, districts).areas,
    items: where.map((district, index) => ({ slug: `item-${index}`, district })),
    links: pairs.map(([from, to], index) => ({ from: `item-${from}`, to: `item-${to}`, isWait: index % 3 === 0 })),
  }
}
const anyArrangement = tuple(
  array(constantFrom(...districts), { minLength: 1, maxLength: 40 }),
  array(tuple(integer({ min: 0, max: 45 }), integer({ min: 0, max: 45 })), { maxLength: 40 }),
).map(([where, pairs]) => arrangementOf(where, pairs))

describe('placing', () => {
  test('gives each item a slot of its own, in its district, at first and in the end; and the same ones again', () => {
    assert(
      property(anyArrangement, (arrangement) => {
        const slots = arrangement.areas.flatMap((area) => area.slots.map(() => area.district))
        const found = arrange(arrangement, (points) => points)
        for (const places of [draftSlots(arrangement), found]) {
          expect(new Set(places).size).toBe(arrangement.items.length)
          expect(places.map((place) => slots[place])).toEqual(arrangement.items.map((item) => item.district))
        }
        expect(arrange(arrangement, (points) => points)).toEqual(found)
      }),
      { numRuns: 30 },
    )
  })

  test('brings each point to the slot it stands at', () => {
    const slots = [0, 1, 2, 3].map((x) => ({ x: x * 100, y: 0 }))
    expect(
      snap(
        [
          { x: 290, y: 4 },
          { x: 8, y: 0 },
          { x: 120, y: 9 },
        ],
        slots,
      ),
    ).toEqual([3, 0, 1])
  })
})

describe('the descent', () => {
  const row = [0, 1, 2, 3].map((x) => ({ x: x * 100, y: 0 }))

  test('brings what is linked together', () => {
    const [a = 0, b = 0] = descend([row], [0, 3, 1, 2], [{ a: 0, b: 1, isWait: false, weight: 1 }])
    expect(Math.abs(a - b)).toBe(1)
  })

  test('moves a node out of the way of a wait, into a free slot', () => {
    const square = [...row.slice(0, 3), { x: 100, y: 100 }]
    const found = descend(
      [square.slice(0, 1), square.slice(1, 2).concat(square.slice(3)), square.slice(2, 3)],
      [0, 3, 1],
      [{ a: 0, b: 1, isWait: true, weight: 2.2 }],
    )
    expect(found).toEqual([0, 3, 2])
  })
})
