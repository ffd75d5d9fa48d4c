import type { Core, EdgeSingular, SingularElementArgument } from 'cytoscape'
import { linesOf, type Measure } from '../lines.ts'
import { nodeSize, type DrawnLine, type Drawing } from './drawing.ts'
import { slotSize } from './world.ts'

const chipRoom = 10
const names = ['chosen', 'pointed', 'beside', 'dimmed', 'strong', 'weak'] as const

/** What the lines between the chosen item and each of its neighbours say, per neighbour. */
function chipTexts(lines: readonly DrawnLine[], chosen: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>()
  for (const { from, to, chips } of lines) {
    const other = from === chosen ? to : to === chosen ? from : null
    if (other === null) continue
    const text = from === chosen ? chips.onTo : chips.onFrom
    const before = texts.get(other) ?? []
    if (!before.includes(text)) texts.set(other, [...before, text])
  }
  return texts
}

function putChips(cy: Core, drawing: Drawing, chosen: string, measure: Measure): void {
  const texts = chipTexts(drawing.lines, chosen)
  for (const node of drawing.nodes) {
    const text = texts.get(node.slug)
    if (!text) continue
    // As one word, so that it is cut at a letter.
    const [label = ''] = linesOf(text.join(', ').replaceAll(' ', '\u{a0}'), slotSize.width - chipRoom + 4, 1, measure)
    cy.add({
      group: 'nodes',
      data: { id: `chip ${node.slug}`, label, width: Math.ceil(measure(label)) + chipRoom },
      position: { x: node.x, y: node.y - nodeSize(node.level, node.isSatellite) / 2 - 8 },
      classes: 'chip',
      selectable: false,
    })
  }
}

/** Which marks an element bears; what stays the same is left alone, so that it need not be drawn anew. */
function marksOf(cy: Core, chosen: string | null, pointed: string | null): (element: SingularElementArgument) => readonly string[] {
  const node = chosen === null ? cy.collection() : cy.getElementById(chosen)
  const isChosen = node.nonempty() && node.isNode()
  const near = isChosen ? node.closedNeighborhood() : cy.collection()
  const touches = (edge: EdgeSingular, slug: string | null) => slug !== null && (edge.source().id() === slug || edge.target().id() === slug)
  return (element) => {
    if (element.isEdge()) {
      if (touches(element, pointed) || (isChosen && touches(element, chosen))) return ['strong']
      return isChosen ? ['weak'] : []
    }
    if (!element.is('.item, .badge')) return []
    const isPointed = element.id() === pointed
    return [
      ...(isPointed ? ['pointed'] : []),
      ...(isChosen && element.id() === chosen ? ['chosen'] : []),
      ...(isChosen && near.contains(element) ? ['beside'] : isChosen && !isPointed ? ['dimmed'] : []),
    ]
  }
}

/** Marks the chosen item with its neighbours, and the one that is pointed at with its lines. */
export function markMap(cy: Core, drawing: Drawing, chosen: string | null, pointed: string | null, measure: Measure): void {
  cy.batch(() => {
    cy.nodes('.chip').remove()
    const marks = marksOf(cy, chosen, pointed)
    for (const element of cy.elements()) {
      const wanted = marks(element)
      for (const name of names) if (element.hasClass(name) !== wanted.includes(name)) element.toggleClass(name)
    }
    if (chosen !== null && cy.getElementById(chosen).nonempty()) putChips(cy, drawing, chosen, measure)
  })
}
