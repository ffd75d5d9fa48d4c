import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import type { Preview } from '../events.ts'
import type { ActName, Turn } from './acts.ts'
import type { Drawing } from './drawing.ts'
import { GroundBoxes, GroundTitles } from './Ground.tsx'
import { isDimmed, litElements, type LitWays } from './lit.ts'
import { light } from './makeMap.ts'
import { elementsOfMap } from './mapElements.ts'
import { keyOnMap } from './mapKeys.ts'
import { readMapPalette } from './mapPalette.ts'
import { mapStylesheet } from './mapStyle.ts'
import { syncMap } from './mapSync.ts'
import { bringIntoSight } from './mapView.ts'
import { besideOf } from './mapWalk.ts'
import { PrintedMap } from './PrintedMap.tsx'
import type { Caption } from './svgMap.ts'
import { usePicturesOf } from './usePicturesOf.ts'
import { useSheets } from './useSheets.ts'
import './MapCanvas.css'

export interface MapControls {
  readonly fit: () => void
  /** Positive draws nearer. */
  readonly zoom: (steps: number) => void
  readonly zoomWhole: () => void
  /** Null while nothing is drawn. */
  readonly png: (caption: Caption) => Promise<Blob | null>
  readonly svg: (caption: Caption) => string | null
}

interface Props {
  /** Kept, and not seen. */
  readonly isHidden: boolean
  readonly drawing: Drawing
  readonly chosen: string | null
  /** Pointed at elsewhere on the page. */
  readonly pointed: string | null
  readonly ways: LitWays | null
  readonly preview: Preview | null
  readonly selected: ReadonlySet<string>
  /** A menu beside an item has the focus. */
  readonly isMenuOpen: boolean
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
  /** Takes these into what is selected; a single one also out of it. */
  readonly onSelect: (slugs: readonly string[]) => void
  /** Does this with what is selected, else with this item. */
  readonly onAct: (name: ActName, here: string | null) => void
  /** Asks what can be done with an item; what is asked stands beside the anchor. */
  readonly onMenu: (slug: string, anchor: HTMLElement) => void
  /** Tries out what closes with this one. */
  readonly onTry: (slug: string) => void
  /** A step back; nothing is chosen then, or what was chosen is let go. */
  readonly onBack: () => boolean
  readonly onTurn: (turn: Turn) => void
  readonly onTable: () => void
  readonly onHelp: () => void
  readonly controls: Ref<MapControls>
}

/** The context map. A drawing only: the table twin says the same. */
export function MapCanvas(props: Props): ReactNode {
  const { drawing, chosen, pointed, ways, preview, selected, theme, label, describedBy, tip, describe, controls } = props
  const tipBox = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const before = useRef<string | null>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const menuAnchor = useRef<HTMLSpanElement>(null)
  const opening = useRef<(slug: string) => void>(() => undefined)
  const menu = useCallback((slug: string) => opening.current(slug), [])
  const { sheets, measure, holder, below, above, fit, zoom, zoomToWhole, refit } = useSheets(latest, setOver, menu)
  const [painted, setPainted] = useState<ReturnType<typeof elementsOfMap>>([])
  useEffect(() => {
    const around = holder.current
    if (!sheets || around === null) return undefined
    const { base, over: upper } = sheets
    let later = 0
    const paint = (): void => {
      const palette = readMapPalette(around)
      if (base.scratch('theme') !== theme) {
        base.scratch('theme', theme)
        const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
        for (const sheet of [base, upper]) sheet.style().fromJson(mapStylesheet(palette, isStill)).update()
      }
      const elements = elementsOfMap(drawing, palette, measure)
      later = window.setTimeout(() => {
        syncMap(base, elements)
        refit()
        setPainted(elements)
      })
    }
    // Tasks of their own: the page has answered by then, and a page that turns light for paper has taken its picture of the map.
    later = window.setTimeout(paint)
    return () => window.clearTimeout(later)
  }, [sheets, drawing, theme, measure, holder, refit])

  const shownAt = over ?? at
  const lit = useMemo(
    () => ({ chosen, pointed: shownAt ?? pointed, at, ways, preview, selected }),
    [chosen, pointed, shownAt, at, ways, preview, selected],
  )
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

  const pictures = usePicturesOf(sheets, drawing, painted, holder, measure)
  useImperativeHandle(controls, () => ({ fit, zoom, zoomWhole: zoomToWhole, ...pictures }), [fit, zoom, zoomToWhole, pictures])
  useEffect(() => {
    opening.current = (slug) => {
      const node = sheets?.base.getElementById(slug)
      const anchor = menuAnchor.current
      if (!node?.nonempty() || !node.isNode() || anchor === null) return
      const { x, y } = node.renderedPosition()
      anchor.style.setProperty('left', `${x}px`)
      anchor.style.setProperty('top', `${y}px`)
      holder.current?.focus({ preventScroll: true })
      setAt(slug)
      latest.current.onMenu(slug, anchor)
    }
  }, [sheets, holder])

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
  const isDrawn = at !== null && drawing.nodes.some(({ slug }) => slug === at)
  const act = (name: ActName, here: string | null): void => {
    // What is hidden cannot be stood on: the walk goes on beside it.
    if (name === 'hide' && here !== null && (selected.size === 0 || selected.has(here))) setAt(besideOf(drawing, here, selected))
    props.onAct(name, here)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const stand = { at: isDrawn ? at : null, before: before.current }
    const doings = {
      ...props,
      ...stand,
      goTo,
      stop,
      fit,
      zoom,
      zoomWhole: zoomToWhole,
      act,
      openMenu: (slug: string | null) => menu(slug ?? ''),
    }
    if (!keyOnMap(event, doings)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = (): void => {
    if (props.isMenuOpen) return
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
        onContextMenu={(event) => event.preventDefault()}
      >
        <svg className="map-sheet" aria-hidden="true">
          <g className="map-world">
            <GroundBoxes drawing={drawing} />
          </g>
        </svg>
        <div className="map-sheet map-base" ref={below} />
        <svg className="map-sheet map-above" aria-hidden="true">
          <g className="map-world">
            <GroundTitles drawing={drawing} measure={measure} />
          </g>
        </svg>
        <div className="map-sheet map-above" ref={above} />
      </div>
      <span className="map-anchor" ref={menuAnchor} aria-hidden="true" />
      <PrintedMap sheets={props.isHidden ? null : sheets} drawing={drawing} isDimmed={dimmed} measure={measure} />
      <div className="map-tip" ref={tipBox} aria-hidden="true" hidden={shown === null || props.isMenuOpen}>
        <b dir="auto">{shown?.name}</b>
        {shown?.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      <p className="hidden-text" aria-live="polite">
        {isDrawn ? describe(at) : ''}
      </p>
    </>
  )
}
