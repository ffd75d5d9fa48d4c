import { useEffect, useRef, type ReactNode } from 'react'
import { Sign } from '../../ui/Glyph.tsx'
import { reveal } from '../../ui/reveal.ts'
import { fuzzyDay, withShortMonths } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { isFinished, type Row } from './board.ts'
import { FinishedSwitch, GroupingSwitch } from './BoardTools.tsx'
import { ExpectedDate, PhaseMark, yearOf, type Seen } from './cells.tsx'
import type { Choice } from './choice.ts'
import type { Overview } from './documents.ts'
import { GroupCount } from './GroupCount.tsx'
import { FilterChips, FindField, NothingFound } from './Filters.tsx'
import type { Group } from './grouping.ts'
import { ItemLink } from './ItemLink.tsx'
import { Missing } from './Missing.tsx'
import './Phone.css'
import { RowDetails } from './RowDetails.tsx'
import type { BoardView } from './useBoard.ts'
import { waitsOf } from './waitCards.ts'
import { WaitsList } from './WaitsList.tsx'
import { Cycles, StandsAlone } from './WaitsPanel.tsx'

interface Props {
  /** All that is open. */
  readonly rows: readonly Row[]
  /** What the reader asked for. */
  readonly groups: readonly Group[]
  readonly finishedCount: number
  readonly missing: BoardView['missing']
  readonly cycles: Overview['blocking']['cycles']
  readonly seen: Seen
  readonly basis: number
  readonly choice: Choice
  readonly isWaitsList: boolean
}

/** On a phone what is due comes first. */
function dueFirst(groups: readonly Group[]): readonly Group[] {
  const isDue = (group: Group) => group.isKind && group.key === 'commitments'
  return [...groups.filter(isDue), ...groups.filter((group) => !isDue(group))]
}

function Card({
  row,
  seen,
  basis,
  choice,
}: {
  readonly row: Row
  readonly seen: Seen
  readonly basis: number
  readonly choice: Choice
}): ReactNode {
  const { words } = useWords()
  const card = useRef<HTMLLIElement>(null)
  const isChosen = choice.chosen === row.slug
  const isOpened = choice.opened === row.slug
  useEffect(() => {
    if (isChosen) reveal(card.current)
  }, [isChosen])
  const detailsId = `details-${row.slug}`
  return (
    <li
      className={isFinished(row) ? 'phone-card phone-finished' : 'phone-card'}
      ref={card}
      data-slug={row.slug}
      data-chosen={isChosen || undefined}
    >
      <div className="phone-head">
        <button
          type="button"
          className="phone-name"
          aria-expanded={isOpened}
          aria-controls={isOpened ? detailsId : undefined}
          onClick={() => choice.toggle(row.slug)}
        >
          <span dir="auto">{withShortMonths(row.name, words)}</span>
          {row.isRoot ? <span className="pill">{words.holds(row.holds)}</span> : null}
        </button>
        <p className="phone-line">
          <PhaseMark row={row} />
          <span className="phone-who">{row.responsible.map((party) => party.short).join(', ')}</span>
          <span className="phone-due">
            {isFinished(row) ? fuzzyDay(words, row.state.since, yearOf(seen.trueOn)) : <ExpectedDate expected={row.expected} seen={seen} />}
          </span>
        </p>
        {row.state.isStale && !isFinished(row) ? <p className="phone-meta stale">{words.stale(row.state.daysSinceConfirmed)}</p> : null}
        {row.waits.length === 0 ? null : (
          <p className="phone-meta">
            <Sign name="waits" size={15} />
            <span>
              {words.legendWaits} {row.waits.map((wait) => wait.name).join(', ')}
            </span>
          </p>
        )}
      </div>
      {isOpened ? (
        <div id={detailsId} className="phone-details">
          <RowDetails slug={row.slug} seen={seen} basis={basis} choice={choice} />
          <p className="details-more">
            <ItemLink slug={row.slug} name={row.name} isLong />
          </p>
        </div>
      ) : null}
    </li>
  )
}

/** The board as cards, the waits as an indented list. */
export function Phone({ rows, groups, finishedCount, missing, cycles, seen, basis, choice, isWaitsList }: Props): ReactNode {
  const { words } = useWords()
  const waits = waitsOf(rows)
  return (
    <>
      {isWaitsList ? (
        <section className="phone-waits" aria-labelledby="waits-title">
          <h2 id="waits-title">{words.whatWaits}</h2>
          <div className="panel">
            <Cycles cycles={cycles} waits={waits} />
            <WaitsList waits={waits} rows={rows} choice={choice} />
            <StandsAlone waits={waits} choice={choice} />
          </div>
        </section>
      ) : (
        <>
          <div className="phone-tools">
            <FindField />
            <FilterChips />
          </div>
          {groups.some((group) => group.rows.length > 0) ? null : <NothingFound />}
          {dueFirst(groups).map((group) => (
            <section key={group.key} aria-labelledby={`group-${group.key}`}>
              <h2 id={`group-${group.key}`}>
                <span dir="auto">{group.heading}</span> <GroupCount group={group} />
              </h2>
              <ul className="panel">
                {group.rows.map((row) => (
                  <Card key={row.slug} row={row} seen={seen} basis={basis} choice={choice} />
                ))}
              </ul>
            </section>
          ))}
          <div className="phone-cuts">
            <GroupingSwitch />
            <FinishedSwitch count={finishedCount} />
          </div>
          <Missing missing={missing} />
        </>
      )}
    </>
  )
}
