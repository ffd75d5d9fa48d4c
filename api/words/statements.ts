// What a statement says, as a sentence in Dutch or English.
import type { DateStatement, FigureStatement, RelationStatement, StateStatement, Statement, Words } from '../rules/statement.ts'
import { say, sayDate, sayNumber, type Language } from './days.ts'
import { relationWords } from './relationWords.ts'
import type { Both } from './term.ts'
import { dateKindWords, groundWords, measureWords, phaseWords, qualifierWords, substanceWords } from './valueWords.ts'

/** An item's name by its slug; null where it is not at hand. */
export type NameOf = (slug: string) => Words | null

const own = {
  over: { nl: 'over', en: 'about' },
  helpful: { nl: '(nuttig, niet nodig)', en: '(helpful, not required)' },
  noDate: { nl: 'geen datum te noemen', en: 'no date can be named' },
  until: { nl: 'tot', en: 'until' },
} as const satisfies Record<string, Both>

/** One sentence. A name that is not at hand is its slug. */
export function statementText(statement: Statement, nameOf: NameOf, language: Language): string {
  const name = (slug: string) => say(nameOf(slug), language) ?? slug
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
      return dateText(statement, name, language)
  }
}

type Name = (slug: string) => string
const sentence = (...parts: readonly (string | null | undefined)[]): string => `${parts.filter((part) => part).join(' ')}.`
const quoted = (words: Words | undefined, language: Language): string | null => (words ? `(“${say(words, language) ?? ''}”)` : null)

function relationText(statement: RelationStatement, name: Name, language: Language): string {
  const { about, to, relationType, ground, strength, of, trueUntil } = statement
  return sentence(
    name(about),
    relationWords[relationType].out[language],
    ground ? groundWords[ground][language] : null,
    name(to),
    of === undefined ? null : `${own.over[language]} ${name(of)}`,
    strength === 'HELPFUL' ? own.helpful[language] : null,
    trueUntil ? `${own.until[language]} ${sayDate(trueUntil, language)}` : null,
  )
}

function stateText(statement: StateStatement, name: Name, language: Language): string {
  const word = statement.aspect === 'PHASE' ? phaseWords[statement.value].name : substanceWords[statement.value].name
  const { trueUntil } = statement
  return sentence(
    `${name(statement.about)}:`,
    word[language].toLowerCase(),
    quoted(statement.wording, language),
    trueUntil ? `${own.until[language]} ${sayDate(trueUntil, language)}` : null,
  )
}

const isMeasure = (measure: string): measure is keyof typeof measureWords => Object.hasOwn(measureWords, measure)

/** The measure's name; one of a dossier's own is its name in small letters. */
const measureName = (measure: string, language: Language): string =>
  isMeasure(measure) ? measureWords[measure].name[language] : measure.toLowerCase().replaceAll('_', ' ')

function figureText({ about, measure, value, unit, qualifier, text }: FigureStatement, name: Name, language: Language): string {
  const number = sayNumber(value, language)
  return sentence(
    `${name(about)}:`,
    measureName(measure, language),
    qualifierWords[qualifier][language],
    number,
    unit,
    quoted(text, language),
  )
}

function dateText({ about, dateKind, due, text }: DateStatement, name: Name, language: Language): string {
  const on = due ? sayDate(due, language) : own.noDate[language]
  return sentence(`${name(about)}:`, dateKindWords[dateKind].name[language], on, quoted(text ?? due?.text, language))
}
