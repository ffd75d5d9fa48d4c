import type { NodeSingular } from 'cytoscape'
import { fontFamily } from '../style.ts'
import type { MapPalette } from './mapPalette.ts'

type Value = string | number | readonly number[] | readonly string[] | ((node: NodeSingular) => unknown)
/** A rule as cytoscape reads it; its own types know neither lists of pictures nor `outline-*`. */
export interface MapRule {
  readonly selector: string
  readonly style: Readonly<Record<string, Value>>
}

/** Of the labels of the larger nodes, which also measure the lines. */
export const mapFont = `600 12px ${fontFamily}`
const given = (name: string) => (node: NodeSingular) => node.data(name)

function nodes(palette: MapPalette, isStill: boolean): readonly MapRule[] {
  return [
    {
      selector: 'node.item',
      style: {
        shape: 'data(shape)',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': 'data(fill)',
        'border-color': 'data(border)',
        'border-width': 'data(borderWidth)',
        'border-style': 'data(borderStyle)',
        'border-dash-pattern': [4, 2.4],
        'background-image': given('images'),
        'background-width': given('sides'),
        'background-height': given('sides'),
        'background-position-x': given('lefts'),
        'background-position-y': given('tops'),
        'background-fit': ['none', 'none', 'none', 'none'],
        'background-clip': ['none', 'none', 'none', 'none'],
        'background-image-containment': ['over', 'over', 'over', 'over'],
        'bounds-expansion': 10,
        label: 'data(label)',
        'font-family': fontFamily,
        'font-size': 12,
        'font-weight': 600,
        color: palette.ink,
        'text-wrap': 'wrap',
        'text-max-width': '200px',
        'text-valign': 'bottom',
        'text-margin-y': 2,
        'line-height': 1.05,
        'text-outline-color': palette.surface,
        'text-outline-width': 1.5,
        'overlay-opacity': 0,
        'underlay-opacity': 0,
        'z-index': given('z'),
        'transition-property': 'opacity',
        'transition-duration': isStill ? 0 : 0.16,
      },
    },
    { selector: 'node.level-2', style: { 'font-weight': 400 } },
    { selector: 'node.satellite', style: { label: '', 'font-weight': 500, 'z-index': 4500 } },
    { selector: 'node.coming', style: { opacity: 0 } },
    {
      selector: 'node.badge',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        width: 'data(width)',
        height: 16,
        'background-color': palette.surface,
        'border-width': 1,
        'border-color': palette['line-strong'],
        label: 'data(label)',
        'font-family': fontFamily,
        'font-size': 10.5,
        'font-weight': 600,
        color: palette['ink-2'],
        'text-halign': 'center',
        'text-valign': 'center',
        'text-margin-y': 0.5,
        'overlay-opacity': 0,
        'z-index': given('z'),
      },
    },
    {
      selector: 'node.satellite.lit',
      style: { label: 'data(label)', 'text-valign': 'top', 'text-margin-y': -3, 'text-outline-width': 2.5, 'z-index': 4800 },
    },
    {
      selector: 'node.selected',
      style: {
        'underlay-color': palette.mark,
        'underlay-opacity': 1,
        'underlay-padding': 5,
        'underlay-shape': 'round-rectangle',
        'outline-width': 1.4,
        'outline-color': palette['mark-line'],
        'outline-offset': 4,
        'outline-style': 'solid',
        'z-index': 4700,
      },
    },
    {
      selector: 'node.chosen, node.end',
      style: { 'underlay-color': palette.mark, 'underlay-opacity': 1, 'underlay-padding': 8, 'underlay-shape': 'ellipse', 'z-index': 4700 },
    },
    {
      selector: 'node.closing',
      style: { 'border-color': palette['p-done'], 'border-width': 3, 'border-style': 'dashed', 'border-dash-pattern': [5, 3] },
    },
    { selector: 'node.freed, node.later', style: { 'outline-width': 2.6, 'outline-color': palette['p-done'], 'outline-offset': 3 } },
    { selector: 'node.freed', style: { 'outline-style': 'solid' } },
    { selector: 'node.later', style: { 'outline-style': 'dotted' } },
    { selector: 'node.at', style: { 'outline-width': 2, 'outline-color': palette.focus, 'outline-offset': 3, 'outline-style': 'solid' } },
    {
      selector: 'node.pill',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '7px',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.ink,
        'border-width': 1,
        'border-color': palette.surface,
        label: 'data(label)',
        'font-family': fontFamily,
        'font-size': 10.5,
        'font-weight': 700,
        color: palette.surface,
        'text-halign': 'center',
        'text-valign': 'center',
        'text-margin-y': 0.5,
        events: 'no',
        'overlay-opacity': 0,
        'z-index': given('z'),
      },
    },
    {
      selector: 'node.chip',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '4px',
        width: 'data(width)',
        height: 16,
        'background-color': palette.mark,
        'background-opacity': 1,
        'border-width': 1,
        'border-color': palette['mark-line'],
        label: 'data(label)',
        'font-family': fontFamily,
        'font-size': 11,
        'font-weight': 600,
        color: palette['mark-text'],
        'text-halign': 'center',
        'text-valign': 'center',
        'text-margin-y': 0.5,
        events: 'no',
        'overlay-opacity': 0,
        'z-index': 5000,
      },
    },
  ]
}

function lines(palette: MapPalette): readonly MapRule[] {
  return [
    {
      selector: 'edge.line',
      style: {
        width: 1,
        'line-color': palette.edge,
        'target-arrow-color': palette.edge,
        'target-arrow-shape': 'none',
        'arrow-scale': 0.7,
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 0.5,
        'control-point-distances': 'data(bend)',
        'overlay-opacity': 0,
        events: 'no',
        'z-index': 1,
      },
    },
    { selector: 'edge.across', style: { opacity: 0.6 } },
    { selector: 'edge.parliament', style: { 'target-arrow-shape': 'vee', 'arrow-scale': 0.5 } },
    { selector: 'edge.incident_links', style: { width: 1.6, 'target-arrow-shape': 'vee' } },
    { selector: 'edge.basis', style: { width: 1.5, 'line-style': 'dashed', 'line-dash-pattern': [1.5, 3] } },
    { selector: 'edge.contact', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 3] } },
    {
      selector: 'edge.lifted',
      style: {
        width: 1.7,
        opacity: 1,
        'line-style': 'dashed',
        'line-dash-pattern': [5, 4],
        'line-color': palette['ink-3'],
        'target-arrow-color': palette['ink-3'],
        'target-arrow-shape': 'triangle',
        'target-arrow-fill': 'hollow',
        'arrow-scale': 0.9,
        'z-index': 8,
      },
    },
    {
      selector: 'edge.waits',
      style: {
        width: 2.2,
        opacity: 1,
        'line-color': palette['edge-wait'],
        'target-arrow-color': palette['edge-wait'],
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.9,
        'z-index': 9,
      },
    },
    { selector: 'edge.strong', style: { opacity: 1, 'line-color': palette.ink, 'target-arrow-color': palette.ink, 'z-index': 20 } },
    {
      selector: 'edge.responsibility.strong, edge.parliament.strong',
      style: { width: 1.7, 'target-arrow-shape': 'vee', 'arrow-scale': 0.8 },
    },
    { selector: 'edge.basis.strong, edge.contact.strong', style: { width: 1.8 } },
    {
      selector: 'edge.way',
      style: { width: 2.4, 'underlay-color': palette.mark, 'underlay-opacity': 0.9, 'underlay-padding': 4, 'target-arrow-shape': 'vee' },
    },
    {
      selector: 'edge.freeing',
      style: {
        opacity: 1,
        width: 3,
        'line-color': palette['p-done'],
        'target-arrow-color': palette['p-done'],
        'z-index': 21,
      },
    },
  ]
}

/** How nodes, badges, pills, chips and lines look, in the colours of the page. */
export function mapStylesheet(palette: MapPalette, isStill: boolean): readonly MapRule[] {
  const frame = {
    'selection-box-color': palette.mark,
    'selection-box-opacity': 0.35,
    'selection-box-border-color': palette['mark-line'],
    'selection-box-border-width': 1,
    'active-bg-opacity': 0,
  }
  const faded = { selector: '.faded', style: { opacity: 0.25 } }
  return [{ selector: 'core', style: frame }, ...lines(palette), ...nodes(palette, isStill), faded]
}
