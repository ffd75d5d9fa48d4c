// The small things a dossier file is made of: slugs, names, words, days, numbers, choices (F5, F6, F8, D1).
import { limits } from '../../cypher/model.ts'
import type { Day, FuzzyDate, Words } from '../../api/rules/statement.ts'
import { isDay, parseFuzzyDate } from '../../api/rules/dates.ts'
import type { Cursor } from './cursor.ts'
import { didYouMean } from './problems.ts'

const slugPattern = /^[a-z0-9][a-z0-9._-]*$/
const slugForm = 'a-z, 0-9 and hyphens, a letter or digit first'
const namePattern = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/
const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const controls = /\0|[\uD800-\uDFFF]/u

/** Text of at most so many UTF-16 units that says something. */
export function text(at: Cursor, most: number = limits.text, expected = `a text of at most ${most} characters`): string | undefined {
  const said = at.scalar(expected)
  if (said === undefined) return undefined
  if (said.trim() === '') return wrong(at, 'an empty text', `'${said}'`, expected)
  if (said.length > most) return wrong(at, 'too long', `${said.length} characters`, `at most ${most}`)
  const bad = controls.exec(said)?.[0]
  if (bad !== undefined) {
    const code = bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return wrong(at, bad === '\0' ? 'NUL in a text' : 'half a character in a text', `U+${code}`, 'text without it')
  }
  return said
}

/** Slugs and ids: lower case, digits, hyphens; dots and underscores too. */
export function slug(at: Cursor, expected = `a slug: ${slugForm}`): string | undefined {
  const said = text(at, limits.slug, expected)
  if (said === undefined || slugPattern.test(said)) return said
  return wrong(at, 'not a slug', said, slugForm)
}

/** NAMES_LIKE_THIS: measures and aspects of a dossier's own. */
export function capitals(at: Cursor, expected: string): string | undefined {
  const said = text(at, limits.slug, expected)
  if (said === undefined || namePattern.test(said)) return said
  return wrong(at, 'not a name in capitals', said, expected)
}

export function choice<const T extends string>(at: Cursor, known: readonly T[], what: string): T | undefined {
  const said = at.scalar(`${what}: ${known.join(', ')}`)
  if (said === undefined) return undefined
  const chosen = known.find((name) => name === said)
  if (chosen === undefined) at.error(`an unknown ${what}${didYouMean(said, known)}`, said, known.join(', '))
  return chosen
}

/** Words in Dutch, English or both. */
export function words(at: Cursor, most: number = limits.text): Words | undefined {
  const fields = at.fields('words', ['nl', 'en'])
  if (!fields) return undefined
  const nlAt = fields.get('nl')
  const enAt = fields.get('en')
  if (!nlAt && !enAt) return wrong(at, 'no words', at.describe(), '{nl: …, en: …}')
  const nl = nlAt && text(nlAt, most)
  const en = enAt && text(enAt, most)
  return { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) }
}

/** A name or title: of at most 300 characters; one language only is a warning. */
export function title(at: Cursor): Words | undefined {
  const said = words(at, limits.name)
  if (said && said.nl === undefined) at.warn('no Dutch', said.en ?? '', 'nl')
  if (said && said.en === undefined) at.warn('no English', said.nl ?? '', 'en')
  return said
}

const fuzzyForms = '2025-08-13, 2025-08, 2025, 2025-08-13~ (about) or 2025-08-01/2025-08-15'

/** Rule D1, with `{on, text}` too. */
export function fuzzyDate(at: Cursor): FuzzyDate | undefined {
  if (!at.isMapping) return plainFuzzyDate(at)
  const fields = at.fields('a date', ['on', 'text'])
  const on = fields?.need('on')
  const date = on && plainFuzzyDate(on)
  const textAt = fields?.get('text')
  const said = textAt && words(textAt)
  return date && said ? { ...date, text: said } : date
}

function plainFuzzyDate(at: Cursor): FuzzyDate | undefined {
  const said = at.scalar(fuzzyForms)
  if (said === undefined) return undefined
  const parsed = parseFuzzyDate(said)
  return parsed.isValid ? parsed.date : wrong(at, 'not a date', said, parsed.expected)
}

/** One exact day. */
export function day(at: Cursor): Day | undefined {
  const expected = `a day from ${limits.firstDay} to ${limits.lastDay}, like 2025-08-13`
  const said = at.scalar(expected)
  return said === undefined || isDay(said) ? said : wrong(at, 'not a day', said, expected)
}

export function number(at: Cursor): number | undefined {
  const said = at.scalar('a number: 715000 or 0.5')
  if (said === undefined) return undefined
  const value = Number(said)
  if (!numberPattern.test(said)) return wrong(at, 'not a number', said, '715000 or 0.5, without marks between thousands')
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return wrong(at, 'too large a number', said, `at most ${Number.MAX_SAFE_INTEGER}`)
  return value
}

export function url(at: Cursor): string | undefined {
  const said = text(at, limits.url, 'an address that begins with https:// or http://')
  if (said === undefined) return undefined
  if (!/^https?:\/\/[^\s]+$/i.test(said) || !URL.canParse(said)) return wrong(at, 'not a web address', said, 'https://… or http://…')
  return said
}

/** A list in which nothing is named twice: a second mention is a warning and left out. */
export function distinct<T extends string>(at: Cursor, expected: string, read: (item: Cursor) => T | undefined): T[] {
  const found: T[] = []
  for (const item of at.list(expected)) {
    const value = read(item)
    if (value === undefined) continue
    if (found.includes(value)) item.warn('named twice', value, 'each once')
    else found.push(value)
  }
  return found
}

function wrong(at: Cursor, message: string, found: string, expected: string): undefined {
  at.error(message, found, expected)
  return undefined
}
