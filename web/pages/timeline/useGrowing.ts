import { useEffect, useState } from 'react'

const atOnce = 20

/** How many lines of a long list are there so far: a few at a time, so that nothing waits for all of them. */
export function useGrowing(count: number): readonly [number, (from: number) => void] {
  const [limit, setLimit] = useState(atOnce)
  useEffect(() => {
    if (limit >= count) return undefined
    const timer = window.setTimeout(() => setLimit(limit + atOnce))
    return () => window.clearTimeout(timer)
  }, [limit, count])
  return [limit, (from) => setLimit(Math.max(atOnce, from))]
}
