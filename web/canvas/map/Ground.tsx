import type { ReactNode } from 'react'
import { linesOf, type Measure } from '../lines.ts'
import type { Drawing } from './drawing.ts'

/** The districts, or what a layout has instead, under the map. */
export function GroundBoxes({ drawing: { areas, rings } }: { readonly drawing: Drawing }): ReactNode {
  return (
    <>
      {areas.map(({ id, box }) => (
        <rect key={id} className="map-district" x={box.x} y={box.y} width={box.width} height={box.height} rx="8" />
      ))}
      {rings.map(({ title, x, y, radius }) => (
        <circle key={title} className="map-ring" cx={x} cy={y} r={radius} />
      ))}
    </>
  )
}

/** Their names, above it. */
export function GroundTitles({ drawing: { areas, rings }, measure }: { readonly drawing: Drawing; readonly measure: Measure }): ReactNode {
  return (
    <>
      {areas.map(({ id, title, titleRoom, box }) => (
        <text key={id} className="map-district-title" x={box.x + 12} y={box.y + 18}>
          {linesOf(title, titleRoom, 1, measure).join('')}
        </text>
      ))}
      {rings.map(({ title, x, y, radius }) => (
        <text key={title} className="map-district-title map-ring-title" x={x} y={y - radius + 14}>
          {title}
        </text>
      ))}
    </>
  )
}
