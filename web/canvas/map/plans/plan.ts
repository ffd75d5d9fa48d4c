// Where things stand when they are not in their districts: what all such plans share. Pure; pixels at zoom 1.
import type { District } from '../../../explore/districts.ts'
import { centreIn, inset, neededHeight, slotSize, titleHeight, type Box, type Point } from '../slots.ts'
import { shelfOf } from '../world.ts'

/** What a part of the plan is called, before it is put into words. */
export type PlanTitle =
  | { readonly is: 'apart' }
  | { readonly is: 'unreached' }
  | { readonly is: 'unlinked' }
  | { readonly is: 'noDay' }
  | { readonly is: 'alone'; readonly district: District }
  /** One of the groups that were asked for. */
  | { readonly is: 'group'; readonly id: string }
  /** A month, a quarter or a year, by its first day. */
  | { readonly is: 'span'; readonly unit: 'month' | 'quarter' | 'year'; readonly day: string }

export interface PlanArea {
  readonly id: string
  readonly title: PlanTitle
  readonly box: Box
}

export interface PlanRing extends Point {
  readonly radius: number
  /** Steps from the item in the middle. */
  readonly step: number
}

/** Where the satellites stand that have no relations, with the badge that counts them. */
export interface Shelf {
  readonly district: District
  readonly shelf: readonly Point[]
  readonly badge: Point
}

export interface Plan {
  readonly width: number
  readonly height: number
  /** Centres of the nodes, by slug. */
  readonly points: ReadonlyMap<string, Point>
  readonly areas: readonly PlanArea[]
  readonly rings: readonly PlanRing[]
  readonly shelves: readonly Shelf[]
}

/** All that decides a plan: the same for every filter and language. */
export interface Planned {
  /** Slugs with a place of their own, in a fixed order. */
  readonly slugs: readonly string[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly isWait: boolean }[]
  /** Satellites that have no relations, of each district that has some, in reading order. */
  readonly alone: readonly { readonly district: District; readonly count: number }[]
}

export const gap = 10
/** Width to height: that of the map between its two panels in a common window. */
export const aspect = 1.04

/** Cells in rows from a corner. */
function gridOf(count: number, columns: number, left: number, top: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) =>
    centreIn(left + (index % columns) * slotSize.width, top + Math.floor(index / columns) * slotSize.height),
  )
}

/** The width of a plan that holds so many cells, for the common window. */
export function widthFor(cells: number): number {
  return Math.max(640, Math.ceil(Math.sqrt(cells * slotSize.width * slotSize.height * 1.25 * aspect)))
}

export interface Block {
  readonly id: string
  readonly title: PlanTitle
  readonly slugs: readonly string[]
}

interface Packed {
  readonly areas: readonly PlanArea[]
  readonly points: readonly (readonly [string, Point])[]
  readonly bottom: number
}

const widthOf = (columns: number) => columns * slotSize.width + 2 * inset
const heightOf = (count: number, columns: number) => titleHeight + Math.ceil(count / columns) * slotSize.height + inset

/** Blocks of cells in their order, side by side until the width is full; those in one row are equally high and fill it. */
export function packed(blocks: readonly Block[], width: number, top: number): Packed {
  const most = Math.max(1, Math.floor((width - 2 * inset) / slotSize.width))
  const rows: Block[][] = []
  let used = 0
  const columnsOf = ({ slugs }: Block) =>
    Math.min(most, Math.max(1, Math.ceil(Math.sqrt((slugs.length * slotSize.height) / slotSize.width))))
  for (const block of blocks) {
    const wide = widthOf(columnsOf(block))
    const row = rows.at(-1)
    if (row && used + gap + wide <= width) {
      row.push(block)
      used += gap + wide
    } else {
      rows.push([block])
      used = wide
    }
  }
  const areas: PlanArea[] = []
  const points: (readonly [string, Point])[] = []
  let y = top
  for (const row of rows) {
    const taken = row.reduce((sum, block) => sum + widthOf(columnsOf(block)), 0) + (row.length - 1) * gap
    const spare = Math.max(0, width - taken)
    const cells = row.reduce((sum, { slugs }) => sum + slugs.length, 0)
    let x = 0
    const placed = row.map((block) => {
      const wide = widthOf(columnsOf(block)) + (cells === 0 ? 0 : (spare * block.slugs.length) / cells)
      const columns = Math.max(1, Math.min(block.slugs.length, Math.floor((wide - 2 * inset + 1e-6) / slotSize.width)))
      const left = x
      x += wide + gap
      return { block, left, wide, columns }
    })
    const high = Math.max(...placed.map(({ block, columns }) => heightOf(block.slugs.length, columns)))
    for (const { block, left, wide, columns } of placed) {
      areas.push({ id: block.id, title: block.title, box: { x: left, y, width: wide, height: high } })
      const margin = (wide - columns * slotSize.width) / 2
      const grid = gridOf(block.slugs.length, columns, left + margin, y + titleHeight)
      points.push(...block.slugs.map((slug, index) => [slug, grid[index] ?? { x: left, y }] as const))
    }
    y += high + gap
  }
  return { areas, points, bottom: y }
}

/** What has no relations, in one row under the rest: a name with its badge for each district that has some. */
function shelvesUnder(alone: Planned['alone'], width: number, top: number): Pick<Plan, 'areas' | 'shelves'> & { readonly bottom: number } {
  if (alone.length === 0) return { areas: [], shelves: [], bottom: top }
  const wide = (width - gap * (alone.length - 1)) / alone.length
  const high = Math.max(...alone.map(({ count }) => neededHeight({ count: 0, alone: count, foot: 0 }, wide)))
  const boxes = alone.map(({ district, count }, index) => ({
    district,
    count,
    box: { x: index * (wide + gap), y: top, width: wide, height: high },
  }))
  return {
    areas: boxes.map(({ district, box }) => ({ id: `alone.${district}`, title: { is: 'alone', district }, box })),
    shelves: boxes.map(({ district, count, box }) => ({ district, ...shelfOf(box, count) })),
    bottom: top + high + gap,
  }
}

interface Part {
  readonly width: number
  readonly bottom: number
  readonly points: readonly (readonly [string, Point])[]
  readonly areas?: readonly PlanArea[]
  readonly rings?: readonly PlanRing[]
}

/** Free below everything: there the buttons of the map stand. */
const foot = 36

/** A plan out of its main part, a block of what has no place in it, and what has no relations. */
export function planFrom(main: Part, rest: Block, { alone }: Planned): Plan {
  const below = rest.slugs.length === 0 ? { areas: [], points: [], bottom: main.bottom } : packed([rest], main.width, main.bottom)
  const last = shelvesUnder(alone, main.width, below.bottom)
  return {
    width: main.width,
    height: Math.max(1, last.bottom - gap + foot),
    points: new Map([...main.points, ...below.points]),
    areas: [...(main.areas ?? []), ...below.areas, ...last.areas],
    rings: main.rings ?? [],
    shelves: last.shelves,
  }
}

export const noRest: Block = { id: 'rest', title: { is: 'apart' }, slugs: [] }
