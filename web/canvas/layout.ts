import type { Core } from 'cytoscape'
import { margin, rowGap } from './card.ts'
import { sCurve } from './curve.ts'
import { columns } from './dagre.ts'

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
  cy.elements('node.card, edge').layout(columns(rowGap, columnGap)).run()
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
