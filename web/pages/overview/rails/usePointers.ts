import { useRef, type MouseEvent, type PointerEvent } from 'react'
import type { Clock } from '../../../explore/moment.ts'
import { dayAt, placeOfDay, type RailDay, type Span } from '../../../explore/rails.ts'
import { countOn } from './Cursor.tsx'
import type { Shape } from './shape.ts'
import type { Turning } from './useTurning.ts'

interface Rails {
  readonly turning: Turning
  readonly rail: readonly RailDay[]
  readonly span: Span
  readonly shape: Shape
  readonly width: number
}

interface Handlers {
  readonly onMouseDown: (event: MouseEvent) => void
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
}

/** Pixels around a tick within which a click means its day. */
const tickReach = 4

/** The handle under the pointer is taken up; elsewhere on a rail its clock comes to the pointer. */
export function usePointers({ turning, rail, span, shape, width }: Rails): Handlers {
  const drag = useRef<{ readonly clock: Clock; x: number } | null>(null)
  const placeOf = (day: string) => placeOfDay(day, span, width)
  const middle = (shape.upper + shape.lower) / 2
  const pointed = (event: PointerEvent<SVGSVGElement>): { readonly x: number; readonly clock: Clock } => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - box.left, clock: event.clientY - box.top < middle ? 'trueOn' : 'knownOn' }
  }
  const dayNear = (x: number, clock: Clock): string => {
    const away = (day: RailDay) => Math.abs(placeOf(day.on) - x)
    const near = rail.filter((day) => countOn(day, clock) > 0 && away(day) <= tickReach)
    return near.toSorted((a, b) => away(a) - away(b))[0]?.on ?? dayAt(x, span, width)
  }
  return {
    // The browser would give the focus to what lies under the pointer: the clock would lose it, and be put down.
    onMouseDown: (event) => event.preventDefault(),
    onPointerDown: (event) => {
      if (event.button !== 0 || !event.isPrimary) return
      const { x, clock } = pointed(event)
      const isOn = (candidate: Clock) => Math.abs(placeOf(turning.days[candidate]) - x) <= shape.reach
      const other = clock === 'trueOn' ? 'knownOn' : 'trueOn'
      const isOther = !isOn(clock) && isOn(other) && shape.isSlim
      drag.current = { clock: isOther ? other : clock, x }
      event.currentTarget.setPointerCapture(event.pointerId)
      event.currentTarget.querySelector<SVGElement>(`[data-clock="${drag.current.clock}"]`)?.focus()
      if (!isOn(clock) && !isOther) turning.hold(clock, dayNear(x, clock), event.altKey)
    },
    onPointerMove: (event) => {
      const { x } = pointed(event)
      if (drag.current === null || Math.abs(x - drag.current.x) < 1) return
      drag.current.x = x
      turning.hold(drag.current.clock, dayAt(x, span, width), event.altKey)
    },
    onPointerUp: () => {
      drag.current = null
      turning.release()
    },
    onPointerCancel: () => {
      drag.current = null
      turning.cancel()
    },
  }
}
