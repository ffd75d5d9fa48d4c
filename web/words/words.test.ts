import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { nl } from './nl.ts'

const room = join(import.meta.dirname, '..')

function sources(): string {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
  const own = files.filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('words/nl') && !file.startsWith('words/en') && !file.includes('.test.'),
  )
  return own.map((file) => readFileSync(join(room, file), 'utf8')).join('\n')
}

/** Every path to a text, `errors.NETWORK`; a function or list of texts counts as one. */
function paths(value: object, before = ''): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && !Array.isArray(inner) ? paths(inner, `${before}${key}.`) : [`${before}${key}`],
  )
}

describe('the dictionaries', () => {
  test('have the same texts in both languages', () => {
    expect(paths(en).toSorted()).toEqual(paths(nl).toSorted())
  })

  test('hold no text that no page shows', () => {
    const text = sources()
    const unused = Object.keys(nl).filter((key) => !new RegExp(`words\\.${key}\\b`).test(text))
    expect(unused).toEqual([])
  })

  test('leave no text empty', () => {
    const empty = [nl, en].flatMap((words) => Object.entries(words).filter(([, text]) => text === ''))
    expect(empty).toEqual([])
  })

  test('name twelve months', () => {
    for (const words of [nl, en]) {
      expect(words.months).toHaveLength(12)
      expect(words.longMonths).toHaveLength(12)
    }
  })

  test('use the same number of lines for a count in both languages', () => {
    for (const key of ['countOpen', 'countWaiting', 'countRoots', 'countAnsweredOpen', 'countEndDates'] as const) {
      expect(en[key]).toHaveLength(nl[key].length)
    }
  })
})
