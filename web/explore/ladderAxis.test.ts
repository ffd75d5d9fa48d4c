import { array, assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisOf } from './ladderAxis.ts'

const spacing = 0.07

describe('the axis of the ladder', () => {
  test('begins and ends on whole months and names the first year and each January', () => {
    const { ticks, breaks, at } = axisOf(['2025-08-13', '2026-05-13'], spacing)
    expect(ticks.map(({ day, hasYear }) => `${day.slice(0, 7)}${hasYear ? '!' : ''}`)).toEqual(
      '2025-08! 2025-09 2025-10 2025-11 2025-12 2026-01! 2026-02 2026-03 2026-04 2026-05'.split(' '),
    )
    expect(breaks).toEqual([])
    expect(at('2025-08-01')).toBe(0)
    expect(at('2026-06-01')).toBe(1)
  })

  test('has room around a single day', () => {
    const { at, ticks } = axisOf(['2025-08-27'], spacing)
    expect(at('2025-08-27')).toBeGreaterThan(0.3)
    expect(at('2025-08-27')).toBeLessThan(0.7)
    expect(ticks).toHaveLength(2)
  })

  test('leaves years out in which nothing happened, and says where', () => {
    const { at, breaks } = axisOf(['2017-01-01', '2025-08-11', '2026-02-05'], spacing)
    expect(breaks).toHaveLength(1)
    expect(at('2025-08-11') - at('2017-01-01')).toBeLessThan(0.4)
    expect(at('2026-02-05') - at('2025-08-11')).toBeGreaterThan(0.4)
  })

  test('names years only, where months would not fit', () => {
    const { ticks } = axisOf(['2005-03-01', '2010-03-01', '2015-03-01', '2020-03-01', '2025-03-01'], spacing)
    expect(ticks.filter((tick) => tick.isMonth && tick.day.slice(5, 7) === '01')).toEqual([])
    expect(ticks.length).toBeLessThan(16)
  })

  test('keeps days in order between 0 and 1, its ticks apart', () => {
    const anyDay = integer({ min: 0, max: 12_000 }).map((n) => new Date(Date.UTC(2000, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
    assert(
      property(array(anyDay, { minLength: 1, maxLength: 12 }), (days) => {
        const { at, ticks, breaks } = axisOf(days, spacing)
        const places = days.toSorted().map(at)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const place of [...places, ...ticks.map((tick) => tick.at)]) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(1)
        }
        expect(new Set(days.map(at)).size).toBe(new Set(days).size)
        const steps = ticks.slice(1).map((tick, index) => tick.at - (ticks[index]?.at ?? 0))
        if (breaks.length === 0) for (const step of steps) expect(step).toBeGreaterThan(spacing * 0.9)
      }),
    )
  })
})
