import { createContext, useContext } from 'react'
import type { AskedAt } from './askedAt.ts'
import type { DossierHead } from './headDocument.ts'
import type { Theme } from './theme.ts'
import type { AddressBar } from './useAddress.ts'

/** What every page of a dossier has in common: which dossier, at which moment, in which view. */
export interface DossierView extends AddressBar {
  readonly slug: string
  /** The newest answer; while another moment loads or has failed, still the one before. Null before the first. */
  readonly head: DossierHead | null
  /** The bars' own question failed; they say so themselves. */
  readonly hasFailed: boolean
  /** Variables of the page's own questions; the same object while the moment is the same. */
  readonly at: AskedAt
  readonly inLanguage: 'NL' | 'EN'
  /** Goes up when the reader tries again: hand it to `useAnswer`. */
  readonly attempt: number
  readonly retry: () => void
  /** The days that are shown: those asked for, or those still standing after a failure. */
  readonly days: { readonly trueOn: string; readonly knownOn: string }
  readonly today: string
  readonly isNarrow: boolean
  readonly theme: Theme
  /** Where the page puts what it adds to the as-of bar; null until the bar stands. */
  readonly tools: HTMLElement | null
}

export const DossierContext = createContext<DossierView | null>(null)

/** Errors: outside the pages of a dossier. */
export function useDossier(): DossierView {
  const view = useContext(DossierContext)
  if (view === null) throw new Error('useDossier is for pages of a dossier.')
  return view
}
