// What the keys do to items of the graph, on the map and in its table alike. Pure.

/** What can be done to items; `clear` and `choose` have no key of their own here. */
export type ActName =
  | 'expand'
  | 'collapse'
  | 'hide'
  | 'only'
  | 'pin'
  | 'toggle'
  | 'neighbours'
  | 'invert'
  | 'clear'
  | 'showAll'
  | 'ways'
  | 'rings'
  | 'choose'

export interface PressedKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const plain: Readonly<Record<string, ActName>> = {
  e: 'expand',
  h: 'hide',
  i: 'invert',
  n: 'neighbours',
  o: 'rings',
  p: 'pin',
  r: 'ways',
  u: 'showAll',
}
const shifted: Readonly<Record<string, ActName>> = { e: 'collapse', h: 'only', ' ': 'toggle' }

/** Null where the key does nothing to items. */
export function actOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): ActName | null {
  if (ctrlKey || metaKey || altKey) return null
  return (shiftKey ? shifted : plain)[key.toLowerCase()] ?? null
}

export type Turn = 'undo' | 'redo'

/** Ctrl or Cmd with Z, with Shift back again; Ctrl with Y too. */
export function turnOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): Turn | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

/** The key of the menu, or what stands for it. */
export function isMenuKey({ key, shiftKey }: PressedKey): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey)
}
