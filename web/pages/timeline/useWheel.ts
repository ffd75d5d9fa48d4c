import { useCallback, useEffect, useRef } from 'react'
import type { SightControl } from './useSight.ts'

const pixelsPerStep = 40
const factor = 1.15

/** Ctrl and the wheel zooms at the pointer, Shift and the wheel, or a wheel to the side, pans. Alone it scrolls the page as ever. */
export function useWheel(seeing: SightControl, width: number): (svg: SVGSVGElement | null) => (() => void) | undefined {
  const latest = useRef({ seeing, width })
  useEffect(() => {
    latest.current = { seeing, width }
  })
  return useCallback((svg: SVGSVGElement | null) => {
    if (svg === null) return undefined
    let left = 0
    // React listens passively: such a listener cannot keep the page from zooming along.
    const onWheel = (event: WheelEvent): void => {
      const { seeing: now, width: wide } = latest.current
      const aside = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (!event.ctrlKey && (aside === 0 || Math.abs(aside) < Math.abs(event.deltaY) / 2)) return
      event.preventDefault()
      left += event.ctrlKey ? event.deltaY : aside
      const steps = Math.trunc(left / pixelsPerStep)
      if (steps === 0) return
      left -= steps * pixelsPerStep
      const at = (event.clientX - svg.getBoundingClientRect().left) / wide
      if (event.ctrlKey) now.zoom(factor ** -steps, Math.min(1, Math.max(0, at)))
      else now.pan(steps * 0.05)
    }
    svg.addEventListener('wheel', onWheel, { passive: false })
    return () => svg.removeEventListener('wheel', onWheel)
  }, [])
}
