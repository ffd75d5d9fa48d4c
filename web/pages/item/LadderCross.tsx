// What the steps of the ladder are read against: months, the two chosen days, and the longest delay.
import type { ReactNode } from 'react'
import type { Delay } from '../../explore/ladder.ts'
import type { Axis } from '../../explore/ladderAxis.ts'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { placeOn } from './ladderLayout.ts'

interface Frame {
  readonly left: number
  readonly width: number
  readonly axis: Axis
}

const tickRoom = 48
const labelLane = 26
const chipRoom = 240

/** Ticks of months or years, with where years are left out. */
export function Months({
  axis,
  frame,
  top,
  bottom,
}: {
  readonly axis: Axis
  readonly frame: Frame
  readonly top: number
  readonly bottom: number
}): ReactNode {
  const { words } = useWords()
  const right = frame.left + frame.width
  return (
    <>
      {axis.ticks.map(({ day, at, hasYear, isMonth }) => {
        const x = frame.left + at * frame.width
        const month = words.months[Number(day.slice(5, 7)) - 1]
        const year = String(Number(day.slice(0, 4)))
        return (
          <g key={day}>
            <path className="ladder-tick" d={`M${x} ${top - 6}V${bottom}`} />
            {right - x >= tickRoom ? (
              <text className="ladder-month" x={x + 4} y={bottom + 17}>
                {isMonth ? (hasYear ? `${month} ${year}` : month) : year}
              </text>
            ) : null}
          </g>
        )
      })}
      {axis.breaks.map(({ from, to }) => {
        const x = frame.left + ((from + to) / 2) * frame.width
        return <path key={from} className="ladder-break" d={`M${x - 6} ${bottom + 6}l5 -12M${x + 1} ${bottom + 6}l5 -12`} />
      })}
    </>
  )
}

interface CrossProps {
  readonly frame: Frame
  readonly days: { readonly trueOn: string; readonly knownOn: string }
  readonly top: number
  readonly bottom: number
  readonly knownY: number
  readonly hasLater: boolean
}

/** Both chosen days: down the one, across the other. */
export function Cross({ frame, days, top, bottom, knownY, hasLater }: CrossProps): ReactNode {
  const { words } = useWords()
  const x = placeOn(frame, days.trueOn)
  const right = frame.left + frame.width
  const isRight = right - x < chipRoom
  const isKnownLeft = right - x < frame.width * 0.45
  return (
    <>
      <g aria-hidden="true">
        <path className="ladder-cross-edge" d={`M${x} ${top - labelLane}V${bottom}M${frame.left} ${knownY}H${right + 12}`} />
        <path className="ladder-cross" d={`M${x} ${top - labelLane}V${bottom}M${frame.left} ${knownY}H${right + 12}`} />
        <circle className="ladder-knot" cx={x} cy={knownY} r={6.5} />
      </g>
      <foreignObject x={isRight ? x - chipRoom - 6 : x + 7} y={top - labelLane} width={chipRoom} height={labelLane - 2}>
        <div className={isRight ? 'ladder-label ladder-label-end' : 'ladder-label'}>
          <span className="ladder-chosen">{words.stateOnDay(shortDay(words, days.trueOn))}</span>
        </div>
      </foreignObject>
      <foreignObject x={frame.left + 4} y={knownY - 12} width={frame.width} height={24}>
        <div className={isKnownLeft ? 'ladder-label' : 'ladder-label ladder-label-end'}>
          {hasLater ? <span className="ladder-below">{words.belowLater}</span> : null}
          <span className="ladder-chosen">{words.knownOnDay(shortDay(words, days.knownOn))}</span>
        </div>
      </foreignObject>
    </>
  )
}

/** The longest time that something was true and not public. */
export function DelayChip({ frame, delay }: { readonly frame: Frame; readonly delay: Delay }): ReactNode {
  const { words } = useWords()
  const x = placeOn(frame, delay.from)
  const isRight = frame.left + frame.width - x < chipRoom
  return (
    <foreignObject x={isRight ? x - chipRoom + 4 : x - 4} y={0} width={chipRoom} height={22}>
      <div className={isRight ? 'ladder-label ladder-label-end' : 'ladder-label'}>
        <span className="ladder-delay-chip">{words.trueNotPublic(delay.days, delay.isAbout)}</span>
      </div>
    </foreignObject>
  )
}
