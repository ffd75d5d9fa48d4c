// What could close if these closed (B6), over the waits of one moment.
import type { Node, Wait } from './blocking.ts'
import { compareText } from './order.ts'

export interface Unlock {
  /** Slugs of the items that are then no longer blocked, sorted. */
  readonly directly: readonly string[]
  /** The same, repeated with those closed too, the direct ones included. */
  readonly inTheEnd: readonly string[]
}

/** What keeps one waiter: a plain wait, or a group, which is met by one closed member with a phase. */
interface Condition {
  readonly waiter: string
  readonly isGroup: boolean
  readonly openMembers: Set<string>
  isMet: boolean
}

interface Waiting {
  /** Unmet conditions of each open waiter. */
  readonly left: Map<string, number>
  readonly on: ReadonlyMap<string, readonly Condition[]>
}

/** Waits that B1 counts, as conditions of their waiters. `isBlocking` is that of `blocking`, in the order of the waits. */
function conditionsOf(waits: readonly Wait[], isBlocking: readonly boolean[]): Waiting {
  const byName = new Map<string, Condition>()
  const on = new Map<string, Condition[]>()
  for (const [at, { from, to, group }] of waits.entries()) {
    if (!isBlocking[at]) continue
    const name = group ? `${from}\n${group}` : `${from}\n\n${to}`
    const condition = byName.get(name) ?? { waiter: from, isGroup: Boolean(group), openMembers: new Set<string>(), isMet: false }
    byName.set(name, condition)
    if (condition.openMembers.has(to)) continue
    condition.openMembers.add(to)
    const others = on.get(to)
    if (others) others.push(condition)
    else on.set(to, [condition])
  }
  const left = new Map<string, number>()
  for (const { waiter } of byName.values()) left.set(waiter, (left.get(waiter) ?? 0) + 1)
  return { left, on }
}

/** Closes `slugs` and says who is freed by it: whose last condition is met now. */
function close(slugs: readonly string[], hasPhase: (slug: string) => boolean, { left, on }: Waiting): string[] {
  const freed: string[] = []
  for (const slug of slugs) {
    for (const condition of on.get(slug) ?? []) {
      condition.openMembers.delete(slug)
      if (condition.isMet || (condition.openMembers.size > 0 && !(condition.isGroup && hasPhase(slug)))) continue
      condition.isMet = true
      const remaining = (left.get(condition.waiter) ?? 0) - 1
      left.set(condition.waiter, remaining)
      if (remaining === 0) freed.push(condition.waiter)
    }
  }
  return freed
}

/**
 * B6 for one or several at once. Items that are not open, or not among `nodes`, are closed already and change nothing; those that are
 * closed are not named as freed. Takes time in proportion to items and waits.
 */
export function unlocks(
  nodes: readonly Node[],
  waits: readonly Wait[],
  isBlocking: readonly boolean[],
  closing: readonly string[],
): Unlock {
  const bySlug = new Map(nodes.map((node) => [node.slug, node]))
  const closed = new Set(closing.filter((slug) => bySlug.get(slug)?.isOpen))
  const waiting = conditionsOf(waits, isBlocking)
  const hasPhase = (slug: string): boolean => bySlug.get(slug)?.hasPhase ?? false
  const free = (slugs: readonly string[]): string[] => close(slugs, hasPhase, waiting).filter((slug) => !closed.has(slug))
  const directly = free([...closed])
  const inTheEnd = [...directly]
  for (let next = directly; next.length > 0;) {
    for (const slug of next) closed.add(slug)
    next = free(next)
    inTheEnd.push(...next)
  }
  return { directly: directly.toSorted(compareText), inTheEnd: inTheEnd.toSorted(compareText) }
}
