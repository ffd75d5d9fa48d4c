// What an entry says in words: the same on the drawing, in the list and aloud. Pure.
import { delayOf, isThere, type Mark } from '../../explore/timeline.ts'
import { fuzzyDay, longDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { Told } from './entries.ts'

export interface Days {
  readonly trueOn: string
  readonly knownOn: string
}

/** "14 days later", "the same day"; of a date how long ahead it was named. */
export function delayText(entry: Told, words: Words): string {
  const days = delayOf(entry)
  if (days === 0) return words.timelineSameDay
  return days > 0 ? words.timelineLater(days) : words.timelineAhead(-days)
}

function entrySaid(entry: Told, days: Days, words: Words): string {
  const on = entry.on.precision === 'DAY' ? longDay(words, entry.from) : fuzzyDay(words, entry.on)
  const parts = [
    `${entry.item.name}: ${entry.text}`,
    words.timelineSaid(on, longDay(words, entry.knownOn), delayText(entry, words)),
    entry.publishers.length === 0 ? null : words.timelineSource(entry.publishers.join(', ')),
    isThere(entry, days) ? null : words.timelineNotYet,
  ]
  return parts.filter(Boolean).join('. ')
}

/** Of several entries how many, over which days, and the first of them. */
export function markSaid(mark: Mark, told: ReadonlyMap<string, Told>, days: Days, words: Words): string {
  const entries = mark.entries.flatMap(({ key }) => told.get(key) ?? [])
  const [first] = entries
  if (!first) return ''
  if (entries.length === 1) return entrySaid(first, days, words)
  const from = longDay(words, mark.from)
  const over = mark.from === mark.to ? from : `${from} – ${longDay(words, mark.to)}`
  return `${words.timelineTogether(entries.length, over)}: ${entrySaid(first, days, words)}`
}
