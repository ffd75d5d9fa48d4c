// The five districts and the slots in them, in pixels at zoom 1. Pure: what has a slot can overlap nothing.
import type { District } from '../../explore/districts.ts'

/** Left and top, with a size. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Area {
  readonly district: District
  readonly box: Box
  /** Centres of the nodes, row by row; at least as many as there are items. */
  readonly slots: readonly Point[]
}

export interface World {
  readonly width: number
  readonly height: number
  readonly areas: readonly Area[]
}

export type Counts = Readonly<Record<District, number>>

/** A node of the largest size with two lines under it, and air. */
export const slotSize = { width: 96, height: 63 } as const
export const titleHeight = 26
/** From the top of a slot to the centre of its node. */
export const nodeTop = 18
const gap = 10
const inset = 5
/** Width to height: that of the map between its two panels in a common window. */
const aspect = 1.04
const leastHeight = 604
const brick = 7

/** The box that a node in this slot may fill with its label. */
export function boxOfSlot({ x, y }: Point): Box {
  return { x: x - slotSize.width / 2, y: y - nodeTop, width: slotSize.width, height: slotSize.height }
}

const after = (length: number) => (length === 0 ? 0 : length + gap)
const fitting = (length: number, size: number) => Math.floor(length / size + 1e-9)

/** The width that so many slots need in a height; Infinity where not even one row fits. */
function neededWidth(count: number, height: number): number {
  const rows = fitting(height - titleHeight - inset, slotSize.height)
  if (count === 0) return 0
  return rows < 1 ? Number.POSITIVE_INFINITY : Math.ceil(count / rows) * slotSize.width + 2 * inset
}

function neededHeight(count: number, width: number): number {
  const columns = fitting(width - 2 * inset, slotSize.width)
  if (count === 0) return 0
  return columns < 1 ? Number.POSITIVE_INFINITY : Math.ceil(count / columns) * slotSize.height + titleHeight + inset
}

/** Of this width, what whole slots take: the rest may go to others. */
function usedWidth(count: number, width: number): number {
  return count === 0 ? 0 : fitting(Math.min(width - 2 * inset, count * slotSize.width), slotSize.width) * slotSize.width + 2 * inset
}

/** Parliament left, oversight above, incident in the middle, response right, those affected below. Null where they do not all fit. */
function boxesOf(counts: Counts, width: number, height: number): Readonly<Record<District, Box>> | null {
  const { parliament, oversight, incident, response, affected } = counts
  const inside = incident + affected
  const others = oversight + inside + response
  let left = others === 0 ? width : neededWidth(parliament, height)
  let rest = others === 0 ? 0 : width - after(left)
  let top = inside + response === 0 ? height : neededHeight(oversight, rest)
  let below = inside + response === 0 ? 0 : height - after(top)
  let right = inside === 0 ? rest : neededWidth(response, below)
  let middle = inside === 0 ? 0 : rest - after(right)
  const [needsCentre, needsBottom] = [neededHeight(incident, middle), neededHeight(affected, middle)]
  const needsMiddle = needsCentre + needsBottom + (incident > 0 && affected > 0 ? gap : 0)
  const needsRight = neededHeight(response, right)
  if (left > width || neededHeight(parliament, left) > height || Math.max(needsMiddle, needsRight) > below || rest < 0) return null
  if (oversight > 0 && top > height) return null
  // What is over is shared by counts; nobody gets less than it needs.
  const all = parliament + others
  const usedRest = Math.max(
    usedWidth(oversight, rest),
    usedWidth(Math.max(incident, affected), middle) + (inside > 0 ? after(right) : right),
  )
  const wide = others > 0 ? Math.max(0, rest - usedRest) : 0
  if (parliament > 0) {
    left += (wide * parliament) / all
    rest -= (wide * parliament) / all
  }
  if (inside > 0 && response > 0) right += (wide * response) / all
  if (inside > 0) middle = rest - after(right)
  else right = rest
  const tall = inside + response > 0 ? below - Math.max(needsMiddle, needsRight) : 0
  if (oversight > 0) {
    top += (tall * oversight) / others
    below -= (tall * oversight) / others
  }
  const over = below - needsMiddle
  const centre = incident === 0 ? 0 : affected === 0 ? below : needsCentre + (over * incident) / inside
  const x = after(left)
  const y = oversight === 0 ? 0 : after(top)
  return {
    parliament: { x: 0, y: 0, width: left, height },
    oversight: { x, y: 0, width: rest, height: top },
    incident: { x, y, width: middle, height: centre },
    affected: { x, y: y + after(centre), width: middle, height: below - after(centre) },
    response: { x: x + after(middle), y, width: right, height: below },
  }
}

/** The columns that leave slots the most room; null where so many do not fit. */
function columnsIn(box: Box, count: number): number | null {
  const width = box.width - 2 * inset
  const height = box.height - titleHeight - inset
  let best: number | null = null
  let most = 1
  for (let columns = 1; columns <= Math.min(count, width / slotSize.width); columns += 1) {
    const room = Math.min(width / columns / slotSize.width, height / Math.ceil(count / columns) / slotSize.height)
    if (room < most) continue
    best = columns
    most = room
  }
  return best
}

function slotsIn(box: Box, count: number, columns: number): readonly Point[] {
  const rows = Math.ceil(count / columns)
  const width = (box.width - 2 * inset) / columns
  const height = (box.height - titleHeight - inset) / rows
  const shift = Math.min(brick, (width - slotSize.width) / 2)
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns)
    return {
      x: box.x + inset + ((index % columns) + 0.5) * width + (row % 2 === 0 ? -shift : shift),
      y: box.y + titleHeight + row * height + (height - slotSize.height) / 2 + nodeTop,
    }
  })
}

/** The smallest world in which every item has a slot. */
export function worldOf(counts: Counts, order: readonly District[]): World {
  const filled = order.filter((district) => counts[district] > 0)
  const needed = filled.reduce((sum, district) => sum + counts[district], 0) * slotSize.width * slotSize.height
  for (let height = Math.max(leastHeight, Math.sqrt(needed / aspect)); ; height *= 1.004) {
    const width = height * aspect
    const boxes = boxesOf(counts, width, height)
    if (boxes === null) continue
    const areas = filled.flatMap((district): readonly Area[] => {
      const columns = columnsIn(boxes[district], counts[district])
      return columns === null ? [] : [{ district, box: boxes[district], slots: slotsIn(boxes[district], counts[district], columns) }]
    })
    if (areas.length === filled.length) return { width, height, areas }
  }
}
