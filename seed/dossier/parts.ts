// The pieces that the writers of a dossier file share.
import { printFuzzyDate } from '../../api/rules/dates.ts'
import type { FuzzyDate, Words } from '../../api/rules/statement.ts'
import type { Yaml } from './emit.ts'

export type Part = readonly [string, Yaml] | undefined

export function text(said: string): Yaml {
  return { kind: 'text', text: said }
}

/** A year alone is quoted: it would be a number. */
export function date(printed: string): Yaml {
  return { kind: /^\d{4}$/.test(printed) ? 'text' : 'bare', text: printed }
}

export function fuzzy(day: FuzzyDate): Yaml {
  const on = date(printFuzzyDate(day))
  return day.text
    ? map([
        ['on', on],
        ['text', words(day.text)],
      ])
    : on
}

export function words({ nl, en }: Words): Yaml {
  return map([optional('nl', nl, text), optional('en', en, text)])
}

export function map(parts: readonly Part[], isBlock = false): Yaml {
  return { kind: 'map', entries: parts.filter((part) => part !== undefined), isBlock }
}

export function texts(all: readonly string[]): Yaml {
  return { kind: 'list', items: all.map(text) }
}

export function optional<T>(key: string, given: T | undefined, print: (given: T) => Yaml): Part {
  return given === undefined ? undefined : [key, print(given)]
}

export function unlessEmpty<T>(key: string, all: readonly T[], print: (all: readonly T[]) => Yaml): Part {
  return all.length === 0 ? undefined : [key, print(all)]
}
