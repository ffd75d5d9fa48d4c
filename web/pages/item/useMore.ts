import { useEffect, useRef, useState } from 'react'
import { useClient, type CombinedError } from 'urql'

export interface Page<T> {
  readonly nodes: readonly T[]
  /** Null at the end of the list. */
  readonly next: string | null
}

interface Connection<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: T }[]
}

export function pageOf<T>({ pageInfo, edges }: Connection<T>): Page<T> {
  return { nodes: edges.map(({ node }) => node), next: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

export interface More<T> {
  readonly nodes: readonly T[]
  readonly hasMore: boolean
  readonly isLoading: boolean
  readonly error: CombinedError | null
  readonly more: () => void
}

export type Ask<T> = (client: ReturnType<typeof useClient>, after: string) => Promise<Page<T> | CombinedError>

/** A list that grows a page at a time, on request. Another first page begins it anew. */
export function useMore<T>(first: Page<T>, firstOf: unknown, ask: Ask<T>): More<T> {
  const client = useClient()
  const [grown, setGrown] = useState<{ readonly of: unknown; readonly page: Page<T> } | null>(null)
  const [asking, setAsking] = useState<unknown>(null)
  const [failed, setFailed] = useState<{ readonly of: unknown; readonly error: CombinedError } | null>(null)
  const current = useRef(firstOf)
  useEffect(() => {
    current.current = firstOf
  }, [firstOf])
  const page = grown !== null && grown.of === firstOf ? grown.page : first
  const isLoading = asking !== null && asking === firstOf
  const more = async (after: string): Promise<void> => {
    setAsking(firstOf)
    setFailed(null)
    const answer = await ask(client, after)
    setAsking(null)
    if (current.current !== firstOf) return
    if ('nodes' in answer) setGrown({ of: firstOf, page: { nodes: [...page.nodes, ...answer.nodes], next: answer.next } })
    else setFailed({ of: firstOf, error: answer })
  }
  const { next } = page
  return {
    nodes: page.nodes,
    hasMore: next !== null,
    isLoading,
    error: failed !== null && failed.of === firstOf ? failed.error : null,
    more: () => {
      if (next !== null && !isLoading) void more(next)
    },
  }
}
