import { useId, type ReactNode } from 'react'
import { axisMarks, tickHeight, type RailDay, type Span } from '../../explore/rails.ts'
import { offsetOf, type TimelineDrawing } from '../../explore/timeline.ts'
import { useWords } from '../../words/useWords.ts'
import { head } from './measures.ts'
import type { Days } from './texts.ts'

interface Props {
  readonly drawing: TimelineDrawing
  readonly rail: readonly RailDay[]
  readonly sight: Span
  readonly width: number
  readonly height: number
  readonly days: Days
}

const monthRoom = 62
const highest = 12

/** Behind the marks: lanes, months, how much became known each day, and hatching where nothing happened or was known yet. */
export function Ground({ drawing, rail, sight, width, height, days }: Props): ReactNode {
  const { words } = useWords()
  const hatch = useId()
  const place = (day: string) => offsetOf(day, sight, width)
  const most = Math.max(1, ...rail.map(({ becameKnown }) => becameKnown))
  const ticks = (isLater: boolean): string =>
    rail
      .filter(({ on, becameKnown }) => becameKnown > 0 && on > days.knownOn === isLater && on >= sight.from && on <= sight.to)
      .map(({ on, becameKnown }) => `M${place(on).toFixed(1)} ${head - 2}v${-tickHeight(becameKnown, most, highest)}`)
      .join('')
  const edge = Math.min(width, Math.max(0, place(days.trueOn < days.knownOn ? days.trueOn : days.knownOn)))
  return (
    <g aria-hidden="true">
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="rails-hatch" d="M0 0V7" />
        </pattern>
      </defs>
      {drawing.lanes.map(({ key, top, height: tall }, at) => (
        <rect key={key} className={at % 2 === 0 ? 'timeline-lane' : 'timeline-lane-other'} y={head + top} width={width} height={tall} />
      ))}
      <rect x={edge} y={head} width={width - edge} height={drawing.height} fill={`url(#${hatch})`} />
      {axisMarks(sight, width, monthRoom).map(({ on, unit, hasYear }) => {
        const year = String(Number(on.slice(0, 4)))
        const month = words.months[Number(on.slice(5, 7)) - 1]
        const name = unit === 'year' ? year : hasYear ? `${month} ${year}` : month
        return (
          <g key={on}>
            <path className="rails-grid" d={`M${place(on).toFixed(1)} ${head - 32}V${height - 18}`} />
            <text className="rails-month timeline-month" x={place(on) + 4} y={head - 21}>
              {name}
            </text>
            <text className="rails-month" x={place(on) + 4} y={height - 4}>
              {name}
            </text>
          </g>
        )
      })}
      <path className="rails-tick rails-tick-later" d={ticks(true)} />
      <path className="rails-tick" d={ticks(false)} />
      <path className="rails-line" d={`M0 ${head - 1}H${width}`} />
    </g>
  )
}
