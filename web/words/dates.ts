// Days in words: "30 sep 2025", "± 13 aug", "okt–dec". The precision that a source gave is always to be seen.
import type { Words } from './nl.ts'

export interface FuzzyDay {
  readonly earliest: string
  readonly latest: string
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'ABOUT' | 'INTERVAL'
}

interface Parts {
  readonly year: string
  readonly month: number
  readonly day: number
}

function partsOf(day: string): Parts {
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)) - 1, day: Number(day.slice(8, 10)) }
}

function isLastOfMonth({ year, month, day }: Parts): boolean {
  return new Date(Date.UTC(Number(year), month + 1, 0)).getUTCDate() === day
}

/** Years are left out when they are the reader's own, and short beside it: "30 sep", "30 sep ’24". */
function besideYear(year: string, contextYear: string): string {
  if (year === contextYear) return ''
  const isNear = contextYear !== '' && Math.abs(Number(year) - Number(contextYear)) < 50
  return isNear ? ` ’${year.slice(2)}` : ` ${Number(year)}`
}

/** "30 sep 2025"; beside a `contextYear` shorter. */
export function shortDay(words: Words, day: string, contextYear = ''): string {
  const { year, month, day: number } = partsOf(day)
  return `${number} ${words.months[month]}${besideYear(year, contextYear)}`
}

/** A moment in a few words: its day, and the day on which it was known where that is another. */
export function momentWords(words: Words, { trueOn, knownOn }: { readonly trueOn: string; readonly knownOn: string }): string {
  const day = shortDay(words, trueOn)
  return knownOn === trueOn ? day : `${day}, ${words.asKnownOnDay(shortDay(words, knownOn))}`
}

/** A text with its months as the rest of the page writes them: "10 september 2025" is "10 sep 2025". */
export function withShortMonths(text: string, words: Words): string {
  return words.longMonths.reduce(
    (shorter, long, month) => shorter.replaceAll(new RegExp(`(?<=\\d )${long}\\b|\\b${long}(?= \\d{4})`, 'g'), words.months[month] ?? long),
    text,
  )
}

/** "30 september 2025". */
export function longDay(words: Words, day: string): string {
  const { year, month, day: number } = partsOf(day)
  return `${number} ${words.longMonths[month]} ${Number(year)}`
}

function interval(words: Words, from: Parts, to: Parts, contextYear: string): string {
  const name = (parts: Parts) => words.months[parts.month] ?? ''
  const yearIf = (parts: Parts, isShown: boolean) => (isShown ? besideYear(parts.year, contextYear) : '')
  const isSameYear = from.year === to.year
  const isWholeMonths = from.day === 1 && isLastOfMonth(to)
  if (isSameYear && from.month === to.month) return `${from.day}–${to.day} ${name(to)}${yearIf(to, true)}`
  if (isWholeMonths) return `${name(from)}${yearIf(from, !isSameYear)}–${name(to)}${yearIf(to, true)}`
  return `${from.day} ${name(from)}${yearIf(from, !isSameYear)} – ${to.day} ${name(to)}${yearIf(to, true)}`
}

/** A whole month, quarter or year, by its first day: "sep 2025", "3e kw. 2025", "2025". */
export function spanName(words: Words, unit: 'month' | 'quarter' | 'year', day: string): string {
  const { year, month } = partsOf(day)
  if (unit === 'year') return String(Number(year))
  return unit === 'quarter' ? words.quarter(Math.floor(month / 3) + 1, Number(year)) : `${words.months[month]} ${Number(year)}`
}

/** A fuzzy date no more precise than its source; beside a `contextYear` shorter. */
export function fuzzyDay(words: Words, date: FuzzyDay, contextYear = ''): string {
  const from = partsOf(date.earliest)
  const to = partsOf(date.latest)
  if (date.precision === 'YEAR') return String(Number(from.year))
  if (date.precision === 'MONTH') return `${words.months[from.month]}${besideYear(from.year, contextYear)}`
  if (date.precision === 'ABOUT') return `± ${shortDay(words, date.earliest, contextYear)}`
  if (date.precision === 'INTERVAL' && date.earliest !== date.latest) return interval(words, from, to, contextYear)
  return shortDay(words, date.earliest, contextYear)
}
