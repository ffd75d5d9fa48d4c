import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { useDossier } from '../frame/dossier.ts'
import { kindOf } from '../sources/rows.ts'
import { sourceTitlesDocument } from './documents.ts'
import type { FoundSource } from './entries.ts'

/** Enough pages for any dossier; what is beyond is found on the page of sources. */
const mostPages = 10

/** Titles of all sources, fetched once the reader begins to type. What cannot be fetched is not found: the page of sources says why. */
export function useSourceTitles(isWanted: boolean): readonly FoundSource[] {
  const { slug, at } = useDossier()
  const client = useClient()
  const [sources, setSources] = useState<readonly FoundSource[]>([])
  useEffect(() => {
    if (!isWanted) return undefined
    let isOver = false
    const ask = async (after: string | null, before: readonly FoundSource[], left: number): Promise<void> => {
      const { data } = await client.query(sourceTitlesDocument, { slug, at, after }).toPromise()
      const page = data?.dossier?.sources
      if (!page || isOver) return
      const all = [...before, ...page.edges.map(({ node }) => ({ ...node, kind: kindOf(node.kind) }))]
      setSources(all)
      if (page.pageInfo.hasNextPage && left > 1) await ask(page.pageInfo.endCursor, all, left - 1)
    }
    void ask(null, [], mostPages)
    return () => {
      isOver = true
    }
  }, [client, slug, at, isWanted])
  return sources
}
