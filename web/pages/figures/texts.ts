// A figure in words. Pure.
import { shortName } from '../../ui/shortName.ts'
import { shortDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { Figure } from './documents.ts'
import type { OtherFigure } from './fragments.ts'

type Qualifier = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT'

/** The API has it as text: what a later version adds is shown as exact, with its own word. */
export const qualifierOf = (text: string): Qualifier => (text === 'AT_LEAST' || text === 'AT_MOST' || text === 'ABOUT' ? text : 'EXACT')

export const numberText = (value: number, language: 'nl' | 'en'): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 6 }).format(value)

export function qualifierText(qualifier: string, words: Words): string {
  return qualifier === 'EXACT' || qualifierOf(qualifier) !== 'EXACT' ? words.qualifiers[qualifierOf(qualifier)] : qualifier
}

/** "ten minste 715.000": without its unit. */
export const valueText = ({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>, words: Words, language: 'nl' | 'en'): string =>
  [qualifierText(qualifier, words), numberText(value, language)].filter(Boolean).join(' ')

/** A measure of the dossier's own is its name in small letters. */
export const measureText = (measure: string, names: ReadonlyMap<string, string>): string =>
  names.get(measure) ?? measure.toLowerCase().replaceAll('_', ' ')

export function speakerText({ speaker }: Pick<OtherFigure, 'speaker'>, words: Words): string {
  return speaker === null ? words.ownReasoning : shortName(speaker.name, speaker.ownName, speaker.aliases, words.shortTitles)
}

/** Who named it and when it became known: "BVO NL, 29 aug 2025". */
export const saidText = (figure: OtherFigure, words: Words): string => `${speakerText(figure, words)}, ${shortDay(words, figure.statedOn)}`
