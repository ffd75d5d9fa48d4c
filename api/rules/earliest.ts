// The earliest an item could close (B7): its own date, or that of what it waits for when that is later.
import type { Node, Wait } from './blocking.ts'
import { compareText } from './order.ts'
import type { FuzzyDate } from './statement.ts'

export interface Earliest {
  /** Null where it cannot be said, and for an item that is not open. */
  readonly date: FuzzyDate | null
  /** Slugs of the open items for which nobody named a day and nothing is waited for, and of those that wait in a circle; sorted. */
  readonly unknownBecauseOf: readonly string[]
}

/** An item on the way down, and how many of those that it waits for were looked at. */
interface Step {
  readonly slug: string
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly members: readonly string[]
  seen: number
}

const none: Earliest = { date: null, unknownBecauseOf: [] }

const isLater = (a: FuzzyDate, b: FuzzyDate): boolean => a.latest > b.latest || (a.latest === b.latest && a.earliest > b.earliest)

function merged(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].toSorted(compareText)
}

/** A group is over with its earliest member; it is unknown only where every member is. */
function ofGroup(members: readonly Earliest[]): Earliest {
  const dates = members.map(({ date }) => date).filter((date) => date !== null)
  const [first, ...others] = dates
  if (first === undefined) return { date: null, unknownBecauseOf: merged(members.map(({ unknownBecauseOf }) => unknownBecauseOf)) }
  return { date: others.reduce((least, date) => (isLater(least, date) ? date : least), first), unknownBecauseOf: [] }
}

/** All must be over: the latest of them, unknown where one of them is. */
function ofAll(own: FuzzyDate | null, conditions: readonly Earliest[]): Earliest {
  const unknown = merged(conditions.map(({ unknownBecauseOf }) => unknownBecauseOf))
  if (unknown.length > 0) return { date: null, unknownBecauseOf: unknown }
  const dates = [own, ...conditions.map(({ date }) => date)].filter((date) => date !== null)
  return {
    date: dates.reduce<FuzzyDate | null>((most, date) => (most === null || isLater(date, most) ? date : most), null),
    unknownBecauseOf: [],
  }
}

/**
 * B7 for every open item. `isBlocking` is that of `blocking`, in the order of the waits; `cycles` are its cycles; `ownDate` gives the day an
 * item's own date names, null where nobody named one.
 */
export function earliestPossible(
  nodes: readonly Node[],
  waits: readonly Wait[],
  isBlocking: readonly boolean[],
  cycles: readonly (readonly string[])[],
  ownDate: (slug: string) => FuzzyDate | null,
): ReadonlyMap<string, Earliest> {
  const groupsOf = new Map<string, Map<string, string[]>>()
  for (const [at, { from, to, group }] of waits.entries()) {
    if (!isBlocking[at]) continue
    const groups = groupsOf.get(from) ?? new Map<string, string[]>()
    groupsOf.set(from, groups)
    const name = group ?? `\n${to}`
    groups.set(name, [...(groups.get(name) ?? []), to])
  }
  const found = new Map<string, Earliest>()
  for (const cycle of cycles) for (const slug of cycle) found.set(slug, { date: null, unknownBecauseOf: cycle })
  const stepOf = (slug: string): Step => {
    const groups = groupsOf.get(slug) ?? new Map<string, string[]>()
    return { slug, groups, members: [...groups.values()].flat(), seen: 0 }
  }
  const decide = (slug: string, groups: ReadonlyMap<string, readonly string[]>): Earliest => {
    const conditions = [...groups.values()].map((members) => ofGroup(members.map((member) => found.get(member) ?? none)))
    const own = ownDate(slug)
    return own === null && conditions.length === 0 ? { date: null, unknownBecauseOf: [slug] } : ofAll(own, conditions)
  }
  // What is waited for first, with a stack of our own: a chain may be long.
  for (const { slug: first, isOpen } of nodes) {
    const path = isOpen && !found.has(first) ? [stepOf(first)] : []
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.members[step.seen]
      step.seen += 1
      if (next === undefined) {
        found.set(step.slug, decide(step.slug, step.groups))
        path.pop()
      } else if (!found.has(next)) path.push(stepOf(next))
    }
  }
  return found
}
