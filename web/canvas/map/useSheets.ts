import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Measure } from '../lines.ts'
import type { Drawing } from './drawing.ts'
import { makeMap, type Sheets } from './makeMap.ts'
import { mapFont } from './mapStyle.ts'
import { fitMap, zoomMap, zoomWhole } from './mapView.ts'

interface Heard {
  readonly drawing: Drawing
  readonly onChoose: (slug: string | null) => void
  readonly onSelect: (slugs: readonly string[]) => void
  readonly onExpand: (at: string) => void
}

function measurer(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return (text) => text.length * 6
  context.font = mapFont
  // The same words are measured at every change of the drawing.
  const widths = new Map<string, number>()
  return (text) => {
    const known = widths.get(text)
    if (known !== undefined) return known
    const { width } = context.measureText(text)
    widths.set(text, width)
    return width
  }
}

export interface UsedSheets {
  /** Null until the font is there. */
  readonly sheets: Sheets | null
  readonly measure: Measure
  readonly holder: RefObject<HTMLDivElement | null>
  readonly below: RefObject<HTMLDivElement | null>
  readonly above: RefObject<HTMLDivElement | null>
  /** Shows the whole map, and goes on doing so when the window or the drawing changes, until the reader turns it. */
  readonly fit: () => void
  /** Positive draws nearer. */
  readonly zoom: (steps: number) => void
  /** As large as it was laid out. */
  readonly zoomToWhole: () => void
  /** The drawing is another one: whole again where it was whole. */
  readonly refit: () => void
}

/** The two sheets of the map in their places, as large as these. What is of the class `map-world` within the holder is turned with them. */
export function useSheets(latest: RefObject<Heard>, hover: (slug: string | null) => void, menu: (slug: string) => void): UsedSheets {
  const holder = useRef<HTMLDivElement>(null)
  const below = useRef<HTMLDivElement>(null)
  const above = useRef<HTMLDivElement>(null)
  const isFitted = useRef(true)
  const [sheets, setSheets] = useState<Sheets | null>(null)
  const [measure, setMeasure] = useState<Measure>(measurer)
  useEffect(() => {
    const [around, lower, upper] = [holder.current, below.current, above.current]
    if (around === null || lower === null || upper === null) return undefined
    let made: Sheets | null = null
    const observer = new ResizeObserver(() => {
      // Hidden it has no size; shown again in the size it had, it is drawn already.
      if (made === null || around.clientWidth === 0) return
      if (around.clientWidth === made.base.width() && around.clientHeight === made.base.height()) return
      made.base.resize()
      made.over.resize()
      if (isFitted.current) fitMap(made.base, latest.current.drawing)
    })
    const make = (): void => {
      setMeasure(measurer)
      const handlers = {
        choose: (slug: string | null) => latest.current.onChoose(slug),
        select: (slugs: readonly string[]) => latest.current.onSelect(slugs),
        menu,
        expand: (place: string) => latest.current.onExpand(place),
        hover,
        move: () => {
          isFitted.current = false
        },
      }
      made = makeMap(lower, upper, handlers, (base) => {
        const { x, y } = base.pan()
        for (const world of around.querySelectorAll('.map-world'))
          world.setAttribute('transform', `translate(${x} ${y}) scale(${base.zoom()})`)
      })
      setSheets(made)
      observer.observe(around)
    }
    // Drawn before the font is there, the labels would keep the widths of another one.
    void document.fonts.load(mapFont).then(() => (around.isConnected ? make() : undefined))
    return () => {
      observer.disconnect()
      made?.base.destroy()
      made?.over.destroy()
      setSheets(null)
    }
  }, [latest, hover, menu])
  const refit = useCallback(() => {
    if (sheets && isFitted.current) fitMap(sheets.base, latest.current.drawing)
  }, [sheets, latest])
  const fit = useCallback(() => {
    isFitted.current = true
    refit()
  }, [refit])
  const zoom = useCallback(
    (steps: number) => {
      isFitted.current = false
      if (sheets) zoomMap(sheets.base, steps)
    },
    [sheets],
  )
  const zoomToWhole = useCallback(() => {
    isFitted.current = false
    if (sheets) zoomWhole(sheets.base)
  }, [sheets])
  return { sheets, measure, holder, below, above, fit, zoom, zoomToWhole, refit }
}
