// What waits for what at one moment (B1–B5, B9).
import type { Strength } from '../../cypher/model.ts'
import { conditionsOf, type Conditions } from './conditions.ts'
import { edgesOf, outDegree, reachedFrom, stronglyConnected, type Components } from './components.ts'
import { compareText } from './order.ts'
import { countRoots, longestChain } from './roots.ts'

export interface Node {
  readonly slug: string
  /** O2. */
  readonly isOpen: boolean
  /** Whether a phase of it is visible: what has none meets no group. */
  readonly hasPhase: boolean
}

/** An AWAITS that holds, from waiter to awaited. */
export interface Wait {
  readonly from: string
  readonly to: string
  readonly strength: Strength
  readonly group?: string | null
}

export interface Root {
  readonly slug: string
  readonly directlyBlocks: number
  readonly finallyBlocks: number
}

export interface Blocking {
  readonly nodes: readonly Node[]
  /** The place of a slug in `nodes`. */
  readonly placeOf: (slug: string) => number | undefined
  /** B3, in its order: most blocked in the end, most blocked directly, slug. */
  readonly roots: readonly Root[]
  /** B5: slugs from the first waiter to the last awaited; empty where nothing blocks outside cycles. */
  readonly longestChain: readonly string[]
  /** B4: each sorted, by their first slug. */
  readonly cycles: readonly (readonly string[])[]
  /** B1, B9: of each wait, in the order given. */
  readonly isBlocking: readonly boolean[]
  /** B2: slugs of the items that at least one wait blocks. */
  readonly blocked: ReadonlySet<string>
  /** The roots that block the item in the end, in the order of B3; none for an item that leads only into cycles. */
  readonly rootsOf: (slug: string) => readonly Root[]
  /** What keeps each waiter, worked out when it is first asked for. */
  readonly conditions: () => Conditions
}

/** Waits from or on an item that is not among `nodes` block nothing. */
export function blocking(nodes: readonly Node[], waits: readonly Wait[]): Blocking {
  const index = new Map(nodes.map(({ slug }, at) => [slug, at]))
  const isBlocking = blockingWaits(nodes, waits, index)
  const live = waits.filter((_, at) => isBlocking[at])
  const edges = edgesOf(
    nodes.length,
    live.map(({ from, to }) => [index.get(from) ?? 0, index.get(to) ?? 0]),
  )
  const components = stronglyConnected(edges)
  const slug = (at: number): string => nodes[at]?.slug ?? ''
  const roots = countRoots(edges, components)
    .map((root) => ({ slug: slug(root.node), directlyBlocks: root.directly, finallyBlocks: root.finally }))
    .toSorted(byBlocked)
  let conditions: Conditions | undefined
  const places = new Map(roots.map((root, at) => [root.slug, at]))
  return {
    nodes,
    placeOf: (of) => index.get(of),
    conditions: () => (conditions ??= conditionsOf(nodes.length, waits, isBlocking, index)),
    roots,
    longestChain: longestChain(edges, components, slug).map(slug),
    cycles: cyclesOf(components, slug),
    isBlocking,
    blocked: new Set(nodes.flatMap((node, at) => (outDegree(edges, at) > 0 ? [node.slug] : []))),
    rootsOf: (of) => {
      const at = index.get(of)
      const found = at === undefined ? [] : reachedFrom(edges, at).flatMap((node) => places.get(slug(node)) ?? [])
      return found.toSorted((a, b) => a - b).flatMap((place) => roots[place] ?? [])
    },
  }
}

function byBlocked(a: Root, b: Root): number {
  return b.finallyBlocks - a.finallyBlocks || b.directlyBlocks - a.directlyBlocks || compareText(a.slug, b.slug)
}

/** B1. A wait on oneself is refused on recording (B4); here it blocks nothing. */
function blockingWaits(nodes: readonly Node[], waits: readonly Wait[], index: ReadonlyMap<string, number>): boolean[] {
  const nodeOf = (slug: string): Node | undefined => nodes[index.get(slug) ?? -1]
  const met = new Set<string>()
  for (const { from, to, strength, group } of waits) {
    const awaited = nodeOf(to)
    if (group && strength === 'REQUIRED' && awaited?.hasPhase && !awaited.isOpen) met.add(groupName(from, group))
  }
  return waits.map(
    ({ from, to, strength, group }) =>
      strength === 'REQUIRED' &&
      from !== to &&
      nodeOf(from)?.isOpen === true &&
      nodeOf(to)?.isOpen === true &&
      !(group && met.has(groupName(from, group))),
  )
}

/** A group belongs to its waiter. A slug holds no line end. */
function groupName(waiter: string, group: string): string {
  return `${waiter}\n${group}`
}

function cyclesOf({ component, sizes }: Components, slug: (at: number) => string): string[][] {
  const members = new Map<number, string[]>()
  for (const [at, name] of component.entries()) {
    if ((sizes[name] ?? 0) < 2) continue
    const list = members.get(name)
    if (list) list.push(slug(at))
    else members.set(name, [slug(at)])
  }
  return [...members.values()].map((list) => list.toSorted()).toSorted((a, b) => compareText(a[0] ?? '', b[0] ?? ''))
}
