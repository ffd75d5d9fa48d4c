import { describe, expect, test } from 'vitest'
import { fuzzyDay, longDay, shortDay } from './dates.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

describe('days in words', () => {
  test('a day stands in the words of the language', () => {
    expect(shortDay(nl, '2026-03-05')).toBe('5 mrt 2026')
    expect(shortDay(en, '2026-03-05')).toBe('5 Mar 2026')
    expect(longDay(nl, '2025-10-01')).toBe('1 oktober 2025')
  })

  test('the year is left out beside itself and short beside another', () => {
    expect(shortDay(nl, '2025-09-30', '2025')).toBe('30 sep')
    expect(shortDay(nl, '2025-09-30', '2026')).toBe('30 sep ’25')
    expect(shortDay(nl, '1925-09-30', '2026')).toBe('30 sep 1925')
  })

  test('a date is never more precise than its source', () => {
    const about = { earliest: '2025-08-13', latest: '2025-08-13', precision: 'ABOUT' } as const
    expect(fuzzyDay(nl, about, '2025')).toBe('± 13 aug')
    const month = { earliest: '2025-06-01', latest: '2025-06-30', precision: 'MONTH' } as const
    expect(fuzzyDay(en, month)).toBe('Jun 2025')
    const year = { earliest: '2025-01-01', latest: '2025-12-31', precision: 'YEAR' } as const
    expect(fuzzyDay(nl, year, '2025')).toBe('2025')
  })

  test('an interval is said as short as its ends allow', () => {
    const interval = (earliest: string, latest: string) => ({ earliest, latest, precision: 'INTERVAL' }) as const
    expect(fuzzyDay(nl, interval('2025-10-01', '2025-12-31'))).toBe('okt–dec 2025')
    expect(fuzzyDay(nl, interval('2025-09-01', '2025-09-07'), '2025')).toBe('1–7 sep')
    expect(fuzzyDay(nl, interval('2025-08-11', '2026-02-17'))).toBe('11 aug 2025 – 17 feb 2026')
    expect(fuzzyDay(nl, interval('2025-08-30', '2025-09-02'), '2025')).toBe('30 aug – 2 sep')
    expect(fuzzyDay(nl, interval('2025-11-01', '2026-02-28'))).toBe('nov 2025–feb 2026')
  })
})
