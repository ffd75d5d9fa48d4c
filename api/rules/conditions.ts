// What keeps each waiter (B1): a plain wait, or a group, which is met by one closed member with a phase.
import type { Wait } from './blocking.ts'

/** Numbers are places in the list of nodes. */
export interface Condition {
  readonly waiter: number
  readonly isGroup: boolean
  /** Those that are open, each once. */
  readonly members: readonly number[]
}

export interface Conditions {
  /** In the order of the waits. */
  readonly all: readonly Condition[]
  /** Of each node, what blocks it. */
  readonly of: readonly (readonly Condition[])[]
}

const none: readonly Condition[] = []

interface Growing extends Condition {
  readonly members: number[]
}

/** The conditions that are not met: of the waits that block, in the order of `waits`. `index` gives the place of a slug in a list of `size` nodes. */
export function conditionsOf(
  size: number,
  waits: readonly Wait[],
  isBlocking: readonly boolean[],
  index: ReadonlyMap<string, number>,
): Conditions {
  const all: Growing[] = []
  const of: (Growing[] | undefined)[] = Array.from({ length: size })
  const groups = new Map<string, Growing>()
  const plain = new Set<number>()
  const add = (waiter: number, isGroup: boolean, first: number): Growing => {
    const made = { waiter, isGroup, members: [first] }
    all.push(made)
    const others = of[waiter]
    if (others) others.push(made)
    else of[waiter] = [made]
    return made
  }
  for (const [at, { from, to, group }] of waits.entries()) {
    if (!isBlocking[at]) continue
    const waiter = index.get(from) ?? 0
    const member = index.get(to) ?? 0
    if (group) {
      const name = `${waiter}\n${group}`
      const known = groups.get(name)
      if (!known) groups.set(name, add(waiter, true, member))
      else if (!known.members.includes(member)) known.members.push(member)
      continue
    }
    const pair = waiter * size + member
    if (plain.has(pair)) continue
    plain.add(pair)
    add(waiter, false, member)
  }
  return { all, of: Array.from(of, (list) => list ?? none) }
}
