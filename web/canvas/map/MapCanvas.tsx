import { useEffect, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import type { Preview } from '../events.ts'
import type { Drawing } from './drawing.ts'
import { DistrictBoxes, DistrictTitles } from './Ground.tsx'
import { isDimmed, litElements, type LitWays } from './lit.ts'
import { light } from './makeMap.ts'
import { elementsOfMap } from './mapElements.ts'
import { keyOnMap } from './mapKeys.ts'
import { readMapPalette } from './mapPalette.ts'
import { mapStylesheet } from './mapStyle.ts'
import { syncMap } from './mapSync.ts'
import { bringIntoSight } from './mapView.ts'
import { PrintedMap } from './PrintedMap.tsx'
import { useSheets } from './useSheets.ts'
import './MapCanvas.css'

export interface MapControls {
  readonly fit: () => void
  /** Positive draws nearer. */
  readonly zoom: (steps: number) => void
}

interface Props {
  readonly drawing: Drawing
  readonly chosen: string | null
  /** Pointed at elsewhere on the page. */
  readonly pointed: string | null
  readonly ways: LitWays | null
  readonly preview: Preview | null
  /** A new value reads the page's colours again. */
  readonly theme: string
  readonly label: string
  /** Id of the text that explains the keys. */
  readonly describedBy: string
  readonly tip: (slug: string) => { readonly name: string; readonly lines: readonly string[] }
  /** The sentence a screen reader hears at a node. */
  readonly describe: (slug: string) => string
  readonly onChoose: (slug: string | null) => void
  readonly onPoint: (slug: string | null) => void
  /** A slug or a district. */
  readonly onExpand: (at: string) => void
  /** Seeks ways from this one. */
  readonly onWays: (from: string) => void
  /** Tries out what closes with this one. */
  readonly onTry: (slug: string) => void
  /** A step back; nothing is chosen then, or what was chosen is let go. */
  readonly onBack: () => boolean
  readonly onUndo: () => void
  readonly onTable: () => void
  readonly controls: Ref<MapControls>
}

/** The context map. A drawing only: the table twin says the same. */
export function MapCanvas(props: Props): ReactNode {
  const { drawing, chosen, pointed, ways, preview, theme, label, describedBy, tip, describe, controls } = props
  const tipBox = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const before = useRef<string | null>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const { sheets, measure, holder, below, above, fit, zoom, refit } = useSheets(latest, setOver)
  const [painted, setPainted] = useState<ReturnType<typeof elementsOfMap>>([])
  useEffect(() => {
    const around = holder.current
    if (!sheets || around === null) return undefined
    const { base } = sheets
    const isAsBefore = [theme, undefined].includes(base.scratch('theme'))
    const paint = (): void => {
      const palette = readMapPalette(around)
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      if (base.scratch('theme') !== theme) {
        base.scratch('theme', theme)
        for (const sheet of [base, sheets.over]) sheet.style().fromJson(mapStylesheet(palette, isStill)).update()
      }
      const elements = elementsOfMap(drawing, palette, measure)
      syncMap(base, elements)
      refit()
      setPainted(elements)
    }
    // The page turns light for paper: the picture of the map is taken before its icons are drawn anew.
    const later = isAsBefore ? null : window.setTimeout(paint)
    if (later === null) paint()
    return () => window.clearTimeout(later ?? undefined)
  }, [sheets, drawing, theme, measure, holder, refit])

  const shownAt = over ?? at
  const lit = useMemo(() => ({ chosen, pointed: shownAt ?? pointed, at, ways, preview }), [chosen, pointed, shownAt, at, ways, preview])
  const byId = useMemo(() => new Map(painted.map((element) => [String(element.data.id), element])), [painted])
  useEffect(() => {
    if (!sheets) return undefined
    // A task of its own: the page has answered the click by then.
    const later = window.setTimeout(() => light(sheets.over, litElements(latest.current.drawing, byId, lit, measure)))
    return () => window.clearTimeout(later)
  }, [sheets, byId, lit, measure])
  useEffect(() => {
    if (sheets && at !== null) bringIntoSight(sheets.base, at)
  }, [sheets, at])
  useEffect(() => {
    const node = shownAt === null ? null : sheets?.base.getElementById(shownAt)
    if (!sheets || !tipBox.current || !node?.nonempty() || !node.isNode()) return
    const { x, y } = node.renderedPosition()
    const isLow = y > sheets.base.height() - 130
    tipBox.current.style.setProperty('left', `${Math.max(8, Math.min(sheets.base.width() - 250, x + 18))}px`)
    tipBox.current.style.setProperty('top', `${isLow ? y - 84 : y + 22}px`)
  }, [sheets, shownAt])

  useImperativeHandle(controls, () => ({ fit, zoom }), [fit, zoom])

  const goTo = (slug: string | null): boolean => {
    if (slug === null) return false
    before.current = at
    setAt(slug)
    props.onPoint(slug)
    return true
  }
  const stop = (): void => {
    if (!props.onBack()) setAt(null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!keyOnMap(event, { ...props, at, before: before.current, goTo, stop, fit, zoom })) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = (): void => {
    setAt(null)
    props.onPoint(null)
  }
  const shown = shownAt === null ? null : tip(shownAt)
  const dimmed = isDimmed(drawing, lit)
  return (
    <>
      <div
        className="map-canvas"
        ref={holder}
        role="application"
        aria-label={label}
        aria-describedby={describedBy}
        tabIndex={0}
        data-dimmed={dimmed || undefined}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <svg className="map-sheet" aria-hidden="true">
          <g className="map-world">
            <DistrictBoxes areas={drawing.areas} />
          </g>
        </svg>
        <div className="map-sheet map-base" ref={below} />
        <svg className="map-sheet map-above" aria-hidden="true">
          <g className="map-world">
            <DistrictTitles areas={drawing.areas} measure={measure} />
          </g>
        </svg>
        <div className="map-sheet map-above" ref={above} />
      </div>
      <PrintedMap sheets={sheets} drawing={drawing} isDimmed={dimmed} measure={measure} />
      <div className="map-tip" ref={tipBox} aria-hidden="true" hidden={shown === null}>
        <b dir="auto">{shown?.name}</b>
        {shown?.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      <p className="hidden-text" aria-live="polite">
        {at === null ? '' : describe(at)}
      </p>
    </>
  )
}
