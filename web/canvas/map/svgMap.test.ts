import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import type { Drawing, DrawnNode } from './drawing.ts'
import { elementsOfMap } from './mapElements.ts'
import type { MapPalette } from './mapPalette.ts'
import { svgOfMap } from './svgMap.ts'

const hostile = `</text><script>alert(1)</script> "& \u{202e}x 😀\u{0}`
const node = (slug: string, x: number): DrawnNode => ({
  slug,
  x,
  y: 50,
  look: 'INVESTIGATION',
  level: 1,
  isSatellite: false,
  // A phase's colour is read from the page, which is not here.
  phase: null,
  isOverdue: true,
  isPinned: true,
  isFaded: false,
  holds: 'houdt 2',
  names: [hostile],
})
const drawing: Drawing = {
  width: 400,
  height: 200,
  areas: [{ id: 'oversight', title: hostile, titleRoom: 200, box: { x: 0, y: 0, width: 400, height: 200 } }],
  rings: [{ x: 100, y: 100, radius: 90, title: hostile }],
  nodes: [node('a', 50), node('b', 250)],
  lines: [{ id: 'a b', from: 'a', to: 'b', family: 'WAITS', isAcross: false, isFaded: false, chips: { onTo: '', onFrom: '' } }],
  badges: [{ at: 'a', text: '+3', x: 20, y: 20 }],
}
const grey = '#456'
const palette: MapPalette = {
  surface: grey,
  bg: grey,
  line: grey,
  ink: grey,
  'ink-2': grey,
  'ink-3': grey,
  'line-strong': grey,
  mark: grey,
  'mark-line': grey,
  'mark-text': grey,
  edge: grey,
  'edge-wait': grey,
  focus: grey,
  'p-overdue': grey,
  'p-done': grey,
}

test('the map as SVG is read by another parser, with all that is on it, hostile names as text only', () => {
  const measure = (text: string) => text.length * 6
  const caption = { title: hostile, lines: ['13 mei 2026', hostile] }
  const svg = svgOfMap(drawing, elementsOfMap(drawing, palette, measure), palette, caption, '"Inter Variable", sans-serif')
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    },
  })
  const document = parser.parseFromString(svg, 'image/svg+xml')
  expect(document.getElementsByTagName('script').length).toBe(0)
  const [title] = [...document.getElementsByTagName('title')].map((each) => each.textContent)
  expect(title).toBe(hostile.replace('\u{0}', '\u{fffd}'))
  expect([...document.getElementsByTagName('polygon')]).toHaveLength(2)
  expect([...document.getElementsByTagName('path')].some((path) => path.getAttribute('marker-mid') === 'url(#arrow-wait)')).toBe(true)
  const texts = [...document.getElementsByTagName('text')].map((each) => each.textContent)
  expect(texts).toContain('+3')
  expect(texts).toContain('houdt 2')
  expect(texts).toContain('13 mei 2026')
  expect(document.getElementsByTagName('desc').item(0)?.textContent).toContain('13 mei 2026')
})
