import type { KeyboardEvent, ReactNode } from 'react'
import { addDays, addMonths, nearestWith, type RailDay, type Span } from '../../../explore/rails.ts'
import type { Clock } from '../../../explore/moment.ts'
import { longDay, shortDay } from '../../../words/dates.ts'
import { useWords } from '../../../words/useWords.ts'
import type { Shape } from './shape.ts'
import type { Turning } from './useTurning.ts'

interface Props {
  readonly clock: Clock
  readonly turning: Turning
  readonly rail: readonly RailDay[]
  readonly span: Span
  readonly place: number
  readonly shape: Shape
  readonly width: number
  /** Both clocks in one handle. */
  readonly isBoth?: boolean
  readonly hasDate: boolean
  /** Its keys go from one day with something to the next, instead of day by day. */
  readonly isByChange?: boolean
}

const dateWidth = 84
const dateHeight = 18
const keyStep: Readonly<Record<string, (day: string) => string>> = {
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, 1),
  ArrowLeft: (day) => addDays(day, -1),
  ArrowDown: (day) => addDays(day, -1),
  PageUp: (day) => addMonths(day, 1),
  PageDown: (day) => addMonths(day, -1),
}
const eventStep: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

export function countOn(day: RailDay, clock: Clock): number {
  return clock === 'trueOn' ? day.happened : day.becameKnown
}

/** One clock on its rail: a slider by day, with its date beside it. */
export function Cursor({ clock, turning, rail, span, place, shape, width, isBoth = false, hasDate, isByChange = false }: Props): ReactNode {
  const { words } = useWords()
  const day = turning.days[clock]
  const entry = rail.find(({ on }) => on === day)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return
    const step = eventStep[event.key]
    const some = isByChange ? rail.filter((each) => countOn(each, clock) > 0) : []
    const ends: Readonly<Record<string, string>> = { Home: some[0]?.on ?? span.from, End: some.at(-1)?.on ?? span.to }
    const to =
      event.ctrlKey !== isByChange && step
        ? nearestWith(rail, day, step, (each) => countOn(each, clock) > 0)
        : (keyStep[event.key]?.(day) ?? ends[event.key])
    if (to === undefined) return
    event.preventDefault()
    if (to !== null) turning.hold(clock, to)
  }
  const isUpper = clock === 'trueOn'
  const y = isBoth ? (shape.upper + shape.lower) / 2 : isUpper ? shape.upper : shape.lower
  const from = isBoth || isUpper ? shape.top : y
  const to = isBoth || !isUpper ? shape.bottom : y
  const isLeft = place + dateWidth + 8 > width
  const dateX = isLeft ? -dateWidth - 5 : 5
  const dateY = isUpper ? shape.top - 3 : shape.bottom - dateHeight + 2
  const count = entry ? countOn(entry, clock) : 0
  const said = count === 0 ? longDay(words, day) : `${longDay(words, day)}, ${(isUpper ? words.railHappened : words.railKnown)(count)}`
  return (
    <g
      className="rails-cursor"
      role="slider"
      tabIndex={0}
      aria-label={isUpper ? words.chooseTrueOn : words.chooseKnownOn}
      aria-valuemin={0}
      aria-valuemax={Math.round(width)}
      aria-valuenow={Math.round(place)}
      aria-valuetext={said}
      data-clock={clock}
      transform={`translate(${place} 0)`}
      onKeyDown={onKeyDown}
      onKeyUp={turning.release}
      onBlur={turning.release}
    >
      <path className="rails-post" d={`M-3 ${from}V${to}M3 ${from}V${to}`} />
      <circle className="rails-grip" cy={y} r={isBoth ? 22 : 14} />
      <circle className="rails-handle" cy={y} r={shape.handle} />
      {hasDate ? (
        <g transform={`translate(${dateX} ${dateY})`} aria-hidden="true">
          <rect className="rails-date" width={dateWidth} height={dateHeight} rx={4} />
          <text className="rails-date-text" x={dateWidth / 2} y={13} textAnchor="middle">
            {shortDay(words, day)}
          </text>
        </g>
      ) : null}
    </g>
  )
}
