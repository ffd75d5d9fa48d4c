import { useMemo, type ReactNode } from 'react'
import type { Measure } from '../lines.ts'
import { usePictures } from '../picture.ts'
import type { Drawing } from './drawing.ts'
import { GroundBoxes, GroundTitles } from './Ground.tsx'
import type { Sheets } from './makeMap.ts'

interface Props {
  readonly sheets: Sheets | null
  readonly drawing: Drawing
  readonly isDimmed: boolean
  readonly measure: Measure
}

/** The whole map as one picture, on paper. */
export function PrintedMap({ sheets, drawing, isDimmed, measure }: Props): ReactNode {
  const pictures = usePictures(
    useMemo(() => (sheets ? [sheets.base, sheets.over] : null), [sheets]),
    () => sheets?.base.scratch('theme') === 'dark',
  )
  if (pictures === null) return null
  const [base, over] = pictures.of
  return (
    <svg className="map-printed" viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
      <GroundBoxes drawing={drawing} />
      <g className={pictures.isDark ? 'from-dark' : undefined}>
        {base ? <image {...base} opacity={isDimmed ? 0.6 : 1} /> : null}
        {over ? <image {...over} /> : null}
      </g>
      <GroundTitles drawing={drawing} measure={measure} />
    </svg>
  )
}
