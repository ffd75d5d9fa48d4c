// What was answered on paper and is open in substance (O1): whether what it was parked on still stands in the way.
import { blocking, type Node, type Wait } from './blocking.ts'
import { groupBy } from './groupBy.ts'
import type { Day } from './statement.ts'

/** STILL_PARKED: something blocks it. BLOCKER_GONE: it waited, and nothing blocks it any more. CANNOT_TELL: nobody said what it waits for, or how that stands. */
export const standings = ['STILL_PARKED', 'BLOCKER_GONE', 'CANNOT_TELL'] as const
export type Standing = (typeof standings)[number]

export interface Awaited extends Node {
  /** The first day on which it was no longer open, of one that has closed. */
  readonly closedOn: Day | null
}

export interface Settlement {
  readonly standing: Standing
  /** The day on which the last that had to close did close; null unless the blocker is gone. */
  readonly goneSince: Day | null
}

const cannotTell: Settlement = { standing: 'CANNOT_TELL', goneSince: null }

/** `waits` are the visible AWAITS of `item`, which is open; `awaited` their other ends. HELPFUL ones never held it (B2). */
export function settlementOf(item: string, waits: readonly Wait[], awaited: readonly Awaited[]): Settlement {
  const required = waits.filter(({ strength }) => strength === 'REQUIRED')
  if (required.length === 0) return cannotTell
  const { blocked } = blocking([{ slug: item, isOpen: true, hasPhase: true }, ...awaited], required)
  if (blocked.has(item)) return { standing: 'STILL_PARKED', goneSince: null }
  const closed = new Map(awaited.map(({ slug, closedOn }) => [slug, closedOn]))
  const groups = groupBy(required, ({ to, group }) => group ?? `\n${to}`)
  const days = [...groups.values()].map((members) => members.flatMap(({ to }) => closed.get(to) ?? []).toSorted()[0])
  const last = days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  // Of one that waits for something without any state nobody can say that it closed.
  return last === undefined || days.includes(undefined) ? cannotTell : { standing: 'BLOCKER_GONE', goneSince: last }
}
