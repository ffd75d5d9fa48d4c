// What of the dossier stands on the map at a moment, under the reader's filters. Pure; where things stand is not decided here.
import type { District } from './districts.ts'
import { certainties, lookOf, type Certainty, type Family, type Look, type MapPhase } from './looks.ts'
import { isOnWays, linesOf, relationKey, type MapLine, type OnWays, type RelationAtMoment } from './mapLines.ts'
import type { Levels } from './levels.ts'
import { neighboursOf } from './work.ts'

/** An item as the whole dossier has it, known at the moment or not. */
export interface DossierItem {
  readonly slug: string
  readonly type: string
  readonly kind: string | null
  readonly district: District
  readonly level: number
}

/** What the moment says of a known item. */
export interface ItemAtMoment {
  readonly slug: string
  readonly isOpen: boolean
  readonly phase: MapPhase | null
}

/** What the address says of the map. */
export interface MapView {
  readonly hidden: readonly string[]
  /** What is filtered away stays where it was, faint, as far as it has a place of its own. */
  readonly isFading: boolean
  /** Slugs, or slug and look with a dot between them: only those behind it that look so. */
  readonly expanded: readonly string[]
  readonly isEverything: boolean
  readonly item: string | null
  /** What lies on the ways that are shown: drawn whatever the filters say. */
  readonly onWays: OnWays | null
  /** Slugs that are shown with their neighbours, and nothing else; none is everything. */
  readonly around: ReadonlySet<string>
  /** Hidden by hand, with what is kept behind it. */
  readonly away: ReadonlySet<string>
  /** Drawn whatever the filters say. */
  readonly pinned: ReadonlySet<string>
}

export interface MapNode {
  readonly slug: string
  readonly look: Look
  readonly level: number
  readonly district: District
  readonly phase: MapPhase | null
  /** Behind which node it is kept; null with a place of its own. */
  readonly anchor: string | null
}

/** What stays behind "+n". */
export interface Badge {
  /** A slug, or of what has no relations `district.` and the district's name. */
  readonly at: string
  readonly looks: ReadonlyMap<Look, number>
  readonly count: number
}

export interface MapScene {
  /** What is drawn: nodes with a place of their own, then satellites, each group by its anchor. */
  readonly nodes: readonly MapNode[]
  readonly lines: readonly MapLine[]
  /** Slugs and ids of what is filtered away and drawn all the same. */
  readonly fadedNodes: ReadonlySet<string>
  readonly fadedLines: ReadonlySet<string>
  /** Lines between all known items, drawn or not. */
  readonly allLines: readonly MapLine[]
  readonly badges: readonly Badge[]
  /** Known items that the filters leave, drawn or behind "+n". */
  readonly total: number
  readonly coreCount: number
  readonly hiddenCount: number
  readonly knownCount: number
  /** Known items that the filters leave and that were hidden by hand. */
  readonly away: readonly string[]
  readonly lookCounts: ReadonlyMap<Look, number>
  readonly familyCounts: ReadonlyMap<Family, number>
  readonly phaseCounts: ReadonlyMap<MapPhase, number>
  readonly certaintyCounts: ReadonlyMap<Certainty, number>
  /** Relations of each known item, of all families. */
  readonly degrees: ReadonlyMap<string, number>
}

/** With more behind one "+n" the reader chooses a kind first. */
export const mostAtOnce = 12

const increase = <Key>(counts: Map<Key, number>, key: Key) => void counts.set(key, (counts.get(key) ?? 0) + 1)

interface Sought extends MapView {
  /** Those around which the view is, and their neighbours; null is everything. */
  readonly near: ReadonlySet<string> | null
}

const isWanted = ({ slug }: MapNode, { item, onWays, pinned, near }: Sought) =>
  item === slug || onWays?.slugs.has(slug) === true || pinned.has(slug) || near?.has(slug) === true

/** Whether the reader asked for this one to come out from behind its anchor. */
function isAskedFor(node: MapNode, at: string, view: Sought): boolean {
  return view.isEverything || isWanted(node, view) || view.expanded.includes(at) || view.expanded.includes(`${at}.${node.look}`)
}

interface Shown {
  readonly lines: readonly MapLine[]
  readonly fadedLines: ReadonlySet<string>
}

/** Which lines are drawn between what is drawn, and which of these only faintly. `all` are those of all relations. */
function shownLines(
  all: readonly MapLine[],
  linesOfSure: (isSure: (relation: RelationAtMoment) => boolean) => readonly MapLine[],
  drawn: ReadonlySet<string>,
  fadedNodes: ReadonlySet<string>,
  { hidden, onWays, isFading }: MapView,
): Shown {
  const isBetween = ({ from, to }: MapLine) => drawn.has(from) && drawn.has(to)
  const unsure = new Set<string>(certainties.filter((certainty) => hidden.includes(certainty)))
  const sure =
    unsure.size === 0
      ? all
      : linesOfSure((relation) => !unsure.has(relation.certainty) || onWays?.relations.has(relationKey(relation)) === true)
  const clear = sure.filter(
    (line) =>
      isBetween(line) &&
      !fadedNodes.has(line.from) &&
      !fadedNodes.has(line.to) &&
      (!hidden.includes(line.family) || isOnWays(line, onWays)),
  )
  if (!isFading) return { lines: clear, fadedLines: new Set() }
  const ids = new Set(clear.map(({ id }) => id))
  const faded = all.filter((line) => isBetween(line) && !ids.has(line.id))
  return { lines: [...clear, ...faded], fadedLines: new Set(faded.map(({ id }) => id)) }
}

const placeBehind = (node: MapNode) => node.anchor ?? `district.${node.district}`

function tellApart(
  behind: readonly MapNode[],
  view: Sought,
  roomAt: (at: string) => number,
): { readonly shown: readonly MapNode[]; readonly badges: readonly Badge[] } {
  const groups = new Map<string, MapNode[]>()
  for (const node of behind) {
    const at = placeBehind(node)
    groups.set(at, [...(groups.get(at) ?? []), node])
  }
  const shown: MapNode[] = []
  const badges: Badge[] = []
  for (const [at, nodes] of groups) {
    const asked = nodes.filter((node) => isAskedFor(node, at, view))
    // The chosen one and those on the ways are always among those that are shown.
    const first = asked.toSorted((a, b) => Number(isWanted(b, view)) - Number(isWanted(a, view))).slice(0, roomAt(at))
    shown.push(...asked.filter((node) => first.includes(node)))
    const rest = nodes.filter((node) => !first.includes(node))
    const looks = new Map<Look, number>()
    for (const node of rest) increase(looks, node.look)
    if (rest.length > 0) badges.push({ at, looks, count: rest.length })
  }
  return { shown, badges }
}

/** What is drawn at the moment. */
export function sceneOf(
  items: readonly DossierItem[],
  levels: Levels,
  moment: { readonly items: readonly ItemAtMoment[]; readonly relations: readonly RelationAtMoment[] },
  view: MapView,
  /** How many can be shown around a place at once. */
  roomAt: (at: string) => number,
): MapScene {
  const bySlug = new Map(items.map((item) => [item.slug, item]))
  const states = new Map(moment.items.map((item) => [item.slug, item]))
  const hidden = new Set(view.hidden)
  const order = new Map([...levels.core.map(({ slug }) => slug), ...levels.anchors.keys()].map((slug, index) => [slug, index]))
  const known = moment.items
    .flatMap(({ slug, phase }): readonly MapNode[] => {
      const item = bySlug.get(slug)
      if (!item || !order.has(slug)) return []
      const { district, level } = item
      return [{ slug, phase, district, level, look: lookOf(item.type, item.kind), anchor: levels.anchors.get(slug) ?? null }]
    })
    .toSorted((a, b) => (order.get(a.slug) ?? 0) - (order.get(b.slug) ?? 0))
  const drawLines = (relations: readonly RelationAtMoment[]) =>
    linesOf(
      relations,
      (slug) => bySlug.get(slug)?.district ?? null,
      (slug) => states.get(slug)?.isOpen === false,
    )
  const all = drawLines(moment.relations)
  const { around, away, pinned, onWays } = view
  const near = around.size === 0 ? null : new Set([...around, ...neighboursOf(all, around)])
  const isFiltered = ({ slug, look, phase }: MapNode) =>
    onWays?.slugs.has(slug) !== true && !pinned.has(slug) && (hidden.has(look) || (phase !== null && hidden.has(phase)))
  const isAway = ({ slug, anchor }: MapNode) =>
    away.has(slug) || (!pinned.has(slug) && ((anchor !== null && away.has(anchor)) || near?.has(slug) === false))
  const isPlaced = ({ slug }: MapNode) => !levels.anchors.has(slug)
  const passing = known.filter((node) => !isFiltered(node))
  const left = passing.filter((node) => !isAway(node))
  const placed = view.isFading ? known.filter((node) => isPlaced(node) && !isAway(node)) : left.filter(isPlaced)
  // None where what is filtered away is not placed at all.
  const fadedNodes = new Set(placed.filter(isFiltered).map(({ slug }) => slug))
  const { shown, badges } = tellApart(
    left.filter(({ slug }) => levels.anchors.has(slug)),
    { ...view, near },
    roomAt,
  )
  const nodes = [...placed, ...shown]
  const drawn = new Set(nodes.map(({ slug }) => slug))
  const lookCounts = new Map<Look, number>()
  const phaseCounts = new Map<MapPhase, number>()
  for (const { look, phase } of known) {
    increase(lookCounts, look)
    if (phase !== null) increase(phaseCounts, phase)
  }
  const certaintyCounts = new Map<Certainty, number>()
  for (const { certainty } of moment.relations) increase(certaintyCounts, certainty)
  const familyCounts = new Map<Family, number>()
  const degrees = new Map<string, number>()
  for (const { from, to, family, types } of all) {
    familyCounts.set(family, (familyCounts.get(family) ?? 0) + types.length)
    for (const slug of [from, to]) degrees.set(slug, (degrees.get(slug) ?? 0) + types.length)
  }
  return {
    nodes,
    fadedNodes,
    ...shownLines(all, (isSure) => drawLines(moment.relations.filter(isSure)), drawn, fadedNodes, view),
    allLines: all,
    badges,
    total: left.length,
    coreCount: placed.length - fadedNodes.size,
    hiddenCount: badges.reduce((sum, { count }) => sum + count, 0),
    knownCount: known.length,
    away: passing.filter(isAway).map(({ slug }) => slug),
    lookCounts,
    familyCounts,
    phaseCounts,
    certaintyCounts,
    degrees,
  }
}
