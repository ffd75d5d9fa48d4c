// Entries by the month of their day. Pure.
import type { Day } from './day.ts'

export interface Month<T> {
  /** `2025-08`. */
  readonly key: string
  readonly entries: readonly T[]
}

/** In the order of the days, the oldest first; those of one day in the order that they have. */
export function monthsOf<T extends { readonly from: Day; readonly knownOn: Day }>(entries: readonly T[]): readonly Month<T>[] {
  const order = (entry: T) => `${entry.from} ${entry.knownOn}`
  const months = new Map<string, T[]>()
  for (const entry of entries.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))) {
    const key = entry.from.slice(0, 7)
    const month = months.get(key)
    if (month) month.push(entry)
    else months.set(key, [entry])
  }
  return [...months].map(([key, inMonth]) => ({ key, entries: inMonth }))
}

/** The month of this day, else the last before it, else the first. */
export function monthAt(months: readonly Month<unknown>[], day: Day): string | null {
  const key = day.slice(0, 7)
  return (months.findLast((month) => month.key <= key) ?? months[0])?.key ?? null
}

/** How many lines of each of these lists are there when `limit` are there of all, the first lists first. */
export function sharesOf(counts: readonly number[], limit: number): readonly number[] {
  let left = limit
  return counts.map((count) => {
    const share = Math.min(count, left)
    left -= share
    return share
  })
}
