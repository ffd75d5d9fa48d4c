// What could close if these closed (B6), over the waits of one moment.
import type { Blocking } from './blocking.ts'
import { compareText } from './order.ts'

export interface Unlock {
  /** Slugs of the items that are then no longer blocked, sorted. */
  readonly directly: readonly string[]
  /** The same, repeated with those closed too, the direct ones included. */
  readonly inTheEnd: readonly string[]
}

/**
 * B6 for one or several at once. Items that are not open, or not among the nodes, are closed already and change nothing; those that are
 * closed are not named as freed. Takes time in proportion to items and waits.
 */
export function unlocks({ nodes, placeOf, conditions }: Blocking, closing: readonly string[]): Unlock {
  const { all, of } = conditions()
  const on: number[][] = []
  for (const [name, { members }] of all.entries()) for (const member of members) (on[member] ??= []).push(name)
  const openMembers = Int32Array.from(all, ({ members }) => members.length)
  const left = Int32Array.from(of, (list) => list.length)
  const isMet = new Uint8Array(all.length)
  const isClosed = new Uint8Array(nodes.length)

  /** Closes one and says who is freed by it: whose last condition is met now. */
  const close = (at: number): number[] => {
    const freed: number[] = []
    for (const name of on[at] ?? []) {
      const condition = all[name]
      const remaining = (openMembers[name] ?? 0) - 1
      openMembers[name] = remaining
      if (!condition || isMet[name] || (remaining > 0 && !(condition.isGroup && nodes[at]?.hasPhase))) continue
      isMet[name] = 1
      left[condition.waiter] = (left[condition.waiter] ?? 0) - 1
      if (left[condition.waiter] === 0) freed.push(condition.waiter)
    }
    return freed
  }
  /** Those closed together are none of the freed. */
  const closeAll = (places: readonly number[]): number[] => {
    for (const at of places) isClosed[at] = 1
    return places.flatMap(close).filter((at) => !isClosed[at])
  }

  const first = new Set(closing.flatMap((slug) => placeOf(slug) ?? []).filter((at) => nodes[at]?.isOpen))
  const directly = closeAll([...first])
  const inTheEnd = [...directly]
  for (let next = directly; next.length > 0;) {
    next = closeAll(next)
    inTheEnd.push(...next)
  }
  const named = (places: readonly number[]) => places.map((at) => nodes[at]?.slug ?? '').toSorted(compareText)
  return { directly: named(directly), inTheEnd: named(inTheEnd) }
}
