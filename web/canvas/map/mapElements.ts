import type { ElementDefinition } from 'cytoscape'
import type { Look, MapPhase } from '../../explore/looks.ts'
import { badgeImage, kindImage, overdueImage, pinImage } from '../../ui/glyphImage.ts'
import { phaseColour } from '../../ui/phaseColour.ts'
import { linesOf, type Measure } from '../lines.ts'
import { nodeSize, type DrawnBadge, type DrawnLine, type DrawnNode, type Drawing } from './drawing.ts'
import type { MapPalette } from './mapPalette.ts'
import { slotSize } from './slots.ts'

const badgeSize = 15
const pinSize = 13
const labelLines = 2
const pillHeight = 15
/** How much narrower the smaller labels run than those that are measured. */
const lighter = 0.965
/** Size of a pill's text to that of a label. */
const pillType = 10.5 / 12

const shapes: Readonly<Record<Look, string>> = {
  INCIDENT: 'octagon',
  INVESTIGATION: 'hexagon',
  QUESTION_SET: 'round-tag',
  COMMITMENT: 'round-diamond',
  DOCUMENT: 'cut-rectangle',
  MEETING: 'round-pentagon',
  MEASURE: 'round-rectangle',
  ORGANISATION: 'ellipse',
  OFFICE: 'ellipse',
  POPULATION: 'round-heptagon',
  NOTIFICATION: 'tag',
  PROCEEDING: 'concave-hexagon',
  NORM: 'rhomboid',
}

/** The first way to write the name that fits under a node, else the shortest with an ellipsis. */
export function labelOf(names: readonly string[], width: number, measure: Measure): string {
  const fitting = names.map((name) => linesOf(name, width, Number.POSITIVE_INFINITY, measure)).find((lines) => lines.length <= labelLines)
  return (fitting ?? linesOf(names.at(-1) ?? '', width, labelLines, measure)).join('\n')
}

/** With its end instead of its middle: what tells it from another that begins the same. */
function endingLabel(name: string, width: number, measure: Measure): string {
  const words = name.split(' ')
  let taken = 1
  while (taken < words.length - 1 && measure(`…${words.slice(-taken - 1).join(' ')}`) <= width) taken += 1
  const start = linesOf(words.slice(0, -taken).join('\u{a0}'), width, 1, measure)
  const end = linesOf(`…${words.slice(-taken).join('\u{a0}')}`, width, 1, measure)
  return [...start, ...end].join('\n')
}

const labelRoom = (level: number) => (slotSize.width - 5) / (level === 1 ? 1 : lighter)

/** What stands under each node: no two the same where their names differ. */
export function labelsOf(nodes: readonly Pick<DrawnNode, 'slug' | 'names' | 'level'>[], measure: Measure): ReadonlyMap<string, string> {
  const labels = new Map(nodes.map(({ slug, names, level }) => [slug, labelOf(names, labelRoom(level), measure)]))
  const counts = new Map<string, number>()
  for (const label of labels.values()) counts.set(label, (counts.get(label) ?? 0) + 1)
  for (const { slug, names, level } of nodes) {
    if ((counts.get(labels.get(slug) ?? '') ?? 0) > 1) labels.set(slug, endingLabel(names.at(-1) ?? '', labelRoom(level), measure))
  }
  return labels
}

function widthOf(look: Look, size: number): number {
  if (look === 'DOCUMENT') return size * 0.78
  return look === 'NORM' ? size * 1.08 : size
}

type HueOf = (phase: MapPhase) => string

/** Colours of phases as the page has them now, each asked for once: asking is dear. */
function hues(): HueOf {
  const known = new Map<MapPhase, string>()
  return (phase) => {
    const hue = known.get(phase) ?? phaseColour(phase)
    known.set(phase, hue)
    return hue
  }
}

/** The kind in the middle, the phase over the corner at the upper right, past due over the one at the lower left, the pin on top. */
function pictures(node: DrawnNode, size: number, width: number, palette: MapPalette, hueOf: HueOf) {
  const isIncident = node.look === 'INCIDENT'
  const icon = Math.round(size * 0.53)
  const images = [kindImage(node.look, isIncident ? palette.surface : palette['ink-2'], palette.surface)]
  const sides = [`${icon}px`]
  const lefts = ['50%']
  const tops = ['50%']
  if (node.phase !== null && !node.isSatellite) {
    images.push(badgeImage(node.phase, hueOf(node.phase), palette.surface))
    sides.push(`${badgeSize}px`)
    lefts.push(`${width - badgeSize * 0.62}px`)
    tops.push(`${-badgeSize * 0.34}px`)
  }
  if (node.isOverdue) {
    images.push(overdueImage(palette['p-overdue'], palette.surface))
    sides.push(`${badgeSize}px`)
    lefts.push(`${-badgeSize * 0.42}px`)
    tops.push(`${size - badgeSize * 0.72}px`)
  }
  if (node.isPinned) {
    images.push(pinImage(palette.ink, palette.surface))
    sides.push(`${pinSize}px`)
    lefts.push('50%')
    tops.push(`${-pinSize * 0.75}px`)
  }
  return { images, sides, lefts, tops }
}

function nodeElement(node: DrawnNode, label: string, palette: MapPalette, hueOf: HueOf): ElementDefinition {
  const size = nodeSize(node.level, node.isSatellite)
  const width = widthOf(node.look, size)
  const isFaint = node.phase === 'CONSIDERED' || node.phase === 'UNCONFIRMED' || node.phase === 'UNKNOWN'
  const hasPhase = node.phase !== null && node.look !== 'INCIDENT'
  return {
    group: 'nodes',
    data: {
      id: node.slug,
      label,
      shape: node.look === 'DOCUMENT' && size < 20 ? 'round-rectangle' : shapes[node.look],
      width,
      height: size,
      z: 10 + Math.round(node.y),
      border: hasPhase && node.phase !== null ? hueOf(node.phase) : palette['line-strong'],
      borderWidth: hasPhase && !node.isSatellite ? 2.6 : 1.3,
      borderStyle: hasPhase && isFaint ? 'dashed' : 'solid',
      fill: node.look === 'INCIDENT' ? palette.ink : palette.surface,
      ...pictures(node, size, width, palette, hueOf),
    },
    position: { x: node.x, y: node.y },
    classes: `item ${node.isSatellite ? 'satellite' : `level-${node.level}`}${node.isFaded ? ' faded' : ''}`,
  }
}

/** "holds 4", over the lower right of its node: free of the label below, of the phase above and of the next node. */
function pillElements({ slug, holds, level, isFaded, x, y }: DrawnNode, measure: Measure): readonly ElementDefinition[] {
  if (holds === null) return []
  const width = Math.ceil(measure(holds) * pillType) + 10
  const reachOfNode = nodeSize(level) / 2
  return [
    {
      group: 'nodes',
      data: { id: `pill ${slug}`, label: holds, width, height: pillHeight, z: 4100 },
      position: { x: x + reachOfNode * 0.25 + width / 2, y: y + reachOfNode - pillHeight / 2 - 1 },
      classes: isFaded ? 'pill faded' : 'pill',
    },
  ]
}

function badgeElement({ at, text, x, y }: DrawnBadge, measure: Measure): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: `badge ${at}`, at, label: text, width: Math.ceil(measure(text) * pillType) + 11, z: 4000 },
    position: { x, y },
    classes: 'badge',
  }
}

const reach = 30
const bow = 0.11

function lineElement(
  { id, from, to, family, isAcross, isFaded }: DrawnLine,
  places: ReadonlyMap<string, DrawnNode>,
): readonly ElementDefinition[] {
  const [start, end] = [places.get(from), places.get(to)]
  if (!start || !end) return []
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  return [
    {
      group: 'edges',
      data: { id: `line ${id}`, source: from, target: to, bend: Math.min(reach, bow * length) },
      classes: ['line', family.toLowerCase(), ...(isAcross ? ['across'] : []), ...(isFaded ? ['faded'] : [])].join(' '),
    },
  ]
}

/** The whole map as cytoscape wants it, in the colours of the page. */
export function elementsOfMap(drawing: Drawing, palette: MapPalette, measure: Measure): readonly ElementDefinition[] {
  const places = new Map(drawing.nodes.map((node) => [node.slug, node]))
  const labels = labelsOf(drawing.nodes, measure)
  const hueOf = hues()
  return [
    ...drawing.nodes.map((node) => nodeElement(node, labels.get(node.slug) ?? '', palette, hueOf)),
    ...drawing.nodes.flatMap((node) => pillElements(node, measure)),
    ...drawing.badges.map((badge) => badgeElement(badge, measure)),
    ...drawing.lines.flatMap((line) => lineElement(line, places)),
  ]
}
