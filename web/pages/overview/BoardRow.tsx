import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { KindIcon, Sign } from '../../ui/Glyph.tsx'
import { reveal } from '../../ui/reveal.ts'
import { shortName, underHeading } from '../../ui/shortName.ts'
import { fuzzyDay, withShortMonths } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { isFinished, type Row } from './board.ts'
import { Confirmed, ExpectedDate, HoldsMark, PhaseMark, yearOf, type Seen } from './cells.tsx'
import type { Choice } from './choice.ts'
import { ItemLink } from './ItemLink.tsx'
import { RowDetails } from './RowDetails.tsx'

interface Props {
  readonly row: Row
  /** The heading the line stands under. */
  readonly heading: string
  readonly seen: Seen
  readonly basis: number
  readonly choice: Choice
  /** Of the places where the line stands, this one opens. */
  readonly isHome: boolean
  readonly onToggle: () => void
}

/** Names on a narrow line: the first in short, the rest counted, all of them on hover and for a screen reader. */
function Several({
  names,
  shorts,
  none,
}: {
  readonly names: readonly string[]
  readonly shorts: readonly string[]
  readonly none: string
}): ReactNode {
  const { words } = useWords()
  if (names.length === 0) {
    return (
      <span className="none" title={none}>
        <span aria-hidden="true">{words.nothing}</span>
        <span className="hidden-text">{none}</span>
      </span>
    )
  }
  return (
    <span className="cell-lines" title={names.join(', ')} dir="auto">
      {shorts.join(', ')}
    </span>
  )
}

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }

/** Up and down go from line to line, Home and End to the ends of the board. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key]
  const names = [...(event.currentTarget.closest('table')?.querySelectorAll<HTMLElement>('.row-name') ?? [])]
  if (move === undefined || names.length === 0) return
  const to = Math.min(names.length - 1, Math.max(0, names.indexOf(event.currentTarget) + move))
  names[to]?.focus()
  event.preventDefault()
}

/** One line of the board, and under it its details when it stands open. */
export function BoardRow({ row, heading, seen, basis, choice, isHome, onToggle }: Props): ReactNode {
  const { words } = useWords()
  const line = useRef<HTMLTableRowElement>(null)
  const isChosen = choice.chosen === row.slug
  const isOpened = choice.opened === row.slug && isHome
  const isPointed = choice.pointed === row.slug
  const detailsId = `details-${row.slug}`
  useEffect(() => {
    if (isChosen && isHome) reveal(line.current)
  }, [isChosen, isHome])
  const toggle = (): void => {
    onToggle()
    choice.toggle(row.slug)
  }
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element && event.target.closest('button, a'))) toggle()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && isOpened) toggle()
    else walk(event)
  }
  const wording = row.state.wording
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the name in the line is a button that does the same */}
      <tr
        ref={line}
        className={isFinished(row) ? 'board-row board-finished' : 'board-row'}
        data-slug={row.slug}
        data-chosen={isChosen || undefined}
        data-pointed={isPointed || undefined}
        onClick={onClick}
        onMouseEnter={() => choice.point(row.slug)}
        onMouseLeave={() => choice.point(null)}
      >
        <th scope="row">
          <span className="row-head">
            <KindIcon kind={row.type} />
            <span className="hidden-text">{words.itemTypes[row.type]}: </span>
            <button
              type="button"
              className="row-name"
              aria-expanded={isOpened}
              aria-controls={isOpened ? detailsId : undefined}
              title={row.name}
              onClick={toggle}
              onKeyDown={onKeyDown}
              onFocus={() => choice.point(row.slug)}
              onBlur={() => choice.point(null)}
            >
              <span dir="auto">{withShortMonths(underHeading(row.name, heading), words)}</span>
            </button>
            <ItemLink slug={row.slug} name={row.name} />
            <HoldsMark row={row} />
          </span>
        </th>
        <td>
          <Several
            names={row.responsible.map((party) => party.name)}
            shorts={row.responsible.map((party) => party.short)}
            none={words.nobodyNamed}
          />
        </td>
        <td className="cell-phase">
          <div>
            <PhaseMark row={row} />
            {wording === null ? null : (
              <q className="quote" lang="nl" title={wording}>
                {wording}
              </q>
            )}
          </div>
        </td>
        <td className="cell-day">{fuzzyDay(words, row.state.since, yearOf(seen.trueOn))}</td>
        <td className="cell-day">
          <Confirmed row={row} seen={seen} />
        </td>
        <td>
          {row.waits.length === 0 ? (
            <span className="none" title={words.waitsForNothing}>
              <span aria-hidden="true">{words.nothing}</span>
              <span className="hidden-text">{words.waitsForNothing}</span>
            </span>
          ) : (
            <span className="waits-cell" title={row.waits.map((wait) => wait.name).join(', ')}>
              <Sign name="waits" size={13} />
              <span className="cell-lines" dir="auto">
                {row.waits.map((wait) => shortName(wait.name, '', [], [])).join(', ')}
              </span>
              {row.waits.length > 1 ? <b>+{row.waits.length - 1}</b> : null}
            </span>
          )}
        </td>
        <td className="cell-day">{isFinished(row) ? null : <ExpectedDate expected={row.expected} seen={seen} />}</td>
      </tr>
      {isOpened ? (
        <tr className="board-details" id={detailsId}>
          <td colSpan={7}>
            <RowDetails slug={row.slug} seen={seen} basis={basis} choice={choice} />
            <p className="details-more">
              <ItemLink slug={row.slug} name={row.name} isLong />
            </p>
          </td>
        </tr>
      ) : null}
    </>
  )
}
