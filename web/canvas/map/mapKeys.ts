import type { KeyboardEvent } from 'react'
import type { Way } from '../walk.ts'
import type { Drawing } from './drawing.ts'
import { alongWaits, nextDistrict, walk } from './mapWalk.ts'

const ways: readonly Way[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

interface Doings {
  /** Where the reader stands with the keys. */
  readonly at: string | null
  /** Where he stood before that. */
  readonly before: string | null
  readonly chosen: string | null
  readonly drawing: Drawing
  /** False where there is nothing to go to. */
  readonly goTo: (slug: string | null) => boolean
  readonly stop: () => void
  readonly fit: () => void
  readonly zoom: (steps: number) => void
  readonly onChoose: (slug: string | null) => void
  readonly onExpand: (at: string) => void
  readonly onWays: (from: string) => void
  readonly onTry: (slug: string) => void
  readonly onUndo: () => void
  readonly onTable: () => void
}

/** Does what a key on the map means; false where it means nothing here. */
export function keyOnMap(event: KeyboardEvent, doings: Doings): boolean {
  const { at, before, chosen, drawing, goTo } = doings
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const way = ways.find((name) => name === key)
  const here = at ?? chosen
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') doings.onUndo()
    return key === 'z'
  }
  if (event.altKey) return false
  if (key === 'Tab') return goTo(nextDistrict(drawing, at, event.shiftKey ? -1 : 1))
  if (way !== undefined) goTo(walk(drawing, here, way))
  else if (key === 'Enter' || key === ' ') doings.onChoose(at)
  else if (key === 'e') doings.onExpand(here ?? '')
  else if (key === 'w') goTo(alongWaits(drawing, here, before))
  else if (key === 'p' && here !== null) doings.onWays(here)
  else if (key === 'c' && here !== null) doings.onTry(here)
  else if (key === 't') doings.onTable()
  else if (key === 'f' || key === '0') doings.fit()
  else if (key === '+' || key === '=') doings.zoom(1)
  else if (key === '-') doings.zoom(-1)
  else if (key === 'Escape') doings.stop()
  else return false
  return true
}
