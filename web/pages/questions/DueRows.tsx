import type { ReactNode } from 'react'
import { KindWay } from './cells.tsx'
import { ComesFrom, DateKindMark, DueDay, DueMark, Informs, MustAct, StandsBy } from './dueCells.tsx'
import type { DueRow } from './dueDates.ts'
import { HowButton, Moved, Opened, workedOut } from './DueFolds.tsx'
import { useFold } from './Fold.tsx'

export function DueLine({ row }: { readonly row: DueRow }): ReactNode {
  const [earlier, how] = [useFold(), useFold()]
  const { date, standing } = row
  return (
    <>
      <tr className="questions-row" data-slug={date.of.slug} data-standing={standing} data-kind={date.dateKind}>
        <td className="questions-strong">
          <DueDay date={date} />
        </td>
        <th scope="row">
          <KindWay item={date.of} />
          <Informs date={date} />
          <Moved row={row} fold={earlier} />
        </th>
        <td>
          <MustAct date={date} />
        </td>
        <td>
          <DateKindMark date={date} />
        </td>
        <td>
          <ComesFrom date={date} />
          <HowButton row={row} fold={how} />
        </td>
        <td>
          <DueMark row={row} />
          <StandsBy row={row} />
        </td>
      </tr>
      {earlier.isOpen || (how.isOpen && workedOut(row).length > 0) ? (
        <tr className="questions-row questions-opened-row">
          <td colSpan={6}>
            <Opened row={row} earlier={earlier} how={how} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

function DueCard({ row }: { readonly row: DueRow }): ReactNode {
  const [earlier, how] = [useFold(), useFold()]
  const { date, standing } = row
  return (
    <li className="questions-card" data-slug={date.of.slug} data-standing={standing} data-kind={date.dateKind}>
      <KindWay item={date.of} />
      <Informs date={date} />
      <p className="questions-card-line">
        <span className="questions-strong">
          <DueDay date={date} />
        </span>
        <DateKindMark date={date} />
        {date.due === null && standing === 'undated' ? null : <DueMark row={row} />}
      </p>
      <p className="questions-meta">
        <MustAct date={date} />
      </p>
      <StandsBy row={row} />
      <ComesFrom date={date} />
      <Moved row={row} fold={earlier} />
      <HowButton row={row} fold={how} />
      <Opened row={row} earlier={earlier} how={how} />
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
