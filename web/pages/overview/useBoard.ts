import { useMemo } from 'react'
import type { CombinedError } from 'urql'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { countsOf, rowsOf, type Counts, type Row } from './board.ts'
import type { Overview } from './documents.ts'
import { filtered } from './filters.ts'
import { groupsOf, type Group } from './grouping.ts'
import { useFinishedItems, useOverview } from './useOverview.ts'

export interface BoardView {
  readonly dossier: Overview | null
  /** All that is open, whatever was filtered. */
  readonly rows: readonly Row[]
  /** Null before the first answer. */
  readonly counts: Counts | null
  readonly finishedCount: number
  /** What the reader asked for, under its headings. */
  readonly groups: readonly Group[]
  readonly isLoading: boolean
  readonly error: CombinedError | null
  /** What stands is not all: a page of what is open, or what is finished, failed. */
  readonly missing: { readonly open: CombinedError | null; readonly finished: CombinedError | null }
}

/** The board as the address asks for it: lines, counts, what is left after filters. */
export function useBoard(): BoardView {
  const { words } = useWords()
  const { address } = useDossier()
  const { sort, grouping, narrowing, find, isFinishedShown } = address
  const { dossier, items, isLoading, error, furtherError } = useOverview()
  const { items: finishedItems, error: finishedError } = useFinishedItems(dossier, isFinishedShown)
  const rows = useMemo(() => (dossier ? rowsOf(items, dossier.blocking.roots, words.shortTitles) : []), [dossier, items, words])
  const finished = useMemo(() => rowsOf(finishedItems, [], words.shortTitles), [finishedItems, words])
  const counts = useMemo(() => (dossier ? countsOf(rows) : null), [dossier, rows])
  const groups = useMemo(
    () => groupsOf(filtered([...rows, ...finished], { narrowing, find }), sort, grouping, words),
    [rows, finished, narrowing, find, sort, grouping, words],
  )
  const finishedCount = dossier?.finished.totalCount ?? 0
  const missing = { open: furtherError, finished: finishedError }
  return { dossier, rows, counts, finishedCount, groups, isLoading, error, missing }
}
