// A figure as a sentence that can be quoted: with who says it and since when, and with what contradicts or replaced it. Pure.
import { longDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { Figure } from './documents.ts'
import type { OtherFigure } from './fragments.ts'
import { measureText, valueText } from './texts.ts'

interface SourceLine {
  readonly title: string
  readonly publisher: string
  /** As text; empty where nobody knows it. */
  readonly published: string
  readonly locator: string | null
  readonly url: string | null
}

function said(figure: Pick<OtherFigure, 'value' | 'qualifier' | 'speaker' | 'statedOn'>, words: Words, language: 'nl' | 'en'): string {
  return words.figureSaid(valueText(figure, words, language), figure.speaker?.name ?? null, longDay(words, figure.statedOn))
}

/** "Ten minste 715.000 personen (deelnemers, gestolen) volgens BVO NL op 29 augustus 2025; tegengesproken: 621.000 volgens …." */
export function quoteOf(figure: Figure, measures: ReadonlyMap<string, string>, words: Words, language: 'nl' | 'en'): string {
  const counted = `${words.unit(figure.unit)} (${figure.of.name}, ${measureText(figure.measure, measures)})`
  const value = `${valueText(figure, words, language)} ${counted}`
  const others = (['conflictsWith', 'supersededBy'] as const).flatMap((name) =>
    figure[name].length === 0 ? [] : [words.figureAgainst[name](figure[name].map((other) => said(other, words, language)).join(', '))],
  )
  const sentence = words.figureSaid(value, figure.speaker?.name ?? null, longDay(words, figure.statedOn))
  return `${[sentence.slice(0, 1).toUpperCase() + sentence.slice(1), ...others].join('; ')}.`
}

/** The sentence with where it is written and where it can be seen, for the clipboard. */
export function quoteWithSources(quote: string, sources: readonly SourceLine[], link: string, words: Words): string {
  const lines = sources.map(({ title, publisher, published, locator, url }) =>
    [publisher, `“${title}”`, published, locator, url].filter((part) => part !== null && part !== '').join(', '),
  )
  return [quote, ...lines.map((line) => `${words.figureSource}: ${line}`), link].join('\n')
}
