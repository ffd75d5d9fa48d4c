import type { Day } from './rules/statement.ts'

const inAmsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' })

let kept = { second: -1, day: '' }

/** The day it is in Europe/Amsterdam: the one place that looks at a clock for a moment. */
export function todayInAmsterdam(now: Date = new Date()): Day {
  // Every request asks; a day begins on a whole second.
  const second = Math.floor(now.getTime() / 1000)
  if (kept.second !== second) kept = { second, day: inAmsterdam.format(now) }
  return kept.day
}
