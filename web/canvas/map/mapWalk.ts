import { nearest, type Way } from '../walk.ts'
import type { Drawing, DrawnNode } from './drawing.ts'

const contains = ({ box }: Drawing['areas'][number], { x, y }: DrawnNode) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

const readingOrder = (a: DrawnNode, b: DrawnNode) => Math.round((a.y - b.y) / 30) || a.x - b.x

/** The first node of each part of the ground that has one, in their order; what stands on none of them is a part too, the first. */
function starts({ areas, nodes }: Drawing): readonly { readonly first: DrawnNode; readonly all: readonly DrawnNode[] }[] {
  const apart = nodes.filter((node) => !areas.some((area) => contains(area, node)))
  return [apart, ...areas.map((area) => nodes.filter((node) => contains(area, node)))].flatMap((part) => {
    const all = part.toSorted(readingOrder)
    const first = all.find((node) => !node.isSatellite) ?? all[0]
    return first ? [{ first, all }] : []
  })
}

/** The first node of the next part of the ground; null past the last, where Tab leaves the map. */
export function nextPart(drawing: Drawing, at: string | null, step: 1 | -1): string | null {
  const stops = starts(drawing)
  const here = stops.findIndex(({ all }) => all.some(({ slug }) => slug === at))
  if (here === -1) return (step === 1 ? stops[0] : null)?.first.slug ?? null
  return stops[here + step]?.first.slug ?? null
}

export function walk({ nodes }: Drawing, at: string | null, way: Way): string | null {
  const here = nodes.find(({ slug }) => slug === at)
  if (!here) return nodes.toSorted(readingOrder)[0]?.slug ?? null
  return nearest(nodes, here, way)?.slug ?? null
}

/** Along the wait to what is awaited; at the end of the line to what waits for it; several are taken in turn. */
export function alongWaits({ lines }: Drawing, at: string | null, before: string | null): string | null {
  const waits = lines.filter(({ family }) => family === 'WAITS' || family === 'LIFTED')
  if (at === null) return waits[0]?.from ?? null
  const awaited = waits.filter(({ from }) => from === at).map(({ to }) => to)
  const waiting = waits.filter(({ to }) => to === at).map(({ from }) => from)
  const ways = [...awaited, ...waiting]
  return ways.find((slug) => slug !== before) ?? ways[0] ?? null
}

/** The nearest that is left when this one and those that are selected go. */
export function besideOf({ nodes }: Drawing, at: string, going: ReadonlySet<string>): string | null {
  const here = nodes.find(({ slug }) => slug === at)
  const left = nodes.filter(({ slug }) => slug !== at && !going.has(slug))
  const distance = ({ x, y }: DrawnNode) => (here ? Math.hypot(x - here.x, y - here.y) : 0)
  return left.toSorted((a, b) => distance(a) - distance(b))[0]?.slug ?? null
}
