// Days and fuzzy dates (D1). Days are ISO text: order is text order, and only arithmetic asks a calendar.
import { Temporal } from 'temporal-polyfill'
import { limits, sentinels } from '../../cypher/model.ts'
import type { Day, FuzzyDate, Words } from './statement.ts'

/** Why a text is no date: what stands there and what could. */
export interface DateProblem {
  readonly isValid: false
  readonly found: string
  readonly expected: string
}
export type ParsedDate = { readonly isValid: true; readonly date: FuzzyDate } | DateProblem

/** For sorting: negative, zero or positive. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b
}

export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b
}

const millisecondsOfDay = 86_400_000

/** `count` days later, earlier when negative. Sentinels stay where they are: nothing lies beyond an open end. */
export function addDays(day: Day, count: number): Day {
  if (day === sentinels.pastDay || day === sentinels.futureDay) return day
  return Temporal.PlainDate.from(day).add({ days: count }).toString()
}

/** Days from `from` to `to`; negative when `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  // Asked for every row of a board: a day alone is read as midnight UTC, where all days are of one length.
  return (Date.parse(to) - Date.parse(from)) / millisecondsOfDay
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/
const partForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const forms = 'a day (2025-08-13), a month (2025-08), a year (2025), about one of these (2025-08-13~) or an interval (2025-08-13/2025-09)'
const range = `a date from ${limits.firstDay} to ${limits.lastDay}`

/** Whether the text is a day of the calendar within F8's limits. */
export function isDay(text: string): text is Day {
  return dayForm.test(text) && isInCalendar(text) && isInRange(text)
}

function isInCalendar(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function isInRange(day: Day): boolean {
  return day >= limits.firstDay && day <= limits.lastDay
}

/** D1 and F8. `text`, the source's own words, is kept beside the date as it is. */
export function parseFuzzyDate(source: string, text?: Words): ParsedDate {
  const [first = '', last, ...more] = source.split('/')
  if (more.length > 0) return problem(source, forms)
  if (last !== undefined) return parseInterval(source, first, last, text)
  const isAbout = source.endsWith('~')
  const part = parsePart(isAbout ? source.slice(0, -1) : source)
  if (!part.isValid) return problem(source, part.expected)
  // D1 names "about" a day only; the first dossier says 2025-09~, so about a month or a year is read the same way: nothing is widened.
  return valid({ ...part.date, precision: isAbout ? 'ABOUT' : part.date.precision }, text)
}

function parseInterval(source: string, first: string, last: string, text?: Words): ParsedDate {
  const from = parsePart(first)
  const to = parsePart(last)
  if (!from.isValid) return problem(source, from.expected)
  if (!to.isValid) return problem(source, to.expected)
  if (from.date.earliest > to.date.latest) return problem(source, 'an interval that ends no earlier than it begins')
  return valid({ earliest: from.date.earliest, latest: to.date.latest, precision: 'INTERVAL' }, text)
}

function parsePart(source: string): ParsedDate {
  const [, year, month, day] = partForm.exec(source) ?? []
  if (!year) return problem(source, forms)
  const earliest = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isInCalendar(earliest)) return problem(source, `a day that the calendar has; ${forms}`)
  const latest = day ? earliest : month ? lastOfMonth(earliest) : `${year}-12-31`
  if (!isInRange(earliest) || !isInRange(latest)) return problem(source, range)
  return valid({ earliest, latest, precision: day ? 'DAY' : month ? 'MONTH' : 'YEAR' })
}

function lastOfMonth(first: Day): Day {
  const { daysInMonth } = Temporal.PlainDate.from(first)
  return `${first.slice(0, 8)}${daysInMonth}`
}

function valid(date: FuzzyDate, text?: Words): ParsedDate {
  return { isValid: true, date: text ? { ...date, text } : date }
}

function problem(found: string, expected: string): DateProblem {
  return { isValid: false, found, expected }
}

/**
 * The text that `parseFuzzyDate` reads back as the same date; its words are not in it. An interval is printed by its first and
 * last day, whatever form its ends had.
 */
export function printFuzzyDate({ earliest, latest, precision }: FuzzyDate): string {
  switch (precision) {
    case 'DAY':
      return earliest
    case 'MONTH':
      return earliest.slice(0, 7)
    case 'YEAR':
      return earliest.slice(0, 4)
    case 'ABOUT':
      return `${printPart(earliest, latest)}~`
    case 'INTERVAL':
      return `${earliest}/${latest}`
  }
}

function printPart(earliest: Day, latest: Day): string {
  if (earliest === latest) return earliest
  return earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : earliest.slice(0, 4)
}
