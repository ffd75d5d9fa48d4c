import type { Day } from './rules/statement.ts'

const inAmsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day it is in Europe/Amsterdam: the one place that looks at a clock for a moment. */
export function todayInAmsterdam(now: Date = new Date()): Day {
  return inAmsterdam.format(now)
}
