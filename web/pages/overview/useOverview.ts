import { useEffect, useMemo, useState } from 'react'
import { useClient, type CombinedError } from 'urql'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { finishedDocument, overviewDocument, type BoardItem, type Overview } from './documents.ts'

const none: readonly BoardItem[] = []

export interface OverviewAnswer {
  /** The newest answer that came; while another moment loads or has failed, still the one before. Null before the first. */
  readonly dossier: Overview | null
  readonly items: readonly BoardItem[]
  readonly isLoading: boolean
  readonly error: CombinedError | null
}

/** The lines after the first hundred, asked page by page at the basis of the first. */
function useFurtherItems(dossier: Overview | null, language: 'NL' | 'EN'): readonly BoardItem[] {
  const client = useClient()
  const [further, setFurther] = useState<{ readonly of: Overview | null; readonly items: readonly BoardItem[] }>({ of: null, items: [] })
  useEffect(() => {
    if (!dossier?.items.pageInfo.hasNextPage) return undefined
    const asking = new AbortController()
    const { trueOn, knownOn, basis } = dossier.moment
    const askAfter = async (after: string | null, before: readonly BoardItem[]): Promise<void> => {
      const variables = { slug: dossier.slug, at: { trueOn, knownOn, basis }, language, after }
      const { data } = await client.query(overviewDocument, variables).toPromise()
      if (!data?.dossier || asking.signal.aborted) return
      const items = [...before, ...data.dossier.items.edges.map((edge) => edge.node)]
      setFurther({ of: dossier, items })
      const { hasNextPage, endCursor } = data.dossier.items.pageInfo
      if (hasNextPage) await askAfter(endCursor, items)
    }
    void askAfter(dossier.items.pageInfo.endCursor, [])
    return () => asking.abort()
  }, [client, dossier, language])
  return further.of === dossier ? further.items : []
}

/** What is finished at the moment of the board, page by page; nothing while it is under way or not asked for. */
export function useFinishedItems(dossier: Overview | null, isShown: boolean): readonly BoardItem[] {
  const client = useClient()
  const { inLanguage } = useDossier()
  const [found, setFound] = useState<{ readonly of: Overview | null; readonly items: readonly BoardItem[] }>({ of: null, items: [] })
  useEffect(() => {
    if (dossier === null || !isShown) return undefined
    const asking = new AbortController()
    const { trueOn, knownOn, basis } = dossier.moment
    const askAfter = async (after: string | null, before: readonly BoardItem[]): Promise<void> => {
      const variables = { slug: dossier.slug, at: { trueOn, knownOn, basis }, language: inLanguage, after }
      const { data } = await client.query(finishedDocument, variables).toPromise()
      if (!data?.dossier || asking.signal.aborted) return
      const { edges, pageInfo } = data.dossier.items
      const items = [...before, ...edges.map((edge) => edge.node)]
      setFound({ of: dossier, items })
      if (pageInfo.hasNextPage) await askAfter(pageInfo.endCursor, items)
    }
    void askAfter(null, [])
    return () => asking.abort()
  }, [client, dossier, isShown, inLanguage])
  return isShown && found.of === dossier ? found.items : none
}

/** Board and waits of the dossier at the moment. Old data stays until new data is there. */
export function useOverview(): OverviewAnswer {
  const { slug, at, inLanguage, attempt } = useDossier()
  const { data, isLoading, error } = useAnswer(overviewDocument, { slug, at, language: inLanguage }, attempt)
  useAskAhead(overviewDocument, (ahead) => ({ slug, at: ahead, language: inLanguage }))
  const dossier = data?.dossier ?? null
  const further = useFurtherItems(dossier, inLanguage)
  const items = useMemo(() => [...(dossier?.items.edges.map((edge) => edge.node) ?? []), ...further], [dossier, further])
  return { dossier, items, isLoading, error }
}
