import cytoscape, { type LayoutOptions } from 'cytoscape'
import dagre from 'cytoscape-dagre'

cytoscape.use(dagre)

// cytoscape's own types do not know the options of this extension.
interface DagreOptions {
  readonly name: 'dagre'
  readonly rankDir: 'LR'
  readonly ranker: 'longest-path'
  readonly nodeSep: number
  readonly rankSep: number
  readonly edgeSep: number
  readonly animate: false
  readonly fit: false
}

/** Columns from left to right, roots in the last; pixels between rows and between columns. */
export function columns(nodeSep: number, rankSep: number): DagreOptions & LayoutOptions {
  return { name: 'dagre', rankDir: 'LR', ranker: 'longest-path', nodeSep, rankSep, edgeSep: 8, animate: false, fit: false }
}
