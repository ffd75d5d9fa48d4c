import type { Core, ElementDefinition } from 'cytoscape'

/** Makes the drawing hold exactly these elements. True when something came or went or changed size, so that it must be laid out again. */
export function sync(cy: Core, elements: readonly ElementDefinition[]): boolean {
  const wanted = new Map(elements.map((element) => [String(element.data.id), element]))
  let isChanged = false
  cy.batch(() => {
    const gone = cy.elements().filter((element) => !wanted.has(element.id()))
    isChanged = gone.length > 0
    gone.remove()
    for (const [id, element] of wanted) {
      const drawn = cy.getElementById(id)
      if (drawn.empty()) {
        cy.add(element)
        isChanged = true
        continue
      }
      if (drawn.data('width') !== element.data.width || drawn.data('height') !== element.data.height) isChanged = true
      drawn.data(element.group === 'edges' ? {} : element.data)
      drawn.classes(
        `${String(element.classes)} ${['chosen', 'pointed', 'at', 'chain', 'back', 'closing', 'freed', 'later', 'lifted'].filter((name) => drawn.hasClass(name)).join(' ')}`,
      )
    }
  })
  return isChanged
}
