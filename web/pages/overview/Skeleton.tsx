import { useEffect, useState, type ReactNode } from 'react'

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']
const patience = 200

/** Grey lines in the places of the board to come; only after 200 ms, so that a quick answer does not flicker. */
export function Skeleton({ label }: { readonly label: string }): ReactNode {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(true), patience)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <>
      <section className="panel board" aria-busy="true" aria-label={label}>
        <div className="panel-head" />
        {isShown ? (
          <ul className="skeleton">
            {rows.map((row) => (
              <li key={row} />
            ))}
          </ul>
        ) : null}
      </section>
      <section className="panel waits" aria-hidden="true">
        <div className="panel-head" />
      </section>
    </>
  )
}
