// Repeats and amendments: what was based on what, one after the other.
import { compareDays } from './dates.ts'
import { compareText } from './order.ts'
import type { Day } from './statement.ts'

export interface ChainMember {
  readonly slug: string
  /** When it was made or asked; null where nobody says. */
  readonly begunOn: Day | null
  /** Slugs of what it is based on, and of what is based on it. */
  readonly neighbours: readonly string[]
}

/** Every member that `from` is tied to, itself included, the oldest first, those without a day last. `find` gives null for what is no member. */
export async function chainOf<M extends ChainMember>(from: M, find: (slug: string) => Promise<M | null>): Promise<M[]> {
  const seen = new Map<string, M>([[from.slug, from]])
  let ring: readonly M[] = [from]
  while (ring.length > 0) {
    const next = new Set(ring.flatMap(({ neighbours }) => neighbours).filter((slug) => !seen.has(slug)))
    const found = await Promise.all([...next].map(find))
    ring = found.filter((member) => member !== null)
    for (const member of ring) seen.set(member.slug, member)
  }
  return [...seen.values()].toSorted(
    (a, b) => compareDays(a.begunOn ?? '9999-12-31', b.begunOn ?? '9999-12-31') || compareText(a.slug, b.slug),
  )
}
