import { memo, type ReactNode } from 'react'
import type { Mark } from '../../explore/timeline.ts'
import { halfOf, isThere } from '../../explore/timeline.ts'
import { phaseGlyphs } from '../../ui/glyphs.ts'
import type { Told } from './entries.ts'
import { half } from './measures.ts'

interface Props {
  readonly mark: Mark
  readonly told: Told
  /** Of its entries, how many could be known and were so. */
  readonly there: number
  readonly y: number
}

/** What it is: a phase by its glyph, an event as a disc, a figure as a square, a date as a diamond. */
function OneShape({ told, x, y }: { readonly told: Told; readonly x: number; readonly y: number }): ReactNode {
  const at = `translate(${x.toFixed(1)} ${y})`
  if (told.form === 'STATE' && told.phase) {
    return (
      <g className={`timeline-phase phase-${told.phase.toLowerCase()}`} transform={`${at} scale(0.58) translate(-12 -12)`}>
        <circle className="timeline-ground" cx={12} cy={12} r={11} />
        {phaseGlyphs[told.phase].map((stroke) => (
          <path
            key={stroke.d}
            d={stroke.d}
            className={'isCutOut' in stroke ? 'glyph-cut' : 'isFilled' in stroke ? 'glyph-fill' : undefined}
            strokeWidth={'width' in stroke ? stroke.width : undefined}
            strokeDasharray={'dash' in stroke ? stroke.dash : undefined}
          />
        ))}
      </g>
    )
  }
  const shapes = {
    EVENT: 'M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0z',
    STATE: '',
    FIGURE: 'M-4-4h8v8h-8z',
    DATE: 'M0-6L6 0L0 6L-6 0z',
  }
  return <path className="timeline-shape" d={shapes[told.form]} transform={at} />
}

function tailPath({ start, end, tail, entries }: Mark, y: number): string {
  if (tail === null) return ''
  const own = entries.length === 1 ? half - 1 : halfOf(entries.length, half)
  const middle = (start + end) / 2
  const from = tail > end ? Math.max(end, middle + own) : Math.min(start, middle - own)
  if (Math.abs(tail - middle) <= own) return ''
  return `M${from.toFixed(1)} ${y}H${tail.toFixed(1)}M${tail.toFixed(1)} ${y - 5}v10`
}

/** A mark on its true day with a tail to the day it became known. Days that are not exact are a bar, about a day is a dashed one, several days a frame. */
export const MarkShape = memo(function MarkShape({ mark, told, there, y }: Props): ReactNode {
  const { start, end, entries, isJoined } = mark
  const isMany = entries.length > 1
  const middle = (start + end) / 2
  const wide = halfOf(entries.length, half)
  const isAbout = !isJoined && entries.some((entry) => entry.isAbout)
  return (
    <>
      <rect className="timeline-hit" x={mark.left} y={y - 9} width={mark.right - mark.left} height={18} />
      <path className="timeline-tail" d={tailPath(mark, y)} />
      {isJoined ? (
        <rect className="timeline-joined" x={start - half} y={y - 7.5} width={end - start + 2 * half} height={15} rx={7.5} />
      ) : end - start > 1 ? (
        <rect className="timeline-span" x={start} y={y - 3} width={end - start} height={6} rx={3} />
      ) : null}
      {isAbout ? <path className="timeline-about" d={`M${(start - 13).toFixed(1)} ${y}H${(end + 13).toFixed(1)}`} /> : null}
      {isMany ? (
        <>
          <rect className="timeline-many" x={middle - wide} y={y - 7.5} width={2 * wide} height={15} rx={7.5} />
          <text className="timeline-count" x={middle} y={y + 4} textAnchor="middle">
            {there === 0 ? entries.length : there}
          </text>
        </>
      ) : (
        <OneShape told={told} x={middle} y={y} />
      )}
    </>
  )
})

export const thereIn = (mark: Mark, days: { readonly trueOn: string; readonly knownOn: string }): number =>
  mark.entries.reduce((sum, entry) => sum + (isThere(entry, days) ? 1 : 0), 0)
