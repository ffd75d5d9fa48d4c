import { useMemo, type RefObject } from 'react'
import type { Measure } from '../lines.ts'
import { fontFamily } from '../style.ts'
import type { Drawing } from './drawing.ts'
import type { Sheets } from './makeMap.ts'
import type { elementsOfMap } from './mapElements.ts'
import { readMapPalette } from './mapPalette.ts'
import { pngOfMap } from './pngMap.ts'
import { svgOfMap, type Caption } from './svgMap.ts'

export interface MapPictures {
  readonly png: (caption: Caption) => Promise<Blob | null>
  readonly svg: (caption: Caption) => string | null
}

/** What is on the map, as pictures to take away. */
export function usePicturesOf(
  sheets: Sheets | null,
  drawing: Drawing,
  painted: ReturnType<typeof elementsOfMap>,
  holder: RefObject<HTMLElement | null>,
  measure: Measure,
): MapPictures {
  return useMemo(
    () => ({
      png: async (caption) =>
        sheets && holder.current ? await pngOfMap(sheets, drawing, readMapPalette(holder.current), caption, measure) : null,
      svg: (caption) => (sheets && holder.current ? svgOfMap(drawing, painted, readMapPalette(holder.current), caption, fontFamily) : null),
    }),
    [sheets, drawing, painted, holder, measure],
  )
}
