import { useMemo } from 'react'
import type { CombinedError } from 'urql'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'
import { questionsDocument, type Questions } from './documents.ts'
import { dueRows, type DueRow } from './dueDates.ts'
import { ledgerDocument, type LedgerEntry } from './ledgerDocument.ts'
import { unsettledRows, type UnsettledRow } from './unsettled.ts'

export interface QuestionsAnswer {
  readonly dossier: Questions | null
  readonly unsettled: readonly UnsettledRow[]
  /** In no order yet. */
  readonly dates: readonly DueRow[]
  readonly isLoading: boolean
  readonly error: CombinedError | null
}

export function useQuestions(): QuestionsAnswer {
  const { slug, at, inLanguage: language, attempt } = useDossier()
  const { data, isLoading, error } = useAnswer(questionsDocument, { slug, at, language }, attempt)
  useAskAhead(questionsDocument, (ahead) => ({ slug, at: ahead, language }))
  const dossier = data?.dossier ?? null
  const unsettled = useMemo(() => (dossier ? unsettledRows(dossier.unsettled, dossier.moment.trueOn) : []), [dossier])
  const dates = useMemo(() => (dossier ? dueRows(dossier.dates, dossier.slippage, dossier.moment.trueOn) : []), [dossier])
  return { dossier, unsettled, dates, isLoading, error }
}

export interface LedgerAnswer {
  /** Null before the first answer. */
  readonly entries: readonly LedgerEntry[] | null
  readonly isLoading: boolean
  readonly error: CombinedError | null
}

/** Asked beside the page itself, so that neither waits for the other. */
export function useLedger(): LedgerAnswer {
  const { slug, at, inLanguage: language, attempt } = useDossier()
  const { data, isLoading, error } = useAnswer(ledgerDocument, { slug, at, language }, attempt)
  useAskAhead(ledgerDocument, (ahead) => ({ slug, at: ahead, language }))
  return { entries: data?.dossier?.ledger ?? null, isLoading, error }
}
