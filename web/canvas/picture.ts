import type { Core } from 'cytoscape'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** All that is drawn, as a picture at its place in the drawing. */
export interface Picture {
  readonly href: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const onPaper = 2.5

/** Null where nothing is drawn. */
export function pictureOf(cy: Core, dotsToPixel: number): Picture | null {
  if (cy.elements().empty()) return null
  const { x1, y1, w, h } = cy.elements().boundingBox()
  const href = cy.png({ output: 'base64uri', full: true, scale: dotsToPixel })
  return { href, x: x1, y: y1, width: Math.ceil(w), height: Math.ceil(h) }
}

export interface Pictures {
  readonly of: readonly (Picture | null)[]
  /** They were drawn in the colours of the dark. */
  readonly isDark: boolean
}

/** Pictures of these drawings while the page is printed, else null: a canvas cannot be laid out anew on paper. `isDark` is asked when they are taken. */
export function usePictures(drawings: readonly Core[] | null, isDark: () => boolean): Pictures | null {
  const [pictures, setPictures] = useState<Pictures | null>(null)
  const latest = useRef(isDark)
  useEffect(() => {
    latest.current = isDark
  })
  useEffect(() => {
    if (!drawings) return undefined
    const take = (): void => {
      const taken = { of: drawings.map((drawing) => pictureOf(drawing, onPaper)), isDark: latest.current() }
      flushSync(() => setPictures(taken))
    }
    const drop = (): void => setPictures(null)
    window.addEventListener('beforeprint', take)
    window.addEventListener('afterprint', drop)
    return () => {
      window.removeEventListener('beforeprint', take)
      window.removeEventListener('afterprint', drop)
    }
  }, [drawings])
  return pictures
}
