// Who gets which slot: an order from springs, brought to the nearest slots, then swapped until lines are short and pass beside nodes. Pure.
import type { District } from '../../explore/districts.ts'
import { descend, type Line } from './descent.ts'
import type { Point } from './slots.ts'
import type { Area } from './world.ts'

export interface ArrangedItem {
  readonly slug: string
  readonly district: District
}

export interface ArrangedLink {
  readonly from: string
  readonly to: string
  readonly isWait: boolean
}

/** All that decides where things are: the same for every date, filter and language. */
export interface Arrangement {
  readonly areas: readonly Area[]
  /** By level and name: the order in which they are seeded. */
  readonly items: readonly ArrangedItem[]
  readonly links: readonly ArrangedLink[]
}

/** Moves points apart and linked ones together; `links` are places in the list of points. */
export type Springs = (points: readonly Point[], links: readonly (readonly [number, number])[]) => readonly Point[]

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const seedStep = 62

/** Points like the seeds of a sunflower, from which the springs start. */
export function seedsOf(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, place) => {
    const radius = seedStep * Math.sqrt(place + 0.5)
    return { x: radius * Math.cos(place * goldenAngle), y: radius * Math.sin(place * goldenAngle) }
  })
}

/** For each district its items, in order. */
function residents(items: readonly ArrangedItem[], area: Area): readonly number[] {
  return items.flatMap((item, index) => (item.district === area.district ? [index] : []))
}

/** Slots in order, row by row: something to draw at once. The answer counts slots through all areas. */
export function draftSlots({ areas, items }: Arrangement): readonly number[] {
  const slots: number[] = Array.from(items, () => 0)
  let first = 0
  for (const area of areas) {
    for (const [place, index] of residents(items, area).entries()) slots[index] = first + place
    first += area.slots.length
  }
  return slots
}

/** Points scaled into the box of the slots; where all stand in one line that direction stays in the middle. */
function stretch(points: readonly Point[], slots: readonly Point[]): readonly Point[] {
  const range = (of: readonly Point[], axis: 'x' | 'y') => {
    const values = of.map((point) => point[axis])
    return [Math.min(...values), Math.max(...values)] as const
  }
  const along = (axis: 'x' | 'y') => {
    const [low, high] = range(points, axis)
    const [start, end] = range(slots, axis)
    return (value: number) => (high - low < 1 ? (start + end) / 2 : start + ((value - low) / (high - low)) * (end - start))
  }
  const toX = along('x')
  const toY = along('y')
  return points.map(({ x, y }) => ({ x: toX(x), y: toY(y) }))
}

/** Nearest pair first. Gives for each point the place of its slot. */
export function snap(points: readonly Point[], slots: readonly Point[]): readonly number[] {
  const pairs = points.flatMap((point, index) =>
    slots.map((slot, place) => ({ index, place, distance: (point.x - slot.x) ** 2 + (point.y - slot.y) ** 2 })),
  )
  const taken = new Set<number>()
  const found = new Map<number, number>()
  for (const { index, place } of pairs.toSorted((a, b) => a.distance - b.distance || a.index - b.index || a.place - b.place)) {
    if (found.has(index) || taken.has(place)) continue
    found.set(index, place)
    taken.add(place)
  }
  return points.map((_, index) => found.get(index) ?? index)
}

/** The slot of each item, counted through all areas. The same arrangement gives the same slots on every machine. */
export function arrange({ areas, items, links }: Arrangement, springs: Springs): readonly number[] {
  const indexes = new Map(items.map((item, index) => [item.slug, index]))
  const lines = links.flatMap(({ from, to, isWait }): readonly Line[] => {
    const [a, b] = [indexes.get(from), indexes.get(to)]
    if (a === undefined || b === undefined || a === b) return []
    const isNear = items[a]?.district === items[b]?.district
    return [{ a, b, isWait, weight: isWait ? 2.2 : isNear ? 1 : 0.55 }]
  })
  const slots: number[] = Array.from(items, () => 0)
  let first = 0
  for (const area of areas) {
    const here = residents(items, area)
    const places = new Map(here.map((index, place) => [index, place]))
    const inner = lines.flatMap(({ a, b }) => {
      const [one, other] = [places.get(a), places.get(b)]
      return one === undefined || other === undefined ? [] : [[one, other] as const]
    })
    const found = snap(stretch(springs(seedsOf(here.length), inner), area.slots), area.slots)
    for (const [place, index] of here.entries()) slots[index] = first + (found[place] ?? place)
    first += area.slots.length
  }
  return descend(
    areas.map((area) => area.slots),
    slots,
    lines,
  )
}
