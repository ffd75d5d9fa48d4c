// Scalars and enums of the model.
import {
  aspects,
  certainties,
  dateKinds,
  forms,
  itemTypeNames,
  phaseNames,
  precisions,
  relationFamilies,
  relationTypeNames,
  substanceNames,
  type ItemType,
} from '../../cypher/model.ts'
import { builder } from '../builder.ts'
import { isDay } from '../rules/dates.ts'
import type { Day } from '../rules/statement.ts'
import { itemTypeWords } from '../words/itemWords.ts'
import { familyWords, relationWords } from '../words/relationWords.ts'
import { aspectWords, certaintyWords, dateKindWords, formWords, phaseWords, precisionWords, substanceWords } from '../words/valueWords.ts'

function readDay(value: unknown): Day {
  if (typeof value === 'string' && isDay(value)) return value
  throw new TypeError(
    `found ${JSON.stringify(value)}; expected an ISO 8601 day of the calendar from 1000-01-01 to 9000-12-31, as "2025-09-30"`,
  )
}
function readText(value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError(`found ${JSON.stringify(value)}; expected text`)
}

builder.scalarType('Date', {
  description: 'A day in ISO 8601, `2025-09-30`, in the calendar of Europe/Amsterdam.',
  serialize: (value) => value,
  parseValue: readDay,
})
builder.scalarType('DateTime', {
  description: 'An instant in RFC 3339, answered in UTC: `2026-05-13T08:15:00.000Z`.',
  serialize: (value) => value,
  parseValue: readText,
})
builder.scalarType('URL', { description: 'An http or https address.', serialize: (value) => value, parseValue: readText })

/** `QuestionSet` → `QUESTION_SET`. */
const enumName = (type: ItemType): string => type.replaceAll(/(?<!^)([A-Z])/g, '_$1').toUpperCase()

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
function valuesOf<const T extends string>(
  names: readonly T[],
  describe: (name: T) => string,
): Record<string, { value: T; description: string }> {
  return Object.fromEntries(names.map((name) => [name, { value: name, description: sentence(describe(name)) }]))
}

export const LanguageEnum = builder.enumType('Language', {
  description: 'The languages of all words. A text that exists in the other one only is given in that one.',
  values: { NL: { value: 'nl', description: 'Dutch.' }, EN: { value: 'en', description: 'English.' } } as const,
})
export const ItemTypeEnum = builder.enumType('ItemType', {
  description: 'What sort of thing an item is. Kinds divide a type further: see `vocabulary`.',
  values: Object.fromEntries(
    itemTypeNames.map((name) => [enumName(name), { value: name, description: sentence(itemTypeWords[name].meaning.en) }]),
  ),
})
export const PhaseEnum = builder.enumType('Phase', {
  description: 'The one shared scale of how far something is; the source’s own wording stands beside it.',
  values: valuesOf(phaseNames, (name) => phaseWords[name].meaning.en),
})
export const SubstanceEnum = builder.enumType('Substance', {
  description: 'Whether something is answered in substance, whatever its phase.',
  values: valuesOf(substanceNames, (name) => substanceWords[name].meaning.en),
})
export const AspectEnum = builder.enumType('Aspect', {
  description: 'The two scales on which an item has states.',
  values: valuesOf(aspects, (name) => aspectWords[name].en),
})
export const CertaintyEnum = builder.enumType('Certainty', {
  description: 'Who stands for a statement, strongest first.',
  values: valuesOf(certainties, (name) => certaintyWords[name].meaning.en),
})
export const RelationFamilyEnum = builder.enumType('RelationFamily', {
  description: 'What relation types have in common.',
  values: valuesOf(relationFamilies, (name) => `Relations of ${familyWords[name].en}`),
})
export const RelationTypeEnum = builder.enumType('RelationType', {
  description: 'Relations, read from left to right: an item AWAITS another.',
  values: valuesOf(relationTypeNames, (name) => `The first ${relationWords[name].out.en} the second`),
})
export const FormEnum = builder.enumType('StatementForm', {
  description: 'The five forms of a statement.',
  values: valuesOf(forms, (name) => `A ${formWords[name].en}`),
})
export const DateKindEnum = builder.enumType('DateKind', {
  description: 'What sort of date is named, never mixed.',
  values: valuesOf(dateKinds, (name) => dateKindWords[name].meaning.en),
})
export const PrecisionEnum = builder.enumType('Precision', {
  description: 'How exactly a source says when [D1].',
  values: valuesOf(precisions, (name) => precisionWords[name].en),
})

export const DirectionEnum = builder.enumType('Direction', {
  description: 'Which way a relation runs, seen from the item it is asked of.',
  values: {
    OUT: { value: 'OUT', description: 'From this item.' },
    IN: { value: 'IN', description: 'To this item.' },
    BOTH: { value: 'BOTH', description: 'Either way.' },
  } as const,
})
export const ItemOrderEnum = builder.enumType('ItemOrder', {
  description: 'Orders of a list of items. Items without what is ordered by come last; ties go by slug.',
  values: {
    NAME: { value: 'NAME', description: 'By Dutch name.' },
    SINCE: {
      value: 'SINCE',
      description: 'By `since` of what makes it open (the phase, else the substance), else of its phase; the latest first.',
    },
    LAST_CONFIRMED: { value: 'LAST_CONFIRMED', description: 'By the day its phase was last confirmed, the latest first.' },
    OPEN_LONGEST: {
      value: 'OPEN_LONGEST',
      description: 'By `since` of what makes it open, the earliest first; items that are not open come last.',
    },
    MOST_AWAITED: { value: 'MOST_AWAITED', description: 'By the number of open items with a wait for it that holds, the most first.' },
  } as const,
})
