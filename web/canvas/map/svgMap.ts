// The map as an SVG of shapes and texts, out of the same elements that the canvas draws. Pure.
import type { ElementDefinition } from 'cytoscape'
import { xmlText as safe } from '../../ui/xml.ts'
import { chipHeight } from './chips.ts'
import type { Drawing } from './drawing.ts'
import type { MapPalette } from './mapPalette.ts'
import type { Point } from './slots.ts'

/** What stands under the picture, and what a program reads of it. */
export interface Caption {
  readonly title: string
  readonly lines: readonly string[]
}

export const captionLine = 15

const short = (value: number) => String(Math.round(value * 10) / 10)

const round = (corners: number, turn = 0): readonly Point[] =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = turn - Math.PI / 2 + (corner * 2 * Math.PI) / corners
    return { x: Math.cos(angle), y: Math.sin(angle) }
  })
const listed = (...pairs: readonly (readonly [number, number])[]): readonly Point[] => pairs.map(([x, y]) => ({ x, y }))

/** Corners in a square from -1 to 1; what is not here is an ellipse or a rectangle. */
const corners: Readonly<Record<string, readonly Point[]>> = {
  octagon: round(8, Math.PI / 8),
  hexagon: round(6, Math.PI / 6),
  'round-pentagon': round(5),
  'round-heptagon': round(7),
  'round-diamond': round(4),
  'round-tag': listed([-1, -1], [0.25, -1], [1, 0], [0.25, 1], [-1, 1]),
  tag: listed([-1, -1], [0.25, -1], [1, 0], [0.25, 1], [-1, 1]),
  'cut-rectangle': listed([-0.6, -1], [0.6, -1], [1, -0.7], [1, 0.7], [0.6, 1], [-0.6, 1], [-1, 0.7], [-1, -0.7]),
  'concave-hexagon': listed([-1, -1], [1, -1], [0.75, 0], [1, 1], [-1, 1], [-0.75, 0]),
  rhomboid: listed([-1, -1], [0.4, -1], [1, 1], [-0.4, 1]),
}

interface Read {
  readonly id: string
  readonly classes: readonly string[]
  readonly text: (name: string) => string
  readonly number: (name: string) => number
  readonly texts: (name: string) => readonly string[]
}

function readOf({ data, classes }: ElementDefinition): Read {
  const at = (name: string): unknown => data[name]
  return {
    id: String(data.id),
    classes: String(classes).split(' '),
    text: (name) => {
      const value = at(name)
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    },
    number: (name) => Number(at(name) ?? 0),
    texts: (name) => {
      const value = at(name)
      return Array.isArray(value) ? value.map(String) : []
    },
  }
}

function shapeOf(element: Read, { x, y }: Point): string {
  const [width, height] = [element.number('width'), element.number('height')]
  const dash = element.text('borderStyle') === 'dashed' ? ' stroke-dasharray="4 2.4"' : ''
  const look = `fill="${safe(element.text('fill'))}" stroke="${safe(element.text('border'))}" stroke-width="${short(element.number('borderWidth'))}"${dash}`
  const points = corners[element.text('shape')]
  if (points) {
    const list = points.map((point) => `${short(x + (point.x * width) / 2)},${short(y + (point.y * height) / 2)}`).join(' ')
    return `<polygon points="${list}" stroke-linejoin="round" ${look}/>`
  }
  if (element.text('shape') === 'ellipse')
    return `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(width / 2)}" ry="${short(height / 2)}" ${look}/>`
  return `<rect x="${short(x - width / 2)}" y="${short(y - height / 2)}" width="${short(width)}" height="${short(height)}" rx="5" ${look}/>`
}

function picturesOf(element: Read, { x, y }: Point): string {
  const [width, height] = [element.number('width'), element.number('height')]
  const place = (text: string, size: number, side: number) => (text.endsWith('%') ? (size - side) / 2 : Number.parseFloat(text))
  return element
    .texts('images')
    .map((image, index) => {
      const side = Number.parseFloat(element.texts('sides')[index] ?? '0')
      const left = x - width / 2 + place(element.texts('lefts')[index] ?? '50%', width, side)
      const top = y - height / 2 + place(element.texts('tops')[index] ?? '50%', height, side)
      return `<image href="${safe(image)}" x="${short(left)}" y="${short(top)}" width="${short(side)}" height="${short(side)}"/>`
    })
    .join('')
}

function itemOf(element: Read, at: Point, name: string, palette: MapPalette): string {
  const isSatellite = element.classes.includes('satellite')
  const weight = element.classes.includes('level-1') ? 600 : 400
  const lines = isSatellite ? [] : element.text('label').split('\n')
  const below = at.y + element.number('height') / 2 + 12
  const label = lines
    .map(
      (line, index) =>
        `<text class="label" font-weight="${weight}" x="${short(at.x)}" y="${short(below + index * 12.6)}">${safe(line)}</text>`,
    )
    .join('')
  return `<g fill="${palette.ink}"><title>${safe(name)}</title>${shapeOf(element, at)}${picturesOf(element, at)}${label}</g>`
}

/** A badge or a pill. */
function markOf(element: Read, { x, y }: Point, palette: MapPalette): string {
  const width = element.number('width')
  const isPill = element.classes.includes('pill')
  const [fill, ink] = isPill ? [palette.ink, palette.surface] : [palette.surface, palette['ink-2']]
  const box = `x="${short(x - width / 2)}" y="${short(y - chipHeight / 2)}" width="${short(width)}" height="${chipHeight}" rx="8"`
  return `<rect ${box} fill="${fill}" stroke="${palette['line-strong']}"/><text class="mark" fill="${ink}" x="${short(x)}" y="${short(y + 3.8)}">${safe(element.text('label'))}</text>`
}

const dashes: Readonly<Record<string, string>> = { basis: '1.5 3', contact: '6 3', lifted: '5 4' }

function lineOf(element: Read, places: ReadonlyMap<string, Point>, palette: MapPalette): string {
  const [from, to] = [places.get(element.text('source')), places.get(element.text('target'))]
  if (!from || !to) return ''
  const family = element.classes[1] ?? ''
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const bend = element.number('bend')
  const bow = { x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend, y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend }
  const isWait = family === 'waits'
  const colour = isWait ? palette['edge-wait'] : family === 'lifted' ? palette['ink-3'] : palette.edge
  const width = isWait ? 2.2 : family === 'lifted' ? 1.7 : family === 'incident_links' || family === 'basis' ? 1.5 : 1
  const dash = dashes[family] ? ` stroke-dasharray="${dashes[family]}"` : ''
  const faint = element.classes.includes('across') && !isWait ? ' opacity=".6"' : ''
  const arrow =
    family === 'responsibility' || family === 'basis' || family === 'contact'
      ? ''
      : ` marker-mid="url(#arrow-${isWait ? 'wait' : 'plain'})"`
  // The arrow stands in the middle of the line, where no node covers it.
  const middle = { x: from.x / 4 + bow.x / 2 + to.x / 4, y: from.y / 4 + bow.y / 2 + to.y / 4 }
  const [first, second] = [from, to].map((end) => ({ x: (end.x + bow.x) / 2, y: (end.y + bow.y) / 2 }))
  const path = `M${short(from.x)} ${short(from.y)}Q${short(first?.x ?? 0)} ${short(first?.y ?? 0)} ${short(middle.x)} ${short(middle.y)}Q${short(second?.x ?? 0)} ${short(second?.y ?? 0)} ${short(to.x)} ${short(to.y)}`
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dash}${faint}${arrow}/>`
}

/** Everything that is on the map, with what it is of written under it. */
export function svgOfMap(
  drawing: Drawing,
  elements: readonly ElementDefinition[],
  palette: MapPalette,
  caption: Caption,
  fontFamily: string,
): string {
  const read = elements.map((element) => ({ element: readOf(element), at: element.position ?? { x: 0, y: 0 } }))
  const places = new Map(drawing.nodes.map(({ slug, x, y }) => [slug, { x, y }]))
  const names = new Map(drawing.nodes.map(({ slug, names: [name] }) => [slug, name ?? slug]))
  const height = drawing.height + (caption.lines.length + 1) * captionLine
  const one = ({ element, at }: (typeof read)[number]): string => {
    const shown = drawn({ element, at })
    return element.classes.includes('faded') ? `<g opacity=".25">${shown}</g>` : shown
  }
  const drawn = ({ element, at }: (typeof read)[number]): string => {
    if (element.classes.includes('line')) return lineOf(element, places, palette)
    return element.classes.includes('item')
      ? itemOf(element, at, names.get(element.id) ?? element.id, palette)
      : markOf(element, at, palette)
  }
  const order = ({ element }: (typeof read)[number]) => (element.classes.includes('line') ? 0 : element.classes.includes('item') ? 1 : 2)
  const arrow = (id: string, colour: string) =>
    `<marker id="arrow-${id}" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="${colour}"/></marker>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${short(drawing.width)}" height="${short(height)}" viewBox="0 0 ${short(drawing.width)} ${short(height)}" font-family="${safe(fontFamily)}">
<title>${safe(caption.title)}</title>
<desc>${safe(caption.lines.join('\n'))}</desc>
<style>.label{font-size:12px;text-anchor:middle;stroke:${palette.surface};stroke-width:3px;paint-order:stroke;stroke-linejoin:round}.mark{font-size:10.5px;font-weight:600;text-anchor:middle}.small{font-size:11px}</style>
<defs>${arrow('wait', palette['edge-wait'])}${arrow('plain', palette.edge)}</defs>
<rect width="100%" height="100%" fill="${palette.bg}"/>
${drawing.areas.map(({ box }) => `<rect x="${short(box.x)}" y="${short(box.y)}" width="${short(box.width)}" height="${short(box.height)}" rx="8" fill="${palette.surface}"/>`).join('\n')}
${drawing.rings.map(({ x, y, radius }) => `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${palette.surface}" stroke="${palette['line-strong']}"/>`).join('\n')}
${read
  .toSorted((a, b) => order(a) - order(b))
  .map(one)
  .join('\n')}
${drawing.areas.map(({ title, box }) => `<text x="${short(box.x + 12)}" y="${short(box.y + 18)}" font-size="12" font-weight="600" fill="${palette['ink-2']}">${safe(title)}</text>`).join('\n')}
${drawing.rings.map(({ title, x, y, radius }) => `<text x="${short(x)}" y="${short(y - radius + 14)}" font-size="12" font-weight="600" text-anchor="middle" fill="${palette['ink-2']}">${safe(title)}</text>`).join('\n')}
${caption.lines.map((line, index) => `<text class="small" fill="${palette['ink-2']}" x="4" y="${short(drawing.height + (index + 1) * captionLine)}">${safe(line)}</text>`).join('\n')}
</svg>
`
}
