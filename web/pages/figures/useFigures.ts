import { useMemo } from 'react'
import type { CombinedError } from 'urql'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { figuresDocument, type FiguresDossier } from './documents.ts'
import { scopesOf, type Scope } from './scopes.ts'

export interface FiguresSeen {
  readonly dossier: FiguresDossier
  readonly scopes: readonly Scope[]
  /** Names of measures in the language of the page. */
  readonly measures: ReadonlyMap<string, string>
}

export interface FiguresAnswered {
  /** The newest answer that came; while another moment loads or has failed, still the one before. Null before the first. */
  readonly seen: FiguresSeen | null
  readonly isLoading: boolean
  readonly error: CombinedError | null
}

export function useFigures(): FiguresAnswered {
  const { slug, at, inLanguage: language, attempt } = useDossier()
  const { data, isLoading, error } = useAnswer(figuresDocument, { slug, at, language }, attempt)
  useAskAhead(figuresDocument, (ahead) => ({ slug, at: ahead, language }))
  const seen = useMemo(() => {
    if (!data?.dossier) return null
    const measures = new Map(data.vocabulary.measures.map(({ value, name }) => [value, name]))
    return { dossier: data.dossier, scopes: scopesOf(data.dossier.figures), measures }
  }, [data])
  return { seen, isLoading, error }
}
