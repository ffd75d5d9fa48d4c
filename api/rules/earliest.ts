// The earliest an item could close (B7): its own date, or that of what it waits for when that is later.
import type { Blocking } from './blocking.ts'
import type { Condition } from './conditions.ts'
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
  readonly at: number
  readonly members: readonly number[]
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

/**
 * B7 for every open item, in time in proportion to items and waits; why one is unknown is looked up when it is asked for. `ownDate` gives the
 * day an item's own date names, null where nobody named one.
 */
export function earliestPossible(
  { nodes, placeOf, cycles, conditions: unmet }: Blocking,
  ownDate: (slug: string) => FuzzyDate | null,
): Pick<ReadonlyMap<string, Earliest>, 'get'> {
  const conditions = unmet().of
  const slugOf = (at: number): string => nodes[at]?.slug ?? ''
  const own = (at: number): FuzzyDate | null => ownDate(slugOf(at))
  const found: (Known | undefined)[] = Array.from({ length: nodes.length })
  const cycleOf: (readonly number[] | undefined)[] = []
  for (const cycle of cycles.map((slugs) => slugs.flatMap((slug) => placeOf(slug) ?? []))) {
    for (const at of cycle) {
      cycleOf[at] = cycle
      found[at] = unknown
    }
  }
  const group = ({ members }: Condition): Known => ofGroup(members.map((member) => found[member] ?? over))
  const decide = (at: number): Known => {
    const blockers = (conditions[at] ?? []).map(group)
    const date = own(at)
    return date === null && blockers.length === 0 ? unknown : ofAll(date, blockers)
  }
  const stepOf = (at: number): Step => ({ at, members: (conditions[at] ?? []).flatMap(({ members }) => members), seen: 0 })
  // What is waited for first, with a stack of our own: a chain may be long.
  for (const [first, { isOpen }] of nodes.entries()) {
    const path = isOpen && !found[first] ? [stepOf(first)] : []
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.members[step.seen]
      step.seen += 1
      if (next === undefined) {
        found[step.at] = decide(step.at)
        path.pop()
      } else if (!found[next]) path.push(stepOf(next))
    }
  }

  const named = (places: Iterable<number>): string[] => Array.from(places, slugOf).toSorted(compareText)
  const becauseOf = (from: number): string[] => {
    const seen = new Set([from])
    const causes = new Set<number>()
    // A set grows while it is walked.
    for (const at of seen) {
      const cycle = cycleOf[at]
      const blockers = conditions[at] ?? []
      if (cycle) for (const member of cycle) causes.add(member)
      else if (blockers.length === 0) causes.add(at)
      else
        for (const condition of blockers)
          if (group(condition).isUnknown) condition.members.filter((one) => found[one]?.isUnknown).forEach((one) => seen.add(one))
    }
    return named(causes)
  }
  const givenBy = (from: number, date: FuzzyDate): string[] => {
    const seen = new Set([from])
    for (const at of seen)
      for (const condition of conditions[at] ?? [])
        if (isSame(group(condition).date, date))
          condition.members.filter((one) => isSame(found[one]?.date, date)).forEach((one) => seen.add(one))
    return named([...seen].filter((at) => isSame(own(at), date)))
  }
  return {
    get: (slug) => {
      const at = placeOf(slug)
      const known = at === undefined ? undefined : found[at]
      if (at === undefined || known === undefined) return undefined
      const { date, isUnknown } = known
      return { date, givenBy: date === null ? [] : givenBy(at, date), unknownBecauseOf: isUnknown ? becauseOf(at) : [] }
    },
  }
}
