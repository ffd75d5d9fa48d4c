import { useEffect, useState, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'

const lines = ['a', 'b', 'c', 'd', 'e']
const patience = 200

/** Grey lines in the places of the sections to come; only after 200 ms, so that a quick answer does not flicker. */
export function WaitingSections({ titles }: { readonly titles: readonly string[] }): ReactNode {
  const { words } = useWords()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(true), patience)
    return () => window.clearTimeout(timer)
  }, [])
  return titles.map((title) => (
    <section key={title} className="panel" aria-busy="true" aria-label={`${title}: ${words.loading}`}>
      <header className="section-head">
        <h2>{title}</h2>
      </header>
      {isShown ? (
        <ul className="section-waiting">
          {lines.map((line) => (
            <li key={line} />
          ))}
        </ul>
      ) : null}
    </section>
  ))
}
