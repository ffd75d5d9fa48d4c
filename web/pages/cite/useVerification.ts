import { useAnswer } from '../../graphql/useAnswer.ts'
import { useDossier } from '../frame/dossier.ts'
import { verifyDocument } from './documents.ts'

export interface Verification {
  readonly holds: boolean
  readonly text: string
}

/** Of a page opened by a citation's link, whether it still holds; null of any other, and until that is known. */
export function useVerification(): Verification | null {
  const { address, inLanguage: language, attempt } = useDossier()
  const { basis, log, rules } = address
  const isPaused = basis === null || log === null
  const { data } = useAnswer(verifyDocument, { basis: basis ?? 0, hash: log ?? '', rules, language }, attempt, isPaused)
  return isPaused ? null : (data?.verify ?? null)
}
