// Dutch public holidays, from the package's calendar: the only place that asks it.
import Holidays from 'date-holidays'
import type { Day } from '../statement.ts'
import type { BothWords } from './rule.ts'

/**
 * Algemene termijnenwet, article 3(1), and Good Friday, which article 3(2) puts on a level with these. Its Easter and Whit Sunday are
 * Sundays anyway. The days that a royal decree adds (3(3)) are not counted.
 */
const counted = ['01-01', 'easter -2', 'easter 1', '05-05', 'easter 39', 'easter 50', '12-25', '12-26']
/** The day on which the birthday of the King or Queen is kept: another one under each. */
const birthdays = ['08-31', '04-30', '04-27']

export const holidayYears = { first: 1900, last: 2200 } as const

const calendar = new Holidays('NL')
const years = new Map<number, ReadonlyMap<Day, BothWords>>()

/** Whether the years are reached: beyond them only weekends are known. */
export function areHolidaysKnown(day: Day): boolean {
  const year = Number(day.slice(0, 4))
  return year >= holidayYears.first && year <= holidayYears.last
}

/** The holiday's name; null on any other day, and outside the years that are known. */
export function holidayOn(day: Day): BothWords | null {
  if (!areHolidaysKnown(day)) return null
  const year = Number(day.slice(0, 4))
  const known = years.get(year) ?? holidaysOf(year)
  years.set(year, known)
  return known.get(day) ?? null
}

function holidaysOf(year: number): Map<Day, BothWords> {
  const english = new Map(calendar.getHolidays(year, 'en').map(({ date, rule, name }) => [`${date} ${rule}`, name]))
  const found = calendar.getHolidays(year, 'nl').filter(({ rule }) => counted.includes(rule) || birthdays.includes(rule.slice(0, 5)))
  return new Map(found.map(({ date, rule, name }) => [date.slice(0, 10), { nl: name, en: english.get(`${date} ${rule}`) ?? name }]))
}
