import { useEffect, useState } from 'react'
import type { Turn } from '../../canvas/map/acts.ts'
import { begun, followed, readHistory, redone, stepped, undone, type History } from '../../explore/history.ts'
import { useDossier } from '../frame/dossier.ts'
import { addressNow } from '../frame/useAddress.ts'
import { viewOf, withView } from './view.ts'

const nameOf = (slug: string) => `openstaand.steps.${slug}`

function kept(slug: string, view: string): History | null {
  try {
    return readHistory(JSON.parse(window.sessionStorage.getItem(nameOf(slug)) ?? 'null'), view)
  } catch {
    // Storage that is blocked or holds something else: the steps begin here.
    return null
  }
}

function keep(slug: string, { past, now, future }: History): void {
  try {
    window.sessionStorage.setItem(nameOf(slug), JSON.stringify({ past, now, future }))
  } catch {
    // Nothing is lost but the steps before a refresh.
  }
}

export interface UsedHistory {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** A view that the address is about to show. */
  readonly step: (view: string) => void
  /** False where there is no such step. */
  readonly turn: (way: Turn) => boolean
}

/** Steps back and forth through what was done to the graph, whoever did it; a refresh keeps them. */
export function useHistory(): UsedHistory {
  const { slug, address, go } = useDossier()
  const view = viewOf(address)
  const [history, setHistory] = useState(() => kept(slug, view) ?? begun(view))
  // By what the bar has, not by what is drawn: a drawing given up half-way may show an older view once more.
  useEffect(() => {
    const shown = viewOf(addressNow())
    setHistory((before) => followed(before, shown))
  }, [view, history])
  useEffect(() => keep(slug, history), [slug, history])
  return {
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    step: (next) => setHistory((before) => stepped(before, next)),
    turn: (way) => {
      // A key may come before the view that is shown has become a step.
      const now = followed(history, viewOf(addressNow()))
      const next = way === 'undo' ? undone(now) : redone(now)
      if (next === now) return false
      setHistory(next)
      go(withView(addressNow(), next.now), 'quietly')
      return true
    },
  }
}
