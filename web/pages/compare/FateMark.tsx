import type { ReactNode } from 'react'
import type { Fate } from './comparison.ts'

const signs: Readonly<Record<Fate, string>> = { changed: 'Δ', came: '+', closed: '−', went: '−', quiet: '?' }

/** What became of something: by shape, sign and colour. Decorative: the word stands beside it. */
export function FateMark({ fate }: { readonly fate: Fate }): ReactNode {
  return (
    <span className={`fate-mark fate-${fate}`} aria-hidden="true">
      {signs[fate]}
    </span>
  )
}
