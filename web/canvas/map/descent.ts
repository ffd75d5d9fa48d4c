// Swaps within districts until no swap makes the drawing better. Counts its steps instead of the time: every machine ends at the same drawing.
import { slotSize, type Point } from './slots.ts'

/** A line between two items, by their places in the list. */
export interface Line {
  readonly a: number
  readonly b: number
  readonly isWait: boolean
  /** What a pixel of it costs. */
  readonly weight: number
}

const nearness = 24
const waitNearCost = 420
const nearCost = 34
const straightCost = 200
const restarts = 8
const shaken = 6
/** Distances that may be worked out in all: about half a second. */
const budget = 40_000_000

/** A fixed run of numbers from 0 up to 1. */
function fixedRandom(): () => number {
  let state = 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

class Drawing {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Item of each slot, −1 where free. */
  readonly holder: Int32Array
  readonly slotOf: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly linesOf: readonly (readonly number[])[]
  /** Distances worked out. */
  work = 0

  readonly slots: readonly Point[]
  readonly lines: readonly Line[]

  constructor(slots: readonly Point[], found: readonly number[], lines: readonly Line[]) {
    this.slots = slots
    this.lines = lines
    this.slotOf = Int32Array.from(found)
    this.holder = new Int32Array(slots.length).fill(-1)
    this.x = new Float64Array(found.length)
    this.y = new Float64Array(found.length)
    this.from = Int32Array.from(lines, ({ a }) => a)
    this.to = Int32Array.from(lines, ({ b }) => b)
    for (const [item, slot] of found.entries()) this.put(item, slot)
    this.linesOf = found.map((_, item) => lines.flatMap(({ a, b }, line) => (a === item || b === item ? [line] : [])))
  }

  put(item: number, slot: number): void {
    if (item < 0) {
      this.holder[slot] = -1
      return
    }
    const point = this.slots[slot]
    this.holder[slot] = item
    this.slotOf[item] = slot
    this.x[item] = point?.x ?? 0
    this.y[item] = point?.y ?? 0
  }

  swap(one: number, other: number): void {
    const [a, b] = [this.holder[one] ?? -1, this.holder[other] ?? -1]
    this.put(a, other)
    this.put(b, one)
  }

  /** What it costs that a line passes close to a point: nothing for most, found out without a root. */
  private near(line: number, px: number, py: number): number {
    const a = this.from[line] ?? 0
    const b = this.to[line] ?? 0
    const ax = this.x[a] ?? 0
    const ay = this.y[a] ?? 0
    const dx = (this.x[b] ?? 0) - ax
    const dy = (this.y[b] ?? 0) - ay
    const rx = px - ax
    const ry = py - ay
    if (dx > 0 ? rx < -nearness || rx > dx + nearness : rx > nearness || rx < dx - nearness) return 0
    if (dy > 0 ? ry < -nearness || ry > dy + nearness : ry > nearness || ry < dy - nearness) return 0
    const squared = dx * dx + dy * dy
    const along = squared === 0 ? 0 : Math.max(0, Math.min(1, (rx * dx + ry * dy) / squared))
    const ex = rx - along * dx
    const ey = ry - along * dy
    return ex * ex + ey * ey < nearness * nearness ? (this.lines[line]?.isWait === true ? waitNearCost : nearCost) : 0
  }

  private lineCost(index: number): number {
    const line = this.lines[index]
    if (!line) return 0
    const { a, b, isWait, weight } = line
    const dx = Math.abs((this.x[a] ?? 0) - (this.x[b] ?? 0))
    const dy = Math.abs((this.y[a] ?? 0) - (this.y[b] ?? 0))
    let cost = weight * Math.sqrt(dx * dx + dy * dy)
    if (isWait && dx < slotSize.width / 3 && dy < slotSize.height * 1.6) cost += straightCost
    const count = this.slotOf.length
    this.work += count
    for (let item = 0; item < count; item += 1) if (item !== a && item !== b) cost += this.near(index, this.x[item] ?? 0, this.y[item] ?? 0)
    return cost
  }

  /** What depends on where these two are. */
  around(one: number, other: number): number {
    const touched = new Set([...(this.linesOf[one] ?? []), ...(this.linesOf[other] ?? [])])
    let cost = 0
    for (const line of touched) cost += this.lineCost(line)
    for (const item of [one, other]) {
      if (item < 0) continue
      this.work += this.lines.length
      const px = this.x[item] ?? 0
      const py = this.y[item] ?? 0
      for (let line = 0; line < this.lines.length; line += 1) if (!touched.has(line)) cost += this.near(line, px, py)
    }
    return cost
  }

  total(): number {
    return this.lines.reduce((sum, _, index) => sum + this.lineCost(index), 0)
  }
}

type Pair = readonly [number, number]

function pairsOf(groups: readonly (readonly Point[])[]): readonly Pair[] {
  const pairs: Pair[] = []
  let first = 0
  for (const { length } of groups) {
    for (let one = first; one < first + length; one += 1)
      for (let other = one + 1; other < first + length; other += 1) pairs.push([one, other])
    first += length
  }
  return pairs
}

/** Tries every swap again and again until none helps or the work is used up. */
function improve(drawing: Drawing, pairs: readonly Pair[], mostWork: number): void {
  for (let isBetter = true; isBetter;) {
    isBetter = false
    for (const [one, other] of pairs) {
      const [a, b] = [drawing.holder[one] ?? -1, drawing.holder[other] ?? -1]
      if (a < 0 && b < 0) continue
      if (drawing.work > mostWork) return
      const before = drawing.around(a, b)
      drawing.swap(one, other)
      if (drawing.around(a, b) < before - 0.01) isBetter = true
      else drawing.swap(one, other)
    }
  }
}

/** Slots of the items after the descent; `groups` are the slots of each district, which nothing leaves. */
export function descend(groups: readonly (readonly Point[])[], found: readonly number[], lines: readonly Line[]): readonly number[] {
  if (lines.length === 0) return found
  const random = fixedRandom()
  const pairs = pairsOf(groups)
  const slots = groups.flat()
  let best = found
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < restarts; round += 1) {
    const drawing = new Drawing(slots, best, lines)
    const shakes = round === 0 ? 0 : shaken
    for (let shake = 0; shake < shakes; shake += 1) {
      const pair = pairs[Math.floor(random() * pairs.length)]
      if (pair) drawing.swap(...pair)
    }
    improve(drawing, pairs, budget / restarts)
    const cost = drawing.total()
    if (cost >= least) continue
    least = cost
    best = [...drawing.slotOf]
  }
  return best
}
