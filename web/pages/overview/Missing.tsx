import type { ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { FailureNotice } from '../frame/FailureNotice.tsx'
import type { BoardView } from './useBoard.ts'

/** What could not be added to the board, said where it would have stood. */
export function Missing({ missing: { open, finished } }: Pick<BoardView, 'missing'>): ReactNode {
  const { words } = useWords()
  const { retry } = useDossier()
  return (
    <>
      {open ? <FailureNotice error={open} text={words.failedFurther} onRetry={retry} /> : null}
      {finished ? <FailureNotice error={finished} text={words.failedFinished} onRetry={retry} /> : null}
    </>
  )
}
