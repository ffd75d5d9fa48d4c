// What a statement says, as a sentence in Dutch or English.
import type { DateStatement, FigureStatement, RelationStatement, StateStatement, Statement, Words } from '../rules/statement.ts'
import { say, sayDate, sayNumber, type Language } from './days.ts'
import { relationWords } from './relationWords.ts'
import type { Both } from './term.ts'
import { dayOfTerm, termText } from './terms.ts'
import { dateKindWords, groundWords, measureWords, phaseWords, qualifierWords, substanceWords } from './valueWords.ts'

/** An item's or a rule's name by its slug; null where it is not at hand. */
export type NameOf = (slug: string) => Words | null

const nobody: NameOf = () => null

const own = {
  over: { nl: 'over', en: 'about' },
  helpful: { nl: '(nuttig, niet nodig)', en: '(helpful, not required)' },
  noDate: { nl: 'geen datum te noemen', en: 'no date can be named' },
  until: { nl: 'tot', en: 'until' },
} as const satisfies Record<string, Both>

/** What it says of its item, for beside the item's own name: without that name, and without the source's own words. Null for an event, which has only its text. */
export function claimText(statement: Statement, nameOf: NameOf, language: Language, ruleOf: NameOf = nobody): string | null {
  const name = (slug: string) => say(nameOf(slug), language) ?? slug
  const rule = (slug: string) => say(ruleOf(slug), language) ?? slug
  switch (statement.form) {
    case 'RELATION':
      return joined(relationClaim(statement, name, language))
    case 'STATE':
      return joined(stateClaim(statement, language))
    case 'EVENT':
      return null
    case 'FIGURE':
      return joined(figureClaim(statement, language))
    case 'DATE':
      return joined(dateClaim(statement, name, rule, language))
  }
}

/** The source's own words. An event's text is no quotation. */
export function wordingOf(statement: Statement): Words | null {
  switch (statement.form) {
    case 'STATE':
      return statement.wording ?? null
    case 'FIGURE':
      return statement.text ?? null
    case 'DATE':
      return statement.text ?? (statement.due ?? (statement.term && dayOfTerm(statement.term)))?.text ?? null
    case 'RELATION':
    case 'EVENT':
      return null
  }
}

/** One sentence. A name that is not at hand is its slug. */
export function statementText(statement: Statement, nameOf: NameOf, language: Language, ruleOf: NameOf = nobody): string {
  const name = (slug: string) => say(nameOf(slug), language) ?? slug
  const rule = (slug: string) => say(ruleOf(slug), language) ?? slug
  switch (statement.form) {
    case 'RELATION':
      return relationText(statement, name, language)
    case 'STATE':
      return stateText(statement, name, language)
    case 'EVENT':
      return say(statement.text, language) ?? ''
    case 'FIGURE':
      return figureText(statement, name, language)
    case 'DATE':
      return dateText(statement, name, rule, language)
  }
}

type Name = (slug: string) => string
type Part = string | null | undefined
const joined = (parts: readonly Part[]): string => parts.filter((part) => part).join(' ')
const sentence = (...parts: readonly Part[]): string => `${joined(parts)}.`
const quoted = (words: Words | null, language: Language): string | null => (words ? `(“${say(words, language) ?? ''}”)` : null)
const untilWords = ({ trueUntil }: Statement, language: Language): Part =>
  trueUntil ? `${own.until[language]} ${sayDate(trueUntil, language)}` : null

function relationClaim(statement: RelationStatement, name: Name, language: Language): Part[] {
  const { to, relationType, ground, strength, of } = statement
  return [
    relationWords[relationType].out[language],
    ground ? groundWords[ground][language] : null,
    name(to),
    of === undefined ? null : `${own.over[language]} ${name(of)}`,
    strength === 'HELPFUL' ? own.helpful[language] : null,
    untilWords(statement, language),
  ]
}

function relationText(statement: RelationStatement, name: Name, language: Language): string {
  return sentence(name(statement.about), ...relationClaim(statement, name, language))
}

const stateWord = ({ aspect, value }: StateStatement, language: Language): string =>
  (aspect === 'PHASE' ? phaseWords[value].name : substanceWords[value].name)[language].toLowerCase()

function stateClaim(statement: StateStatement, language: Language): Part[] {
  return [stateWord(statement, language), untilWords(statement, language)]
}

function stateText(statement: StateStatement, name: Name, language: Language): string {
  const words = quoted(wordingOf(statement), language)
  return sentence(`${name(statement.about)}:`, stateWord(statement, language), words, untilWords(statement, language))
}

const isMeasure = (measure: string): measure is keyof typeof measureWords => Object.hasOwn(measureWords, measure)

/** The measure's name; one of a dossier's own is its name in small letters. */
const measureName = (measure: string, language: Language): string =>
  isMeasure(measure) ? measureWords[measure].name[language] : measure.toLowerCase().replaceAll('_', ' ')

function figureClaim({ measure, value, unit, qualifier }: FigureStatement, language: Language): Part[] {
  return [measureName(measure, language), qualifierWords[qualifier][language], sayNumber(value, language), unit]
}

function figureText(statement: FigureStatement, name: Name, language: Language): string {
  return sentence(`${name(statement.about)}:`, ...figureClaim(statement, language), quoted(wordingOf(statement), language))
}

function dateClaim({ dateKind, due, term }: DateStatement, name: Name, rule: Name, language: Language): Part[] {
  const kind = dateKindWords[dateKind].name[language]
  if (term) return [`${kind},`, termText(term, rule(term.rule), name, language)]
  return [kind, due ? sayDate(due, language) : own.noDate[language]]
}

function dateText(statement: DateStatement, name: Name, rule: Name, language: Language): string {
  return sentence(`${name(statement.about)}:`, ...dateClaim(statement, name, rule, language), quoted(wordingOf(statement), language))
}
