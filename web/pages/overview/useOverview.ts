import { useEffect, useMemo, useState } from 'react'
import { useClient, useQuery, type CombinedError } from 'urql'
import type { AskedMoment } from '../../explore/moment.ts'
import { overviewDocument, stepsDocument, type BoardItem, type Overview } from './documents.ts'

/** Days and basis that are left out are not sent: the server fills them in. */
function momentInput({ trueOn, knownOn, basis }: AskedMoment) {
  return { ...(trueOn ? { trueOn } : {}), ...(knownOn ? { knownOn } : {}), ...(basis === null ? {} : { basis }) }
}

export interface OverviewAnswer {
  /** The newest answer that came; while another moment loads or has failed, still the one before. Null before the first. */
  readonly dossier: Overview | null
  readonly items: readonly BoardItem[]
  readonly isMissing: boolean
  readonly isLoading: boolean
  readonly error: CombinedError | null
  readonly retry: () => void
}

function isDossier(dossier: Overview | null | undefined): dossier is Overview {
  return dossier !== null && dossier !== undefined
}

/** The lines after the first hundred, asked page by page at the basis of the first. */
function useFurtherItems(dossier: Overview | null, language: 'NL' | 'EN'): readonly BoardItem[] {
  const client = useClient()
  const [further, setFurther] = useState<{ readonly of: Overview | null; readonly items: readonly BoardItem[] }>({ of: null, items: [] })
  useEffect(() => {
    if (!dossier?.items.pageInfo.hasNextPage) return undefined
    const asking = new AbortController()
    const askAfter = async (after: string | null, before: readonly BoardItem[]): Promise<void> => {
      const variables = { slug: dossier.slug, at: momentInput(dossier.moment), language, after }
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

/** Board and waits of a dossier at a moment. Old data stays until new data is there. */
export function useOverview(slug: string, moment: AskedMoment, language: 'nl' | 'en'): OverviewAnswer {
  const inLanguage = language === 'nl' ? 'NL' : 'EN'
  const [{ data, error, fetching }, ask] = useQuery({
    query: overviewDocument,
    variables: { slug, at: momentInput(moment), language: inLanguage },
  })
  const [shown, setShown] = useState<Overview | null>(null)
  // An answer with an error has holes: the one before is whole.
  const newest = error ? null : data?.dossier
  if (isDossier(newest) && newest !== shown) setShown(newest)
  const dossier = isDossier(newest) ? newest : shown
  const further = useFurtherItems(dossier, inLanguage)
  const items = useMemo(() => [...(dossier?.items.edges.map((edge) => edge.node) ?? []), ...further], [dossier, further])
  return {
    dossier,
    items,
    isMissing: data?.dossier === null && !error && !fetching,
    isLoading: fetching,
    error: error && !fetching ? error : null,
    retry: () => ask({ requestPolicy: 'network-only' }),
  }
}

/** Asks for a moment that the reader is about to turn to, so that the turn itself waits for nothing. */
export function useAskAhead(slug: string, language: 'nl' | 'en'): (moment: AskedMoment) => void {
  const client = useClient()
  return (moment) => {
    const variables = { slug, at: momentInput(moment), language: language === 'nl' ? 'NL' : 'EN' } as const
    void client.query(overviewDocument, variables).toPromise()
  }
}

/** The days before and after `trueOn` on which something became known; asked only while the clocks are apart. */
export function useSteps(
  slug: string,
  trueOn: string,
  isNeeded: boolean,
): { readonly previous: string | null; readonly next: string | null } {
  const [{ data }] = useQuery({ query: stepsDocument, variables: { slug, at: { trueOn } }, pause: !isNeeded })
  return { previous: data?.dossier?.previousHeardOn ?? null, next: data?.dossier?.nextHeardOn ?? null }
}
