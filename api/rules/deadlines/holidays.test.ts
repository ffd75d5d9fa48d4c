import { describe, expect, it } from 'vitest'
import { addDays } from '../dates.ts'
import { areHolidaysKnown, holidayOn } from './holidays.ts'

/** Meeus, Jones and Butcher's Easter: nothing of the package's. */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const [month, day] = [Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1]
  return `${year}-0${month}-${String(day).padStart(2, '0')}`
}

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

function birthday(year: number): string {
  if (year < 1949) return `${year}-08-31`
  const day = `${year}-04-${year < 2014 ? 30 : 27}`
  return weekday(day) === 0 ? addDays(day, year < 1980 ? 1 : -1) : day
}

function holidays(year: number): string[] {
  const sunday = easter(year)
  const fixed = ['01-01', '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`)
  return [...new Set([...fixed, birthday(year), ...[-2, 1, 39, 50].map((after) => addDays(sunday, after))])].toSorted()
}

describe('public holidays', () => {
  const years = [1900, 1918, 1948, 1949, 1967, 1979, 1980, 1999, ...Array.from({ length: 31 }, (_, i) => 2010 + i), 2099, 2100, 2199, 2200]

  it.each(years)('of %i are those of the law, and no others', (year) => {
    const found: string[] = []
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) if (holidayOn(day)) found.push(day)
    expect(found).toEqual(holidays(year))
  })

  it('have a name in both languages', () => {
    expect(holidayOn('2025-05-05')).toEqual({ nl: 'Bevrijdingsdag', en: 'Liberation Day' })
    expect(holidayOn('2025-04-26')).toEqual({ nl: 'Koningsdag', en: "King's Day" })
  })

  it('are known from 1900 to 2200', () => {
    expect(['1899-12-31', '1900-01-01', '2200-12-31', '2201-01-01'].map(areHolidaysKnown)).toEqual([false, true, true, false])
    expect(holidayOn('2201-12-25')).toBeNull()
  })
})
