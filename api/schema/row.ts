// Values of a row, read at the door: what is not of the expected kind is a bug and throws.
import { precisions } from '../../cypher/model.ts'
import type { FuzzyDate, Words } from '../rules/statement.ts'

const bug = (value: unknown, expected: string): never => {
  throw new TypeError(`A row holds ${JSON.stringify(value)}; expected ${expected}.`)
}

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : bug(value, 'a list'))
export const text = (value: unknown): string => (typeof value === 'string' ? value : bug(value, 'text'))
export const maybeText = (value: unknown): string | null => (value === null || value === undefined ? null : text(value))
export const whole = (value: unknown): number => (typeof value === 'number' ? value : bug(value, 'a number'))
export const flag = (value: unknown): boolean => value === true
export const texts = (value: unknown): readonly string[] => (value === null || value === undefined ? [] : list(value).map(text))

/** One of the names of the model. */
export function oneOf<const T extends string>(names: readonly T[], value: unknown): T {
  return names.find((name) => name === value) ?? bug(value, `one of ${names.join(', ')}`)
}
export const maybeOneOf = <const T extends string>(names: readonly T[], value: unknown): T | null =>
  value === null || value === undefined ? null : oneOf(names, value)

export function words(nl: unknown, en: unknown): Words | null {
  const inDutch = maybeText(nl)
  const inEnglish = maybeText(en)
  if (inDutch === null && inEnglish === null) return null
  return { ...(inDutch === null ? {} : { nl: inDutch }), ...(inEnglish === null ? {} : { en: inEnglish }) }
}

/** Five values in the order of `fuzzy` in cypher/graph.ts. */
export function fuzzyDate(earliest: unknown, latest: unknown, precision: unknown, textNl: unknown, textEn: unknown): FuzzyDate | null {
  if (earliest === null || earliest === undefined) return null
  const said = words(textNl, textEn)
  return {
    earliest: text(earliest),
    latest: text(latest),
    precision: oneOf(precisions, precision),
    ...(said === null ? {} : { text: said }),
  }
}

/** The values of a gathered column, in the order of cypher/columns.ts. */
export const valuesOf = (row: Readonly<Record<string, unknown>>): readonly unknown[] => list(row['values'])
