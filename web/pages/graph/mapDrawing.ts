// From the scene to what is drawn: names, places of satellites and badges, words of chips. Pure.
import { nodeSize, type DrawnBadge, type DrawnNode, type Drawing } from '../../canvas/map/drawing.ts'
import { fanOf, mostSatellites } from '../../canvas/map/fan.ts'
import { titleHeight, type Point } from '../../canvas/map/slots.ts'
import type { Shelf } from '../../canvas/map/plans/plan.ts'
import type { Area } from '../../canvas/map/world.ts'
import type { District } from '../../explore/districts.ts'
import type { Badge, MapNode } from '../../explore/map.ts'
import type { Words } from '../../words/nl.ts'
import { abbreviationsOf, twinsOf, writings } from './mapNames.ts'
import { districtTitle, planTitle } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'
import type { Places } from './usePlaces.ts'
import type { Whole } from './useWhole.ts'

const isAt =
  (at: string) =>
  ({ district }: Shelf) =>
    at === `district.${district}`

/** Where the satellites of a district stand that have no relations. */
const shelfAt = ({ plan, places }: GraphMap, at: string): Shelf | null => (plan?.shelves ?? places.world.areas).find(isAt(at)) ?? null

/** The place of an item that has one of its own. */
const pointOf = ({ plan, places }: GraphMap, slug: string): Point | undefined => (plan ?? places).points.get(slug)

/** How many can stand around a node, or behind the name of a district, at once. */
export function roomAt(places: Places, at: string): number {
  return places.world.areas.find(isAt(at))?.shelf.length ?? mostSatellites
}

/** Places of what has come out from behind a node, or of what has no relations. */
function placesAround(at: string, count: number, map: GraphMap): readonly Point[] {
  const shelf = shelfAt(map, at)
  if (shelf !== null) return shelf.shelf
  const centre = pointOf(map, at)
  return centre ? fanOf(centre, nodeSize(map.items.get(at)?.level ?? 2) / 2, count) : []
}

function drawnBadge({ at, count }: Badge, isFanned: boolean, map: GraphMap): readonly DrawnBadge[] {
  const text = `+${count}`
  const shelf = shelfAt(map, at)
  if (shelf !== null) return [{ at, text, ...shelf.badge }]
  const centre = pointOf(map, at)
  const reach = nodeSize(map.items.get(at)?.level ?? 2) / 2
  return centre ? [{ at, text, x: centre.x - reach - 3, y: centre.y + (isFanned ? 9 : 3 - reach) }] : []
}

const titleInset = 12

/** What is left for the name of a district beside its satellites and their badge. */
function titleRoom(box: Area['box'], { district, shelf, badge }: Shelf, map: GraphMap, fanned: number): number {
  const hasBadge = map.scene.badges.some(({ at }) => at === `district.${district}`)
  const first = fanned > 0 ? shelf[0] : hasBadge ? badge : undefined
  const isBeside = first !== undefined && first.y < box.y + titleHeight
  return isBeside ? first.x - titleInset - (box.x + titleInset) : box.width - 2 * titleInset
}

const kept = new WeakMap<Whole, { readonly words: Words; readonly names: ReadonlyMap<string, readonly string[]> }>()

/** Ways to write each name. They change with nothing but the dossier and the language, and are the most that a drawing takes. */
function namesOf(whole: Whole, words: Words): ReadonlyMap<string, readonly string[]> {
  const before = kept.get(whole)
  if (before?.words === words) return before.names
  const abbreviations = abbreviationsOf(whole.items)
  const twins = twinsOf(whole.items.map(({ name }) => name))
  const names = new Map(whole.items.map(({ slug, name }) => [slug, writings(name, abbreviations, words, twins)]))
  kept.set(whole, { words, names })
  return names
}

/** What lies under the items: their districts, or what the layout has instead. */
function groundOf(
  map: GraphMap,
  words: Words,
  fannedIn: (district: District) => number,
): Pick<Drawing, 'width' | 'height' | 'areas' | 'rings'> {
  const { plan, places, whole } = map
  if (plan === null) {
    const areas = places.world.areas.map((area) => ({
      id: area.district,
      box: area.box,
      title: districtTitle(area.district, whole.titles, words),
      titleRoom: titleRoom(area.box, area, map, fannedIn(area.district)),
    }))
    return { width: places.world.width, height: places.world.height, areas, rings: [] }
  }
  const shelves = new Map(plan.shelves.map((shelf) => [`alone.${shelf.district}`, shelf]))
  const areas = plan.areas.map(({ id, title, box }) => {
    const shelf = shelves.get(id)
    const room = shelf ? titleRoom(box, shelf, map, fannedIn(shelf.district)) : box.width - 2 * titleInset
    return { id, box, title: planTitle(title, map, words), titleRoom: room }
  })
  const rings = plan.rings.map(({ step, ...ring }) => ({ ...ring, title: words.layoutStep(step) }))
  return { width: plan.width, height: plan.height, areas, rings }
}

/** Everything on the map at the moment, ready to be drawn. */
export function drawingOf(map: GraphMap, words: Words): Drawing {
  const { scene, known, modelWords } = map
  const names = namesOf(map.whole, words)
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
    isPinned: map.pinned.has(node.slug),
    isFaded: scene.fadedNodes.has(node.slug),
    holds: isSatellite ? null : (holds.get(node.slug) ?? null),
    names: names.get(node.slug) ?? [node.slug],
    isSatellite,
    x,
    y,
  })
  const satellites = [...around].flatMap(([at, nodes]) => {
    const spots = placesAround(at, nodes.length, map)
    return nodes.flatMap((node, index) => (spots[index] ? [drawn(node, spots[index], true)] : []))
  })
  const core = scene.nodes.flatMap((node) => {
    const point = pointOf(map, node.slug)
    return point ? [drawn(node, point, false)] : []
  })
  return {
    ...groundOf(map, words, (district) => around.get(`district.${district}`)?.length ?? 0),
    nodes: [...core, ...satellites],
    lines: scene.lines.map(({ id, from, to, family, isAcross, types }) => ({
      id,
      from,
      to,
      family,
      isAcross,
      isFaded: scene.fadedLines.has(id),
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
