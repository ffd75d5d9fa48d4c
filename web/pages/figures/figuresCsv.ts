// Figures and contradictions as lines of one file for a spreadsheet, a line for each figure and for each side. Pure.
import { readFragment } from '../../graphql/graphql.ts'
import type { Words } from '../../words/nl.ts'
import type { CsvMoment } from '../overview/csv.ts'
import { sourceChip, type SourceChipFragment } from '../overview/detailsDocument.ts'
import type { Conflict, Figure } from './documents.ts'
import { relationsOf } from './scopes.ts'
import { measureText, qualifierText, speakerText, valueText } from './texts.ts'
import type { FiguresSeen } from './useFigures.ts'

const list = (values: readonly string[]) => [...new Set(values)].join('; ')
const sources = (evidence: readonly SourceChipFragment[]) =>
  list(
    evidence.map((each) => {
      const { source } = readFragment(sourceChip, each)
      return source.url ?? source.title
    }),
  )

function figureLine(figure: Figure, measures: ReadonlyMap<string, string>, words: Words, language: 'nl' | 'en'): readonly string[] {
  const relations = relationsOf(figure).map(
    ({ name, others }) =>
      `${words.figureRelations[name]} ${others.map((other) => `${valueText(other, words, language)} (${speakerText(other, words)})`).join(', ')}`,
  )
  return [
    words.figures,
    figure.of.name,
    figure.of.slug,
    measureText(figure.measure, measures),
    qualifierText(figure.qualifier, words),
    String(figure.value),
    figure.unit,
    figure.wording ?? '',
    figure.speaker?.name ?? words.ownReasoning,
    figure.statedOn,
    words.certainties[figure.certainty],
    relations.length === 0 ? words.onlyOfScope : list(relations),
    figure.statement.key,
    sources(figure.statement.evidence),
  ]
}

const sideLines = ({ kind, of, sides }: Conflict, words: Words): readonly (readonly string[])[] =>
  sides.map(({ statement, contradicts }) => [
    words.conflictsHeading,
    of.name,
    of.slug,
    words.conflictKinds[kind],
    '',
    '',
    '',
    statement.claim ?? statement.text,
    statement.speaker?.name ?? words.ownReasoning,
    statement.known.latest,
    words.certainties[statement.certainty],
    words.contradictsWhom(
      list(sides.filter((other) => contradicts.some(({ id }) => id === other.statement.id)).map((other) => other.statement.key)),
    ),
    statement.key,
    sources(statement.evidence),
  ])

/** Headings, then figures in their order, then the sides of each contradiction, each with the moment and the address that it was read at. */
export function figureLines(
  { dossier, scopes, measures }: FiguresSeen,
  moment: CsvMoment,
  words: Words,
  language: 'nl' | 'en',
): readonly (readonly string[])[] {
  const at = [moment.trueOn, moment.knownOn, String(moment.basis), moment.address]
  const lines = [
    ...scopes.flatMap(({ figures }) => figures.map((figure) => figureLine(figure, measures, words, language))),
    ...dossier.conflicts.flatMap((conflict) => sideLines(conflict, words)),
  ]
  return [
    [words.stateOn, words.csvKnownOn, words.csvBasis, words.csvAddress, ...words.csvFigureHeads],
    ...lines.map((line) => [...at, ...line]),
  ]
}
