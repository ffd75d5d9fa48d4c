import { useState, type ReactNode } from 'react'
import type { Sort, SortKey } from '../../explore/address.ts'
import { Sign } from '../../ui/Glyph.tsx'
import { useWords } from '../../words/useWords.ts'
import './Board.css'
import type { Row } from './board.ts'
import { BoardRow } from './BoardRow.tsx'
import { BoardTools } from './BoardTools.tsx'
import type { Choice } from './choice.ts'
import { NothingFound } from './Filters.tsx'
import { GroupCount } from './GroupCount.tsx'
import type { Group } from './grouping.ts'
import { Missing } from './Missing.tsx'
import type { BoardView } from './useBoard.ts'
import { yearOf, type Seen } from './cells.tsx'

interface Props {
  readonly groups: readonly Group[]
  readonly finishedCount: number
  readonly missing: BoardView['missing']
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

/** Everything open and known at the moment under its headings; a line opens to its history, waits and sources. */
export function Board({ groups, finishedCount, missing, seen, basis, sort, onSort, choice }: Props): ReactNode {
  const { words } = useWords()
  // A line that stands under two headings opens under the one where it was opened.
  const [at, setAt] = useState<string | null>(null)
  const heading = { sort, onSort }
  const isOtherYear = (day: string) => yearOf(day) !== yearOf(seen.trueOn)
  const hasOtherYears = groups.some((group) =>
    group.rows.some((row) => isOtherYear(row.state.since.earliest) || isOtherYear(row.state.lastConfirmedOn)),
  )
  const has = (group: Group, slug: string) => group.rows.some((row) => row.slug === slug)
  const homeOf = ({ slug }: Row) =>
    (groups.find((group) => group.key === at && has(group, slug)) ?? groups.find((group) => has(group, slug)))?.key
  return (
    <section className="panel board" aria-labelledby="board-title">
      <header className="panel-head">
        <h2 id="board-title">{words.whatIsOpen}</h2>
        <BoardTools groups={groups} finishedCount={finishedCount} seen={seen} basis={basis} />
      </header>
      <Missing missing={missing} />
      {groups.some((group) => group.rows.length > 0) ? (
        <div className="board-scroll">
          <table className={hasOtherYears ? 'board-table board-years sortable' : 'board-table sortable'} aria-labelledby="board-title">
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
            {groups.map((group) => (
              <tbody key={group.key}>
                <tr className="board-group">
                  <th colSpan={7} scope="rowgroup">
                    <span dir="auto">{group.heading}</span> <GroupCount group={group} />
                  </th>
                </tr>
                {group.rows.map((row) => (
                  <BoardRow
                    key={row.slug}
                    heading={group.isKind ? group.heading : ''}
                    isHome={homeOf(row) === group.key}
                    row={row}
                    seen={seen}
                    basis={basis}
                    choice={choice}
                    onToggle={() => setAt(group.key)}
                  />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      ) : (
        <NothingFound />
      )}
    </section>
  )
}
