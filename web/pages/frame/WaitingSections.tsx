import type { ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import { WaitingLines } from './WaitingLines.tsx'

/** The sections to come under their headings, with grey lines in them. */
export function WaitingSections({ titles }: { readonly titles: readonly string[] }): ReactNode {
  const { words } = useWords()
  return titles.map((title) => (
    <section key={title} className="panel" aria-busy="true" aria-label={`${title}: ${words.loading}`}>
      <header className="section-head">
        <h2>{title}</h2>
      </header>
      <WaitingLines className="section-waiting" count={5} />
    </section>
  ))
}
