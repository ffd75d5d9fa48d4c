import cytoscape, { type Core } from 'cytoscape'

interface Handlers {
  readonly choose: (slug: string | null) => void
  /** Takes these into what is selected; a single one also out of it. */
  readonly select: (slugs: readonly string[]) => void
  /** Asks what can be done with an item. */
  readonly menu: (slug: string) => void
  readonly expand: (at: string) => void
  readonly hover: (slug: string | null) => void
  /** The reader turned or moved the map himself. */
  readonly move: () => void
}

/** The map in two sheets: choosing and pointing draw on the upper one, so that the lower one, with everything, need not be drawn again. */
export interface Sheets {
  readonly base: Core
  readonly over: Core
}

const zooms = { minZoom: 0.3, maxZoom: 3 } as const

/** An empty map that tells of what is done with it. `follow` hears of every turn. */
export function makeMap(below: HTMLElement, above: HTMLElement, handlers: Handlers, follow: (base: Core) => void): Sheets {
  const { choose, select, menu, expand, hover, move } = handlers
  const base = cytoscape({
    ...zooms,
    container: below,
    autoungrabify: true,
    // With Shift or Ctrl held a frame is drawn; without, the map is moved.
    boxSelectionEnabled: true,
    autounselectify: true,
    // Where the page itself scrolls, the wheel is the page's.
    userZoomingEnabled: window.matchMedia('(min-width: 1240px)').matches,
  })
  const over = cytoscape({
    ...zooms,
    container: above,
    boxSelectionEnabled: false,
    userPanningEnabled: false,
    userZoomingEnabled: false,
    autoungrabify: true,
  })
  // A long press ends as a tap too: it has been answered by then.
  let isHeld = false
  let framed: string[] = []
  base.on('tapstart', () => {
    isHeld = false
  })
  base.on('taphold', 'node.item', (event) => {
    isHeld = true
    menu(String(event.target.id()))
  })
  base.on('cxttap', 'node.item', (event) => menu(String(event.target.id())))
  base.on('box', 'node.item', (event) => {
    if (framed.push(String(event.target.id())) > 1) return
    queueMicrotask(() => {
      select(framed)
      framed = []
    })
  })
  base.on('tap', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event.originalEvent
    if (isHeld) return
    if (event.target === base) choose(null)
    else if (event.target.is('.item') && (ctrlKey || metaKey || shiftKey)) select([String(event.target.id())])
    else if (event.target.is('.item')) choose(String(event.target.id()))
    else if (event.target.is('.badge')) expand(String(event.target.data('at')))
  })
  base.on('mouseover', 'node.item', (event) => hover(String(event.target.id())))
  base.on('mouseout', 'node.item', () => hover(null))
  base.on('dragpan scrollzoom pinchzoom', move)
  base.on('viewport', () => {
    over.viewport({ zoom: base.zoom(), pan: { ...base.pan() } })
    follow(base)
  })
  return { base, over }
}

/** Draws these on the upper sheet, and nothing else. */
export function light(over: Core, elements: readonly cytoscape.ElementDefinition[]): void {
  over.batch(() => {
    over.elements().remove()
    over.add(elements.map((element) => ({ ...element, data: { ...element.data } })))
  })
}
