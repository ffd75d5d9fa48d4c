import { useEffect, useRef, useState } from 'react'
import type { Address } from '../../../explore/address.ts'
import { areCoupled, daysOf, toggleCoupling, turnTo, type Clock } from '../../../explore/moment.ts'
import { useDossier } from '../../frame/dossier.ts'
import { addressNow } from '../../frame/useAddress.ts'

interface Held {
  readonly clock: Clock
  readonly day: string
  /** The other clock stays where it is. */
  readonly isApart: boolean
  /** Let go: the day that the page still showed then. It is drawn in hand until the page has come along. */
  readonly leftAt: string | null
}

/** From taking a clock up to putting it down. */
interface Turn {
  readonly from: Address
  readonly start: string
  latest: Held
  /** Of the timer. */
  rest: number
  /** The day that the page was last sent to; null before the first. */
  at: string | null
}

export interface Turning {
  /** The days to draw: those in hand, else those of the page. */
  readonly days: { readonly trueOn: string; readonly knownOn: string }
  readonly isHolding: boolean
  readonly hold: (clock: Clock, day: string, isApart?: boolean) => void
  readonly release: () => void
  /** Puts it back, as far as the page did not follow yet. */
  readonly cancel: () => void
}

const restMs = 150

/** A clock in the hand: the drawing follows at once, the page when the hand rests or lets go. One turn is one entry in the history. */
export function useTurning(): Turning {
  const { address, days, today, go } = useDossier()
  const [held, setHeld] = useState<Held | null>(null)
  const turn = useRef<Turn | null>(null)
  if (held !== null && held.leftAt !== null && days[held.clock] !== held.leftAt) setHeld(null)
  useEffect(() => () => window.clearTimeout(turn.current?.rest), [])
  useEffect(() => {
    // Gone back before the page had come along: it shows the day that was left, and would never come.
    const letGo = (): void => setHeld(null)
    window.addEventListener('popstate', letGo)
    return () => window.removeEventListener('popstate', letGo)
  }, [])

  const follow = (): void => {
    const { current } = turn
    if (current === null || current.latest.day === (current.at ?? current.start)) return
    const { from, latest } = current
    const isFirst = current.at === null
    current.at = latest.day
    const isApart = latest.isApart && areCoupled(from)
    go(turnTo(isApart ? toggleCoupling(from, today) : from, latest.clock, latest.day), isFirst ? undefined : 'quietly')
  }
  const hold: Turning['hold'] = (clock, day, isApart = false) => {
    const latest = { clock, day, isApart, leftAt: null }
    if (turn.current === null) {
      // Not what is still drawn: a quick second turn starts where the first went.
      const from = addressNow()
      turn.current = { from, start: daysOf(from, today)[clock], latest, rest: 0, at: null }
    }
    window.clearTimeout(turn.current.rest)
    turn.current.latest = latest
    turn.current.rest = window.setTimeout(follow, restMs)
    setHeld(latest)
  }
  const end = (leftAt: string | null): void => {
    const latest = turn.current?.latest ?? null
    window.clearTimeout(turn.current?.rest)
    turn.current = null
    setHeld(latest === null || leftAt === null || latest.day === leftAt ? null : { ...latest, leftAt })
  }
  const isTogether = areCoupled(address) && held?.isApart !== true
  return {
    days: held === null ? days : isTogether ? { trueOn: held.day, knownOn: held.day } : { ...days, [held.clock]: held.day },
    isHolding: held !== null,
    hold,
    release: () => {
      if (turn.current === null) return
      follow()
      end(days[turn.current.latest.clock])
    },
    cancel: () => end(null),
  }
}
