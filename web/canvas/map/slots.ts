// The slots in one district and the shelf behind its name, in pixels at zoom 1. Pure: what has a slot can overlap nothing.

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

/** A node of the largest size with two lines under it, and air. */
export const slotSize = { width: 96, height: 63 } as const
export const titleHeight = 26
/** From the top of a slot to the centre of its node. */
const nodeTop = 18
export const inset = 5
/** From one satellite on a shelf to the next. */
const shelfStep = 17
/** Of the line of the title, how much its satellites may take, and how much of this the badge. */
const shelfShare = 0.45
const badgeRoom = 40
const brick = 7

/** The box that a node in this slot may fill with its label. */
export function boxOfSlot({ x, y }: Point): Box {
  return { x: x - slotSize.width / 2, y: y - nodeTop, width: slotSize.width, height: slotSize.height }
}

/** The centre of the node in a slot with this corner at its upper left. */
export function centreIn(left: number, top: number): Point {
  return { x: left + slotSize.width / 2, y: top + nodeTop }
}

export const fitting = (length: number, size: number) => Math.floor(length / size + 1e-9)

/** What a district holds: items with a slot, satellites on its shelf, and room that it keeps free below. */
export interface Load {
  readonly count: number
  readonly alone: number
  readonly foot: number
}

const besideTitle = (width: number) => Math.max(0, fitting(width * shelfShare - badgeRoom, shelfStep))
const inLine = (width: number) => Math.max(1, fitting(width - 2 * inset, shelfStep))

/** The title with the lines of satellites under it that do not fit beside it. */
function headHeight(alone: number, width: number): number {
  return titleHeight + shelfStep * Math.ceil(Math.max(0, alone - besideTitle(width)) / inLine(width))
}

export const isEmpty = ({ count, alone }: Load) => count + alone === 0

function heightOf(load: Load, columns: number, width: number): number {
  return Math.ceil(load.count / columns) * slotSize.height + headHeight(load.alone, width) + inset + load.foot
}

/** The width that so many slots need in a height; Infinity where not even one row fits. */
export function neededWidth(load: Load, height: number): number {
  if (isEmpty(load)) return 0
  for (let columns = 1; columns <= Math.max(1, load.count); columns += 1) {
    const width = columns * slotSize.width + 2 * inset
    if (heightOf(load, columns, width) <= height + 1e-9) return width
  }
  return Number.POSITIVE_INFINITY
}

export function neededHeight(load: Load, width: number): number {
  const columns = fitting(width - 2 * inset, slotSize.width)
  if (isEmpty(load)) return 0
  return columns < 1 ? Number.POSITIVE_INFINITY : heightOf(load, columns, width)
}

/** The columns that leave slots the most room; null where so many do not fit. */
export function columnsIn(box: Box, load: Load): number | null {
  const width = box.width - 2 * inset
  const height = box.height - headHeight(load.alone, box.width) - inset - load.foot
  let best: number | null = null
  let most = 1 - 1e-9
  for (let columns = 1; columns <= Math.min(load.count, width / slotSize.width); columns += 1) {
    const room = Math.min(width / columns / slotSize.width, height / Math.ceil(load.count / columns) / slotSize.height)
    if (room < most) continue
    best = columns
    most = room
  }
  return best
}

export function slotsIn(box: Box, load: Load, columns: number): readonly Point[] {
  const head = headHeight(load.alone, box.width)
  const rows = Math.ceil(load.count / columns)
  const width = (box.width - 2 * inset) / columns
  const height = (box.height - head - inset - load.foot) / rows
  const shift = Math.min(brick, (width - slotSize.width) / 2)
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns)
    return {
      x: box.x + inset + ((index % columns) + 0.5) * width + (row % 2 === 0 ? -shift : shift),
      y: box.y + head + row * height + (height - slotSize.height) / 2 + nodeTop,
    }
  })
}

/** First the line of the title, from the badge to the left, then lines under it. */
export function shelfIn({ x, y, width }: Box, alone: number): readonly Point[] {
  const above = Math.min(alone, besideTitle(width))
  const line = inLine(width)
  return Array.from({ length: alone }, (_, index) => {
    if (index < above) return { x: x + width - badgeRoom - (above - index - 0.5) * shelfStep, y: y + titleHeight / 2 }
    const place = index - above
    return { x: x + inset + ((place % line) + 0.5) * shelfStep, y: y + titleHeight + (Math.floor(place / line) + 0.5) * shelfStep }
  })
}

/** Where the badge stands that counts what is on the shelf. */
export const badgeIn = ({ x, y, width }: Box): Point => ({ x: x + width - badgeRoom / 2, y: y + titleHeight / 2 })
