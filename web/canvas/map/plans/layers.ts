// The layers of dagre, without a drawing.
import cytoscape, { type LayoutOptions } from 'cytoscape'
import dagre from 'cytoscape-dagre'
import { slotSize } from '../slots.ts'
import type { Layers } from './layered.ts'

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

const options: DagreOptions & LayoutOptions = {
  name: 'dagre',
  rankDir: 'LR',
  ranker: 'longest-path',
  nodeSep: 4,
  rankSep: 46,
  edgeSep: 8,
  animate: false,
  fit: false,
}

export const layers: Layers = (count, links) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: slotSize.width, height: slotSize.height } }],
    elements: [
      ...Array.from({ length: count }, (_, index) => ({ data: { id: String(index) } })),
      ...links.map(([source, target], index) => ({ data: { id: `line ${index}`, source: String(source), target: String(target) } })),
    ],
  })
  cy.layout(options).run()
  const points = Array.from({ length: count }, (_, index) => ({ ...cy.getElementById(String(index)).position() }))
  cy.destroy()
  return points
}
