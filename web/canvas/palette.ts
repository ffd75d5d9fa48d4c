type Name =
  | 'surface'
  | 'sunken'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line-strong'
  | 'mark-soft'
  | 'mark-line'
  | 'edge-wait'
  | 'focus'
  | 'p-overdue'
  | 'p-done'
  | 'p-running'
export type Palette = Readonly<Record<Name, string>>

/** The colours of the page as they stand now: a canvas knows no CSS variables. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    surface: colour('surface'),
    sunken: colour('sunken'),
    ink: colour('ink'),
    'ink-2': colour('ink-2'),
    'ink-3': colour('ink-3'),
    'line-strong': colour('line-strong'),
    'mark-soft': colour('mark-soft'),
    'mark-line': colour('mark-line'),
    'edge-wait': colour('edge-wait'),
    focus: colour('focus'),
    'p-overdue': colour('p-overdue'),
    'p-done': colour('p-done'),
    'p-running': colour('p-running'),
  }
}
