import { expect, test } from 'vitest'
import { chipHeight, chipPlaces } from './chips.ts'
import type { Drawing, DrawnNode } from './drawing.ts'

const measure = (text: string) => text.length * 6
const node = (slug: string, x: number, y: number): DrawnNode => ({
  slug,
  x,
  y,
  look: 'INVESTIGATION',
  level: 1,
  isSatellite: false,
  phase: null,
  isOverdue: false,
  isPinned: false,
  isFaded: false,
  holds: null,
  names: [slug],
})
const drawingOf = (nodes: readonly DrawnNode[], title = ''): Drawing => ({
  width: 400,
  height: 400,
  areas: [{ id: 'oversight', title, titleRoom: 200, box: { x: 0, y: 0, width: 400, height: 400 } }],
  nodes,
  lines: [],
  rings: [],
  badges: [],
})
const placesIn = (drawing: Drawing, labels: Readonly<Record<string, string>> = {}, width = 60) =>
  chipPlaces(
    drawing.nodes.map((one) => ({ node: one, width })),
    drawing,
    new Map(Object.entries(labels)),
    () => true,
    measure,
  )

test('a chip stands above its node where nothing is', () => {
  expect(placesIn(drawingOf([node('a', 200, 200)]))).toEqual([{ x: 200, y: 200 - 17 - chipHeight / 2 }])
})

test('a chip leaves the name of its district readable', () => {
  const [place] = placesIn(drawingOf([node('a', 60, 44)], 'Oversight and detection'))
  expect((place?.y ?? 0) - chipHeight / 2).toBeGreaterThanOrEqual(22)
})

test('a chip leaves the label of the node above it readable', () => {
  const nodes = [node('above', 200, 100), node('below', 200, 163)]
  const [, place] = placesIn(drawingOf(nodes), { above: 'two lines\nof a label' })
  expect((place?.y ?? 0) - chipHeight / 2).toBeGreaterThanOrEqual(100 + 17 + 2 + 2 * 12)
})

test('chips of neighbours side by side do not cover each other', () => {
  const [one, other] = placesIn(drawingOf([node('a', 100, 200), node('b', 196, 200)]), {}, 110)
  const isApart = Math.abs((one?.x ?? 0) - (other?.x ?? 0)) >= 110 || Math.abs((one?.y ?? 0) - (other?.y ?? 0)) >= chipHeight
  expect(isApart).toBe(true)
})
