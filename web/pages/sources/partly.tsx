// What is not whole about the sources, in figures and in a sentence.
import type { ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import type { Row } from './rows.ts'

function Figure({ figure, label }: { readonly figure: number; readonly label: readonly string[] }): ReactNode {
  return (
    <div className="sources-count">
      <b>{figure}</b>
      <span>
        {label[0]}
        <br /> {label[1]}
      </span>
    </div>
  )
}

/** The list in four figures, at the end of the as-of bar. */
export function Figures({ rows, total }: { readonly rows: readonly Row[]; readonly total: number }): ReactNode {
  const { words } = useWords()
  const labels = words.sourceFigures
  return (
    <div className="sources-counts">
      <Figure figure={total} label={labels.total} />
      <Figure figure={rows.filter((row) => !row.isUnpublished).length} label={labels.there} />
      <Figure figure={rows.filter((row) => row.access === 'FULL').length} label={labels.full} />
      <Figure figure={rows.filter((row) => row.statements === 0).length} label={labels.bare} />
    </div>
  )
}

/** How many were not read in full, said before what was drawn from them. */
export function PartlyRead({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const { words } = useWords()
  const count = (access: Row['access']) => rows.filter((row) => row.access === access).length
  const unread = rows.length - count('FULL')
  if (unread === 0) return null
  return (
    <p className="sources-partly">
      <Sign name="overdue" size={14} />
      {words.notWhole(unread, rows.length, count('EXCERPT'), count('CITED'))}
    </p>
  )
}
