import { useMemo } from 'react'
import type { CombinedError } from 'urql'
import { useAnswer } from '../../graphql/useAnswer.ts'
import { useAskAhead } from '../frame/askAhead.ts'
import type { AskedAt } from '../frame/askedAt.ts'
import { useDossier } from '../frame/dossier.ts'
import { holdersDocument, questionsDocument, type Questions } from './documents.ts'
import { dueRows, type DueRow } from './dueDates.ts'
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
  const dates = useMemo(() => (dossier ? dueRows(dossier.dates, dossier.moment.trueOn) : []), [dossier])
  return { dossier, unsettled, dates, isLoading, error }
}

/** Who held an office on another day, as known at the moment. Undefined while it is asked, null where nobody is known to have. */
export function useHolderOn(
  day: string,
  moment: Questions['moment'],
): (office: string) => { readonly slug: string; readonly name: string } | null | undefined {
  const { slug, inLanguage } = useDossier()
  const { knownOn, basis } = moment
  const at: AskedAt = useMemo(() => ({ trueOn: day, knownOn, basis }), [day, knownOn, basis])
  const { data } = useAnswer(holdersDocument, { slug, at, language: inLanguage })
  const offices = data?.dossier?.items.edges.map(({ node }) => node)
  return (office) => {
    const found = offices?.find((one) => one.slug === office)
    return offices === undefined ? undefined : found !== undefined && 'holder' in found ? (found.holder ?? null) : null
  }
}
