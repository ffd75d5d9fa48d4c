import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql'

export interface Answer<Data> {
  /** The newest whole answer; while another is under way or has failed, still the one before. Null before the first. */
  readonly data: Data | null
  /** `data` answers the variables as they are now. */
  readonly isCurrent: boolean
  readonly isLoading: boolean
  readonly error: CombinedError | null
  readonly retry: () => void
}

const listeners = new Set<() => void>()
let underWay = 0

function count(by: number): void {
  underWay += by
  for (const listener of listeners) listener()
}

/**
 * Asks, and keeps what was shown until there is something newer. A higher `attempt` asks again what had failed. Paused, it asks nothing.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  attempt = 0,
  isPaused = false,
): Answer<Data> {
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({ query, variables, pause: isPaused })
  const [kept, setKept] = useState<Data | null>(null)
  // An answer with an error has holes: the one before is whole.
  const newest = error || fetching ? null : (data ?? null)
  if (newest !== null && newest !== kept) setKept(newest)
  useEffect(() => {
    if (!fetching) return undefined
    count(1)
    return () => count(-1)
  }, [fetching])
  const asked = useRef(attempt)
  useEffect(() => {
    if (asked.current === attempt) return
    asked.current = attempt
    if (error) ask({ requestPolicy: 'network-only' })
  }, [attempt, error, ask])
  return {
    data: newest ?? kept,
    isCurrent: newest !== null,
    isLoading: fetching,
    error: error && !fetching ? error : null,
    retry: () => ask({ requestPolicy: 'network-only' }),
  }
}

/** Whether what is on the page waits for an answer. */
export function useIsAsking(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => underWay > 0,
  )
}
