import type { Palette } from './palette.ts'
import type { Rule } from './style.ts'

const pill = (selector: string, colour: string): Rule => ({ selector, style: { 'background-color': colour } })

/** Two moments on one drawing: what became of a card or a wait shows by line, by word and by colour, each enough alone. */
export function fateStyle(palette: Palette): readonly Rule[] {
  return [
    { selector: 'node.card.came', style: { 'border-width': 2.6, 'border-color': palette['p-done'] } },
    {
      selector: 'node.card.changed',
      style: { 'border-width': 3.4, 'border-style': 'double', 'border-color': palette['p-running'] },
    },
    {
      selector: 'node.card.closed, node.card.went',
      style: {
        'border-width': 1.8,
        'border-style': 'dashed',
        'border-color': palette['ink-3'],
        'background-color': palette.sunken,
        color: palette['ink-3'],
      },
    },
    { selector: 'node.card.quiet', style: { 'border-width': 2, 'border-style': 'dotted', 'border-color': palette['ink-2'] } },
    pill('node.pill.came', palette['p-done']),
    pill('node.pill.changed', palette['p-running']),
    pill('node.pill.closed, node.pill.went', palette['ink-3']),
    pill('node.pill.quiet', palette['ink-2']),
    { selector: 'edge.came', style: { width: 2.8, 'line-color': palette['p-done'], 'target-arrow-color': palette['p-done'] } },
    {
      selector: 'edge.went',
      style: { width: 1.7, 'line-style': 'dashed', 'line-dash-pattern': [5, 4], 'target-arrow-fill': 'hollow' },
    },
    {
      selector: 'edge.changed',
      style: {
        width: 2.2,
        'line-style': 'dashed',
        'line-dash-pattern': [10, 3, 2, 3],
        'line-color': palette['p-running'],
        'target-arrow-color': palette['p-running'],
      },
    },
    {
      selector: 'node.card.chosen',
      style: { 'background-color': palette['mark-soft'], 'border-color': palette['mark-line'], color: palette.ink },
    },
    { selector: '.absent', style: { opacity: 0, events: 'no' } },
  ]
}
