import type { Core, LayoutOptions } from 'cytoscape'
import { margin, rowGap } from './card.ts'
import { sCurve } from './curve.ts'

// cytoscape's own types do not know the options of the dagre extension.
interface DagreOptions {
  readonly name: 'dagre'
  readonly rankDir: 'LR'
  readonly ranker: 'longest-path'
  readonly nodeSep: number
  readonly rankSep: number
  readonly edgeSep: number
  readonly animate: boolean
  readonly fit: boolean
}

const dagre = (columnGap: number): DagreOptions & LayoutOptions => ({
  name: 'dagre',
  rankDir: 'LR',
  ranker: 'longest-path',
  nodeSep: rowGap,
  rankSep: columnGap,
  edgeSep: 8,
  animate: false,
  fit: false,
})

function bend(cy: Core): void {
  for (const edge of cy.edges()) {
    const from = edge.source()
    const to = edge.target()
    // Only a circle runs backwards: it leaves where the others arrive, so that both directions are seen.
    const isBack = to.position('x') < from.position('x')
    const between = (from.width() + to.width()) / 2
    const dx = to.position('x') - from.position('x') + (isBack ? between : -between)
    edge.toggleClass('back', isBack)
    edge.data(sCurve(dx, to.position('y') - from.position('y')))
  }
}

function placePills(cy: Core): void {
  for (const pill of cy.nodes('.pill')) {
    const card = cy.getElementById(String(pill.data('of')))
    const { x, y } = card.position()
    pill.position({ x: x + card.width() / 2 - Number(pill.data('width')) / 2 + 2, y: y - card.height() / 2 - 1 })
  }
}

/** Lays out left waits, right holds; roots stand in the last column. */
export function layOut(cy: Core, columnGap: number): void {
  cy.elements('node.card, edge').layout(dagre(columnGap)).run()
  bend(cy)
  placePills(cy)
}

/** Shows the whole drawing, never larger than life. */
export function fit(cy: Core): void {
  if (cy.nodes().empty()) return
  cy.fit(cy.nodes(), margin)
  if (cy.zoom() > 1) {
    cy.zoom(1)
    cy.center(cy.nodes())
  }
}
