// The horizontal axis of the ladder: days to places between 0 and 1, with months or years as ticks. Pure.
import type { Day } from './day.ts'

export interface Tick {
  readonly day: Day
  /** Place from 0 to 1. */
  readonly at: number
  /** Whether the year must be said: the first of a stretch, and every January. */
  readonly hasYear: boolean
  /** Whether months lie between this tick and the next: else the year alone will do. */
  readonly isMonth: boolean
}

export interface Axis {
  /** Place from 0 to 1; days outside are put at the ends. */
  readonly at: (day: Day) => number
  readonly ticks: readonly Tick[]
  /** Where years are left out: from and to, places from 0 to 1. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
}

const dayMs = 86_400_000
const numberOf = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs)
const dayOf = (number: number): Day => new Date(number * dayMs).toISOString().slice(0, 10)

/** Months since the year 0. */
const monthOf = (number: number): number => {
  const date = new Date(number * dayMs)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
const startOf = (month: number): number => Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / dayMs)

interface Part {
  /** First month, and the first one after it. */
  readonly first: number
  readonly end: number
}

const breakAfterDays = 548
const breakAfterShare = 0.4
const breakWidth = 0.06
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000]
const fewestMonths = 2

/** Cuts the days where years pass without anything. */
function partsOf(days: readonly Day[]): readonly Part[] {
  const numbers = [...new Set(days.map(numberOf))].toSorted((a, b) => a - b)
  const total = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0)
  const parts: Part[] = []
  let from = numbers[0] ?? 0
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1]
    if (next !== undefined && next - number <= Math.max(breakAfterDays, total * breakAfterShare)) continue
    const first = monthOf(from)
    parts.push({ first, end: Math.max(monthOf(number) + 1, first + (parts.length > 0 || next !== undefined ? 1 : fewestMonths)) })
    if (next !== undefined) from = next
  }
  return parts
}

/** An axis that holds these days, its ticks at least `spacing` apart, a share of the width. */
export function axisOf(days: readonly Day[], spacing: number): Axis {
  const parts = partsOf(days)
  const lengths = parts.map((part) => startOf(part.end) - startOf(part.first))
  const perDay = (1 - breakWidth * (parts.length - 1)) / lengths.reduce((sum, length) => sum + length, 0)
  const starts: number[] = []
  const breaks: { from: number; to: number }[] = []
  let at = 0
  for (const [index, length] of lengths.entries()) {
    starts.push(at)
    at += length * perDay
    if (index < lengths.length - 1) breaks.push({ from: at, to: (at += breakWidth) })
  }
  const place = (number: number): number => {
    const index = Math.max(
      0,
      parts.findLastIndex((part) => startOf(part.first) <= number),
    )
    const offset = Math.min(lengths[index] ?? 0, Math.max(0, number - startOf(parts[index]?.first ?? 0)))
    return Math.min(1, (starts[index] ?? 0) + offset * perDay)
  }
  const step = steps.find((months) => months * 30 * perDay >= spacing) ?? 12_000
  const ticks = parts.flatMap((part) => {
    const months: number[] = []
    for (let month = Math.ceil(part.first / step) * step; month < part.end; month += step) months.push(month)
    if (months[0] === undefined || (months[0] - part.first) * 30 * perDay >= spacing) months.unshift(part.first)
    return months.map((month, index) => ({
      day: dayOf(startOf(month)),
      at: place(startOf(month)),
      hasYear: index === 0 || month % 12 === 0,
      isMonth: step < 12 || month % 12 !== 0,
    }))
  })
  return { at: (day) => place(numberOf(day)), ticks, breaks }
}
