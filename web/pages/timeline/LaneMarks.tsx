import type { KeyboardEvent, ReactNode } from 'react'
import type { Mark, TimelineDrawing } from '../../explore/timeline.ts'
import { useWords } from '../../words/useWords.ts'
import type { Told } from './entries.ts'
import { MarkShape, thereIn } from './MarkShape.tsx'
import { head, row } from './measures.ts'
import { markSaid, type Days } from './texts.ts'

interface Props {
  readonly drawing: TimelineDrawing
  readonly told: ReadonlyMap<string, Told>
  readonly days: Days
  readonly width: number
  readonly chosen: Mark | null
  /** The one that Tab comes to. */
  readonly entry: string | null
  readonly onChoose: (key: string | null) => void
  readonly onKey: (event: KeyboardEvent<SVGElement>, mark: Mark) => void
}

/** Every mark that is in sight. Each says itself when the keyboard comes to it. */
export function LaneMarks({ drawing, told, days, width, chosen, entry, onChoose, onKey }: Props): ReactNode {
  const { words } = useWords()
  return drawing.lanes.flatMap((lane) =>
    lane.marks
      .filter((mark) => (mark.right >= 0 && mark.left <= width) || mark.key === entry)
      .map((mark) => {
        const first = told.get(mark.key)
        if (!first) return null
        const there = thereIn(mark, days)
        const y = head + lane.top + row.padding + mark.row * row.row + row.row / 2
        const isChosen = mark.key === chosen?.key
        return (
          <g
            key={mark.key}
            className={there === 0 ? 'timeline-mark timeline-mark-later' : 'timeline-mark'}
            role="button"
            tabIndex={mark.key === entry ? 0 : -1}
            data-mark={mark.key}
            aria-pressed={isChosen}
            aria-label={markSaid(mark, told, days, words)}
            onMouseDown={(event) => event.stopPropagation()}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => onChoose(isChosen ? null : mark.key)}
            onKeyDown={(event) => onKey(event, mark)}
          >
            {isChosen ? (
              <rect className="timeline-chosen" x={mark.left - 2} y={y - 10} width={mark.right - mark.left + 4} height={20} rx={10} />
            ) : null}
            <MarkShape mark={mark} told={first} there={there} y={y} />
          </g>
        )
      }),
  )
}
