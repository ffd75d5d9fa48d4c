type Name =
  | 'surface'
  | 'bg'
  | 'line'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line-strong'
  | 'mark'
  | 'mark-line'
  | 'mark-text'
  | 'edge'
  | 'edge-wait'
  | 'focus'
  | 'p-overdue'
  | 'p-done'
export type MapPalette = Readonly<Record<Name, string>>

/** The colours of the page as they stand now: a canvas knows no CSS variables. */
export function readMapPalette(element: Element): MapPalette {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    surface: colour('surface'),
    bg: colour('bg'),
    line: colour('line'),
    ink: colour('ink'),
    'ink-2': colour('ink-2'),
    'ink-3': colour('ink-3'),
    'line-strong': colour('line-strong'),
    mark: colour('mark'),
    'mark-line': colour('mark-line'),
    'mark-text': colour('mark-text'),
    edge: colour('edge'),
    'edge-wait': colour('edge-wait'),
    focus: colour('focus'),
    'p-overdue': colour('p-overdue'),
    'p-done': colour('p-done'),
  }
}
