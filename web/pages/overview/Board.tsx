import type { KeyboardEvent, ReactNode } from 'react'
import type { Sort, SortKey } from '../../explore/address.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import './Board.css'
import { groupsOf, type Row } from './board.ts'
import { BoardRow } from './BoardRow.tsx'
import type { Choice } from './choice.ts'
import type { Seen } from './cells.tsx'

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

function Heading({ sort, name, label, onSort }: { readonly sort: Sort | null; readonly name: SortKey; readonly label: string; readonly onSort: Props['onSort'] }): ReactNode {
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

/** Up and down go from line to line, Home and End to the ends. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }
  const move = moves[event.key]
  if (move === undefined || !(event.target instanceof HTMLElement) || !event.target.matches('.row-name')) return
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.row-name')]
  const to = Math.min(names.length - 1, Math.max(0, names.indexOf(event.target) + move))
  names[to]?.focus()
  event.preventDefault()
}

/** Everything open and known at the moment, grouped by kind; a line opens to its history, waits and sources. */
export function Board({ rows, seen, basis, sort, onSort, choice }: Props): ReactNode {
  const { words } = useWords()
  const heading = { sort, onSort }
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
        <table className="board-table" onKeyDown={walk} aria-labelledby="board-title">
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
                  <BoardRow key={row.slug} row={row} seen={seen} basis={basis} choice={choice} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}
