import { useEffect, useState, useSyncExternalStore } from 'react'
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

interface Steps {
  readonly get: () => History
  readonly set: (next: History) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** The history beside the page: keys follow each other faster than the page is drawn, and a drawing given up half-way leaves no trace in it. */
function stepsFrom(slug: string, view: string): Steps {
  let history = kept(slug, view) ?? begun(view)
  const listeners = new Set<() => void>()
  return {
    get: () => history,
    set: (next) => {
      if (next === history) return
      history = next
      keep(slug, next)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Steps back and forth through what was done to the graph, whoever did it; a refresh keeps them. */
export function useHistory(): UsedHistory {
  const { slug, address, go } = useDossier()
  const view = viewOf(address)
  const [steps] = useState(() => stepsFrom(slug, view))
  const history = useSyncExternalStore(steps.subscribe, steps.get)
  useEffect(() => {
    // What is drawn may lag behind the bar, or show an older view once more: only what the bar has is a step.
    if (view === viewOf(addressNow())) steps.set(followed(steps.get(), view))
  }, [steps, view])
  return {
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    step: (next) => steps.set(stepped(steps.get(), next)),
    turn: (way) => {
      // A key may come before the view that is shown has become a step.
      const now = followed(steps.get(), viewOf(addressNow()))
      const next = way === 'undo' ? undone(now) : redone(now)
      if (next === now) return false
      steps.set(next)
      go(withView(addressNow(), next.now), 'quietly')
      return true
    },
  }
}
