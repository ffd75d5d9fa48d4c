import { useEffect, useRef } from 'react'
import { isTyping } from './isTyping.ts'

/** Keys of the page as a whole: heard wherever the reader is, but not while something is typed, and not when a part of the page took the key. */
export function usePageKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && !event.altKey && !isTyping(event.target)) latest.current(event)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** A key pressed alone: with a command key it is the browser's or another command. */
export function isPlain(event: KeyboardEvent, key: string): boolean {
  return event.key === key && !event.ctrlKey && !event.metaKey
}

/** Ctrl or Cmd with Z. */
export function isUndo(event: KeyboardEvent): boolean {
  return event.key === 'z' && (event.ctrlKey || event.metaKey)
}
