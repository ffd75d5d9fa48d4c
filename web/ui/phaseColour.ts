import type { PhaseGlyph } from './glyphs.ts'

const tokens: Readonly<Record<PhaseGlyph, string>> = {
  CONSIDERED: '--p-considered',
  PLANNED: '--p-announced',
  OPEN: '--p-open',
  RUNNING: '--p-running',
  SUSPENDED: '--p-suspended',
  ANSWERED_OPEN: '--p-parked',
  DONE: '--p-done',
  LAPSED: '--p-ended',
  UNKNOWN: '--p-unverified',
  UNCONFIRMED: '--p-unverified',
}

/** What a drawing takes from the page; read anew with each theme, since a canvas knows no CSS variables. */
export interface DrawnIn {
  readonly theme: string
  readonly surface: string
}

/** `theme` is the one that the page shows now. */
export function drawnIn(theme: string): DrawnIn {
  return { theme, surface: surfaceColour() }
}

/** The colour of a phase as the page shows it now. */
export function phaseColour(phase: PhaseGlyph): string {
  return getComputedStyle(document.documentElement).getPropertyValue(tokens[phase]).trim()
}

function surfaceColour(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()
}
