// Which items stand on the map and which are kept behind another one (rule G2). Pure.
import type { District } from './districts.ts'

/** An item of the dossier, known at the moment or not. */
export interface Placed {
  readonly slug: string
  readonly district: District
  readonly level: number
}

export interface Link {
  readonly from: string
  readonly to: string
}

export interface Levels {
  /** Items with a place of their own, by level and then by name in the store. */
  readonly core: readonly Placed[]
  /** For each item that has none: behind which one it is kept. Null where it has no relation at all: behind the name of its district. */
  readonly anchors: ReadonlyMap<string, string | null>
}

const hiddenLevel = 3
const inOrder = (a: Placed, b: Placed) => a.level - b.level || (a.slug < b.slug ? -1 : 1)

/** The neighbour to stand behind: of the same district before others, the one with most relations between the two, the highest level. */
function anchorOf(item: Placed, neighbours: ReadonlyMap<string, number>, bySlug: ReadonlyMap<string, Placed>): string | null {
  const candidates = [...neighbours].flatMap(([slug, count]) => {
    const neighbour = bySlug.get(slug)
    return neighbour && neighbour.level < hiddenLevel ? [{ neighbour, count, isNear: neighbour.district === item.district }] : []
  })
  const [best] = candidates.toSorted(
    (a, b) => Number(b.isNear) - Number(a.isNear) || b.count - a.count || inOrder(a.neighbour, b.neighbour),
  )
  return best?.neighbour.slug ?? null
}

/** Level 3 goes behind a neighbour; what has only hidden neighbours goes where they go. */
export function levelsOf(items: readonly Placed[], links: readonly Link[]): Levels {
  const bySlug = new Map(items.map((item) => [item.slug, item]))
  const neighbours = new Map<string, Map<string, number>>()
  const join = (one: string, other: string) => {
    const counts = neighbours.get(one) ?? new Map<string, number>()
    counts.set(other, (counts.get(other) ?? 0) + 1)
    neighbours.set(one, counts)
  }
  for (const { from, to } of links) {
    if (from === to || !bySlug.has(from) || !bySlug.has(to)) continue
    join(from, to)
    join(to, from)
  }
  const hidden = items.filter((item) => item.level >= hiddenLevel).toSorted(inOrder)
  const anchors = new Map<string, string>()
  for (const item of hidden) {
    const anchor = anchorOf(item, neighbours.get(item.slug) ?? new Map(), bySlug)
    if (anchor !== null) anchors.set(item.slug, anchor)
  }
  for (let isMore = true; isMore;) {
    isMore = false
    for (const item of hidden) {
      const through = [...(neighbours.get(item.slug)?.keys() ?? [])].toSorted().find((slug) => anchors.has(slug))
      const anchor = through === undefined || anchors.has(item.slug) ? undefined : anchors.get(through)
      if (anchor === undefined) continue
      anchors.set(item.slug, anchor)
      isMore = true
    }
  }
  return {
    core: items.filter((item) => item.level < hiddenLevel).toSorted(inOrder),
    anchors: new Map(hidden.map(({ slug }) => [slug, anchors.get(slug) ?? null])),
  }
}
