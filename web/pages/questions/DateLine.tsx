import { useMemo, type ReactNode } from 'react'
import { dateLine, levels, type LineDate, type PlacedLabel } from '../../explore/dateLine.ts'
import type { Tick } from '../../explore/ladderAxis.ts'
import { shortDay } from '../../words/dates.ts'
import { useWords } from '../../words/useWords.ts'
import { useWidth } from '../overview/rails/useWidth.ts'
import './DateLine.css'
import type { DueDate } from './dueDocument.ts'
import type { DueRow, DueStanding } from './dueDates.ts'

const labelStep = 14
const lineY = levels * labelStep + 16
const height = lineY + 28
const tickRoom = 66
const longest = 26

/** Pixels that a text of 11 px takes at most; wide scripts and emoji take more. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 13 : 6.6), 0)
}

function labelOf(name: string): string {
  const plain = name.replaceAll(/\s*\([^)]*\)/g, '').trim() || name
  const characters = Array.from(plain)
  return characters.length <= longest
    ? plain
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

const weights: Partial<Record<DueStanding, number>> = { overdue: 4, sought: 3, coming: 2, met: 1 }

function lineDateOf({ date, standing }: DueRow): readonly LineDate[] {
  if (date.due === null) return []
  const { earliest, latest } = date.due
  const metOn = standing === 'met' ? date.metOn : null
  return [{ id: date.id, earliest, latest, label: labelOf(date.of.name), metOn, isOverdue: date.isOverdue, weight: weights[standing] ?? 0 }]
}

/** A diamond by kind of date: filled by law, empty promised, dashed expected, with a dot demanded, with a bar planned. */
export function KindDiamond({
  kind,
  x = 0,
  y = 0,
  standing,
}: {
  readonly kind: DueDate['dateKind']
  readonly x?: number
  readonly y?: number
  readonly standing?: DueStanding
}): ReactNode {
  return (
    <g className={`date-mark date-mark-${standing ?? 'legend'}`} transform={`translate(${x.toFixed(1)} ${y})`}>
      <path className={`date-diamond date-diamond-${kind.toLowerCase()}`} d="M0-7L7 0L0 7L-7 0z" />
      {kind === 'REQUESTED' ? <circle className="date-inner" r="1.9" /> : null}
      {kind === 'PLANNED' ? <path className="date-bar" d="M0-3V3" /> : null}
    </g>
  )
}

function TickMark({ tick }: { readonly tick: Tick & { readonly x: number } }): ReactNode {
  const { words } = useWords()
  const year = String(Number(tick.day.slice(0, 4)))
  const month = words.months[Number(tick.day.slice(5, 7)) - 1]
  return (
    <g>
      <path className="date-tick" d={`M${tick.x.toFixed(1)} ${lineY - 6}v12`} />
      <text className="date-month" x={tick.x + 4} y={height - 5}>
        {!tick.isMonth ? year : tick.hasYear ? `${month} ${year}` : month}
      </text>
    </g>
  )
}

function Label({ label }: { readonly label: PlacedLabel }): ReactNode {
  const y = (levels - label.level) * labelStep - 2
  return (
    <g>
      {label.level === 0 ? null : <path className="date-leader" d={`M${label.at.toFixed(1)} ${y + 4}V${lineY - 9}`} />}
      <text className="date-label" x={label.left + label.width / 2} y={y} textAnchor="middle">
        {label.text}
      </text>
    </g>
  )
}

/** All dates on one line, with what was met, what has passed without outcome, and the day of the state. */
export function DateLine({ rows, on }: { readonly rows: readonly DueRow[]; readonly on: string }): ReactNode {
  const { words } = useWords()
  const [width, measure] = useWidth()
  const cursorText = shortDay(words, on)
  const dates = useMemo(() => rows.flatMap(lineDateOf), [rows])
  const line = useMemo(
    () => (width === 0 ? null : dateLine(dates, on, { width, cursorWidth: widthOf(cursorText) + 12, widthOf, tickRoom })),
    [dates, on, width, cursorText],
  )
  const rowOf = new Map(rows.map((row) => [row.date.id, row]))
  if (dates.length === 0) return null
  return (
    <div className="date-line" ref={measure}>
      {line === null ? null : (
        <svg width={width} height={height} role="img" aria-label={words.dateLineLabel(dates.length)}>
          <g aria-hidden="true">
            <path className="date-axis" d={`M0 ${lineY}H${width}`} />
            {line.breaks.map(({ from, to }) => (
              <path key={from} className="date-break" d={`M${((from + to) / 2 - 5).toFixed(1)} ${lineY + 6}l4-12m2 12l4-12`} />
            ))}
            {line.ticks.map((tick) => (
              <TickMark key={tick.day} tick={tick} />
            ))}
            {line.dates.map(({ id, from, x }) =>
              from < x ? <path key={id} className="date-span" d={`M${from.toFixed(1)} ${lineY}H${x.toFixed(1)}`} /> : null,
            )}
            {line.overdue ? (
              <path className="date-overdue" d={`M${line.overdue.from.toFixed(1)} ${lineY}H${line.overdue.to.toFixed(1)}`} />
            ) : null}
            {line.dates.map(({ id, x, met }) =>
              met === null ? null : (
                <g key={id}>
                  <path className={met > x ? 'date-late' : 'date-early'} d={`M${x.toFixed(1)} ${lineY}H${met.toFixed(1)}`} />
                  <circle className="date-met" cx={met} cy={lineY} r="4.5" />
                </g>
              ),
            )}
            <rect className="date-cursor" x={line.cursor - 2} y={4} width="4" height={lineY + 10} />
            {line.dates.map(({ id, x }) => {
              const row = rowOf.get(id)
              return row ? <KindDiamond key={id} kind={row.date.dateKind} standing={row.standing} x={x} y={lineY} /> : null
            })}
            {line.labels.map((label) => (
              <Label key={label.ids.join(' ')} label={label} />
            ))}
            <rect className="date-cursor" x={line.cursorLeft} y={0.5} width={widthOf(cursorText) + 12} height={16} rx="4" />
            <text className="date-cursor-day" x={line.cursorLeft + (widthOf(cursorText) + 12) / 2} y={12} textAnchor="middle">
              {cursorText}
            </text>
          </g>
        </svg>
      )}
    </div>
  )
}
