// Reads a day as people type it, in either language: "1 okt 2025", "Oct 1, 2025", "1-10-2025", "2025-10-01", "okt 2025".
import { isDay, type Day } from '../explore/day.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const monthNames = Array.from({ length: 12 }, (_, month) => [nl, en].flatMap((words) => [words.months[month], words.longMonths[month]]))
const todays = [nl.today, nl.goToToday, en.today, en.goToToday].map((word) => word.toLowerCase())

/** Its number from 1; null for a word that names no month. Three letters or more of its name are enough. */
function monthOf(word: string): number | null {
  const typed = word.toLowerCase().replace(/\.$/, '')
  if (typed.length < 3) return null
  const at = monthNames.findIndex((names) => names.some((name) => name?.toLowerCase().startsWith(typed)))
  return at === -1 ? null : at + 1
}

/** 25 is 2025: nobody types a day of the first century here. */
function yearOf(text: string): string {
  return text.length === 2 ? `20${text}` : text
}

function dayOf(year: string, month: number | string, day: number | string): Day | null {
  const found = `${yearOf(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(found) ? found : null
}

const year = String.raw`(\d{4}|’?'?\d{2})`
const number = String.raw`(\d{1,2})(?:e|de|ste|st|nd|rd|th)?`
const name = String.raw`(\p{L}{3,}\.?)`
const gap = String.raw`[\s,]*`
const patterns: readonly (readonly [RegExp, (parts: readonly string[], thisYear: string) => Day | null])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y = '', m = '', d = '']) => dayOf(y, m, d)],
  [/^(\d{4})[-/.](\d{1,2})$/, ([y = '', m = '']) => dayOf(y, m, 1)],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/, ([d = '', m = '', y = '']) => dayOf(y, m, d)],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([d = '', m = ''], thisYear) => dayOf(thisYear, m, d)],
  [new RegExp(`^${number}${gap}${name}(?:${gap}${year})?$`, 'u'), ([d = '', m = '', y = ''], thisYear) => named(y || thisYear, m, d)],
  [new RegExp(`^${name}${gap}${number}(?:\\s*,\\s*|\\s+)${year}$`, 'u'), ([m = '', d = '', y = '']) => named(y, m, d)],
  [new RegExp(`^${name}${gap}(\\d{4})$`, 'u'), ([m = '', y = '']) => named(y, m, '1')],
  [new RegExp(`^${name}${gap}${number}$`, 'u'), ([m = '', d = ''], thisYear) => named(thisYear, m, d)],
]

function named(inYear: string, word: string, day: string): Day | null {
  const month = monthOf(word)
  return month === null ? null : dayOf(inYear.replaceAll(/['’]/g, ''), month, day)
}

/** Null where the text is no day. A month is its first day; a day without a year is of the year of `near`. */
export function typedDay(text: string, near: Day, today: Day): Day | null {
  const typed = text.trim().toLowerCase()
  if (todays.includes(typed)) return today
  for (const [pattern, read] of patterns) {
    const parts = pattern.exec(typed)
    const found =
      parts &&
      read(
        parts.slice(1).map((part) => part ?? ''),
        near.slice(0, 4),
      )
    if (found) return found
  }
  return null
}
