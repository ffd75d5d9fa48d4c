import { assert, double, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween } from './day.ts'
import { monthAt, monthsOf, sharesOf } from './months.ts'
import { addDays } from './rails.ts'
import { follow, nearest, panned, printSight, readSight, zoomed } from './sight.ts'

const whole = { from: '2025-06-01', to: '2026-06-30' }
const some = tuple(integer({ min: 0, max: 300 }), integer({ min: nearest, max: 380 })).map(([at, days]) => {
  const from = addDays(whole.from, Math.min(at, 395 - days))
  return { from, to: addDays(from, days - 1) }
})
const lengthOf = ({ from, to }: { readonly from: string; readonly to: string }) => daysBetween(from, to) + 1

describe('what is in sight', () => {
  test('stays within the whole, never shorter than two weeks, whatever is done to it', () => {
    assert(
      property(
        some,
        double({ min: 0.1, max: 10, noNaN: true }),
        double({ min: 0, max: 1, noNaN: true }),
        double({ min: -2, max: 2, noNaN: true }),
        (sight, factor, at, share) => {
          for (const next of [
            zoomed(sight, whole, factor, at),
            panned(sight, whole, share),
            follow(sight, whole, addDays(whole.from, Math.round(at * 394))),
          ]) {
            expect(next.from >= whole.from && next.to <= whole.to).toBe(true)
            expect(lengthOf(next)).toBeGreaterThanOrEqual(nearest)
          }
          expect(lengthOf(panned(sight, whole, share))).toBe(lengthOf(sight))
        },
      ),
    )
  })

  test('follows a day that it does not hold, and stands still for one that it does', () => {
    const sight = { from: '2025-08-01', to: '2025-08-31' }
    expect(follow(sight, whole, '2025-08-31')).toBe(sight)
    expect(follow(sight, whole, '2025-09-01')).toEqual({ from: '2025-08-24', to: '2025-09-23' })
    expect(follow(sight, whole, '2026-06-30').to).toBe('2026-06-30')
  })

  test('keeps its place when it is seen nearer', () => {
    expect(zoomed({ from: '2025-07-01', to: '2025-09-28' }, whole, 3)).toEqual({ from: '2025-07-31', to: '2025-08-29' })
    expect(zoomed({ from: '2025-07-01', to: '2025-09-28' }, whole, 0.01)).toEqual(whole)
  })

  test('is read as it is written, and as nothing else', () => {
    assert(
      property(some, (sight) => {
        expect(readSight(printSight(sight))).toEqual(sight)
      }),
    )
    for (const text of [
      '',
      '2025-07-01',
      '2025-07-01_2025-07-02',
      '2025-09-01_2025-07-01',
      '2025-07-01_2025-09-01_',
      '2025-02-30_2025-09-01',
      '1000-01-01_9000-12-31',
    ])
      expect(readSight(text)).toBeNull()
  })
})

describe('months', () => {
  const entry = (from: string, knownOn: string) => ({ from, knownOn })
  const months = monthsOf([entry('2025-09-02', '2025-09-02'), entry('2025-07-06', '2025-08-11'), entry('2025-09-02', '2025-09-01')])

  test('hold their entries by day, then by when these became known', () => {
    expect(months.map(({ key, entries }) => [key, entries.map(({ knownOn }) => knownOn)])).toEqual([
      ['2025-07', ['2025-08-11']],
      ['2025-09', ['2025-09-01', '2025-09-02']],
    ])
  })

  test('one of them is that of a day, or the nearest before', () => {
    expect(monthAt(months, '2025-09-15')).toBe('2025-09')
    expect(monthAt(months, '2025-08-15')).toBe('2025-07')
    expect(monthAt(months, '2025-01-01')).toBe('2025-07')
    expect(monthAt([], '2025-01-01')).toBeNull()
  })

  test('share what is there so far, the first first', () => {
    expect(sharesOf([3, 0, 5, 2], 4)).toEqual([3, 0, 1, 0])
    expect(sharesOf([3, 0, 5, 2], 99)).toEqual([3, 0, 5, 2])
  })
})
