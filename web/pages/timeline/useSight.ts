import { useEffect, useRef, useState } from 'react'
import type { Span } from '../../explore/rails.ts'
import { follow, panned, zoomed } from '../../explore/sight.ts'
import { offsetOf, type Sight } from '../../explore/timeline.ts'
import { useDossier } from '../frame/dossier.ts'

export interface SightControl {
  readonly sight: Sight
  readonly whole: Span
  readonly isWhole: boolean
  readonly zoom: (factor: number, at?: number) => void
  readonly pan: (share: number) => void
  readonly fit: () => void
  /** Brings a day into sight. */
  readonly show: (day: string) => void
  readonly placeOf: (day: string, width: number) => number
}

const restMs = 300
const same = (a: Sight, b: Sight) => a.from === b.from && a.to === b.to

/** The days in sight: they follow the hand at once, and the address when it rests. */
export function useSight(whole: Span): SightControl {
  const { address, go } = useDossier()
  const [held, setHeld] = useState<Sight | null>(null)
  const rest = useRef(0)
  const latest = useRef({ address, go })
  useEffect(() => {
    latest.current = { address, go }
  })
  useEffect(() => {
    const letGo = (): void => {
      window.clearTimeout(rest.current)
      setHeld(null)
    }
    window.addEventListener('popstate', letGo)
    return () => {
      window.clearTimeout(rest.current)
      window.removeEventListener('popstate', letGo)
    }
  }, [])
  const inAddress = address.sight ?? whole
  // Drawn in hand until the address has come along.
  if (held !== null && same(held, inAddress)) setHeld(null)
  const sight = held ?? inAddress
  const now = useRef(sight)
  useEffect(() => {
    now.current = sight
  })
  const set = (next: Sight): void => {
    if (same(next, now.current)) return
    now.current = next
    setHeld(next)
    window.clearTimeout(rest.current)
    rest.current = window.setTimeout(() => {
      const { address: from, go: goNow } = latest.current
      goNow({ ...from, sight: same(next, whole) ? null : { from: next.from, to: next.to } }, 'quietly')
    }, restMs)
  }
  return {
    sight,
    whole,
    isWhole: same(sight, whole),
    zoom: (factor, at) => set(zoomed(now.current, whole, factor, at)),
    pan: (share) => set(panned(now.current, whole, share)),
    fit: () => set({ from: whole.from, to: whole.to }),
    show: (day) => set(follow(now.current, whole, day)),
    placeOf: (day, width) => offsetOf(day, sight, width),
  }
}
