import { useMemo } from 'react'
import { useClient, type CombinedError } from 'urql'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useFurther } from '../../graphql/useFurther.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { finishedDocument, overviewDocument, type BoardItem, type Overview } from './documents.ts'

const none: readonly BoardItem[] = []

interface PageOfItems {
  readonly edges: readonly { readonly node: BoardItem }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
const itemsOf = (page: PageOfItems) => page.edges.map((edge) => edge.node)
const nextOf = ({ pageInfo }: PageOfItems) => (pageInfo.hasNextPage ? pageInfo.endCursor : null)

export interface OverviewAnswer {
  /** The newest answer that came; while another moment loads or has failed, still the one before. Null before the first. */
  readonly dossier: Overview | null
  readonly items: readonly BoardItem[]
  readonly isLoading: boolean
  readonly error: CombinedError | null
  /** A page after the first failed: `items` are not all that is open. */
  readonly furtherError: CombinedError | null
}

export interface FinishedAnswer {
  readonly items: readonly BoardItem[]
  readonly error: CombinedError | null
}

/** The moment that a board was answered for, whatever is asked for since. */
function useSameMoment(dossier: Overview | null) {
  const { slug, at, inLanguage } = useDossier()
  return useMemo(() => {
    if (dossier === null) return { slug, at, language: inLanguage }
    const { trueOn, knownOn, basis } = dossier.moment
    return { slug, at: { trueOn, knownOn, basis }, language: inLanguage }
  }, [dossier, slug, at, inLanguage])
}

/** What is finished at the moment of the board, page by page; nothing while it is under way or not asked for. */
export function useFinishedItems(dossier: Overview | null, isShown: boolean): FinishedAnswer {
  const client = useClient()
  const { attempt } = useDossier()
  const variables = useSameMoment(dossier)
  const isPaused = dossier === null || !isShown
  const { data, isCurrent, error } = useAnswer(finishedDocument, variables, attempt, isPaused)
  const first = isCurrent && !isPaused ? (data?.dossier?.items ?? null) : null
  const further = useFurther(
    first,
    first && nextOf(first),
    async (after) => {
      const asked = await client.query(finishedDocument, { ...variables, after }).toPromise()
      if (asked.error) return { error: asked.error }
      const page = asked.data?.dossier?.items ?? null
      return { items: page ? itemsOf(page) : none, next: page && nextOf(page) }
    },
    attempt,
  )
  const items = useMemo(() => (first ? [...itemsOf(first), ...further.items] : none), [first, further.items])
  return { items, error: isPaused ? null : (error ?? further.error) }
}

/** Board and waits of the dossier at the moment. Old data stays until new data is there. */
export function useOverview(): OverviewAnswer {
  const { slug, at, inLanguage, attempt } = useDossier()
  const client = useClient()
  const { data, isLoading, error } = useAnswer(overviewDocument, { slug, at, language: inLanguage }, attempt)
  useAskAhead(overviewDocument, (ahead) => ({ slug, at: ahead, language: inLanguage }))
  const dossier = data?.dossier ?? null
  const variables = useSameMoment(dossier)
  const further = useFurther(
    dossier,
    dossier && nextOf(dossier.items),
    async (after) => {
      const asked = await client.query(overviewDocument, { ...variables, after }).toPromise()
      if (asked.error) return { error: asked.error }
      const page = asked.data?.dossier?.items ?? null
      return { items: page ? itemsOf(page) : none, next: page && nextOf(page) }
    },
    attempt,
  )
  const items = useMemo(() => (dossier ? [...itemsOf(dossier.items), ...further.items] : none), [dossier, further.items])
  return { dossier, items, isLoading, error, furtherError: further.error }
}
