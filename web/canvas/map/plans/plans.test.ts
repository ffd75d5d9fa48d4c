import { array, assert, constantFrom, integer, nat, property, record, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { districts } from '../../../explore/districts.ts'
import { addDays } from '../../../explore/rails.ts'
import { boxOfSlot, type Point } from '../slots.ts'
import { groupsPlan } from './groups.ts'
import { layeredPlan } from './layered.ts'
import { organicPlan } from './organic.ts'
import type { Plan, Planned } from './plan.ts'
import { ringsPlan, stepsFrom } from './rings.ts'
import { sincePlan } from './since.ts'

const name = (index: number) => `item-${String(index).padStart(3, '0')}`
const planned = tuple(
  integer({ min: 1, max: 90 }),
  array(tuple(nat(), nat(), constantFrom(true, false)), { maxLength: 160 }),
  array(integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 }),
).map(([count, pairs, alone]): Planned => ({
  slugs: Array.from({ length: count }, (_, index) => name(index)),
  links: pairs.map(([from, to, isWait]) => ({ from: name(from % count), to: name(to % count), isWait })),
  alone: districts.flatMap((district, index) => ((alone[index] ?? 0) > 0 ? [{ district, count: alone[index] ?? 0 }] : [])),
}))

/** What overlaps, or stands outside the drawing. */
function faults({ points, width, height, areas, rings, shelves }: Plan): readonly string[] {
  const boxes = [...points].map(([slug, point]) => ({ slug, box: boxOfSlot(point) }))
  const found = boxes.flatMap(({ slug, box }, index) => [
    ...(box.x < -0.01 || box.y < -0.01 || box.x + box.width > width + 0.01 || box.y + box.height > height + 0.01
      ? [`${slug} is outside`]
      : []),
    ...boxes.slice(index + 1).flatMap((other) => {
      const isApart = Math.abs(box.x - other.box.x) >= box.width - 0.01 || Math.abs(box.y - other.box.y) >= box.height - 0.01
      return isApart ? [] : [`${slug} meets ${other.slug}`]
    }),
  ])
  const grounds = areas.flatMap((area, index) =>
    areas.slice(index + 1).flatMap(({ id, box }) => {
      const isApart =
        area.box.x + area.box.width <= box.x + 0.01 ||
        box.x + box.width <= area.box.x + 0.01 ||
        area.box.y + area.box.height <= box.y + 0.01 ||
        box.y + box.height <= area.box.y + 0.01
      return isApart ? [] : [`${area.id} meets ${id}`]
    }),
  )
  const far = rings.filter(({ x, y, radius }) => x - radius < -0.01 || y - radius < -0.01 || x + radius > width + 0.01)
  const shelved = shelves.flatMap(({ shelf }) => shelf).filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height)
  return [...found, ...grounds, ...far.map(({ step }) => `ring ${step} is outside`), ...shelved.map(() => 'a satellite is outside')]
}

const isWhole = (plan: Plan, { slugs, alone }: Planned): void => {
  expect([...plan.points.keys()].toSorted()).toEqual(slugs)
  expect(plan.shelves.map(({ district, shelf }) => ({ district, count: shelf.length }))).toEqual(alone)
  expect(faults(plan)).toEqual([])
}

/** Springs and layers of this test: what they give is any points at all. */
const scattered = (points: readonly Point[]): readonly Point[] => points.map(({ x, y }, index) => ({ x: x * 3 + (index % 7), y }))

describe('every layout holds everything, and nothing meets', () => {
  test('groups', () => {
    assert(
      property(planned, integer({ min: 1, max: 9 }), (all, count) => {
        const groups = Array.from({ length: count }, (_, id) => ({
          id: String(id),
          slugs: all.slugs.filter((_slug, index) => (index * index) % count === id),
        }))
        const plan = groupsPlan(all, groups)
        isWhole(plan, all)
        for (const { id, slugs } of groups) {
          const box = plan.areas.find((area) => area.id === id)?.box
          for (const slug of slugs) {
            const point = plan.points.get(slug)
            expect(box && point && point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height).toBe(
              true,
            )
          }
        }
      }),
    )
  })

  test('rings, each item as far out as it has steps to go', () => {
    assert(
      property(planned, nat(), (all, n) => {
        const centre = name(n % all.slugs.length)
        const plan = ringsPlan(all, centre)
        isWhole(plan, all)
        const middle = plan.points.get(centre)
        const away = (slug: string) => {
          const point = plan.points.get(slug)
          return middle && point ? Math.hypot(point.x - middle.x, point.y - middle.y) : 0
        }
        for (const [index, slugs] of stepsFrom(all, centre).entries()) {
          const ring = plan.rings.find(({ step }) => step === index + 1)?.radius ?? 0
          const inner = plan.rings.find(({ step }) => step === index)?.radius ?? 0
          for (const slug of slugs) {
            expect(away(slug)).toBeLessThan(ring)
            expect(away(slug)).toBeGreaterThan(inner)
          }
        }
      }),
    )
  })

  test('days, from left to right', () => {
    assert(
      property(planned, array(record({ item: nat(), day: integer({ min: 0, max: 4000 }) }), { maxLength: 90 }), (all, dated) => {
        const days = new Map(dated.map(({ item, day }) => [name(item % all.slugs.length), addDays('2020-01-15', day)]))
        const plan = sincePlan(all, days)
        isWhole(plan, all)
        const inTime = [...days].toSorted(([, a], [, b]) => (a < b ? -1 : 1)).map(([slug]) => plan.points.get(slug)?.x ?? 0)
        expect(inTime).toEqual(inTime.toSorted((a, b) => a - b))
      }),
    )
  })

  test('connections', () => {
    assert(property(planned, (all) => isWhole(organicPlan(all, scattered), all)))
  })

  test('waits', () => {
    const inLine = (count: number) => Array.from({ length: count }, (_, index) => ({ x: (index % 4) * 140, y: Math.floor(index / 4) * 67 }))
    assert(property(planned, (all) => isWhole(layeredPlan(all, inLine), all)))
  })
})

test('rings go three steps out; what is further stands below with what is not connected', () => {
  const links = ['a b', 'b c', 'c d', 'd e'].map((pair) => ({ from: pair[0] ?? '', to: pair[2] ?? '', isWait: false }))
  expect(stepsFrom({ slugs: ['a', 'b', 'c', 'd', 'e', 'f'], links }, 'a')).toEqual([['b'], ['c'], ['d']])
})

test('a day stands under its month; months with nothing in them are left out, and a wider gap says so', () => {
  const all: Planned = { slugs: ['a', 'b', 'c'], links: [], alone: [] }
  const days = new Map([
    ['a', '2025-08-31'],
    ['b', '2025-09-01'],
    ['c', '2026-01-01'],
  ])
  const { areas, points } = sincePlan(all, days)
  expect(areas.map(({ title }) => title)).toEqual(
    ['2025-08-01', '2025-09-01', '2026-01-01'].map((day) => ({ is: 'span', unit: 'month', day })),
  )
  const over = (slug: string) => {
    const x = points.get(slug)?.x ?? 0
    return areas.find(({ box }) => x >= box.x && x < box.x + box.width)?.title
  }
  expect(['a', 'b', 'c'].map(over)).toEqual(areas.map(({ title }) => title))
  const [first, second, third] = areas.map(({ box }) => box)
  const between = (left?: typeof first, right?: typeof first) => (right?.x ?? 0) - (left?.x ?? 0) - (left?.width ?? 0)
  expect(between(second, third)).toBeGreaterThan(2 * between(first, second))
})
