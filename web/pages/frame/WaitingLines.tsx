import { useEffect, useState, type ReactNode } from 'react'

const patience = 200

/** Grey lines in the places of the list to come; only after 200 ms, so that a quick answer does not flicker. */
export function WaitingLines({ className, count }: { readonly className: string; readonly count: number }): ReactNode {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(true), patience)
    return () => window.clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <ul className={className}>
      {Array.from({ length: count }, (_, line) => (
        <li key={line} />
      ))}
    </ul>
  )
}
