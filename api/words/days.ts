// Days and numbers as they are said in a sentence.
import type { Day, FuzzyDate, Words } from '../rules/statement.ts'

export type Language = 'nl' | 'en'

const months = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const

/** In the language asked for, else in the other one, else null. */
export const say = (words: Words | null | undefined, language: Language): string | null =>
  words?.[language] ?? words?.nl ?? words?.en ?? null

const month = (day: Day, language: Language): string => `${months[language][Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
const full = (day: Day, language: Language): string => `${Number(day.slice(8, 10))} ${month(day, language)}`

/** `30 sep 2025`, `sep 2025`, `2025`, `± 13 aug 2025`, `1 okt 2025 – 31 dec 2025`. */
export function sayDate({ earliest, latest, precision }: FuzzyDate, language: Language): string {
  switch (precision) {
    case 'DAY':
      return full(earliest, language)
    case 'MONTH':
      return month(earliest, language)
    case 'YEAR':
      return earliest.slice(0, 4)
    case 'ABOUT':
      return `± ${earliest === latest ? full(earliest, language) : month(earliest, language)}`
    case 'INTERVAL':
      return `${full(earliest, language)} – ${full(latest, language)}`
  }
}

const numbers = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
}
export const sayNumber = (value: number, language: Language): string => numbers[language].format(value)
