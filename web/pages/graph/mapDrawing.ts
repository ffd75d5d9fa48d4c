// From the scene to what is drawn: names, places of satellites and badges, words of chips. Pure.
import { nodeSize, type DrawnBadge, type DrawnNode, type Drawing } from '../../canvas/map/drawing.ts'
import { fanOf, mostSatellites, satelliteSize } from '../../canvas/map/fan.ts'
import { nodeTop, slotSize, type Point } from '../../canvas/map/world.ts'
import type { Badge, MapNode } from '../../explore/map.ts'
import type { Words } from '../../words/nl.ts'
import { abbreviationsOf, writings } from './mapNames.ts'
import { districtTitle } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'
import { onShelf, type Places } from './usePlaces.ts'

const step = satelliteSize + 2
const columns = 5
const rows = onShelf / columns
const shelfMiddle = slotSize.height / 2 - nodeTop

const shelvesAt = ({ shelves }: Places, at: string) => [...shelves].find(([district]) => at === `district.${district}`)?.[1] ?? null

/** How many can stand around a node, or on the shelves of a district, at once. */
export function roomAt(places: Places, at: string): number {
  const shelves = shelvesAt(places, at)
  return shelves === null ? mostSatellites : shelves.length * onShelf
}

/** Places of what has come out from behind a node, or of what has no relations. */
function placesAround(at: string, count: number, map: GraphMap): readonly Point[] {
  const shelves = shelvesAt(map.places, at)
  if (shelves === null) {
    const centre = map.places.points.get(at)
    return centre ? fanOf(centre, nodeSize(map.items.get(at)?.level ?? 2) / 2, count) : []
  }
  return Array.from({ length: count }, (_, index) => {
    const { x, y } = shelves[Math.floor(index / onShelf)] ?? { x: 0, y: 0 }
    const place = index % onShelf
    const row = Math.floor(place / columns)
    return { x: x + ((place % columns) - (columns - 1) / 2) * step, y: y + shelfMiddle + (row - (rows - 1) / 2) * step }
  })
}

function drawnBadge({ at, count }: Badge, isFanned: boolean, map: GraphMap): readonly DrawnBadge[] {
  const text = `+${count}`
  const shelf = shelvesAt(map.places, at)?.at(-1)
  if (shelf) return [{ at, text, x: shelf.x, y: shelf.y + (isFanned ? slotSize.height - nodeTop - 8 : 0) }]
  const centre = map.places.points.get(at)
  const reach = nodeSize(map.items.get(at)?.level ?? 2) / 2
  return centre ? [{ at, text, x: centre.x - reach - 3, y: centre.y + (isFanned ? 9 : 3 - reach) }] : []
}

/** Everything on the map at the moment, ready to be drawn. */
export function drawingOf(map: GraphMap, words: Words): Drawing {
  const { scene, places, items, known, modelWords } = map
  const abbreviations = abbreviationsOf(map.whole.items)
  // "wordt uitgevoerd door" is "uitgevoerd door" on a chip.
  const brief = (name: string) =>
    words.mapAuxiliaries.reduce((text, start) => (text.startsWith(start) ? text.slice(start.length) : text), name)
  const holds = new Map(map.moment.blocking.roots.map(({ item, finallyBlocks }) => [item.slug, words.holds(finallyBlocks)]))
  const around = new Map<string, MapNode[]>()
  for (const node of scene.nodes) {
    if (!map.whole.levels.anchors.has(node.slug)) continue
    const at = node.anchor ?? `district.${node.district}`
    around.set(at, [...(around.get(at) ?? []), node])
  }
  const drawn = (node: MapNode, { x, y }: Point, isSatellite: boolean): DrawnNode => ({
    slug: node.slug,
    look: node.look,
    level: node.level,
    phase: node.phase,
    isOverdue: known.get(node.slug)?.expected?.isOverdue ?? false,
    holds: isSatellite ? null : (holds.get(node.slug) ?? null),
    names: writings(items.get(node.slug)?.name ?? node.slug, abbreviations, words),
    isSatellite,
    x,
    y,
  })
  const satellites = [...around].flatMap(([at, nodes]) => {
    const spots = placesAround(at, nodes.length, map)
    return nodes.flatMap((node, index) => (spots[index] ? [drawn(node, spots[index], true)] : []))
  })
  const core = scene.nodes.flatMap((node) => {
    const point = places.points.get(node.slug)
    return point ? [drawn(node, point, false)] : []
  })
  return {
    width: places.world.width,
    height: places.world.height,
    areas: places.world.areas.map(({ district, box }) => ({ district, box, title: districtTitle(district, map.whole.titles, words) })),
    nodes: [...core, ...satellites],
    lines: scene.lines.map(({ id, from, to, family, isAcross, types }) => ({
      id,
      from,
      to,
      family,
      isAcross,
      chips: {
        onTo: types.map((type) => brief(modelWords.relation(type, 'out'))).join(', '),
        onFrom: types.map((type) => brief(modelWords.relation(type, 'back'))).join(', '),
      },
    })),
    badges: scene.badges.flatMap((badge) => drawnBadge(badge, around.has(badge.at), map)),
  }
}

/** Slugs in the order of the table: as placed, what stands behind an item right after it. */
export function tableOrder(map: GraphMap): readonly MapNode[] {
  const bySlug = new Map(map.scene.nodes.map((node) => [node.slug, node]))
  const behind = (at: string) =>
    map.scene.nodes.filter((node) => map.whole.levels.anchors.has(node.slug) && (node.anchor ?? `district.${node.district}`) === at)
  const own = map.places.order.flatMap((slug) => {
    const node = bySlug.get(slug)
    return [...(node ? [node] : []), ...behind(slug)]
  })
  return [...own, ...map.places.world.areas.flatMap(({ district }) => behind(`district.${district}`))]
}
