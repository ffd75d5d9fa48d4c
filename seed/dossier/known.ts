// Since when the public could know a statement (D2, D4).
import type { SourceContent } from '../../api/record/dossier.ts'
import { compareDays } from '../../api/rules/dates.ts'
import type { Evidence, FuzzyDate } from '../../api/rules/statement.ts'
import type { Cursor } from './cursor.ts'
import type { Listed } from './items.ts'
import { fuzzyDate } from './scalars.ts'

export interface Known {
  readonly known: FuzzyDate
  readonly isKnownStated: boolean
}

/** D4. Of several publications the one that was surely out first: `latest` counts for what is known (D2). */
export function knownOf(
  statement: Cursor,
  at: Cursor | undefined,
  evidence: readonly Evidence[],
  sources: ReadonlyMap<string, Listed<SourceContent>>,
): Known | undefined {
  const published = evidence.map(({ source }) => sources.get(source)?.content?.published)
  const days = published.filter((day) => day !== undefined)
  if (!at) {
    const [first] = days.toSorted((a, b) => compareDays(a.latest, b.latest) || compareDays(a.earliest, b.earliest))
    const isReadable = evidence.length > 0 && evidence.every(({ source }) => sources.get(source)?.content)
    if (!first && isReadable)
      statement.error(
        'known is missing',
        'no known, and no evidence with a published day',
        'known, or published at a source of its evidence',
      )
    return first && { known: first, isKnownStated: false }
  }
  const known = fuzzyDate(at)
  const [soonest] = days.map(({ earliest }) => earliest).toSorted(compareDays)
  if (known && soonest !== undefined && days.length === published.length && known.latest < soonest)
    at.warn('known before any of its evidence was published', known.latest, `${soonest} or later, or evidence of that day`)
  return known && { known, isKnownStated: true }
}
