import { assert, constantFrom, date, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '../explore/day.ts'
import { longDay, shortDay } from './dates.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { typedDay } from './typedDay.ts'

const read = (text: string) => typedDay(text, '2025-09-30', '2026-11-23')
const anyDay = date({ min: new Date('1000-01-01'), max: new Date('9000-12-31'), noInvalidDate: true }).map((at) =>
  at.toISOString().slice(0, 10),
)

describe('a typed day', () => {
  test('is read however this app itself writes it, in both languages', () => {
    assert(
      property(anyDay, constantFrom(nl, en), (day, words) => {
        const [year, month, number] = day.split('-').map(Number)
        const ways = [day, shortDay(words, day), longDay(words, day), `${number}-${month}-${year}`, `${number}/${month}/${year}`]
        for (const way of ways) expect(read(way)).toBe(day)
      }),
    )
  })

  test.each([
    ['1 okt 2025', '2025-10-01'],
    ['1 Oct 2025', '2025-10-01'],
    ['Oct 1, 2025', '2025-10-01'],
    ['October 1st 2025', '2025-10-01'],
    ['1e oktober 2025', '2025-10-01'],
    ['1okt2025', '2025-10-01'],
    ['1 okt. ’25', '2025-10-01'],
    ['okt 2025', '2025-10-01'],
    ['October 2025', '2025-10-01'],
    ['2025-10', '2025-10-01'],
    ['2025/10/1', '2025-10-01'],
    ['1.10.25', '2025-10-01'],
    ['5 mrt', '2025-03-05'],
    ['5 maart', '2025-03-05'],
    ['mei 5', '2025-05-05'],
    ['1-10', '2025-10-01'],
    [' vandaag ', '2026-11-23'],
    ['Today', '2026-11-23'],
  ])('%s', (text, day) => {
    expect(read(text)).toBe(day)
  })

  test.each(['', 'okt', 'mei', '31 feb 2025', '32-1-2025', '1-13-2025', '715.000', '2025', '1 ok 2025', '4b', 'nen 7510', '12', '0-0'])(
    'is not what %j says',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )

  test('is a day of the calendar or nothing, whatever is typed', () => {
    assert(
      property(string({ unit: constantFrom(...Array.from('0123456789 -/.,’oktjanmei')) }), (text) => {
        const found = read(text)
        expect(found === null || isDay(found)).toBe(true)
      }),
    )
  })
})
