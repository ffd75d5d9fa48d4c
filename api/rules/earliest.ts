// The earliest an item could close (B7): its own date, or that of what it waits for when that is later.
import type { Node, Wait } from './blocking.ts'
import { compareText } from './order.ts'
import type { FuzzyDate } from './statement.ts'

export interface Earliest {
  /** Null where it cannot be said, and for an item that is not open. */
  readonly date: FuzzyDate | null
  /** Slugs of the items whose own date gives it, sorted; none where it cannot be said. */
  readonly givenBy: readonly string[]
  /** Slugs of the open items for which nobody named a day and nothing is waited for, and of those that wait in a circle; sorted. */
  readonly unknownBecauseOf: readonly string[]
}

/** An item on the way down, and how many of those that it waits for were looked at. */
interface Step {
  readonly slug: string
  readonly members: readonly string[]
  seen: number
}

/** `date` is null for what is unknown, and for what is not open: that is over already and decides nothing. */
interface Known {
  readonly date: FuzzyDate | null
  readonly isUnknown: boolean
}

const over: Known = { date: null, isUnknown: false }
const unknown: Known = { date: null, isUnknown: true }

const isLater = (a: FuzzyDate, b: FuzzyDate): boolean => a.latest > b.latest || (a.latest === b.latest && a.earliest > b.earliest)

const isSame = (a: FuzzyDate | null | undefined, b: FuzzyDate): boolean => a?.latest === b.latest && a.earliest === b.earliest

/** A group is over with its earliest member; it is unknown only where every member is. */
function ofGroup(members: readonly Known[]): Known {
  const [first, ...others] = members.map(({ date }) => date).filter((date) => date !== null)
  if (first === undefined) return members.some(({ isUnknown }) => isUnknown) ? unknown : over
  return { date: others.reduce((least, date) => (isLater(least, date) ? date : least), first), isUnknown: false }
}

/** All must be over: the latest of them, unknown where one of them is. */
function ofAll(own: FuzzyDate | null, conditions: readonly Known[]): Known {
  if (conditions.some(({ isUnknown }) => isUnknown)) return unknown
  const dates = [own, ...conditions.map(({ date }) => date)].filter((date) => date !== null)
  const latest = dates.reduce<FuzzyDate | null>((most, date) => (most === null || isLater(date, most) ? date : most), null)
  return { date: latest, isUnknown: false }
}

/** Of each waiter, what blocks it: each group's members, and each plain wait alone. */
function conditionsOf(waits: readonly Wait[], isBlocking: readonly boolean[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, Map<string, string[]>>()
  for (const [at, { from, to, group }] of waits.entries()) {
    if (!isBlocking[at]) continue
    const groups = found.get(from) ?? new Map<string, string[]>()
    found.set(from, groups)
    const name = group ?? `\n${to}`
    const members = groups.get(name)
    if (members) members.push(to)
    else groups.set(name, [to])
  }
  return new Map([...found].map(([waiter, groups]) => [waiter, [...groups.values()]]))
}

/**
 * B7 for every open item, in time in proportion to items and waits; why one is unknown is looked up when it is asked for. `isBlocking` is that
 * of `blocking`, in the order of the waits; `cycles` are its cycles; `ownDate` gives the day an item's own date names, null where nobody named one.
 */
export function earliestPossible(
  nodes: readonly Node[],
  waits: readonly Wait[],
  isBlocking: readonly boolean[],
  cycles: readonly (readonly string[])[],
  ownDate: (slug: string) => FuzzyDate | null,
): Pick<ReadonlyMap<string, Earliest>, 'get'> {
  const conditionsBy = conditionsOf(waits, isBlocking)
  const conditions = (slug: string) => conditionsBy.get(slug) ?? []
  const cycleOf = new Map(cycles.flatMap((cycle) => cycle.map((slug) => [slug, cycle])))
  const found = new Map<string, Known>([...cycleOf.keys()].map((slug) => [slug, unknown]))
  const stepOf = (slug: string): Step => ({ slug, members: conditions(slug).flat(), seen: 0 })
  const decide = (slug: string): Known => {
    const own = ownDate(slug)
    const blockers = conditions(slug).map((members) => ofGroup(members.map((member) => found.get(member) ?? over)))
    return own === null && blockers.length === 0 ? unknown : ofAll(own, blockers)
  }
  // What is waited for first, with a stack of our own: a chain may be long.
  for (const { slug: first, isOpen } of nodes) {
    const path = isOpen && !found.has(first) ? [stepOf(first)] : []
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.members[step.seen]
      step.seen += 1
      if (next === undefined) {
        found.set(step.slug, decide(step.slug))
        path.pop()
      } else if (!found.has(next)) path.push(stepOf(next))
    }
  }

  const isUnknown = (slug: string) => found.get(slug)?.isUnknown ?? false
  const becauseOf = (slug: string): string[] => {
    const seen = new Set([slug])
    const causes = new Set<string>()
    // A set grows while it is walked.
    for (const at of seen) {
      const cycle = cycleOf.get(at)
      const blockers = conditions(at)
      if (cycle) for (const member of cycle) causes.add(member)
      else if (blockers.length === 0) causes.add(at)
      else
        for (const members of blockers)
          if (ofGroup(members.map((one) => found.get(one) ?? over)).isUnknown) members.filter(isUnknown).forEach((one) => seen.add(one))
    }
    return [...causes].toSorted(compareText)
  }
  const givenBy = (slug: string, date: FuzzyDate): string[] => {
    const seen = new Set([slug])
    for (const at of seen)
      for (const members of conditions(at))
        if (isSame(ofGroup(members.map((one) => found.get(one) ?? over)).date, date))
          members.filter((one) => isSame(found.get(one)?.date, date)).forEach((one) => seen.add(one))
    return [...seen].filter((at) => isSame(ownDate(at), date)).toSorted(compareText)
  }
  return {
    get: (slug) => {
      const known = found.get(slug)
      if (known === undefined) return undefined
      const { date, isUnknown: isNotKnown } = known
      return { date, givenBy: date === null ? [] : givenBy(slug, date), unknownBecauseOf: isNotKnown ? becauseOf(slug) : [] }
    },
  }
}
