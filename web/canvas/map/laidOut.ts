import cytoscape, { type LayoutOptions } from 'cytoscape'
import { slotSize, type Point } from './slots.ts'

/** Where a layout of cytoscape brings boxes as large as a slot, without a drawing; `links` are places in the list of points. */
export function laidOut(points: readonly Point[], links: readonly (readonly [number, number])[], layout: LayoutOptions): readonly Point[] {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: slotSize.width, height: slotSize.height } }],
    elements: [
      ...points.map((position, index) => ({ data: { id: String(index) }, position: { ...position } })),
      ...links.map(([source, target], index) => ({ data: { id: `line ${index}`, source: String(source), target: String(target) } })),
    ],
  })
  cy.layout(layout).run()
  const moved = points.map((_, index) => ({ ...cy.getElementById(String(index)).position() }))
  cy.destroy()
  return moved
}
