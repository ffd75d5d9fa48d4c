// The ways down from an item to what holds it up in the end, over the waits of one moment.
import type { Wait } from './blocking.ts'
import { compareText } from './order.ts'

/** Of each waiter its blocking waits, by their place in the order given: those on the first slug first, of several on one the first. */
function blockingFrom(waits: readonly Wait[], isBlocking: readonly boolean[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Map<string, number>>()
  for (const [at, { from, to }] of waits.entries()) {
    if (!isBlocking[at]) continue
    const of = found.get(from) ?? new Map<string, number>()
    if (!of.has(to)) of.set(to, at)
    found.set(from, of)
  }
  const inOrder = (of: ReadonlyMap<string, number>) => [...of].toSorted(([a], [b]) => compareText(a, b)).map(([, at]) => at)
  return new Map([...found].map(([from, of]) => [from, inOrder(of)]))
}

/**
 * To each of `roots`, in their order, the shortest way from the item: the places of its waits, from the item down. Of equally short ones the
 * first by slug, step by step. A root that is not reached is left out. Takes time in proportion to the waits.
 */
export function waysToRoots(
  waits: readonly Wait[],
  isBlocking: readonly boolean[],
  from: string,
  roots: readonly string[],
): readonly (readonly number[])[] {
  const waitsFrom = blockingFrom(waits, isBlocking)
  const cameBy = new Map<string, number | null>([[from, null]])
  // A map grows while it is walked, nearest first.
  for (const [slug] of cameBy) {
    for (const at of waitsFrom.get(slug) ?? []) {
      const to = waits[at]?.to
      if (to !== undefined && !cameBy.has(to)) cameBy.set(to, at)
    }
  }
  const wayTo = (root: string): readonly number[] => {
    const way: number[] = []
    for (let at = cameBy.get(root); typeof at === 'number'; at = cameBy.get(waits[at]?.from ?? from)) way.push(at)
    return way.toReversed()
  }
  return roots.map(wayTo).filter((way) => way.length > 0)
}
