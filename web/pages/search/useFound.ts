import { useEffect, useRef, useState } from 'react'
import { useClient, type CombinedError } from 'urql'
import { readFragment } from '../../graphql/graphql.ts'
import { useDossier } from '../frame/dossier.ts'
import { hit, searchDocument } from './documents.ts'
import type { FoundItem } from './entries.ts'

/** Milliseconds without a key before the server is asked. */
const restMs = 120
/** Milliseconds after which the reader is told that it takes long. */
const patienceMs = 1_500
const longestText = 200

export interface Found {
  /** The text that these were found with; while another is looked for or has failed, still the one before. */
  readonly text: string
  readonly items: readonly FoundItem[]
  readonly total: number
  /** `items` are those of the text as it is now. */
  readonly isCurrent: boolean
  readonly isSlow: boolean
  readonly error: CombinedError | null
}

interface Kept {
  readonly text: string
  readonly items: readonly FoundItem[]
  readonly total: number
}
interface Failure {
  readonly text: string
  readonly error: CombinedError
  readonly attempt: number
}
const nothing: Kept = { text: '', items: [], total: 0 }

/** Items found with the text at the moment; the newest whole answer stays until there is another. A higher `attempt` tries again. */
export function useFound(typed: string, attempt: number): Found {
  const { slug, at, inLanguage } = useDossier()
  const client = useClient()
  const text = typed.trim().slice(0, longestText)
  const [kept, setKept] = useState<Kept>(nothing)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [slow, setSlow] = useState<string | null>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    if (text === '') return undefined
    let isOver = false
    const ask = async (): Promise<void> => {
      const { data, error } = await client.query(searchDocument, { text, slug, at, language: inLanguage }).toPromise()
      if (isOver) return
      setSlow(null)
      if (error) setFailure({ text, error, attempt })
      else if (data) setKept({ text, items: data.search.edges.map(({ node }) => readFragment(hit, node)), total: data.search.totalCount })
    }
    const asking = window.setTimeout(() => void ask(), isFirst.current ? 0 : restMs)
    isFirst.current = false
    const waiting = window.setTimeout(() => setSlow(text), patienceMs)
    return () => {
      isOver = true
      window.clearTimeout(asking)
      window.clearTimeout(waiting)
    }
  }, [client, text, slug, at, inLanguage, attempt])
  const hasFailed = failure !== null && failure.text === text && failure.attempt === attempt
  const shown = text === '' ? nothing : kept
  return {
    ...shown,
    isCurrent: shown.text === text,
    isSlow: slow === text && shown.text !== text && !hasFailed,
    error: hasFailed ? failure.error : null,
  }
}
