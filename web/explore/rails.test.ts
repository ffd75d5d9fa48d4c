import { assert, constantFrom, integer, property, tuple, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, isDay } from './day.ts'
import { addDays, addMonths, axisMarks, dayAt, knownAfter, nearestWith, placeOfDay, spanOf, tickHeight, type RailDay } from './rails.ts'

const day = (on: string, happened = 1, becameKnown = 1): RailDay => ({ on, happened, becameKnown })
const someDay = integer({ min: 0, max: 12_000 }).map((count) => addDays('2000-01-01', count))
const someRail = uniqueArray(someDay, { maxLength: 30 }).map((days) => days.toSorted().map((on) => day(on)))

describe('days are counted', () => {
  test('over the ends of months and years, and not beyond the calendar', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
    expect(addDays('9000-12-31', 1)).toBe('9000-12-31')
    expect(addMonths('1000-01-15', -1)).toBe('1000-01-01')
  })

  test('there and back again', () => {
    assert(
      property(someDay, integer({ min: -4000, max: 4000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count)
        expect(isDay(addMonths(from, count % 100))).toBe(true)
      }),
    )
  })
})

describe('the span', () => {
  test('is whole months around what there is', () => {
    expect(spanOf([day('2025-07-06'), day('2025-09-30')], '2025-09-30')).toEqual({
      from: '2025-07-01',
      to: '2025-09-30',
      before: 0,
      after: 0,
    })
    expect(spanOf([day('2025-09-30')], '2025-10-04')).toMatchObject({ from: '2025-09-01', to: '2025-10-31' })
  })

  test('holds today unless today is further off than all else', () => {
    const rail = [day('2025-07-06'), day('2026-01-06')]
    expect(spanOf(rail, '2026-05-20').to).toBe('2026-05-31')
    expect(spanOf(rail, '2029-05-20').to).toBe('2026-01-31')
  })

  test('of nothing is the month of today', () => {
    expect(spanOf([], '2025-02-10')).toEqual({ from: '2025-02-01', to: '2025-02-28', before: 0, after: 0 })
  })

  test('counts a few facts from long before instead of showing years of nothing', () => {
    const rail = [day('2017-01-01', 1, 0), day('2025-07-06', 50, 0), day('2025-08-11', 20, 60)]
    expect(spanOf(rail, '2025-08-11')).toEqual({ from: '2025-07-01', to: '2025-08-31', before: 1, after: 0 })
    expect(spanOf([day('2017-01-01', 20, 0), ...rail.slice(1)], '2025-08-11')).toMatchObject({ from: '2017-01-01', before: 0 })
    expect(spanOf([...rail.slice(1), day('2031-01-01', 0, 2)], '2025-08-11')).toMatchObject({ to: '2025-08-31', after: 2 })
  })
})

describe('places', () => {
  test('a day is found back where it lies, at any width that has room for it', () => {
    assert(
      property(someRail, someDay, integer({ min: 1, max: 3 }), (rail, today, scale) => {
        const span = spanOf(rail, today)
        const width = (daysBetween(span.from, span.to) + 1) * scale
        for (const on of [span.from, span.to, ...rail.map((entry) => entry.on)]) {
          if (on < span.from || on > span.to) continue
          expect(dayAt(placeOfDay(on, span, width), span, width)).toBe(on)
        }
      }),
    )
  })

  test('what is outside lies at the ends, and every place has a day of the span', () => {
    const span = spanOf([day('2025-07-06'), day('2025-09-30')], '2025-09-30')
    expect([placeOfDay('2020-01-01', span, 600), placeOfDay('2030-01-01', span, 600)]).toEqual([0, 600])
    expect([dayAt(-40, span, 600), dayAt(4000, span, 600), dayAt(0, span, 0)]).toEqual(['2025-07-01', '2025-09-30', '2025-07-01'])
  })
})

describe('the axis', () => {
  const years = (from: string, to: string) => ({ from, to, before: 0, after: 0 })
  test('goes by months, quarters or years as there is room, with the year at its first and at each January', () => {
    const marks = axisMarks(years('2025-07-01', '2026-02-28'), 900, 60)
    expect(marks.map(({ on }) => on.slice(0, 7))).toEqual([
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ])
    expect(marks.filter(({ hasYear }) => hasYear).map(({ on }) => on)).toEqual(['2025-07-01', '2026-01-01'])
    expect(axisMarks(years('2020-01-01', '2022-12-31'), 900, 60)[1]?.on).toBe('2020-04-01')
    expect(axisMarks(years('2016-01-01', '2025-12-31'), 900, 60).map(({ unit }) => unit)).toEqual(Array.from({ length: 10 }, () => 'year'))
  })

  test('never crowds, never stands still, and stays within the span', () => {
    assert(
      property(tuple(someDay, integer({ min: 1, max: 11_000 })), constantFrom(320, 900, 1280), ([from, length], width) => {
        const span = years(`${from.slice(0, 7)}-01`, addDays(from, length + 31))
        const marks = axisMarks(span, width, 60)
        for (const [at, { on }] of marks.entries()) {
          expect(on >= span.from && on <= span.to).toBe(true)
          const next = marks[at + 1]
          // February is short: a month may take a tenth less than its share.
          if (next) expect(placeOfDay(next.on, span, width) - placeOfDay(on, span, width)).toBeGreaterThan(60 * 0.9)
        }
      }),
    )
  })
})

test('ticks grow by the root of their count and are always to be seen', () => {
  expect([0, 1, 25, 100].map((count) => tickHeight(count, 100, 30))).toEqual([0, 3, 15, 30])
})

test('the next day with something is the next one that has it', () => {
  const rail = [day('2025-07-06', 2, 0), day('2025-08-11', 0, 4), day('2025-08-20', 1, 1)]
  expect(nearestWith(rail, '2025-07-06', 1, ({ happened }) => happened > 0)).toBe('2025-08-20')
  expect(nearestWith(rail, '2025-08-20', -1, ({ becameKnown }) => becameKnown > 0)).toBe('2025-08-11')
  expect(nearestWith(rail, '2025-08-20', 1, () => true)).toBeNull()
  expect(knownAfter(rail, '2025-08-10')).toBe(5)
})
