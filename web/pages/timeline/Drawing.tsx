import { useMemo, type KeyboardEvent, type ReactNode } from 'react'
import { areCoupled } from '../../explore/moment.ts'
import type { RailDay } from '../../explore/rails.ts'
import { isWalkKey, otherLane, walk, type Mark } from '../../explore/timeline.ts'
import { useWords } from '../../words/useWords.ts'
import { useDossier } from '../frame/dossier.ts'
import { Cursor } from '../overview/rails/Cursor.tsx'
import '../overview/rails/Rails.css'
import { usePointers } from '../overview/rails/usePointers.ts'
import { useTurning } from '../overview/rails/useTurning.ts'
import { Ground } from './Ground.tsx'
import { LaneMarks } from './LaneMarks.tsx'
import { foot, handle, head, names } from './measures.ts'
import type { Drawn } from './useDrawing.ts'
import type { SightControl } from './useSight.ts'
import { useWheel } from './useWheel.ts'

interface Props {
  readonly drawn: Drawn
  readonly laneNames: ReadonlyMap<string, string>
  readonly rail: readonly RailDay[]
  readonly seeing: SightControl
  readonly onTurn: () => void
  readonly onChoose: (key: string | null) => void
}

/** Lanes of marks under two clocks that a hand can turn. */
export function Drawing({ drawn, laneNames, rail, seeing, onTurn, onChoose }: Props): ReactNode {
  const { words } = useWords()
  const { address } = useDossier()
  const { drawing, told, chosen, width, frame } = drawn
  const turning = useTurning()
  const { sight } = seeing
  const plot = Math.max(1, width)
  const height = head + drawing.height + foot
  const span = useMemo(() => ({ ...seeing.whole, ...sight }), [seeing.whole, sight])
  const shape = {
    height,
    upper: handle + 5,
    lower: height - handle - 20,
    top: 4,
    bottom: height - 16,
    highestTick: 0,
    handle,
    reach: 14,
    mostSlants: 0,
    isSlim: false,
  }
  const hold: typeof turning.hold = (clock, day, isApart) => {
    onTurn()
    turning.hold(clock, day, isApart)
  }
  const turn = { ...turning, hold }
  const pointers = usePointers({ turning: turn, rail, span, shape, width: plot })
  const wheel = useWheel(seeing, plot)
  const first = drawing.lanes[0]?.marks[0] ?? null
  const onKey = (event: KeyboardEvent<SVGElement>, mark: Mark): void => {
    if (event.altKey || event.metaKey || event.ctrlKey) return
    if (event.key === 'Enter' || event.key === ' ') onChoose(mark.key === chosen?.key ? null : mark.key)
    else if (event.key === 'Escape') onChoose(null)
    else if (isWalkKey(event.key) && !event.shiftKey) {
      const svg = event.currentTarget.ownerSVGElement
      const next = walk(drawing, mark.key, event.key)
      if (next === null) return
      onChoose(next.key)
      seeing.show(next.from)
      // Tab comes to it only once it is drawn as the chosen one.
      requestAnimationFrame(() => svg?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next.key)}"]`)?.focus())
    } else return
    event.preventDefault()
  }
  const { days } = turning
  const isTogether = areCoupled(address) && days.trueOn === days.knownOn
  const place = (day: string) => Math.min(plot, Math.max(0, seeing.placeOf(day, plot)))
  const cursor = { turning: turn, rail, span, shape, width: plot, isByChange: true }
  return (
    <div className="timeline-lanes">
      <svg className="timeline-names" width={names} height={height} aria-hidden="true">
        {drawing.lanes.map((lane) => (
          <foreignObject key={lane.key} x={0} y={head + lane.top} width={names} height={lane.height}>
            <p className="timeline-name">
              <span dir="auto">{lane.key === otherLane ? words.timelineOthers : laneNames.get(lane.key)}</span>
            </p>
          </foreignObject>
        ))}
      </svg>
      <div className="timeline-frame" ref={frame}>
        {width === 0 ? null : (
          <svg
            ref={wheel}
            className="timeline-drawing"
            width={width}
            height={height}
            role="group"
            aria-label={words.timelineLabel(told.size)}
            data-holding={turning.isHolding || undefined}
            {...pointers}
          >
            <rect className="rails-ground" width={width} height={height} />
            <Ground drawing={drawing} rail={rail} sight={span} width={plot} height={height} days={days} />
            <path className="timeline-now" d={`M${place(days.trueOn).toFixed(1)} 0V${height - 16}`} />
            {isTogether ? null : (
              <path className="timeline-now timeline-now-known" d={`M${place(days.knownOn).toFixed(1)} 0V${height - 16}`} />
            )}
            <LaneMarks
              drawing={drawing}
              told={told}
              days={days}
              width={plot}
              chosen={chosen}
              entry={chosen?.key ?? first?.key ?? null}
              onChoose={onChoose}
              onKey={onKey}
            />
            <Cursor {...cursor} clock="trueOn" place={place(days.trueOn)} hasDate />
            <Cursor {...cursor} clock="knownOn" place={place(days.knownOn)} hasDate={!isTogether} />
          </svg>
        )}
      </div>
    </div>
  )
}
