import { useMemo, useState } from 'react'
import type { CombinedError } from 'urql'
import { useDossier } from '../frame/dossier.ts'
import { useWords } from '../../words/useWords.ts'
import { sectionsOf, type Entry, type Section } from './entries.ts'
import { recentOf } from './recent.ts'
import { useFound, type Found } from './useFound.ts'
import { useSourceTitles } from './useSourceTitles.ts'

export interface Offer {
  readonly found: Found
  /** Titles of sources that could not be fetched. */
  readonly sourcesError: CombinedError | null
  readonly sections: readonly Section[]
  /** All entries, in the order in which they are shown. */
  readonly entries: readonly Entry[]
}

/** Everything there is to choose from for a text. */
export function useEntries(text: string, attempt: number): Offer {
  const { words } = useWords()
  const { slug, head, days, today } = useDossier()
  const found = useFound(text, attempt)
  const [recent] = useState(() => recentOf(slug))
  const { sources, error: sourcesError } = useSourceTitles(text.trim() !== '', attempt)
  const { items } = found
  const near = days.trueOn
  const moments = head?.moments
  const pageNames = words.pages
  const sections = useMemo(
    () => sectionsOf({ text, near, today, items, recent, moments: moments ?? [], sources, pageNames }),
    [text, near, today, items, recent, moments, sources, pageNames],
  )
  return { found, sourcesError, sections, entries: sections.flatMap((section) => section.entries) }
}
