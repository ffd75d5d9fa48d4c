import { useMemo } from 'react'
import type { Preview } from '../../canvas/events.ts'
import { useAnswer, type Answer } from '../../graphql/useAnswer.ts'
import { useDossier } from '../frame/dossier.ts'
import { previewDocument, type Unlock } from './documents.ts'

export interface Trial {
  /** Slugs that the trial closes: of those in the address the ones that are open. */
  readonly closing: readonly string[]
  readonly unlock: Unlock | null
  /** How it is drawn; null without a trial. */
  readonly preview: Preview | null
  readonly answer: Answer<unknown>
  /** Takes one into the trial, or out of it. */
  readonly toggle: (slug: string) => void
  readonly clear: () => void
}

const nobody: readonly string[] = []

/** What could go on if what the address names closed. `isOpen` must be the same function while the moment is the same. */
export function useTrial(isOpen: (slug: string) => boolean): Trial {
  const { slug, at, inLanguage, attempt, address, change } = useDossier()
  const closing = useMemo(() => address.closing.filter(isOpen), [address.closing, isOpen])
  const isNone = closing.length === 0
  const answer = useAnswer(previewDocument, { slug, at, closing, language: inLanguage }, attempt, isNone)
  const unlock = isNone ? null : (answer.data?.dossier?.blocking.ifCloses ?? null)
  const preview = useMemo(() => {
    if (closing.length === 0) return null
    const directly = unlock?.directly.map((item) => item.slug) ?? nobody
    const inTheEnd = unlock?.inTheEnd.map((item) => item.slug) ?? nobody
    return { closing, directly, later: inTheEnd.filter((item) => !directly.includes(item)) }
  }, [closing, unlock])
  const toggle = (item: string): void => {
    const isIn = address.closing.includes(item)
    change({ closing: isIn ? address.closing.filter((one) => one !== item) : [...closing, item] })
  }
  return { closing, unlock, preview, answer, toggle, clear: () => change({ closing: [] }) }
}
