// The two rails as data: which days they span, where a day lies on them, how the axis is named. Pure.
import { daysBetween, type Day } from './day.ts'

/** How much happened and how much became known on a day. */
export interface RailDay {
  readonly on: Day
  readonly happened: number
  readonly becameKnown: number
}

/** The days that the rails show, both included, and how much lies outside. */
export interface Span {
  readonly from: Day
  readonly to: Day
  /** Facts that happened before `from`, or happened or became known after `to`. */
  readonly before: number
  readonly after: number
}

const millisecondsPerDay = 86_400_000
const firstDay = '1000-01-01'
const lastDay = '9000-12-31'
/** Of all facts, how few may be left out at an end when they would squeeze the rest into less than half of the axis. */
const fewest = 0.03

const timeOf = (day: Day) => Date.parse(`${day}T00:00:00Z`)
function within(day: Day): Day {
  return day < firstDay ? firstDay : day > lastDay ? lastDay : day
}
/** Expanded years, beyond 9999 or before 0000, are never between the limits: the year is asked first. */
function dayOf(time: number): Day {
  const date = new Date(time)
  if (date.getUTCFullYear() < 1000) return firstDay
  if (date.getUTCFullYear() > 9000) return lastDay
  return date.toISOString().slice(0, 10)
}

export function addDays(day: Day, count: number): Day {
  return dayOf(timeOf(day) + count * millisecondsPerDay)
}

/** The same day of another month, or its last where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const first = Date.UTC(Math.floor(months / 12), months % 12, 1)
  const length = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
  return dayOf(first + (Math.min(Number(day.slice(8)), length) - 1) * millisecondsPerDay)
}

function weightOf({ happened, becameKnown }: RailDay): number {
  return happened + becameKnown
}

/** How many of the first days to leave out: few facts, so far from the others that they would take half of the axis. */
function strayCount(days: readonly RailDay[]): number {
  const all = days.reduce((sum, day) => sum + weightOf(day), 0)
  const last = days.at(-1)
  let left = 0
  let cut = 0
  for (const [at, day] of days.entries()) {
    left += weightOf(day)
    const next = days[at + 1]
    if (!next || !last || left > all * fewest) break
    const rest = Math.max(1, Math.abs(daysBetween(next.on, last.on)))
    if (Math.abs(daysBetween(day.on, next.on)) >= rest) cut = at + 1
  }
  return cut
}

/** Whole months around what there is; a few far-off days are counted instead of shown. Today is on it unless that is further away than all else. */
export function spanOf(days: readonly RailDay[], today: Day): Span {
  const early = strayCount(days)
  const late = strayCount(days.slice(early).toReversed())
  const shown = days.slice(early, days.length - late)
  const first = shown[0]?.on ?? today
  const last = shown.at(-1)?.on ?? today
  const isTodayNear = today > last && daysBetween(last, today) <= Math.max(31, daysBetween(first, last))
  const end = isTodayNear ? today : last
  const sum = (some: readonly RailDay[], count: (day: RailDay) => number) => some.reduce((total, day) => total + count(day), 0)
  return {
    from: `${first.slice(0, 7)}-01`,
    to: addDays(addMonths(`${end.slice(0, 7)}-01`, 1), -1),
    before: sum(days.slice(0, early), ({ happened }) => happened),
    after: sum(days.slice(days.length - late), ({ happened, becameKnown }) => Math.max(happened, becameKnown)),
  }
}

/** Where a day lies on an axis of this width: its middle. What is outside lies at the end. */
export function placeOfDay(day: Day, span: Span, width: number): number {
  const count = daysBetween(span.from, span.to) + 1
  const at = (daysBetween(span.from, day) + 0.5) / count
  return Math.min(1, Math.max(0, at)) * width
}

/** The day at a place on the axis, always one that the rails show. */
export function dayAt(place: number, span: Span, width: number): Day {
  const count = daysBetween(span.from, span.to) + 1
  const at = Math.floor((place / Math.max(1, width)) * count)
  return addDays(span.from, Math.min(count - 1, Math.max(0, at)))
}

/** Days in order, the nearest before (-1) or after (1) this one that `has` something. */
export function nearestWith(days: readonly RailDay[], from: Day, step: 1 | -1, has: (day: RailDay) => boolean): Day | null {
  const found = step === 1 ? days.find((day) => day.on > from && has(day)) : days.findLast((day) => day.on < from && has(day))
  return found?.on ?? null
}

/** What became known after this day. */
export function knownAfter(days: readonly RailDay[], day: Day): number {
  return days.reduce((sum, { on, becameKnown }) => (on > day ? sum + becameKnown : sum), 0)
}

/** A tick's height: by the root of its count, so that a busy day does not flatten the others. */
export function tickHeight(count: number, most: number, highest: number): number {
  if (count === 0) return 0
  return Math.max(3, Math.round(highest * Math.sqrt(count / Math.max(1, most))))
}

/** A line of the axis and what stands at it. */
export interface AxisMark {
  readonly on: Day
  readonly unit: 'month' | 'year'
  /** The year is said too: at the first mark and at each January. */
  readonly hasYear: boolean
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000]

/** Months, quarters or years: the finest that leaves each its room. */
export function axisMarks(span: Span, width: number, room: number): readonly AxisMark[] {
  const pixelsPerMonth = width / Math.max(1, (daysBetween(span.from, span.to) + 1) / 30.44)
  const step = steps.find((months) => months * pixelsPerMonth >= room) ?? 12_000
  const marks: AxisMark[] = []
  const first = Number(span.from.slice(0, 4)) * 12 + Number(span.from.slice(5, 7)) - 1
  for (let month = Math.ceil(first / step) * step; ; month += step) {
    const on = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
    if (on > span.to || month / 12 > 9000) return marks
    marks.push({ on: within(on), unit: step < 12 ? 'month' : 'year', hasYear: marks.length === 0 || month % 12 === 0 })
  }
}
