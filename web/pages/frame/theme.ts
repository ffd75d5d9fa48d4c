import { useSyncExternalStore } from 'react'
import { remember, remembered } from '../../ui/remembered.ts'

export type Theme = 'light' | 'dark'
const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')
let isPrinting = false
const listeners = new Set<() => void>()

function systemTheme(): Theme {
  return systemIsDark.matches ? 'dark' : 'light'
}

function currentTheme(): Theme {
  if (isPrinting) return 'light'
  const kept = remembered('theme')
  return kept === 'light' || kept === 'dark' ? kept : systemTheme()
}

function apply(): void {
  document.documentElement.dataset.theme = currentTheme()
  for (const listener of listeners) listener()
}

/** Sets the theme on the document and keeps it in step with the system; paper is light. Once, before the first draw. */
export function followTheme(): void {
  systemIsDark.addEventListener('change', apply)
  for (const [event, isStarting] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const) {
    window.addEventListener(event, () => {
      isPrinting = isStarting
      apply()
    })
  }
  apply()
}

/** A choice equal to the system's is forgotten, so that the page follows the system again. */
export function chooseTheme(theme: Theme): void {
  remember('theme', theme === systemTheme() ? null : theme)
  apply()
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, currentTheme)
}
