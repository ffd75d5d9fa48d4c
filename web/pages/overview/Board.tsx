import type { ReactNode } from 'react'
import type { Sort, SortKey } from '../../explore/address.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import './Board.css'
import { groupsOf, type Row } from './board.ts'
import { BoardRow } from './BoardRow.tsx'
import type { Choice } from './choice.ts'
import { yearOf, type Seen } from './cells.tsx'

interface Props {
  readonly rows: readonly Row[]
  readonly seen: Seen
  readonly basis: number
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  readonly choice: Choice
}

function nextSort(sort: Sort | null, key: SortKey): Sort | null {
  if (sort?.key !== key) return { key, isDescending: false }
  return sort.isDescending ? null : { key, isDescending: true }
}

function Heading({
  sort,
  name,
  label,
  onSort,
}: {
  readonly sort: Sort | null
  readonly name: SortKey
  readonly label: string
  readonly onSort: Props['onSort']
}): ReactNode {
  const isSorted = sort?.key === name
  const order = isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" aria-sort={order} className={`column-${name}`}>
      <button type="button" onClick={() => onSort(nextSort(sort, name))}>
        {label}
        {isSorted ? <Sign name={sort.isDescending ? 'sortDown' : 'sortUp'} size={11} /> : null}
      </button>
    </th>
  )
}

/** Everything open and known at the moment, grouped by kind; a line opens to its history, waits and sources. */
export function Board({ rows, seen, basis, sort, onSort, choice }: Props): ReactNode {
  const { words } = useWords()
  const heading = { sort, onSort }
  const isOtherYear = (day: string) => yearOf(day) !== yearOf(seen.trueOn)
  const hasOtherYears = rows.some((row) => isOtherYear(row.state.since.earliest) || isOtherYear(row.state.lastConfirmedOn))
  return (
    <section className="panel board" aria-labelledby="board-title">
      <header className="panel-head">
        <h2 id="board-title">{words.whatIsOpen}</h2>
        {sort === null ? null : (
          <button type="button" className="button no-print" onClick={() => onSort(null)}>
            {words.byKind}
          </button>
        )}
      </header>
      <div className="board-scroll">
        <table className={hasOtherYears ? 'board-table board-years' : 'board-table'} aria-labelledby="board-title">
          <thead>
            <tr>
              <Heading {...heading} name="name" label={words.item} />
              <Heading {...heading} name="responsible" label={words.whoMustAct} />
              <Heading {...heading} name="phase" label={words.phaseAndWording} />
              <Heading {...heading} name="since" label={words.since} />
              <Heading {...heading} name="confirmed" label={words.lastConfirmed} />
              <Heading {...heading} name="waits" label={words.waitsFor} />
              <Heading {...heading} name="expected" label={words.expected} />
            </tr>
          </thead>
          {groupsOf(rows, sort).map((group) => (
            <tbody key={group.key ?? 'all'}>
              <tr className="board-group">
                <th colSpan={7} scope="rowgroup">
                  {group.key === null ? words.allItems : words.groups[group.key]} <span className="count">{group.rows.length}</span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <BoardRow
                  key={row.slug}
                  heading={group.key === null ? '' : words.groups[group.key]}
                  row={row}
                  seen={seen}
                  basis={basis}
                  choice={choice}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}
