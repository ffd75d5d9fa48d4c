import type { CombinedError } from 'urql'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { matricesDocument, type Matrices } from './documents.ts'

export interface MatricesAnswer {
  /** The newest answer that came; while another moment loads or has failed, still the one before. Null before the first. */
  readonly dossier: Matrices | null
  readonly isLoading: boolean
  readonly error: CombinedError | null
}

export function useMatrices(): MatricesAnswer {
  const { slug, at, inLanguage: language, attempt } = useDossier()
  const { data, isLoading, error } = useAnswer(matricesDocument, { slug, at, language }, attempt)
  useAskAhead(matricesDocument, (ahead) => ({ slug, at: ahead, language }))
  return { dossier: data?.dossier ?? null, isLoading, error }
}
