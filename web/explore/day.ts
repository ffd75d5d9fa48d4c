/** An ISO 8601 day, `2025-08-13`. Compares as text. */
export type Day = string

const millisecondsPerDay = 86_400_000
const firstDay = '1000-01-01'
const lastDay = '9000-12-31'

/** Whether the text is a day of the calendar between the years 1000 and 9000 (rule F8). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < firstDay || text > lastDay) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Whole days from one day to another, negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay)
}

/** The day it is in Amsterdam: what the server takes for a date that is left out. */
export function dayInAmsterdam(now: Date): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}
