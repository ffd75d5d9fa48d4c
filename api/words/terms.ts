// What is said of a term: where it begins, how it was extended, when it stood still.
import { instant, printInstant } from '../rules/deadlines/calendar.ts'
import type { FuzzyDate, Term, TermLength } from '../rules/statement.ts'
import { sayDate, sayNumber, type Language } from './days.ts'
import { both, type Both } from './term.ts'

const own = {
  term: both('termijn', 'term'),
  from: both('vanaf', 'from'),
  until: both('tot', 'until'),
  extended: both('verlengd, aangekondigd', 'extended, announced'),
  suspended: both('opgeschort vanaf', 'suspended from'),
  reasoned: both(', met redenen', ', with reasons'),
  notReasoned: both(', zonder redenen', ', without reasons'),
  about: both('over', 'about'),
} as const satisfies Record<string, Both>

const units: Readonly<Record<TermLength['unit'], { readonly one: Both; readonly more: Both }>> = {
  DAYS: { one: both('dag', 'day'), more: both('dagen', 'days') },
  WEEKS: { one: both('week', 'week'), more: both('weken', 'weeks') },
  MONTHS: { one: both('maand', 'month'), more: both('maanden', 'months') },
}

type Name = (slug: string) => string

/** `term “Answer to questions from the House” from 20 Aug 2025`; `rule` is the rule's name. */
export function termText(term: Term, rule: string, name: Name, language: Language): string {
  const named = `${own.term[language]} “${rule}”`
  switch (term.part) {
    case 'START':
      return `${named} ${beginText(term.start, name, language)}${informText(term, name, language)}${lengthText(term.length, both(', ', ', '), language)}`
    case 'EXTENSION': {
      const reasons = term.isReasoned === null ? '' : own[term.isReasoned ? 'reasoned' : 'notReasoned'][language]
      return `${named} ${own.extended[language]} ${sayDate(term.on, language)}${reasons}${lengthText(term.length, both(', met ', ', by '), language)}`
    }
    case 'SUSPENSION': {
      const until = term.until ? ` ${own.until[language]} ${sayDate(term.until, language)}` : ''
      return `${named} ${own.suspended[language]} ${sayDate(term.from, language)}${until}`
    }
  }
}

/** The day that this part of a term names, with the source's own words for it. */
export function dayOfTerm(term: Term): FuzzyDate | null {
  if (term.part === 'EXTENSION') return term.on
  if (term.part === 'SUSPENSION') return term.from
  return 'earliest' in term.start ? term.start : null
}

function beginText(start: FuzzyDate | { instant: string } | { closed: string }, name: Name, language: Language): string {
  if ('closed' in start)
    return { nl: `zodra ${name(start.closed)} gesloten is`, en: `as soon as ${name(start.closed)} is closed` }[language]
  return `${own.from[language]} ${'instant' in start ? sayInstant(start.instant, language) : sayDate(start, language)}`
}

/** On Amsterdam's clock: `6 Jul 2025 14:00`. */
function sayInstant(text: string, language: Language): string {
  const local = printInstant(instant(text))
  const day = local.slice(0, 10)
  return `${sayDate({ earliest: day, latest: day, precision: 'DAY' }, language)} ${local.slice(11, 16)}`
}

function informText({ to, of }: { readonly to?: string; readonly of?: string }, name: Name, language: Language): string {
  if (to === undefined) return ''
  const inform = { nl: ` om ${name(to)} te informeren`, en: ` to inform ${name(to)}` }[language]
  return of === undefined ? inform : `${inform} ${own.about[language]} ${name(of)}`
}

function lengthText(length: TermLength | undefined, before: Both, language: Language): string {
  if (!length) return ''
  const { one, more } = units[length.unit]
  return `${before[language]}${sayNumber(length.amount, language)} ${(length.amount === 1 ? one : more)[language]}`
}
