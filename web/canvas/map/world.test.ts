import { assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { districts } from '../../explore/districts.ts'
import { fanOf, satelliteSize } from './fan.ts'
import { boxOfSlot, titleHeight, worldOf, type Box } from './world.ts'

const count = integer({ min: 0, max: 120 })
const anyCounts = record({ parliament: count, oversight: count, incident: count, response: count, affected: count })
const none = { parliament: 0, oversight: 0, incident: 0, response: 0, affected: 0 }
const slack = 1e-6

const overlap = (a: Box, b: Box) =>
  a.x + a.width > b.x + slack && b.x + b.width > a.x + slack && a.y + a.height > b.y + slack && b.y + b.height > a.y + slack
const isInside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack

describe('the districts', () => {
  test('of any dossier hold a slot for each item, under their title, and nothing overlaps', () => {
    assert(
      property(anyCounts, (counts) => {
        const world = worldOf(counts, districts)
        expect(world.areas.map((area) => area.district)).toEqual(districts.filter((district) => counts[district] > 0))
        for (const [index, { district, box, slots }] of world.areas.entries()) {
          expect(isInside(box, { x: 0, y: 0, width: world.width, height: world.height })).toBe(true)
          for (const other of world.areas.slice(index + 1)) expect(overlap(box, other.box)).toBe(false)
          expect(slots.length).toBeGreaterThanOrEqual(counts[district])
          const boxes = slots.map(boxOfSlot)
          const room = { ...box, y: box.y + titleHeight, height: box.height - titleHeight }
          for (const [place, slot] of boxes.entries()) {
            expect(isInside(slot, room)).toBe(true)
            expect(boxes.slice(place + 1).some((other) => overlap(slot, other))).toBe(false)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('of a dossier with one item, or all in one district, fill the world', () => {
    assert(
      property(constantFrom(...districts), integer({ min: 1, max: 300 }), (district, many) => {
        const { width, height, areas } = worldOf({ ...none, [district]: many }, districts)
        expect(areas.map((area) => area.box)).toEqual([{ x: 0, y: 0, width, height }])
      }),
    )
  })

  test('waste little: the world is seldom larger than what its slots need', () => {
    const { width, height } = worldOf({ parliament: 43, oversight: 20, incident: 9, response: 14, affected: 15 }, districts)
    expect((width * height) / (101 * 96 * 63)).toBeLessThan(1.35)
  })

  test('without items there are none', () => {
    expect(worldOf(none, districts).areas).toEqual([])
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
