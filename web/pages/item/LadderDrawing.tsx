import type { KeyboardEvent, ReactNode } from 'react'
import type { Delay, LadderEntry, LadderRow } from '../../explore/ladder.ts'
import type { Axis } from '../../explore/ladderAxis.ts'
import { fuzzyDay, shortDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import { useWords } from '../../words/useWords.ts'
import { Cross, DelayChip, Months } from './LadderCross.tsx'
import { layOut, lineHeight, stairOf, type PlacedFold, type PlacedRow } from './ladderLayout.ts'
import { LineMarks, LineText, plainText } from './LadderLines.tsx'
import { phaseShown } from './parts.tsx'
import type { ToldStep } from './steps.ts'

export interface LadderProps {
  readonly entries: readonly LadderEntry<ToldStep>[]
  readonly axis: Axis
  readonly delay: Delay | null
  readonly days: { readonly trueOn: string; readonly knownOn: string }
  readonly width: number
  readonly widthOfText: (text: string) => number
  readonly unfolded: ReadonlySet<string>
  readonly onUnfold: (name: string) => void
  readonly onKnown: (day: string) => void
}

export const labelWidth = 160
/** Room above the rows for the label of the chosen day, and for the longest delay. */
const labelLane = 26
const delayLane = 24
const axisHeight = 26
const mostLines = 4

/** Who said what became known that day: the first in full, the others counted. */
export function whoOf(words: Words, row: LadderRow<ToldStep>): string {
  const said = row.lines.map(({ told: { who, via } }) =>
    who === null ? words.ownReasoning : via === null ? who : words.viaPublisher(who, via),
  )
  const [first = '', ...others] = [...new Set(said)]
  return others.length === 0 ? first : `${first} ${words.andOthers(others.length)}`
}

function titleOf(words: Words, told: ToldStep): string {
  const phase = phaseShown(told.phase)
  return plainText(told, phase && words.phases[phase])
}

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Up and down go from day to day. */
export function walkDays(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key]
  if (move === undefined || !(event.target instanceof HTMLElement)) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.ladder-day')]
  const at = all.indexOf(event.target)
  if (at === -1) return
  all[at + move]?.focus()
  event.preventDefault()
}

interface RowProps {
  readonly placed: PlacedRow
  readonly props: LadderProps
}

function Row({ placed, props }: RowProps): ReactNode {
  const { words } = useWords()
  const { row, y, height, lines, more } = placed
  const { width, days, onKnown, onUnfold } = props
  const day = row.lines[0] ? fuzzyDay(words, row.lines[0].told.known) : shortDay(words, row.knownOn)
  const who = whoOf(words, row)
  const isChosen = row.knownOn === days.knownOn
  return (
    <g className={row.isLater ? 'ladder-row ladder-row-later' : 'ladder-row'}>
      <path className="ladder-rule" aria-hidden="true" d={`M0 ${y + height}H${width}`} />
      <foreignObject x={0} y={y + 1} width={labelWidth - 8} height={height - 2}>
        <button
          type="button"
          className="ladder-day"
          aria-current={isChosen ? 'date' : undefined}
          aria-label={words.turnKnown(day, who)}
          title={who}
          onClick={() => onKnown(row.knownOn)}
        >
          <b>{day}</b>
          <span dir="auto">{who}</span>
        </button>
      </foreignObject>
      <g aria-hidden="true">
        {lines.map((line) => (
          <LineMarks key={line.line.told.id} placed={line} />
        ))}
      </g>
      {lines.map((line) => (
        <LineText key={line.line.told.id} placed={line} title={titleOf(words, line.line.told)} />
      ))}
      {more > 0 ? (
        <foreignObject x={labelWidth + 4} y={y + height - lineHeight - 5} width={220} height={lineHeight}>
          <button type="button" className="ladder-more" onClick={() => onUnfold(row.knownOn)}>
            {words.moreLines(more)}
          </button>
        </foreignObject>
      ) : null}
    </g>
  )
}

function Fold({ placed, props }: { readonly placed: PlacedFold; readonly props: LadderProps }): ReactNode {
  const { words } = useWords()
  const { fold, count, y, height } = placed
  return (
    <g>
      <path className="ladder-rule" aria-hidden="true" d={`M0 ${y + height}H${props.width}`} />
      <foreignObject x={0} y={y} width={props.width} height={height}>
        <button type="button" className="ladder-fold" onClick={() => props.onUnfold(fold)}>
          {words.moreDays(count)}
        </button>
      </foreignObject>
    </g>
  )
}

/** Down: became known. Right: true in the world. The yellow cross: the two chosen days. */
export function LadderDrawing(props: LadderProps): ReactNode {
  const { words } = useWords()
  const { entries, axis, delay, days, width, widthOfText, unfolded } = props
  const inner = { left: labelWidth, width: width - labelWidth - 12, axis }
  const top = labelLane + (delay ? delayLane : 0)
  const layout = layOut(
    entries,
    { ...inner, top, widthOf: ({ told }) => widthOfText(titleOf(words, told)) + (told.phase ? 24 : 8) + (told.isWeak ? 60 : 0) },
    (row) => (unfolded.has(row.knownOn) ? Number.POSITIVE_INFINITY : mostLines),
  )
  const { rows, folds, bottom, knownY } = layout
  const hasLater = rows.some(({ row }) => row.isLater)
  return (
    <svg
      className="ladder-drawing"
      width={width}
      height={bottom + axisHeight}
      viewBox={`0 0 ${width} ${bottom + axisHeight}`}
      role="group"
      aria-label={words.ladderLabel}
    >
      <defs>
        <pattern id="ladder-unknown" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="ladder-hatch" d="M0 0V7" />
        </pattern>
        <pattern id="ladder-unheard" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="ladder-hatch-hidden" d="M0 0V6" />
        </pattern>
      </defs>
      <g aria-hidden="true">
        {hasLater ? <rect className="ladder-unknown" x={inner.left} y={knownY} width={inner.width + 12} height={bottom - knownY} /> : null}
        <path className="ladder-rule" d={`M0 ${top}H${width}`} />
        <Months axis={axis} frame={inner} top={top} bottom={bottom} />
        {delay ? <path className="ladder-delay" d={`M${inner.left + axis.at(delay.from) * inner.width} 20V${bottom}`} /> : null}
        <path className="ladder-stair" d={stairOf(rows)} />
      </g>
      <Cross frame={inner} days={days} top={top} bottom={bottom} knownY={knownY} hasLater={hasLater} />
      {delay ? <DelayChip frame={inner} delay={delay} /> : null}
      {rows.map((placed) => (
        <Row key={placed.row.knownOn} placed={placed} props={props} />
      ))}
      {folds.map((placed) => (
        <Fold key={placed.fold} placed={placed} props={props} />
      ))}
    </svg>
  )
}
