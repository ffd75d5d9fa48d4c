import { useMemo } from 'react'
import { useClient, type CombinedError } from 'urql'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { sourceDocument, type Source, type SupportedStatement } from './documents.ts'
import { useFurther } from '../../graphql/useFurther.ts'

export interface SourceAnswer {
  /** The newest answer that came; null before the first, and where there is none of that name. */
  readonly source: Source | null
  readonly isMissing: boolean
  readonly statements: readonly SupportedStatement[]
  readonly isLoading: boolean
  readonly isWhole: boolean
  readonly error: CombinedError | null
}

const supportedBy = (source: Source) => source.statements.edges.map((edge) => edge.node)
const nextOf = ({ statements: { pageInfo } }: Source) => (pageInfo.hasNextPage ? pageInfo.endCursor : null)

/** One source with all that rests on it at the moment, and what came later where the address asks for it. */
export function useSource(name: string): SourceAnswer {
  const { at, inLanguage, attempt, address } = useDossier()
  const client = useClient()
  const variables = { slug: name, at, language: inLanguage, includeLater: address.isLaterShown }
  const { data, isCurrent, isLoading, error } = useAnswer(sourceDocument, variables, attempt)
  useAskAhead(sourceDocument, (ahead) => ({ ...variables, at: ahead }))
  const source = data?.source?.slug === name ? data.source : null
  const further = useFurther(
    source,
    source && nextOf(source),
    async (after) => {
      const asked = await client.query(sourceDocument, { ...variables, after }).toPromise()
      if (asked.error) return { error: asked.error }
      const page = asked.data?.source ?? null
      return { items: page ? supportedBy(page) : [], next: page && nextOf(page) }
    },
    attempt,
  )
  const statements = useMemo(() => (source ? [...supportedBy(source), ...further.items] : []), [source, further.items])
  return {
    source,
    isMissing: isCurrent && data?.source === null,
    statements,
    isLoading,
    isWhole: further.isWhole,
    error: error ?? further.error,
  }
}
