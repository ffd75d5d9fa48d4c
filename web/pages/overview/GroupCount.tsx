import type { ReactNode } from 'react'
import { useWords } from '../../words/useWords.ts'
import { isFinished } from './board.ts'
import type { Group } from './grouping.ts'

/** How many are open, and how many finished ones stand under them. */
export function GroupCount({ group }: { readonly group: Group }): ReactNode {
  const { words } = useWords()
  const finished = group.rows.filter(isFinished).length
  return (
    <span className="count">
      {group.rows.length - finished}
      {finished === 0 ? null : words.plusFinished(finished)}
    </span>
  )
}
