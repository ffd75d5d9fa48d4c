import type { Core } from 'cytoscape'
import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import type { Measure } from '../lines.ts'
import type { Way } from '../walk.ts'
import type { Drawing } from './drawing.ts'
import { makeMap } from './makeMap.ts'
import { elementsOfMap } from './mapElements.ts'
import { markMap } from './mapMarks.ts'
import { readMapPalette } from './mapPalette.ts'
import { mapFont, mapStylesheet } from './mapStyle.ts'
import { syncMap } from './mapSync.ts'
import { bringIntoSight, fitMap, zoomMap } from './mapView.ts'
import { alongWaits, nextDistrict, walk } from './mapWalk.ts'
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
  readonly onUndo: () => void
  readonly onTable: () => void
  readonly controls: Ref<MapControls>
}

const ways: readonly Way[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

function measurer(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return (text) => text.length * 6
  context.font = mapFont
  return (text) => context.measureText(text).width
}

/** The context map. A drawing only: the table twin says the same. */
export function MapCanvas(props: Props): ReactNode {
  const { drawing, chosen, pointed, theme, label, describedBy, tip, describe, controls } = props
  const holder = useRef<HTMLDivElement>(null)
  const tipBox = useRef<HTMLDivElement>(null)
  const [cy, setCy] = useState<Core | null>(null)
  const [at, setAt] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const isFitted = useRef(true)
  const before = useRef<string | null>(null)
  const latest = useRef(props)
  const measure = useRef(measurer())
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    const container = holder.current
    if (container === null) return undefined
    let made: Core | null = null
    const observer = new ResizeObserver(() => {
      made?.resize()
      if (made && isFitted.current) fitMap(made, latest.current.drawing)
    })
    const make = (): void => {
      measure.current = measurer()
      made = makeMap(container, {
        choose: (slug) => latest.current.onChoose(slug),
        expand: (place) => latest.current.onExpand(place),
        hover: setOver,
        move: () => {
          isFitted.current = false
        },
      })
      setCy(made)
      observer.observe(container)
    }
    // Drawn before the font is there, the labels would keep the widths of another one.
    void document.fonts.load(mapFont).then(() => (container.isConnected ? make() : undefined))
    return () => {
      observer.disconnect()
      made?.destroy()
      setCy(null)
    }
  }, [])

  useEffect(() => {
    if (!cy || !holder.current) return
    const palette = readMapPalette(holder.current)
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (cy.scratch('theme') !== theme) {
      cy.scratch('theme', theme)
      cy.style().fromJson(mapStylesheet(palette, isStill)).update()
    }
    syncMap(cy, elementsOfMap(drawing, palette, measure.current))
    if (isFitted.current) fitMap(cy, drawing)
    markMap(cy, drawing, latest.current.chosen, latest.current.pointed, measure.current)
  }, [cy, drawing, theme])

  const shownAt = over ?? at
  useEffect(() => {
    if (!cy) return undefined
    // A task of its own: the page has answered the click by then.
    const later = window.setTimeout(() => markMap(cy, latest.current.drawing, chosen, shownAt ?? pointed, measure.current))
    return () => window.clearTimeout(later)
  }, [cy, chosen, pointed, shownAt])
  useEffect(() => {
    cy?.nodes('.at').removeClass('at')
    if (cy && at !== null) {
      cy.getElementById(at).addClass('at')
      bringIntoSight(cy, at)
    }
  }, [cy, at])
  useEffect(() => {
    const node = shownAt === null ? null : cy?.getElementById(shownAt)
    if (!cy || !tipBox.current || !node?.nonempty() || !node.isNode()) return
    const { x, y } = node.renderedPosition()
    const isLow = y > cy.height() - 130
    tipBox.current.style.setProperty('left', `${Math.max(8, Math.min(cy.width() - 250, x + 18))}px`)
    tipBox.current.style.setProperty('top', `${isLow ? y - 84 : y + 22}px`)
  }, [cy, shownAt])

  const fit = (): void => {
    isFitted.current = true
    if (cy) fitMap(cy, drawing)
  }
  const zoom = (steps: number): void => {
    isFitted.current = false
    if (cy) zoomMap(cy, steps)
  }
  useImperativeHandle(controls, () => ({ fit, zoom }))

  const goTo = (slug: string | null): boolean => {
    if (slug === null) return false
    before.current = at
    setAt(slug)
    props.onPoint(slug)
    return true
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const way = ways.find((name) => name === key)
    const here = at ?? chosen
    const isUndo = key === 'z' && (event.ctrlKey || event.metaKey)
    if (isUndo) props.onUndo()
    else if (event.ctrlKey || event.metaKey || event.altKey) return
    else if (key === 'Tab') {
      if (!goTo(nextDistrict(drawing, at, event.shiftKey ? -1 : 1))) return
    } else if (way !== undefined) goTo(walk(drawing, here, way))
    else if (key === 'Enter' || key === ' ') props.onChoose(at)
    else if (key === 'e') props.onExpand(here ?? '')
    else if (key === 'w') goTo(alongWaits(drawing, here, before.current))
    else if (key === 't') props.onTable()
    else if (key === 'f' || key === '0') fit()
    else if (key === '+' || key === '=') zoom(1)
    else if (key === '-') zoom(-1)
    else if (key === 'Escape') {
      if (chosen !== null) props.onChoose(null)
      else setAt(null)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = (): void => {
    setAt(null)
    props.onPoint(null)
  }
  const shown = shownAt === null ? null : tip(shownAt)
  return (
    <>
      <div
        className="map-canvas"
        ref={holder}
        role="application"
        aria-label={label}
        aria-describedby={describedBy}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
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
