import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import type { WaitEdge } from '../explore/waits.ts'
import { cardSize, type Card } from './card.ts'
import { elementsOf } from './elements.ts'
import { listen, mark, markPreview, type CanvasHandlers, type Preview } from './events.ts'
import { fateStyle } from './fateStyle.ts'
import { fit, layOut } from './layout.ts'
import { readPalette } from './palette.ts'
import { usePictures } from './picture.ts'
import { fontFamily, fontSize, stylesheet } from './style.ts'
import { sync } from './sync.ts'
import { nearest, type Way } from './walk.ts'
import './WaitsCanvas.css'

const font = `500 ${fontSize}px ${fontFamily}`
const zoomStep = 1.25

export interface WaitsCanvasControls {
  readonly fit: () => void
  /** Positive draws nearer. */
  readonly zoom: (steps: number) => void
}

interface Props extends CanvasHandlers {
  readonly cards: readonly Card[]
  readonly edges: readonly WaitEdge[]
  /** How many cards stand side by side at most. */
  readonly columns: number
  readonly chosen: string | null
  readonly pointed: string | null
  /** A new value reads the page's colours again. */
  readonly theme: string
  readonly label: string
  /** The sentence a screen reader hears at a card. */
  readonly describe: (slug: string) => string
  readonly onTable: () => void
  readonly preview?: Preview | null
  /** Tries out what closes with the card; the drawing has a key for it where this is given. */
  readonly onTry?: (slug: string) => void
  readonly controls: Ref<WaitsCanvasControls>
}

let context: CanvasRenderingContext2D | null | undefined

function widthOf(text: string): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * 6
  context.font = font
  return context.measureText(text).width
}

/** The cards of what waits for what. A drawing only: the list twin says the same. */
export function WaitsCanvas(props: Props): ReactNode {
  const { cards, edges, columns, chosen, pointed, theme, label, describe, controls, preview = null } = props
  const holder = useRef<HTMLDivElement>(null)
  const [cy, setCy] = useState<Core | null>(null)
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 })
  const [at, setAt] = useState<string | null>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    const container = holder.current
    if (container === null) return undefined
    let made: Core | null = null
    const make = (): void => {
      made = cytoscape({ container, minZoom: 0.35, maxZoom: 2, autoungrabify: true, boxSelectionEnabled: false, autounselectify: true })
      listen(made, () => latest.current)
      setCy(made)
    }
    // Drawn before the font is there, the labels would keep the widths of another one.
    void document.fonts.load(font).then(make)
    const observer = new ResizeObserver(() => setSize({ width: container.clientWidth, height: container.clientHeight }))
    observer.observe(container)
    return () => {
      observer.disconnect()
      made?.destroy()
      setCy(null)
    }
  }, [])

  useEffect(() => {
    if (!cy || !holder.current) return
    holder.current.dataset['theme'] = theme
    const palette = readPalette(holder.current)
    cy.style()
      .fromJson([...stylesheet(palette), ...fateStyle(palette)])
      .update()
  }, [cy, theme])

  // Apart from what is drawn: to ask the page for its sizes while it changes makes it lay itself out at once.
  useEffect(() => {
    if (!cy || width === 0 || height === 0) return
    cy.resize()
    fit(cy)
  }, [cy, width, height])

  useEffect(() => {
    if (!cy || width === 0) return
    const size = cardSize(
      width,
      columns,
      cards.some(({ note }) => note !== undefined),
    )
    const isChanged = sync(cy, elementsOf(cards, edges, size, widthOf))
    if (isChanged) layOut(cy, size.columnGap)
    mark(cy, latest.current.chosen, latest.current.pointed)
    markPreview(cy, latest.current.preview ?? null)
    fit(cy)
  }, [cy, cards, edges, columns, width])

  useEffect(() => {
    if (cy) mark(cy, chosen, pointed)
  }, [cy, chosen, pointed])

  useEffect(() => {
    if (cy) markPreview(cy, preview)
  }, [cy, preview])

  useEffect(() => {
    cy?.nodes().removeClass('at')
    if (at !== null) cy?.getElementById(at).addClass('at')
  }, [cy, at])

  const pictures = usePictures(
    useMemo(() => (cy ? [cy] : null), [cy]),
    () => holder.current?.dataset['theme'] === 'dark',
  )
  const picture = pictures?.of[0] ?? null
  const zoom = (steps: number): void => {
    cy?.zoom({ level: cy.zoom() * zoomStep ** steps, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
  }
  useImperativeHandle(controls, () => ({ fit: () => (cy ? fit(cy) : undefined), zoom }))

  const walkTo = (way: Way): void => {
    const places = (cy?.nodes('.card') ?? []).map((node) => ({ slug: node.id(), ...node.position() }))
    const here = places.find((place) => place.slug === (at ?? chosen))
    const next = here ? nearest(places, here, way) : places.toSorted((a, b) => a.x - b.x || a.y - b.y)[0]
    if (next) {
      setAt(next.slug)
      props.onPoint(next.slug)
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event
    if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown') walkTo(key)
    else if (key === 'Enter' || key === ' ') props.onChoose(at)
    else if (key === 'Escape') props.onChoose(null)
    else if (key === 't' || key === 'T') props.onTable()
    else if ((key === 'c' || key === 'C') && !event.ctrlKey && !event.metaKey && props.onTry && (at ?? chosen) !== null)
      props.onTry(at ?? chosen ?? '')
    else if (key === '+' || key === '=') zoom(1)
    else if (key === '-') zoom(-1)
    else if (key === '0' && cy) fit(cy)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = (): void => {
    setAt(null)
    props.onPoint(null)
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- role application is interactive by definition */}
      <div className="waits-canvas" ref={holder} role="application" aria-label={label} tabIndex={0} onKeyDown={onKeyDown} onBlur={onBlur} />
      {picture ? <img className={pictures?.isDark ? 'waits-printed from-dark' : 'waits-printed'} src={picture.href} alt="" /> : null}
      <p className="hidden-text" aria-live="polite">
        {at === null ? '' : describe(at)}
      </p>
    </>
  )
}
