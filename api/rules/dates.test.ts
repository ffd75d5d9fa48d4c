import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits, sentinels } from '../../cypher/model.ts'
import { addDays, compareDays, daysBetween, isDay, parseFuzzyDate, printFuzzyDate } from './dates.ts'

const day = fc
  .date({ min: new Date(`${limits.firstDay}T00:00:00Z`), max: new Date(`${limits.lastDay}T00:00:00Z`), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const part = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([text, length]) => text.slice(0, length))

function parsed(text: string) {
  const result = parseFuzzyDate(text)
  return result.isValid ? [result.date.earliest, result.date.latest, result.date.precision] : result
}

describe('a fuzzy date', () => {
  it.each([
    ['2025-08-13', '2025-08-13', '2025-08-13', 'DAY'],
    ['2025-08', '2025-08-01', '2025-08-31', 'MONTH'],
    ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['2025', '2025-01-01', '2025-12-31', 'YEAR'],
    ['2025-08-13~', '2025-08-13', '2025-08-13', 'ABOUT'],
    ['2025-09~', '2025-09-01', '2025-09-30', 'ABOUT'],
    ['2025-10-01/2025-12-31', '2025-10-01', '2025-12-31', 'INTERVAL'],
    ['2025-08/2026', '2025-08-01', '2026-12-31', 'INTERVAL'],
    ['2025-08-20/2025-08', '2025-08-20', '2025-08-31', 'INTERVAL'],
    ['1000-01-01', '1000-01-01', '1000-01-01', 'DAY'],
    ['9000-12-31', '9000-12-31', '9000-12-31', 'DAY'],
  ])('%s runs from %s to %s, %s', (text, earliest, latest, precision) => {
    expect(parsed(text)).toEqual([earliest, latest, precision])
  })

  it.each([
    ['2025-02-30', 'a day that the calendar has'],
    ['2023-02-29', 'a day that the calendar has'],
    ['2025-13', 'a day that the calendar has'],
    ['2025-00', 'a day that the calendar has'],
    ['0999-12-31', 'a date from 1000-01-01 to 9000-12-31'],
    ['9001', 'a date from 1000-01-01 to 9000-12-31'],
    ['9999-12-31', 'a date from 1000-01-01 to 9000-12-31'],
    ['2025-8-13', 'a day (2025-08-13), a month'],
    ['13-08-2025', 'a day (2025-08-13), a month'],
    ['', 'a day (2025-08-13), a month'],
    [' 2025', 'a day (2025-08-13), a month'],
    ['2025\n', 'a day (2025-08-13), a month'],
    ['2025-08-13T00:00', 'a day (2025-08-13), a month'],
    ['+002025-08-13', 'a day (2025-08-13), a month'],
    ['~', 'a day (2025-08-13), a month'],
    ['2025~/2026', 'a day (2025-08-13), a month'],
    ['2025/2026~', 'a day (2025-08-13), a month'],
    ['2025/', 'a day (2025-08-13), a month'],
    ['2025/2026/2027', 'a day (2025-08-13), a month'],
    ['2026-02/2026-01', 'an interval that ends no earlier than it begins'],
  ])('%j is refused, saying what was found and expected', (text, expected) => {
    const result = parseFuzzyDate(text)
    expect(result).toMatchObject({ isValid: false, found: text })
    expect(result.isValid ? '' : result.expected).toContain(expected)
  })

  it('is read back from its print as the same date', () => {
    const texts = fc.oneof(
      part,
      part.map((text) => `${text}~`),
      fc.tuple(part, part).map((ends) => ends.join('/')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const first = parseFuzzyDate(text)
        fc.pre(first.isValid)
        if (!first.isValid) return
        const printed = printFuzzyDate(first.date)
        expect(parseFuzzyDate(printed)).toEqual(first)
        if (!text.includes('/')) expect(printed).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })

  it('keeps the words of its source', () => {
    expect(parseFuzzyDate('2025', { nl: 'eind dit jaar' })).toMatchObject({ isValid: true, date: { text: { nl: 'eind dit jaar' } } })
  })
})

describe('days', () => {
  it('count as the calendar of UTC does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, count) => {
        const to = new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10)
        fc.pre(to.length === 10)
        expect(addDays(from, count)).toBe(to)
        expect(daysBetween(from, to)).toBe(count)
        expect(Math.sign(compareDays(to, from))).toBe(Math.sign(count))
      }),
      { numRuns: 1_000 },
    )
  })

  it('do not move from an open end', () => {
    expect([addDays(sentinels.pastDay, -1), addDays(sentinels.futureDay, 1)]).toEqual([sentinels.pastDay, sentinels.futureDay])
  })

  it.each(['2025-02-29', '2025-1-1', '0001-01-01', '9999-12-31', '2025-01-01T00:00:00Z', ''])('%j is no day to be said', (text) => {
    expect(isDay(text)).toBe(false)
  })
})
