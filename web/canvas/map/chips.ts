// Where the chips beside a chosen item's neighbours stand: where they cover least of what can be read. Pure.
import { linesOf, type Measure } from '../lines.ts'
import { nodeSize, type DrawnNode, type Drawing } from './drawing.ts'
import type { Box, Point } from './slots.ts'

export const chipHeight = 16
const lineHeight = 12.6
const badgeSize = 15
/** What a covered pixel costs. */
const costs = { title: 3, lit: 2, chip: 6, node: 0.5, other: 1, outside: 12 } as const
/** Beyond everything that is drawn. */
const far = 10_000
/** What a pixel away from the place right above the node costs. */
const away = 1.5

export interface Chip {
  readonly node: DrawnNode
  readonly width: number
}

interface Obstacle extends Box {
  readonly cost: number
}

const covered = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

const around = ({ x, y }: Point, width: number): Box => ({ x: x - width / 2, y: y - chipHeight / 2, width, height: chipHeight })

/** Above the node, or over its upper or lower edge, in the middle or to either side. */
function candidates({ node, width }: Chip): readonly Point[] {
  const reach = nodeSize(node.level, node.isSatellite) / 2
  const aside = width / 2 + reach / 2
  const heights = [-reach - chipHeight / 2, -reach, reach - 1]
  return [
    ...heights.flatMap((dy) => [0, -width / 4, width / 4].map((dx) => ({ x: node.x + dx, y: node.y + dy }))),
    { x: node.x - aside, y: node.y },
    { x: node.x + aside, y: node.y },
  ]
}

function labelBox(node: DrawnNode, label: string, measure: Measure): Box {
  const lines = label.split('\n')
  const width = Math.max(...lines.map(measure))
  return { x: node.x - width / 2, y: node.y + nodeSize(node.level) / 2 + 2, width, height: lines.length * lineHeight }
}

function obstaclesOf(drawing: Drawing, labels: ReadonlyMap<string, string>, isLit: (slug: string) => boolean, measure: Measure) {
  const titles = drawing.areas.map(({ title, titleRoom, box }): Obstacle => {
    const width = measure(linesOf(title, titleRoom, 1, measure).join(''))
    return { x: box.x + 12, y: box.y + 7, width, height: 15, cost: costs.title }
  })
  const nodes = drawing.nodes.flatMap((node): readonly Obstacle[] => {
    const size = nodeSize(node.level, node.isSatellite)
    const reach = size / 2
    const cost = isLit(node.slug) ? costs.lit : costs.other
    const body = { x: node.x - reach, y: node.y - reach, width: size, height: size, cost: isLit(node.slug) ? costs.other : costs.node }
    if (node.isSatellite) return [body]
    const phase = { x: node.x + reach - badgeSize * 0.62, y: node.y - reach - badgeSize * 0.34, width: badgeSize, height: badgeSize }
    return [body, { ...labelBox(node, labels.get(node.slug) ?? '', measure), cost }, ...(node.phase === null ? [] : [{ ...phase, cost }])]
  })
  // What reaches over the edge of the map is cut off there.
  const outside = [-far, drawing.width].map((x): Obstacle => ({ x, y: -far, width: far, height: 2 * far, cost: costs.outside }))
  return [...titles, ...nodes, ...outside]
}

/** The middle of each chip, in the order given: each also keeps clear of those before it. */
export function chipPlaces(
  chips: readonly Chip[],
  drawing: Drawing,
  labels: ReadonlyMap<string, string>,
  isLit: (slug: string) => boolean,
  measure: Measure,
): readonly Point[] {
  const obstacles = obstaclesOf(drawing, labels, isLit, measure)
  const taken: Obstacle[] = []
  return chips.map((chip) => {
    const places = candidates(chip)
    const [first = chip.node] = places
    const rated = places.map((place) => {
      const box = around(place, chip.width)
      const hits = [...obstacles, ...taken].reduce((sum, obstacle) => sum + obstacle.cost * covered(box, obstacle), 0)
      return { place, cost: hits + away * Math.hypot(place.x - first.x, place.y - first.y) }
    })
    const { place } = rated.reduce((best, one) => (one.cost < best.cost ? one : best), { place: first, cost: Number.POSITIVE_INFINITY })
    taken.push({ ...around(place, chip.width), cost: costs.chip })
    return place
  })
}
