import type { ReactNode } from 'react'
import { linesOf, type Measure } from '../lines.ts'
import type { DrawnArea } from './drawing.ts'

/** The districts, under the map. */
export function DistrictBoxes({ areas }: { readonly areas: readonly DrawnArea[] }): ReactNode {
  return areas.map(({ district, box }) => (
    <rect key={district} className="map-district" x={box.x} y={box.y} width={box.width} height={box.height} rx="8" />
  ))
}

/** Their names, above it. */
export function DistrictTitles({ areas, measure }: { readonly areas: readonly DrawnArea[]; readonly measure: Measure }): ReactNode {
  return areas.map(({ district, title, titleRoom, box }) => (
    <text key={district} className="map-district-title" x={box.x + 12} y={box.y + 18}>
      {linesOf(title, titleRoom, 1, measure).join('')}
    </text>
  ))
}
