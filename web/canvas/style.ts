import { glyphSize } from './card.ts'
import type { Palette } from './palette.ts'

export const fontFamily = '"Inter Variable", system-ui, sans-serif'
export const fontSize = 11

/** A rule as cytoscape reads it; its own types lack `edge-distances: endpoints`. */
export interface Rule {
  readonly selector: string
  readonly style: Readonly<Record<string, string | number | readonly number[]>>
}

/** How cards, pills and waits look, in the colours of the page. */
export function stylesheet(palette: Palette): readonly Rule[] {
  return [
    {
      selector: 'node.card',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '6px',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.surface,
        'border-width': 1.4,
        'border-color': palette['line-strong'],
        'background-image': 'data(image)',
        'background-fit': 'none',
        'background-width': `${glyphSize}px`,
        'background-height': `${glyphSize}px`,
        'background-position-x': '8px',
        'background-position-y': '50%',
        label: 'data(label)',
        'font-family': fontFamily,
        'font-size': fontSize,
        'font-weight': 500,
        color: palette.ink,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'line-height': 1.25,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-justification': 'left',
        'text-margin-x': 'data(labelShift)',
        'overlay-opacity': 0,
        'z-index': 3,
      },
    },
    { selector: 'node.root', style: { 'border-width': 2.2, 'border-color': palette.ink, 'background-color': palette.sunken } },
    { selector: 'node.pointed', style: { 'border-width': 2.2, 'border-color': palette['ink-2'] } },
    {
      selector: 'node.chosen',
      style: { 'background-color': palette['mark-soft'], 'border-color': palette['mark-line'], 'border-width': 2.4 },
    },
    {
      selector: 'node.closing',
      style: { 'border-color': palette['p-done'], 'border-width': 2.4, 'border-style': 'dashed', 'background-color': palette.sunken },
    },
    { selector: 'node.freed', style: { 'border-color': palette['p-done'], 'border-width': 2.8 } },
    { selector: 'node.later', style: { 'border-color': palette['p-done'], 'border-width': 2.2, 'border-style': 'dotted' } },
    { selector: 'node.at', style: { 'outline-width': 2, 'outline-color': palette.focus, 'outline-offset': 3, 'outline-style': 'solid' } },
    {
      selector: 'node.pill',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        width: 'data(width)',
        height: 16,
        'background-color': palette.ink,
        'border-width': 1.5,
        'border-color': palette.surface,
        label: 'data(label)',
        'font-family': fontFamily,
        'font-size': 10,
        'font-weight': 600,
        color: palette.surface,
        'text-halign': 'center',
        'text-valign': 'center',
        'text-margin-y': 0.5,
        events: 'no',
        'overlay-opacity': 0,
        'z-index': 9,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.6,
        'line-color': palette['ink-3'],
        'target-arrow-color': palette['ink-3'],
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'source-endpoint': '50% 0',
        'target-endpoint': '-50% 0',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'overlay-opacity': 0,
        events: 'no',
        'z-index': 1,
      },
    },
    { selector: 'edge.helps', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4], 'target-arrow-shape': 'vee', width: 1.3 } },
    { selector: 'edge.either', style: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 3.5], 'line-cap': 'round', width: 2 } },
    {
      selector: 'edge.back',
      style: {
        'source-endpoint': '-50% 22%',
        'target-endpoint': '50% 22%',
        'line-color': palette['p-overdue'],
        'target-arrow-color': palette['p-overdue'],
      },
    },
    {
      selector: 'edge.lifted',
      style: {
        'line-color': palette['line-strong'],
        'line-style': 'dashed',
        'line-dash-pattern': [4, 4],
        'target-arrow-color': palette['line-strong'],
        'target-arrow-fill': 'hollow',
      },
    },
    {
      selector: 'edge.chain',
      style: { width: 2.2, 'line-color': palette['edge-wait'], 'target-arrow-color': palette['edge-wait'], 'z-index': 2 },
    },
  ]
}
