import type { KeyboardEvent } from 'react'
import type { Way } from '../walk.ts'
import { actOfKey, isMenuKey, turnOfKey, type ActName, type Turn } from './acts.ts'
import type { Drawing } from './drawing.ts'
import { alongWaits, nextPart, walk } from './mapWalk.ts'

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
  /** As large as it was laid out. */
  readonly zoomWhole: () => void
  readonly act: (name: ActName, here: string | null) => void
  readonly openMenu: (here: string | null) => void
  readonly onChoose: (slug: string | null) => void
  readonly onTry: (slug: string) => void
  readonly onTurn: (turn: Turn) => void
  readonly onTable: () => void
  readonly onHelp: () => void
}

/** Does what a key on the map means; false where it means nothing here. */
export function keyOnMap(event: KeyboardEvent, doings: Doings): boolean {
  const { at, before, chosen, drawing, goTo } = doings
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const way = ways.find((name) => name === key)
  const here = at ?? chosen
  const turn = turnOfKey(event)
  if (turn !== null) doings.onTurn(turn)
  if (turn !== null || event.ctrlKey || event.metaKey || event.altKey) return turn !== null
  const act = actOfKey(event)
  if (key === 'Tab') return goTo(nextPart(drawing, at, event.shiftKey ? -1 : 1))
  if (act !== null) doings.act(act, here)
  else if (isMenuKey(event)) doings.openMenu(here)
  else if (way !== undefined) goTo(walk(drawing, here, way))
  else if (key === 'Enter' || key === ' ') doings.onChoose(at)
  else if (key === 'w') goTo(alongWaits(drawing, here, before))
  else if (key === 'c' && here !== null) doings.onTry(here)
  else if (key === 't') doings.onTable()
  else if (key === '?') doings.onHelp()
  else if (key === 'f' || key === '0') doings.fit()
  else if (key === '+' || key === '=') doings.zoom(1)
  else if (key === '-') doings.zoom(-1)
  else if (key === '1') doings.zoomWhole()
  else if (key === 'Escape') doings.stop()
  else return false
  return true
}
