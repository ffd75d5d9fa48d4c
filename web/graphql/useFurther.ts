import { useEffect, useRef, useState } from 'react'
import type { CombinedError } from 'urql'

interface PageOf<T> {
  readonly items: readonly T[]
  /** Null on the last page. */
  readonly next: string | null
}
type Asked<T> = PageOf<T> | { readonly error: CombinedError }

interface Found<T> extends PageOf<T> {
  readonly of: object | null
  readonly error: CombinedError | null
  /** The attempt at which a page failed. */
  readonly attempt: number
}

export interface Further<T> {
  readonly items: readonly T[]
  /** Nothing is left to ask. */
  readonly isWhole: boolean
  readonly error: CombinedError | null
}

const none: readonly never[] = []

/**
 * The pages after the first, asked one by one in the background. `of` is the answer that the first page came with: another one begins
 * anew. A higher `attempt` goes on where a page had failed.
 */
export function useFurther<T>(
  of: object | null,
  next: string | null,
  ask: (after: string) => Promise<Asked<T>>,
  attempt: number,
): Further<T> {
  const [found, setFound] = useState<Found<T>>()
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  const begun = found?.of === of ? found : null
  const after = begun ? begun.next : next
  const hasFailed = begun !== null && begun.error !== null && begun.attempt === attempt
  useEffect(() => {
    if (of === null || after === null || hasFailed) return undefined
    let isOver = false
    const askNext = async (): Promise<void> => {
      const asked = await latest.current(after)
      if (isOver) return
      setFound((before) => {
        const items = before?.of === of ? before.items : none
        if ('error' in asked) return { of, items, next: after, error: asked.error, attempt }
        return { of, items: [...items, ...asked.items], next: asked.next, error: null, attempt }
      })
    }
    void askNext()
    return () => {
      isOver = true
    }
  }, [of, after, attempt, hasFailed])
  return { items: begun?.items ?? none, isWhole: of !== null && after === null, error: hasFailed ? begun.error : null }
}
