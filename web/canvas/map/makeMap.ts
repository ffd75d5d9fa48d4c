import cytoscape, { type Core } from 'cytoscape'

interface Handlers {
  readonly choose: (slug: string | null) => void
  readonly expand: (at: string) => void
  readonly hover: (slug: string | null) => void
  /** The reader turned or moved the map himself. */
  readonly move: () => void
}

/** An empty map that tells of what is done with it. */
export function makeMap(container: HTMLElement, { choose, expand, hover, move }: Handlers): Core {
  const cy = cytoscape({
    container,
    minZoom: 0.3,
    maxZoom: 3,
    autoungrabify: true,
    boxSelectionEnabled: false,
    autounselectify: true,
    // Where the page itself scrolls, the wheel is the page's.
    userZoomingEnabled: window.matchMedia('(min-width: 1240px)').matches,
  })
  cy.on('tap', (event) => {
    if (event.target === cy) choose(null)
    else if (event.target.is('.item')) choose(String(event.target.id()))
    else if (event.target.is('.badge')) expand(String(event.target.data('at')))
  })
  cy.on('mouseover', 'node.item', (event) => hover(String(event.target.id())))
  cy.on('mouseout', 'node.item', () => hover(null))
  cy.on('dragpan scrollzoom pinchzoom', move)
  return cy
}
