import type { Core } from 'cytoscape'

export interface CanvasHandlers {
  readonly onChoose: (slug: string | null) => void
  readonly onPoint: (slug: string | null) => void
}

/** Tells of clicks and of the pointer over cards; a click beside them clears. `handlers` is asked each time. */
export function listen(cy: Core, handlers: () => CanvasHandlers): void {
  cy.on('tap', 'node.card', (event) => handlers().onChoose(String(event.target.id())))
  cy.on('tap', (event) => {
    if (event.target === cy) handlers().onChoose(null)
  })
  cy.on('mouseover', 'node.card', (event) => handlers().onPoint(String(event.target.id())))
  cy.on('mouseout', 'node.card', () => handlers().onPoint(null))
}

/** Marks what is chosen and pointed at, and the waits that hang together with it. */
export function mark(cy: Core, chosen: string | null, pointed: string | null): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen pointed chain')
    for (const [slug, name] of [
      [chosen, 'chosen'],
      [pointed, 'pointed'],
    ] as const) {
      if (slug === null) continue
      const card = cy.getElementById(slug)
      if (card.empty() || !card.isNode()) continue
      card.addClass(name)
      card.predecessors('edge').union(card.successors('edge')).addClass('chain')
    }
  })
}

/** A preview of what could close: what is taken to be closed, what that frees at once, and what is freed after that. */
export interface Preview {
  readonly closing: readonly string[]
  readonly directly: readonly string[]
  readonly later: readonly string[]
}

/** Draws a preview over the cards, or takes it away. */
export function markPreview(cy: Core, preview: Preview | null): void {
  cy.batch(() => {
    cy.elements().removeClass('closing freed later lifted')
    if (preview === null) return
    for (const [slugs, name] of [
      [preview.closing, 'closing'],
      [preview.directly, 'freed'],
      [preview.later, 'later'],
    ] as const) {
      for (const slug of slugs) {
        const card = cy.getElementById(slug)
        if (card.empty() || !card.isNode()) continue
        card.addClass(name)
        card.incomers('edge').addClass('lifted')
      }
    }
  })
}
