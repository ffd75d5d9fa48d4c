import type { Core, ElementDefinition } from 'cytoscape'

/** Makes the map hold exactly these elements: what stays keeps its place unless it was given another one. */
export function syncMap(cy: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Map(elements.map((element) => [String(element.data.id), element]))
  const added: ElementDefinition[] = []
  const wasEmpty = cy.nodes('.item').empty()
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove()
    for (const [id, element] of wanted) {
      const drawn = cy.getElementById(id)
      if (drawn.empty()) {
        added.push(element)
        continue
      }
      drawn.toggleClass('faded', element.classes?.includes('faded') ?? false)
      if (element.group === 'edges') {
        drawn.data('bend', element.data['bend'])
        continue
      }
      const before = drawn.data()
      const after = element.data
      if (Object.keys(after).some((key) => String(before[key]) !== String(after[key]))) drawn.data(after)
      const { x, y } = drawn.position()
      if (element.position && (x !== element.position.x || y !== element.position.y)) drawn.position(element.position)
    }
    // All at once: one by one each would be looked up in the drawing anew.
    cy.add(added)
  })
  if (wasEmpty) return
  // What became known or passes the filters again appears where it always stands.
  const ids = new Set(added.map(({ data }) => data.id))
  const coming = cy.nodes('.item').filter((node) => ids.has(node.id()))
  coming.addClass('coming')
  requestAnimationFrame(() => coming.removeClass('coming'))
}
