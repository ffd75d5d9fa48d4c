// Days, instants and lengths as a step says them.
import { Temporal } from 'temporal-polyfill'
import type { Day, FuzzyDate } from '../statement.ts'
import { instant, zone } from './calendar.ts'
import type { BothWords, Length, PointName } from './rule.ts'

export type Text = BothWords
type Language = keyof BothWords

const months = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const
const weekdays = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const
const units = {
  HOURS: { nl: ['uur', 'uur'], en: ['hour', 'hours'] },
  DAYS: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  WEEKS: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  MONTHS: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
} as const

export const pointWords: Readonly<Record<PointName, Text>> = {
  source: { nl: 'de vindplaats', en: 'the reference' },
  inForce: { nl: 'sinds wanneer', en: 'since when' },
  start: { nl: 'het begin', en: 'the start' },
  term: { nl: 'de termijn', en: 'the term' },
  extension: { nl: 'het uitstel', en: 'the extension' },
  suspension: { nl: 'de opschorting', en: 'the suspension' },
  shift: { nl: 'weekend en feestdag', en: 'weekend and holiday' },
}

export function both<T>(say: (language: Language) => T): { readonly nl: T; readonly en: T } {
  return { nl: say('nl'), en: say('en') }
}

/** `za 4 okt 2025`. */
export function sayDay(day: Day, language: Language): string {
  const weekday = weekdays[language][Temporal.PlainDate.from(day).dayOfWeek - 1] ?? ''
  return `${weekday} ${Number(day.slice(8, 10))} ${months[language][Number(day.slice(5, 7)) - 1] ?? ''} ${Number(day.slice(0, 4))}`
}

/** An interval by its first and last day, whatever it was called. */
export function sayDate({ earliest, latest, precision }: FuzzyDate, language: Language): string {
  const about = precision === 'ABOUT' ? '± ' : ''
  return about + (earliest === latest ? sayDay(earliest, language) : `${sayDay(earliest, language)} – ${sayDay(latest, language)}`)
}

/** `ma 31 mrt 2025 13:00`, on Amsterdam's clock. */
export function sayInstant(text: string, language: Language): string {
  const at = instant(text).toZonedDateTimeISO(zone)
  return `${sayDay(at.toPlainDate().toString(), language)} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

export function sayLength({ amount, unit }: Length, language: Language): string {
  return `${amount} ${units[unit][language][amount === 1 ? 0 : 1]}`
}

export function list(texts: readonly Text[], language: Language): string {
  return texts.map((text) => text[language]).join(', ')
}
