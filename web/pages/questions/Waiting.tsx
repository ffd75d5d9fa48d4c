import { useEffect, useState, type ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'

const lines = ['a', 'b', 'c', 'd', 'e']
const patience = 200

/** Grey lines in the places of both lists to come; only after 200 ms, so that a quick answer does not flicker. */
export function Waiting(): ReactNode {
  const { words } = useWords()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(true), patience)
    return () => window.clearTimeout(timer)
  }, [])
  return [words.unsettledHeading, words.datesTitle].map((title) => (
    <section key={title} className="panel questions-panel" aria-busy="true" aria-label={`${title}: ${words.loading}`}>
      <div className="questions-head">
        <h2>{title}</h2>
      </div>
      {isShown ? (
        <ul className="questions-waiting">
          {lines.map((line) => (
            <li key={line} />
          ))}
        </ul>
      ) : null}
    </section>
  ))
}
