import { useCallback, useEffect, useRef, useState } from 'react'
import { turnTo } from '../../explore/moment.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { askAheadOf } from '../frame/askAhead.ts'
import { useDossier } from '../frame/dossier.ts'

/** Steps in a second. */
export const speeds = [0.5, 1, 2, 4] as const
export type Speed = (typeof speeds)[number]
const secondMs = 1000
/** Days asked for before they are shown. */
const ahead = 3

export interface Replay {
  readonly isPlaying: boolean
  /** The reader wants no movement: there is only the next step. */
  readonly isStill: boolean
  readonly speed: Speed
  readonly setSpeed: (speed: Speed) => void
  readonly toggle: () => void
  readonly pause: () => void
  /** To the day before or after on which something became known. */
  readonly step: (by: 1 | -1) => void
  readonly to: (day: string) => void
  readonly previous: string | null
  readonly next: string | null
  /** Which of all steps this is, from 1; 0 is before the first. */
  readonly at: number
}

/**
 * Goes from one day on which something became known to the next, each when the page has caught up with the one before. A replay is one entry in the
 * history. It stops at the last day.
 */
export function useReplay(steps: readonly string[], isReady: boolean, hasFailed: boolean, onDay: (day: string) => void): Replay {
  const { address, days, go } = useDossier()
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const [isWanted, setWanted] = useState(false)
  const [speed, setSpeed] = useState<Speed>(1)
  const next = steps.find((day) => day > days.knownOn) ?? null
  const previous = steps.findLast((day) => day < days.knownOn) ?? null
  const isPlaying = isWanted && !isStill && next !== null && !hasFailed
  if (isWanted && !isPlaying) setWanted(false)
  const latest = useRef({ address, go, onDay })
  useEffect(() => {
    latest.current = { address, go, onDay }
  })
  const turn = useCallback((day: string, how?: 'quietly'): void => {
    const { address: from, go: goNow, onDay: follow } = latest.current
    goNow(turnTo(from, 'knownOn', day), how)
    follow(day)
  }, [])
  useEffect(() => {
    if (!isPlaying || next === null || !isReady) return undefined
    const timer = window.setTimeout(() => turn(next, 'quietly'), secondMs / speed)
    return () => window.clearTimeout(timer)
  }, [isPlaying, next, isReady, speed, turn])
  useEffect(() => {
    if (next === null) return
    const from = steps.indexOf(next)
    for (const day of steps.slice(from, from + (isPlaying ? ahead : 1))) askAheadOf(turnTo(latest.current.address, 'knownOn', day))
  }, [isPlaying, next, steps])
  const pause = (): void => setWanted(false)
  const [first] = steps
  return {
    isPlaying,
    isStill,
    speed,
    setSpeed,
    pause,
    toggle: () => {
      const from = next ?? first
      if (isPlaying || from === undefined) return pause()
      turn(from)
      setWanted(true)
    },
    step: (by) => {
      pause()
      const day = by === 1 ? next : previous
      if (day !== null) turn(day)
    },
    to: (day) => {
      pause()
      turn(day)
    },
    previous,
    next,
    at: steps.filter((day) => day <= days.knownOn).length,
  }
}
