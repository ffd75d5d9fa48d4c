import { useMemo } from 'react'
import { useClient, type CombinedError } from 'urql'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { sourcesDocument, type Sources } from './documents.ts'
import { rowOf, type Row } from './rows.ts'
import { useFurther } from '../../graphql/useFurther.ts'

export interface SourcesAnswer {
  /** The newest answer that came; while another moment loads or has failed, still the one before. Null before the first. */
  readonly dossier: Sources | null
  readonly rows: readonly Row[]
  readonly isLoading: boolean
  /** Every page is there. */
  readonly isWhole: boolean
  readonly error: CombinedError | null
}

const linesOf = (dossier: Sources) => dossier.sources.edges.map((edge) => edge.node)
const nextOf = ({ sources: { pageInfo } }: Sources) => (pageInfo.hasNextPage ? pageInfo.endCursor : null)

/** All sources of the dossier at the moment, page after page. */
export function useSources(): SourcesAnswer {
  const { slug, at, inLanguage, attempt } = useDossier()
  const client = useClient()
  const variables = { slug, at, language: inLanguage }
  const { data, isLoading, error } = useAnswer(sourcesDocument, variables, attempt)
  useAskAhead(sourcesDocument, (ahead) => ({ slug, at: ahead, language: inLanguage }))
  const dossier = data?.dossier ?? null
  const further = useFurther(
    dossier,
    dossier && nextOf(dossier),
    async (after) => {
      const asked = await client.query(sourcesDocument, { ...variables, after }).toPromise()
      if (asked.error) return { error: asked.error }
      const page = asked.data?.dossier ?? null
      return { items: page ? linesOf(page) : [], next: page && nextOf(page) }
    },
    attempt,
  )
  const rows = useMemo(
    () => (dossier ? [...linesOf(dossier), ...further.items].map((line) => rowOf(line, dossier.moment.knownOn)) : []),
    [dossier, further.items],
  )
  return { dossier, rows, isLoading, isWhole: further.isWhole, error: error ?? further.error }
}
