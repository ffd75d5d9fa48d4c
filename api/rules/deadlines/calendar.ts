// Arithmetic of days and of elapsed hours. No day goes beyond the last one that can be said (F8).
import { Temporal } from 'temporal-polyfill'
import { limits } from '../../../cypher/model.ts'
import { addDays, compareDays, earlierDay } from '../dates.ts'
import type { Day } from '../statement.ts'
import { holidayOn } from './holidays.ts'
import type { BothWords, Counting, DayLength } from './rule.ts'

export const zone = 'Europe/Amsterdam'

/** More would leave the calendar; a stated length may be any number. */
const mostUnits = 10_000

const durations = {
  DAYS: (days: number) => ({ days }),
  WEEKS: (weeks: number) => ({ weeks }),
  MONTHS: (months: number) => ({ months }),
} as const

/** A month later is the day of the same number, or the month's last: 31 January and one month is 28 or 29 February. */
export function plus(day: Day, { amount, unit }: DayLength): Day {
  return within(Temporal.PlainDate.from(day).add(durations[unit](Math.min(amount, mostUnits))))
}

export function plusDays(day: Day, count: number): Day {
  return within(Temporal.PlainDate.from(day).add({ days: count }))
}

/** Compared as dates: five-digit years do not sort as text. */
function within(date: Temporal.PlainDate): Day {
  return Temporal.PlainDate.compare(date, limits.lastDay) > 0 ? limits.lastDay : date.toString()
}

/** The first day of a term that starts on this day. */
export function firstDay(start: Day, counting: Counting): Day {
  return counting === 'NEXT_DAY' ? plusDays(start, 1) : start
}

/** The last day of a term of which `first` is the first day. */
export function lastDay(first: Day, length: DayLength, counting: Counting): Day {
  return counting === 'NEXT_DAY' ? plus(addDays(first, -1), length) : addDays(plus(first, length), -1)
}

const weekend: ReadonlyMap<number, BothWords> = new Map([
  [6, { nl: 'zaterdag', en: 'Saturday' }],
  [7, { nl: 'zondag', en: 'Sunday' }],
])

/** What makes this no working day; null where it is one. A holiday's name goes before the weekend's. */
export function restDay(day: Day): BothWords | null {
  return holidayOn(day) ?? weekend.get(Temporal.PlainDate.from(day).dayOfWeek) ?? null
}

export interface SkippedDay {
  readonly day: Day
  readonly because: BothWords
}

/** The first working day on or after this one, and every day passed over on the way. */
export function nextWorkingDay(day: Day): { readonly day: Day; readonly skipped: readonly SkippedDay[] } {
  const skipped: SkippedDay[] = []
  let next = day
  for (let because = restDay(next); because && compareDays(next, limits.lastDay) < 0; because = restDay(next)) {
    skipped.push({ day: next, because })
    next = plusDays(next, 1)
  }
  return { day: next, skipped }
}

export type Instant = Temporal.Instant

/** `text`: ISO 8601 with an offset or Z; anything else is a RangeError. */
export function instant(text: string): Instant {
  return Temporal.Instant.from(text)
}

/** The first and the last millisecond of a day in Amsterdam: 23 or 25 hours apart when the clock changes. */
export function instantsOf(day: Day): { readonly first: Instant; readonly last: Instant } {
  const begin = (on: Day) => Temporal.PlainDate.from(on).toZonedDateTime(zone).toInstant()
  return { first: begin(day), last: begin(addDays(day, 1)).subtract({ milliseconds: 1 }) }
}

/** Elapsed hours: a clock that is put forward or back adds and takes none. */
export function plusHours(from: Instant, hours: number): Instant {
  return from.add({ hours })
}

export function dayOf(at: Instant): Day {
  return earlierDay(at.toZonedDateTimeISO(zone).toPlainDate().toString(), limits.lastDay)
}

/** `2025-03-31T13:00:00+02:00`: the time on Amsterdam's clock. */
export function printInstant(at: Instant): string {
  return at.toString({ timeZone: zone })
}

/** Hours by which Amsterdam's clock was put forward (1) or back (-1) between the two. */
export function clockChange(from: Instant, to: Instant): number {
  const offset = (at: Instant) => at.toZonedDateTimeISO(zone).offsetNanoseconds / 3_600_000_000_000
  return offset(to) - offset(from)
}
