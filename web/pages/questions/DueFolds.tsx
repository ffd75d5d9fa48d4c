// What a date opens to: the earlier days of the same thing, and how a rule worked one out.
import type { ReactNode } from 'react'
import { fuzzyDay } from '../../words/dates.ts'
import type { Opener } from '../../ui/OpenButton.tsx'
import { useWords } from '../../words/useWords.ts'
import { Chips, Wording } from './cells.tsx'
import type { DueRow } from './dueDates.ts'
import type { DueDate, Slippage } from './dueDocument.ts'
import { movedText } from './dueWords.ts'
import { Explained } from './Explained.tsx'
import { FoldButton } from './Fold.tsx'

/** The dates of a line that a rule worked out: its own, or those beside it. */
export function workedOut({ date, beside }: DueRow): readonly DueDate[] {
  return [date, ...beside].filter(({ explanation }) => explanation !== null)
}

/** "First …, moved twice": opens to every date that was named of the same thing and kind. */
export function Moved({ row, fold }: { readonly row: DueRow; readonly fold: Opener }): ReactNode {
  const { words } = useWords()
  if (row.slippage === null) return null
  return <FoldButton fold={fold}>{movedText(row, words)}</FoldButton>
}

/** Opens to the steps of the rule; beside a stated date with the day that the rule gives. */
export function HowButton({ row, fold }: { readonly row: DueRow; readonly fold: Opener }): ReactNode {
  const { words } = useWords()
  const [first] = workedOut(row)
  if (first === undefined) return null
  const isBeside = first !== row.date
  return (
    <FoldButton fold={fold}>
      {isBeside ? words.workedOutBeside(first.due ? fuzzyDay(words, first.due) : words.noDateGiven) : words.howWorkedOut}
    </FoldButton>
  )
}

/** The history of a date: every day that was named, by when it was, and what each did to the one before. */
function Slipped({ slippage, id }: { readonly slippage: Slippage; readonly id: string }): ReactNode {
  const { words } = useWords()
  return (
    <ol className="questions-earlier" id={id}>
      {slippage.entries.map(({ statement, due, slip, wording }) => (
        <li key={statement.id}>
          <span>{words.slips[slip](due ? fuzzyDay(words, due) : words.noDateGiven)}</span>
          <span className="questions-meta">{words.saidOn(fuzzyDay(words, statement.known))}</span>
          <div className="questions-from">
            <Wording text={wording} />
            <Chips evidence={statement.evidence} />
          </div>
        </li>
      ))}
    </ol>
  )
}

export function Opened({ row, earlier, how }: { readonly row: DueRow; readonly earlier: Opener; readonly how: Opener }): ReactNode {
  const worked = workedOut(row)
  return (
    <>
      {earlier.isOpen && row.slippage ? <Slipped slippage={row.slippage} id={earlier.id} /> : null}
      {how.isOpen && worked.length > 0 ? (
        <div id={how.id}>
          {worked.map((date) => (
            <Explained key={date.id} date={date} isBeside={date !== row.date} />
          ))}
        </div>
      ) : null}
    </>
  )
}
