// Who holds an office (L1).
import { compareDays } from './dates.ts'
import type { Recorded, RelationStatement } from './statement.ts'
import { beginOf } from './visible.ts'

type Holding = Recorded<RelationStatement>

/**
 * Of the HOLDS relations of one office that hold at a moment, the latest begun first, then the latest known, then the latest seq:
 * the first is the holder. One whose begin nobody says began before all others.
 */
export function inOrderOfHolding<H extends Holding>(holdings: readonly H[]): H[] {
  return holdings.toSorted(
    (a, b) => compareDays(beginOf(b), beginOf(a)) || compareDays(b.known.latest, a.known.latest) || b.seq - a.seq || b.place - a.place,
  )
}
