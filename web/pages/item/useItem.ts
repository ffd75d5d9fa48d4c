import { useMemo } from 'react'
import type { CombinedError } from 'urql'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import type { AskedAt } from '../frame/askedAt.ts'
import { useDossier } from '../frame/dossier.ts'
import { itemDocument, type Item } from './documents.ts'
import { laterWaitsDocument, vocabularyDocument, type LaterWait, type Vocabulary } from './furtherDocuments.ts'

export interface ItemAnswer {
  /** Null before the first answer, and where there is no such item. */
  readonly item: Item | null
  readonly vocabulary: Vocabulary | null
  /** The store has no item of that name. */
  readonly isMissing: boolean
  readonly isLoading: boolean
  readonly error: CombinedError | null
}

/** The item at the moment. Old data stays until new data is there, but never another item’s. */
export function useItem(slug: string): ItemAnswer {
  const { at, inLanguage, attempt } = useDossier()
  const language = inLanguage
  const { data, isCurrent, isLoading, error } = useAnswer(itemDocument, { slug, at, language }, attempt)
  const words = useAnswer(vocabularyDocument, { language }, attempt)
  useAskAhead(itemDocument, (ahead) => ({ slug, at: ahead, language }))
  const item = data?.item ?? null
  return {
    item: item?.slug === slug || isCurrent ? item : null,
    vocabulary: words.data?.vocabulary ?? null,
    isMissing: isCurrent && data?.item === null,
    isLoading: isLoading || words.isLoading,
    error: error ?? words.error,
  }
}

/** A day after all others: whatever became known is known by then. */
const endOfDays = '9000-12-31'

export interface LaterWaits {
  /** What it turned out to wait for, and what turned out to wait for it. */
  readonly awaits: readonly LaterWait[]
  readonly awaitedBy: readonly LaterWait[]
  readonly error: CombinedError | null
}

/** Waits of the item that the public knew of only after the moment. */
export function useLaterWaits({ slug, moment }: Item): LaterWaits {
  const { inLanguage, attempt } = useDossier()
  const { knownOn, basis } = moment
  const at: AskedAt = useMemo(() => ({ trueOn: endOfDays, knownOn: endOfDays, basis }), [basis])
  const { data, error } = useAnswer(laterWaitsDocument, { slug, at, language: inLanguage }, attempt)
  const all = data?.item?.slug === slug ? data.item.relations.edges.map(({ node }) => node) : []
  const later = all.filter(({ knownSince }) => knownSince > knownOn)
  return { awaits: later.filter(({ from }) => from.slug === slug), awaitedBy: later.filter(({ to }) => to.slug === slug), error }
}

/** The whole moment of an answer, as the API takes it: what is asked further is seen at the same. */
export function momentOf({ moment: { trueOn, knownOn, basis } }: Pick<Item, 'moment'>): AskedAt {
  return { trueOn, knownOn, basis }
}
