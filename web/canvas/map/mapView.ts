import type { Core } from 'cytoscape'
import type { Drawing } from './drawing.ts'

const margin = 8
const largest = 1.5

/** Shows the whole world from the top, as the districts stood before there was a canvas. */
export function fitMap(cy: Core, { width, height }: Drawing): void {
  const zoom = Math.min((cy.width() - 2 * margin) / width, (cy.height() - 2 * margin) / height, largest)
  if (zoom <= 0) return
  cy.viewport({ zoom, pan: { x: (cy.width() - width * zoom) / 2, y: margin } })
}

export function zoomMap(cy: Core, steps: number): void {
  cy.zoom({ level: cy.zoom() * 1.25 ** steps, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}

/** As large as it was laid out, around what is in the middle. */
export function zoomWhole(cy: Core): void {
  cy.zoom({ level: 1, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}

/** Brings a node that has left the window back into it. */
export function bringIntoSight(cy: Core, slug: string): void {
  const node = cy.getElementById(slug)
  if (node.empty() || !node.isNode()) return
  const { x, y } = node.renderedPosition()
  const edge = 40
  const into = (value: number, size: number) => Math.max(edge, Math.min(size - edge, value)) - value
  const by = { x: into(x, cy.width()), y: into(y, cy.height()) }
  if (by.x !== 0 || by.y !== 0) cy.panBy(by)
}
