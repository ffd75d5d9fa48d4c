import { useEffect, useState } from 'react'
import { useClient, type CombinedError } from 'urql'
import { useDossier } from '../frame/dossier.ts'
import { kindOf } from '../sources/rows.ts'
import { sourceTitlesDocument } from './documents.ts'
import type { FoundSource } from './entries.ts'

/** Enough pages for any dossier; what is beyond is found on the page of sources. */
const mostPages = 10

export interface SourceTitles {
  readonly sources: readonly FoundSource[]
  /** Not all of them could be fetched: what is missing is not found. */
  readonly error: CombinedError | null
}

/** Titles of all sources, fetched once the reader begins to type. A higher `attempt` tries again. */
export function useSourceTitles(isWanted: boolean, attempt: number): SourceTitles {
  const { slug, at } = useDossier()
  const client = useClient()
  const [sources, setSources] = useState<readonly FoundSource[]>([])
  const [failure, setFailure] = useState<{ readonly attempt: number; readonly error: CombinedError } | null>(null)
  useEffect(() => {
    if (!isWanted) return undefined
    let isOver = false
    const ask = async (after: string | null, before: readonly FoundSource[], left: number): Promise<void> => {
      const { data, error } = await client.query(sourceTitlesDocument, { slug, at, after }).toPromise()
      const page = data?.dossier?.sources
      if (isOver) return
      if (error) setFailure({ attempt, error })
      if (error || !page) return
      const all = [...before, ...page.edges.map(({ node }) => ({ ...node, kind: kindOf(node.kind) }))]
      setSources(all)
      if (page.pageInfo.hasNextPage && left > 1) await ask(page.pageInfo.endCursor, all, left - 1)
    }
    void ask(null, [], mostPages)
    return () => {
      isOver = true
    }
  }, [client, slug, at, isWanted, attempt])
  return { sources, error: failure?.attempt === attempt ? failure.error : null }
}
