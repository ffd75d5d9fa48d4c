import { describe, expect, test } from 'vitest'
import { cardSize } from './card.ts'
import { sCurve } from './curve.ts'
import { elementsOf } from './elements.ts'
import { linesOf } from './lines.ts'
import { nearest } from './walk.ts'

const measure = (text: string) => text.length

describe('the lines of a card', () => {
  test('keep words whole where they fit', () => {
    expect(linesOf('AP-onderzoek naar het lab', 14, 2, measure)).toEqual(['AP-onderzoek', 'naar het lab'])
  })

  test('end in an ellipsis where the name is longer', () => {
    expect(linesOf('een twee drie vier vijf zes', 9, 2, measure)).toEqual(['een twee', 'drie vie…'])
  })

  test('break a word that is longer than a line', () => {
    expect(linesOf('bevolkingsonderzoek', 10, 3, measure)).toEqual(['bevolking-', 'sonderzoek'])
  })

  test('never pass the width, whatever the name', () => {
    const lines = linesOf(`${'x'.repeat(300)} <b>‮naam</b> 🧪🧪🧪🧪🧪🧪🧪🧪`, 12, 3, measure)
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(12)
  })
})

describe('the cards', () => {
  test('fill the width with up to three columns and become narrow with more', () => {
    expect([1, 2, 3, 4].map((columns) => cardSize(456, columns).width)).toEqual([196, 196, 128, 104])
  })

  test('come with a pill for each root, and waits only between cards that are there', () => {
    const card = { name: 'Naam', image: '', isRoot: false, holds: null }
    const cards = [
      { ...card, slug: 'a' },
      { ...card, slug: 'b', isRoot: true, holds: 'houdt 1' },
    ]
    const edges = [
      { id: '1', from: 'a', to: 'b', isBlocking: true, group: null },
      { id: '2', from: 'a', to: 'gone', isBlocking: true, group: null },
    ]
    const elements = elementsOf(cards, edges, cardSize(456, 2), measure)
    expect(elements.map((element) => [element.group, element.classes].join(' '))).toEqual([
      'nodes card',
      'nodes card root',
      'nodes pill',
      'edges wait',
    ])
  })
})

describe('the curve of a wait', () => {
  test('is a straight line between cards at one height', () => {
    expect(sCurve(26, 0)).toEqual({ weights: '0.5000 0.5000', distances: '0.00 0.00' })
  })

  test('leaves and arrives level: its control points lie half-way across, at the height of either end', () => {
    const { weights, distances } = sCurve(30, 40)
    expect(weights).toBe('0.1800 0.8200')
    expect(distances).toBe('-12.00 12.00')
  })
})

describe('walking with the arrows', () => {
  const places = [
    { slug: 'here', x: 0, y: 0 },
    { slug: 'right', x: 200, y: 10 },
    { slug: 'below', x: 0, y: 60 },
    { slug: 'askew', x: 120, y: 200 },
  ]

  test('goes to the nearest card that way', () => {
    const from = { slug: 'here', x: 0, y: 0 }
    expect(nearest(places, from, 'ArrowRight')?.slug).toBe('right')
    expect(nearest(places, from, 'ArrowDown')?.slug).toBe('below')
    expect(nearest(places, from, 'ArrowLeft')).toBeNull()
  })
})
