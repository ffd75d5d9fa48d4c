import { describe, expect, test } from 'vitest'
import type { Drawing, DrawnNode } from './drawing.ts'
import { labelOf, labelsOf } from './mapElements.ts'
import { alongWaits, nextPart, walk } from './mapWalk.ts'
import { readSlots } from './placing.ts'

const measure = (text: string) => text.length
const node = (slug: string, x: number, y: number): DrawnNode => ({
  slug,
  x,
  y,
  look: 'DOCUMENT',
  level: 1,
  isSatellite: false,
  phase: null,
  isOverdue: false,
  isPinned: false,
  isFaded: false,
  holds: null,
  names: [slug],
})
const line = (from: string, to: string, family: 'WAITS' | 'PARLIAMENT') => ({
  id: `${from} ${to}`,
  from,
  to,
  family,
  isAcross: false,
  isFaded: false,
  chips: { onTo: '', onFrom: '' },
})
const drawing: Drawing = {
  width: 400,
  height: 200,
  areas: [
    { id: 'parliament', title: '', titleRoom: 100, box: { x: 0, y: 0, width: 200, height: 200 } },
    { id: 'oversight', title: '', titleRoom: 100, box: { x: 210, y: 0, width: 190, height: 200 } },
  ],
  nodes: [node('b', 150, 50), node('a', 50, 50), node('c', 50, 150), node('d', 300, 60)],
  lines: [line('a', 'd', 'WAITS'), line('c', 'd', 'WAITS'), line('a', 'b', 'PARLIAMENT')],
  rings: [],
  badges: [],
}

describe('a label', () => {
  test('is the longest writing that fits on two lines, else the shortest with an ellipsis', () => {
    expect(labelOf(['one two three', 'one two', 'one'], 5, measure)).toBe('one\ntwo')
    expect(labelOf(['one two three'], 5, measure)).toBe('one\ntwo…')
  })
})

test('labels that would be the same are told apart by how their names end', () => {
  const named = (slug: string, ...names: readonly string[]) => ({ slug, names, level: 1 })
  const name = 'Antwoord op de vragen van een lange partijnaam'
  const same = [named('a', `${name} september`), named('b', `${name} november`), named('c', 'NZa')]
  const labels = labelsOf(same, (text) => text.length * 6)
  expect(labels.get('a')).toMatch(/…\n….*september$/)
  expect(labels.get('b')).toMatch(/…\n….*november$/)
  expect(labels.get('c')).toBe('NZa')
})

describe('walking over the map', () => {
  test('Tab goes by districts and leaves at either end', () => {
    expect(nextPart(drawing, null, 1)).toBe('a')
    expect(nextPart(drawing, 'c', 1)).toBe('d')
    expect(nextPart(drawing, 'd', 1)).toBeNull()
    expect(nextPart(drawing, 'd', -1)).toBe('a')
    expect(nextPart(drawing, 'a', -1)).toBeNull()
    expect(nextPart(drawing, null, -1)).toBeNull()
  })

  test('arrows go to the nearest that way, from the first in reading order', () => {
    expect(walk(drawing, null, 'ArrowRight')).toBe('a')
    expect(walk(drawing, 'a', 'ArrowRight')).toBe('b')
    expect(walk(drawing, 'a', 'ArrowDown')).toBe('c')
    expect(walk(drawing, 'd', 'ArrowRight')).toBeNull()
  })

  test('W goes along the waits and back along another one', () => {
    expect(alongWaits(drawing, null, null)).toBe('a')
    expect(alongWaits(drawing, 'a', null)).toBe('d')
    expect(alongWaits(drawing, 'd', 'a')).toBe('c')
    expect(alongWaits(drawing, 'b', null)).toBeNull()
  })
})

describe('kept places', () => {
  const arrangement = {
    areas: [
      {
        district: 'parliament' as const,
        box: { x: 0, y: 0, width: 1, height: 1 },
        slots: [
          { x: 0, y: 0 },
          { x: 1, y: 0 },
        ],
        shelf: [],
        badge: { x: 0, y: 0 },
      },
    ],
    items: [{ slug: 'a', district: 'parliament' as const }],
    links: [],
  }

  test('are used when every item has a slot of its district, else forgotten', () => {
    expect(readSlots([1], arrangement)).toEqual([1])
    for (const wrong of [null, 'x', [], [2], ['0'], [0, 1]]) expect(readSlots(wrong, arrangement)).toBeNull()
  })
})
