import { array, assert, boolean, constantFrom, date, integer, option, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateLine, levels, type LineDate, type LineShape } from './dateLine.ts'

const shape: LineShape = { width: 1000, cursorWidth: 84, widthOf: (text) => text.length * 6, tickRoom: 70 }

function due(id: string, latest: string, more: Partial<LineDate> = {}): LineDate {
  return { id, earliest: latest, latest, label: id, metOn: null, isOverdue: false, weight: 0, ...more }
}

const day = date({ min: new Date('1000-01-01'), max: new Date('9000-12-31'), noInvalidDate: true }).map((at) =>
  at.toISOString().slice(0, 10),
)
const near = integer({ min: 0, max: 900 }).map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10))
const somewhere = constantFrom(day, near).chain((days) =>
  array(
    record({
      latest: days,
      label: string({ minLength: 1, maxLength: 30 }),
      metOn: option(days),
      isOverdue: boolean(),
      weight: integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 30 },
  ).map((all) => all.map((one, index) => due(String(index), one.latest, one))),
)

describe('the line of dates', () => {
  test('keeps the order of the days, and everything on it', () => {
    assert(
      property(somewhere, day, (dates, on) => {
        const line = dateLine(dates, on, shape)
        const inOrder = line.dates.toSorted((a, b) => (dates[Number(a.id)]?.latest ?? '').localeCompare(dates[Number(b.id)]?.latest ?? ''))
        for (const [index, { x, from, met }] of inOrder.entries()) {
          expect(x).toBeGreaterThanOrEqual(inOrder[index - 1]?.x ?? 0)
          for (const place of [x, from, met ?? x, line.cursor]) {
            expect(place).toBeGreaterThanOrEqual(0)
            expect(place).toBeLessThanOrEqual(shape.width)
          }
        }
      }),
    )
  })

  test('has no two labels over each other, none over the cursor’s, none cut off', () => {
    assert(
      property(somewhere, near, (dates, on) => {
        const { labels, cursorLeft, cursor: stem } = dateLine(dates, on, shape)
        const cursor = { left: cursorLeft, width: shape.cursorWidth, level: levels - 1 }
        const all = [...labels, cursor]
        for (const [index, one] of all.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0)
          expect(one.left + one.width).toBeLessThanOrEqual(shape.width + 1e-6)
          for (const other of all.slice(index + 1)) {
            if (other.level === one.level) expect(one.left + one.width <= other.left || other.left + other.width <= one.left).toBe(true)
          }
        }
        const crossedAt = (at: number, level: number) =>
          labels.filter((low) => low.level < level && low.left < at && at < low.left + low.width)
        for (const high of labels) expect(crossedAt(high.at, high.level)).toEqual([])
        expect(crossedAt(stem, levels - 1)).toEqual([])
        const said = labels.flatMap(({ ids }) => ids)
        expect(new Set(said).size).toBe(said.length)
      }),
    )
  })

  test('gives dates on one place one label, named after the weightiest', () => {
    const dates = [due('debate', '2025-10-01'), due('letter', '2025-09-30', { weight: 2 }), due('late', '2026-06-30')]
    const { labels } = dateLine(dates, '2026-05-13', shape)
    expect(labels.map(({ text, ids }) => [text, ids])).toContainEqual(['letter +1', ['letter', 'debate']])
    expect(labels.map(({ text }) => text)).toContain('late')
  })

  test('puts the label of a date that is due on the day itself beside the cursor', () => {
    const { labels, cursor } = dateLine([due('today', '2025-09-30'), due('long ago', '2025-01-01')], '2025-09-30', shape)
    const [label] = labels.filter(({ text }) => text === 'today')
    expect(label?.level).toBe(0)
    expect(Math.abs((label?.left ?? 0) + (label?.width ?? 0) / 2 - cursor)).toBeGreaterThan(20)
  })

  test('drops the lighter label where there is room for no more', () => {
    const wide = { ...shape, width: 400, widthOf: () => 200 }
    const dates = ['a', 'b', 'c', 'd'].map((id, index) => due(id, `2025-0${index + 1}-01`, { weight: index }))
    expect(dateLine(dates, '2025-12-31', wide).labels.map(({ text }) => text)).toEqual(['d'])
  })

  test('runs what is overdue from the first such date up to the cursor', () => {
    const dates = [due('a', '2025-11-01', { isOverdue: true }), due('b', '2025-10-01', { isOverdue: true }), due('c', '2025-01-01')]
    const { overdue, cursor, dates: placed } = dateLine(dates, '2026-05-13', shape)
    expect(overdue).toEqual({ from: placed[1]?.x, to: cursor })
    expect(dateLine([due('c', '2025-01-01')], '2026-05-13', shape).overdue).toBeNull()
  })
})
