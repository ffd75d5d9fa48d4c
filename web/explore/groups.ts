// Items of the map by what they have in common, and by the day since when they are as they are. Pure.
import type { Day } from './day.ts'
import { lookOf, looks, mapPhases } from './looks.ts'
import type { ItemAtMoment } from './map.ts'

/** Of the map, those that stand together. */
export interface ItemGroup {
  /** A look, a phase, or the slug of a body. */
  readonly id: string
  readonly slugs: readonly string[]
}

/** What belongs to no group: no phase, nobody who has it in hand. */
export const noGroups = ['noPhase', 'noBody'] as const
type NoGroup = (typeof noGroups)[number]

interface Kind {
  readonly slug: string
  readonly type: string
  readonly kind: string | null
}

function grouped(slugs: readonly string[], idOf: (slug: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const slug of slugs) groups.set(idOf(slug), [...(groups.get(idOf(slug)) ?? []), slug])
  return groups
}

const inOrder = (
  groups: ReadonlyMap<string, readonly string[]>,
  ids: readonly string[],
  ...last: readonly NoGroup[]
): readonly ItemGroup[] =>
  [...ids, ...last].flatMap((id) => {
    const slugs = groups.get(id)
    return slugs ? [{ id, slugs }] : []
  })

/** As the legend has them. */
export function kindGroups(slugs: readonly string[], items: readonly Kind[]): readonly ItemGroup[] {
  const bySlug = new Map(items.map((item) => [item.slug, lookOf(item.type, item.kind)]))
  return inOrder(
    grouped(slugs, (slug) => bySlug.get(slug) ?? ''),
    looks,
  )
}

/** By phase as the map shows it; what has none comes last. */
export function phaseGroups(slugs: readonly string[], items: readonly ItemAtMoment[]): readonly ItemGroup[] {
  const phases = new Map(items.map(({ slug, phase }) => [slug, phase]))
  return inOrder(
    grouped(slugs, (slug) => phases.get(slug) ?? 'noPhase'),
    mapPhases,
    'noPhase',
  )
}

interface Edge {
  readonly type: string
  readonly from: { readonly slug: string }
  readonly to: { readonly slug: string }
}

/** Who has an item in hand, the nearest first: the relation, and at which of its ends the body stands. */
const inHand = [
  { type: 'CONDUCTS', body: 'from', item: 'to' },
  { type: 'RESPONSIBLE_FOR', body: 'from', item: 'to' },
  { type: 'ADDRESSED_TO', body: 'to', item: 'from' },
  { type: 'MADE', body: 'from', item: 'to' },
  { type: 'SENT', body: 'from', item: 'to' },
  { type: 'COMMISSIONED', body: 'from', item: 'to' },
] as const

/** By the body that has it in hand at the moment; a body that has something stands with it. The largest group first. */
export function bodyGroups(slugs: readonly string[], items: readonly Kind[], edges: readonly Edge[]): readonly ItemGroup[] {
  const isBody = new Set(items.filter(({ type }) => type === 'ORGANISATION' || type === 'OFFICE').map(({ slug }) => slug))
  const bodies = new Map<string, { readonly slug: string; readonly rank: number }>()
  for (const edge of edges) {
    const rank = inHand.findIndex(({ type }) => type === edge.type)
    const way = inHand[rank]
    if (way === undefined) continue
    const [{ slug: body }, { slug: item }] = [edge[way.body], edge[way.item]]
    if (!isBody.has(body) || isBody.has(item)) continue
    const before = bodies.get(item)
    if (!before || rank < before.rank || (rank === before.rank && body < before.slug)) bodies.set(item, { slug: body, rank })
  }
  const having = new Set([...bodies.values()].map(({ slug }) => slug))
  const groups = grouped(slugs, (slug) => bodies.get(slug)?.slug ?? (having.has(slug) ? slug : 'noBody'))
  const ids = [...groups.keys()].filter((id) => id !== 'noBody')
  const size = (id: string) => groups.get(id)?.length ?? 0
  return inOrder(
    groups,
    ids.toSorted((a, b) => size(b) - size(a) || (a < b ? -1 : 1)),
    'noBody',
  )
}

interface Since {
  readonly slug: string
  readonly phase: { readonly since: { readonly earliest: Day } | null } | null
}

/** Since when an item is in its phase; what has no phase: since when it is publicly known. Nothing where that day is not known. */
export function daysSince(
  nodes: readonly Since[],
  firstKnown: readonly { readonly slug: string; readonly firstKnownOn: Day | null }[],
): ReadonlyMap<string, Day> {
  const known = new Map(firstKnown.map(({ slug, firstKnownOn }) => [slug, firstKnownOn]))
  return new Map(
    nodes.flatMap(({ slug, phase }) => {
      const day = phase === null ? (known.get(slug) ?? null) : (phase.since?.earliest ?? null)
      return day === null ? [] : [[slug, day] as const]
    }),
  )
}
