// The five districts of the map in one world, in pixels at zoom 1. Pure.
import type { District } from '../../explore/districts.ts'
import {
  badgeIn,
  columnsIn,
  fitting,
  inset,
  isEmpty,
  neededHeight,
  neededWidth,
  shelfIn,
  slotSize,
  slotsIn,
  type Box,
  type Load,
  type Point,
} from './slots.ts'

export interface Area {
  readonly district: District
  readonly box: Box
  /** Centres of the nodes, row by row; at least as many as there are items. */
  readonly slots: readonly Point[]
  /** Centres of the satellites that stand behind the name of the district, and of the badge that counts them. */
  readonly shelf: readonly Point[]
  readonly badge: Point
}

export interface World {
  readonly width: number
  readonly height: number
  readonly areas: readonly Area[]
}

export type Counts = Readonly<Record<District, number>>

const gap = 10
/** Under the slots of the district in the lower right corner: there the buttons of the map stand. */
const corner = 36
const lowerRight: readonly District[] = ['response', 'affected', 'incident', 'oversight', 'parliament']
/** Width to height: that of the map between its two panels in a common window. */
const aspect = 1.04
const leastHeight = 604

const after = (length: number) => (length === 0 ? 0 : length + gap)

/** Of this width, what whole slots take: the rest may go to others. */
function usedWidth(count: number, width: number): number {
  return count === 0 ? 0 : fitting(Math.min(width - 2 * inset, count * slotSize.width), slotSize.width) * slotSize.width + 2 * inset
}

/** Parliament left, oversight above, incident in the middle, response right, those affected below. Null where they do not all fit. */
function boxesOf(loads: Readonly<Record<District, Load>>, width: number, height: number): Readonly<Record<District, Box>> | null {
  const sizeOf = (district: District) => Math.max(loads[district].count, isEmpty(loads[district]) ? 0 : 1)
  const [parliament, oversight, response] = [sizeOf('parliament'), sizeOf('oversight'), sizeOf('response')]
  const [incident, affected] = [sizeOf('incident'), sizeOf('affected')]
  const inside = incident + affected
  const others = oversight + inside + response
  let left = others === 0 ? width : neededWidth(loads.parliament, height)
  let rest = others === 0 ? 0 : width - after(left)
  let top = inside + response === 0 ? height : neededHeight(loads.oversight, rest)
  let below = inside + response === 0 ? 0 : height - after(top)
  let right = inside === 0 ? rest : neededWidth(loads.response, below)
  let middle = inside === 0 ? 0 : rest - after(right)
  const needsMiddle = (): number =>
    neededHeight(loads.incident, middle) + neededHeight(loads.affected, middle) + (incident > 0 && affected > 0 ? gap : 0)
  const needsInside = () => Math.max(needsMiddle(), neededHeight(loads.response, right))
  if (left > width || neededHeight(loads.parliament, left) > height || needsInside() > below || rest < 0) return null
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
  // What is narrower now may need more lines on its shelf.
  if (oversight > 0 && inside + response > 0) {
    top = neededHeight(loads.oversight, rest)
    below = height - after(top)
  }
  const tall = inside + response > 0 ? below - needsInside() : 0
  if (tall < 0) return null
  if (oversight > 0) {
    top += (tall * oversight) / others
    below -= (tall * oversight) / others
  }
  const over = below - needsMiddle()
  const centre = incident === 0 ? 0 : affected === 0 ? below : neededHeight(loads.incident, middle) + (over * incident) / inside
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

/** Where the satellites stand that have no relations, and the badge that counts them. */
export function shelfOf(box: Box, alone: number): Pick<Area, 'shelf' | 'badge'> {
  return { shelf: shelfIn(box, alone), badge: badgeIn(box) }
}

/** The smallest world in which every item has a slot; `alone` are the satellites behind the name of each district. */
export function worldOf(counts: Counts, alone: Counts, order: readonly District[]): World {
  const filled = order.filter((district) => counts[district] + alone[district] > 0)
  const last = lowerRight.find((district) => filled.includes(district))
  const loadOf = (district: District): Load => ({
    count: counts[district],
    alone: alone[district],
    foot: district === last ? corner : 0,
  })
  const loads = {
    parliament: loadOf('parliament'),
    oversight: loadOf('oversight'),
    incident: loadOf('incident'),
    response: loadOf('response'),
    affected: loadOf('affected'),
  }
  const needed = filled.reduce((sum, district) => sum + counts[district], 0) * slotSize.width * slotSize.height
  for (let height = Math.max(leastHeight, Math.sqrt(needed / aspect)); ; height *= 1.004) {
    const width = height * aspect
    const boxes = boxesOf(loads, width, height)
    if (boxes === null) continue
    const areas = filled.flatMap((district): readonly Area[] => {
      const box = boxes[district]
      const load = loads[district]
      const columns = load.count === 0 ? 1 : columnsIn(box, load)
      if (columns === null) return []
      return [{ district, box, slots: slotsIn(box, load, columns), ...shelfOf(box, load.alone) }]
    })
    if (areas.length === filled.length) return { width, height, areas }
  }
}
