import { assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { districts } from '../../explore/districts.ts'
import { fanOf, satelliteSize } from './fan.ts'
import { boxOfSlot, slotSize, titleHeight, type Box, type Point } from './slots.ts'
import { worldOf } from './world.ts'

const count = integer({ min: 0, max: 120 })
const anyCounts = record({ parliament: count, oversight: count, incident: count, response: count, affected: count })
const few = integer({ min: 0, max: 40 })
const anyAlone = record({ parliament: few, oversight: few, incident: few, response: few, affected: few })
const none = { parliament: 0, oversight: 0, incident: 0, response: 0, affected: 0 }
const slack = 1e-6

const overlap = (a: Box, b: Box) =>
  a.x + a.width > b.x + slack && b.x + b.width > a.x + slack && a.y + a.height > b.y + slack && b.y + b.height > a.y + slack
const isInside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack

const boxOfSatellite = ({ x, y }: Point): Box => ({
  x: x - satelliteSize / 2,
  y: y - satelliteSize / 2,
  width: satelliteSize,
  height: satelliteSize,
})

describe('the districts', () => {
  test('of any dossier hold a slot for each item and a shelf for what has no relations, and nothing overlaps', () => {
    assert(
      property(anyCounts, anyAlone, (counts, alone) => {
        const world = worldOf(counts, alone, districts)
        expect(world.areas.map((area) => area.district)).toEqual(districts.filter((name) => counts[name] + alone[name] > 0))
        for (const [index, { district, box, slots, shelf }] of world.areas.entries()) {
          expect(isInside(box, { x: 0, y: 0, width: world.width, height: world.height })).toBe(true)
          for (const other of world.areas.slice(index + 1)) expect(overlap(box, other.box)).toBe(false)
          expect(slots.length).toBeGreaterThanOrEqual(counts[district])
          expect(shelf).toHaveLength(alone[district])
          const boxes = slots.map(boxOfSlot)
          const under = { ...box, y: box.y + titleHeight, height: box.height - titleHeight }
          expect(boxes.every((slot) => isInside(slot, under))).toBe(true)
          const all = [...boxes, ...shelf.map(boxOfSatellite)]
          expect(all.every((one) => isInside(one, box))).toBe(true)
          expect(all.some((one, place) => all.slice(place + 1).some((other) => overlap(one, other)))).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('of a dossier with one item, or all in one district, fill the world', () => {
    assert(
      property(constantFrom(...districts), integer({ min: 1, max: 300 }), (district, many) => {
        const { width, height, areas } = worldOf({ ...none, [district]: many }, none, districts)
        expect(areas.map((area) => area.box)).toEqual([{ x: 0, y: 0, width, height }])
      }),
    )
  })

  test('leave the lower right corner to the buttons of the map', () => {
    assert(
      property(anyCounts, (counts) => {
        const { height, areas } = worldOf(counts, none, districts)
        const last = areas.filter(({ box }) => box.y + box.height > height - slack).toSorted((a, b) => b.box.x - a.box.x)[0]
        for (const slot of last?.slots ?? []) expect(boxOfSlot(slot).y + slotSize.height).toBeLessThanOrEqual(height - 36)
      }),
      { numRuns: 30 },
    )
  })

  test('waste little: the world is seldom larger than what its slots need', () => {
    const counts = { parliament: 43, oversight: 20, incident: 9, response: 14, affected: 15 }
    const { width, height } = worldOf(counts, { ...none, parliament: 5, incident: 1, affected: 17 }, districts)
    expect((width * height) / (101 * slotSize.width * slotSize.height)).toBeLessThan(1.4)
  })

  test('without items there are none', () => {
    expect(worldOf(none, none, districts).areas).toEqual([])
  })
})

describe('satellites', () => {
  test('overlap neither each other nor their node, and stand above it', () => {
    assert(
      property(integer({ min: 1, max: 24 }), constantFrom(7.5, 12.5, 17), (many, radius) => {
        const points = fanOf({ x: 0, y: 0 }, radius, many)
        expect(points).toHaveLength(many)
        for (const [index, a] of points.entries()) {
          expect(a.y).toBeLessThan(0)
          expect(Math.hypot(a.x, a.y)).toBeGreaterThan(radius + satelliteSize / 2)
          for (const b of points.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(satelliteSize)
        }
      }),
    )
  })
})
