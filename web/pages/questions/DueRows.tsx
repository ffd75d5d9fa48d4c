import { useId, useState, type ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import { fuzzyDay } from '../../words/dates.ts'
import { KindWay } from './cells.tsx'
import type { DueDate } from './documents.ts'
import { ComesFrom, DateKindMark, DueDay, DueMark, MustAct } from './dueCells.tsx'
import type { DueRow } from './dueDates.ts'
import { movedText } from './dueWords.ts'

/** "First …, moved twice": opens to every earlier date of the same thing and kind. */
function Moved({
  row,
  isOpen,
  onToggle,
  listId,
}: {
  readonly row: DueRow
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly listId: string
}): ReactNode {
  const { words } = useWords()
  if (row.earlier.length === 0) return null
  return (
    <button type="button" className="questions-moved" aria-expanded={isOpen} aria-controls={isOpen ? listId : undefined} onClick={onToggle}>
      {movedText(row, words)}
      <Sign name="down" size={11} />
    </button>
  )
}

function Earlier({ dates, id }: { readonly dates: readonly DueDate[]; readonly id: string }): ReactNode {
  const { words } = useWords()
  return (
    <ol className="questions-earlier" id={id}>
      {dates.map((date) => (
        <li key={date.id}>
          <span>
            <DueDay date={date} />
          </span>
          <span className="questions-meta">{date.statedBy ? words.saidOn(fuzzyDay(words, date.statedBy.known)) : null}</span>
          <ComesFrom date={date} />
        </li>
      ))}
    </ol>
  )
}

export function DueLine({ row }: { readonly row: DueRow }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const { date, standing } = row
  return (
    <>
      <tr className="questions-row" data-slug={date.of.slug} data-standing={standing} data-kind={date.dateKind}>
        <td className="questions-strong">
          <DueDay date={date} />
        </td>
        <th scope="row">
          <KindWay item={date.of} />
          <Moved row={row} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} listId={listId} />
        </th>
        <td>
          <MustAct date={date} />
        </td>
        <td>
          <DateKindMark kind={date.dateKind} />
        </td>
        <td>
          <ComesFrom date={date} />
        </td>
        <td>
          <DueMark row={row} />
        </td>
      </tr>
      {isOpen ? (
        <tr className="questions-row questions-earlier-row">
          <td colSpan={6}>
            <Earlier dates={row.earlier} id={listId} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

function DueCard({ row }: { readonly row: DueRow }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const { date, standing } = row
  return (
    <li className="questions-card" data-slug={date.of.slug} data-standing={standing} data-kind={date.dateKind}>
      <KindWay item={date.of} />
      <p className="questions-card-line">
        <span className="questions-strong">
          <DueDay date={date} />
        </span>
        <DateKindMark kind={date.dateKind} />
        {standing === 'undated' ? null : <DueMark row={row} />}
      </p>
      <p className="questions-meta">
        <MustAct date={date} />
      </p>
      <Moved row={row} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} listId={listId} />
      {isOpen ? <Earlier dates={row.earlier} id={listId} /> : null}
      <ComesFrom date={date} />
    </li>
  )
}

/** The same lines as cards, for a phone. */
export function DueCards({ rows }: { readonly rows: readonly DueRow[] }): ReactNode {
  return (
    <ul>
      {rows.map((row) => (
        <DueCard key={row.date.id} row={row} />
      ))}
    </ul>
  )
}
