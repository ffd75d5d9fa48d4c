import { useId, type ReactNode } from 'react'
import type { Slant } from '../../../explore/delays.ts'
import { axisMarks, placeOfDay, tickHeight, type AxisMark, type RailDay, type Span } from '../../../explore/rails.ts'
import { useWords } from '../../../words/useWords.ts'
import type { Shape } from './shape.ts'

interface Props {
  readonly rail: readonly RailDay[]
  readonly slants: readonly Slant[]
  readonly span: Span
  readonly shape: Shape
  readonly width: number
  readonly days: { readonly trueOn: string; readonly knownOn: string }
}

/** Pixels that the name of a month needs. */
const markRoom = 62

function MarkText({ mark, x, y }: { readonly mark: AxisMark; readonly x: number; readonly y: number }): ReactNode {
  const { words } = useWords()
  const year = String(Number(mark.on.slice(0, 4)))
  const month = words.months[Number(mark.on.slice(5, 7)) - 1]
  return (
    <text className="rails-month" x={x + 4} y={y}>
      {mark.unit === 'year' ? year : mark.hasYear ? `${month} ${year}` : month}
    </text>
  )
}

/** Everything on the rails but the two clocks: months, hatching, lines of delay, ticks. */
export function RailsDrawing({ rail, slants, span, shape, width, days }: Props): ReactNode {
  const hatch = useId()
  const placeOf = (day: string) => placeOfDay(day, span, width)
  const most = Math.max(1, ...rail.map((day) => Math.max(day.happened, day.becameKnown)))
  const shown = rail.filter(({ on }) => on >= span.from && on <= span.to)
  const ticks = (isLater: boolean, isUpper: boolean): string =>
    shown
      .filter((day) => (isUpper ? day.on > days.trueOn : day.on > days.knownOn) === isLater)
      .map((day) => {
        const height = tickHeight(isUpper ? day.happened : day.becameKnown, most, shape.highestTick)
        return height === 0 ? '' : `M${placeOf(day.on).toFixed(1)} ${isUpper ? shape.upper : shape.lower}v${isUpper ? -height : height}`
      })
      .join('')
  const lines = (isLater: boolean): string =>
    slants
      .filter((slant) => (slant.happenedOn > days.trueOn || slant.knownOn > days.knownOn) === isLater)
      .map((slant) => `M${placeOf(slant.happenedOn).toFixed(1)} ${shape.upper}L${placeOf(slant.knownOn).toFixed(1)} ${shape.lower}`)
      .join('')
  const middle = (shape.upper + shape.lower) / 2
  const hatched = (day: string, top: number, bottom: number) => (
    <rect x={placeOf(day)} y={top} width={Math.max(0, width - placeOf(day))} height={bottom - top} fill={`url(#${hatch})`} />
  )
  return (
    <g aria-hidden="true">
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="rails-hatch" d="M0 0V7" />
        </pattern>
      </defs>
      {!shape.isSlim
        ? axisMarks(span, width, markRoom).map((mark) => (
            <g key={mark.on}>
              <path className="rails-grid" d={`M${placeOf(mark.on).toFixed(1)} ${shape.top}V${shape.bottom}`} />
              <MarkText mark={mark} x={placeOf(mark.on)} y={shape.height - 3} />
            </g>
          ))
        : null}
      {hatched(days.trueOn, shape.top, middle)}
      {hatched(days.knownOn, middle, shape.bottom)}
      <path className="rails-slant rails-slant-later" d={lines(true)} />
      <path className="rails-slant" d={lines(false)} />
      <path className="rails-line" d={`M0 ${shape.upper}H${width}M0 ${shape.lower}H${width}`} />
      <path className="rails-tick rails-tick-later" d={ticks(true, true) + ticks(true, false)} />
      <path className="rails-tick" d={ticks(false, true) + ticks(false, false)} />
    </g>
  )
}
