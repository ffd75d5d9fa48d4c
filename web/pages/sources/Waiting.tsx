import { useEffect, useState, type ReactNode } from 'react'

const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']
const patience = 200

/** Grey lines in the places of the list to come; only after 200 ms, so that a quick answer does not flicker. */
export function Waiting({ label }: { readonly label: string }): ReactNode {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(true), patience)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <section className="panel sources-panel" aria-busy="true" aria-label={label}>
      <div className="sources-head" />
      {isShown ? (
        <ul className="sources-waiting">
          {lines.map((line) => (
            <li key={line} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}
