import { array, assert, integer, option, property, record, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from './dates.ts'
import { daysQuiet, heartbeatOf } from './silence.ts'

const day = integer({ min: 0, max: 60 }).map((count) => addDays('2026-01-01', count))
const due = option(
  tuple(day, integer({ min: 0, max: 20 })).map(([earliest, length]) => ({
    earliest,
    latest: addDays(earliest, length),
    precision: 'INTERVAL' as const,
  })),
)
const dates = array(record({ due }), { maxLength: 5 })

test('the beat is the nearest day to come, else the last that passed, missed unless something was heard after it', () => {
  assert(
    property(dates, option(day), day, (all, heardOn, trueOn) => {
      const { standing, due: beat } = heartbeatOf(all, heardOn, trueOn)
      const ends = all.flatMap((date) => (date.due === null ? [] : [daysBetween('2026-01-01', date.due.latest)]))
      const now = daysBetween('2026-01-01', trueOn)
      const ahead = ends.filter((end) => end >= now)
      const end = ahead.length > 0 ? Math.min(...ahead) : Math.max(...ends)
      expect(beat?.due?.latest).toBe(ends.length === 0 ? undefined : addDays('2026-01-01', end))
      const isHeardSince = heardOn !== null && daysBetween('2026-01-01', heardOn) > end
      expect(standing).toBe(ends.length === 0 ? 'NONE' : ahead.length > 0 ? 'AHEAD' : isHeardSince ? 'HEARD' : 'MISSED')
    }),
  )
})

test('silence is counted from the day something was heard, and is none before it', () => {
  assert(
    property(day, day, (heardOn, trueOn) => {
      const count = daysQuiet(heardOn, trueOn)
      expect(count).toBe(trueOn < heardOn ? 0 : daysBetween(heardOn, trueOn))
    }),
  )
  expect(daysQuiet(null, '2026-01-01')).toBeNull()
})
