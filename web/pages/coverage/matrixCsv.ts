// Both tables as lines of one file for a spreadsheet, a line for each examination and for each day that somebody knew. Pure.
import { readFragment } from '../../graphql/graphql.ts'
import type { Words } from '../../words/nl.ts'
import type { CsvMoment } from '../overview/csv.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import type { Aspect, Coverage, Knowledge, KnowledgeCell } from './documents.ts'
import type { Named, Said } from './fragments.ts'
import { aspectText, knewText, standingText, termText } from './texts.ts'

const list = (values: readonly string[]) => [...new Set(values)].join('; ')

function sourcesOf(statements: readonly Said[]): string {
  return list(
    statements.flatMap(({ evidence }) =>
      evidence.map((each) => {
        const { source } = readFragment(sourceChip, each)
        return source.url ?? source.title
      }),
    ),
  )
}
const certaintiesOf = (statements: readonly Said[], words: Words) => list(statements.map(({ certainty }) => words.certainties[certainty]))

function aspectLines(row: Aspect, { bodies }: Coverage, words: Words): readonly (readonly string[])[] {
  const start = [words.coverageHeading, row.aspect ?? '', aspectText(row, words)]
  const alone = [...start, '', '', standingText(row, words), '', '', '', '', '', list(row.openQuestions.map(({ text }) => text)), '', '']
  if (row.cells.length === 0) return [alone]
  return row.cells.flatMap((cell) =>
    cell.examinations.map(({ item, examines, statements }) => [
      ...start,
      cell.body?.slug ?? '',
      bodies.find(({ slug }) => slug === cell.body?.slug)?.name ?? words.bodyNotSaid,
      standingText(row, words),
      item.name,
      item.phase === null ? '' : words.phases[item.phase.phase ?? 'UNKNOWN'],
      list(examines.map(({ to }) => to.name)),
      '',
      '',
      list(row.openQuestions.map(({ text }) => text)),
      certaintiesOf(statements, words),
      sourcesOf(statements),
    ]),
  )
}

function knewLine(subject: Named, cell: KnowledgeCell, words: Words): readonly string[] {
  const { actor, day, lag, ways, terms } = cell
  const statements = ways.map(({ statement }) => statement)
  return [
    words.knowledgeHeading,
    actor.slug,
    actor.name,
    subject.slug,
    subject.name,
    knewText(cell, words),
    day?.earliest ?? '',
    day?.latest ?? '',
    '',
    lag === null ? '' : String(lag.least),
    lag === null ? '' : String(lag.most),
    list(terms.map((term) => `${term.explanation?.name ?? ''}: ${termText(term, words)}`)),
    certaintiesOf(statements, words),
    sourcesOf(statements),
  ]
}

/** Headings, then aspects and bodies, then actors and subjects, each with the moment and the address that it was read at. */
export function matrixLines(coverage: Coverage, knowledge: Knowledge, moment: CsvMoment, words: Words): readonly (readonly string[])[] {
  const at = [moment.trueOn, moment.knownOn, String(moment.basis), moment.address]
  const heading = [
    words.csvTable,
    words.csvRowSlug,
    words.csvRow,
    words.csvColumnSlug,
    words.csvColumn,
    words.csvSays,
    words.csvExaminationOrFirst,
    words.csvPhaseOrLast,
    words.csvExamines,
    words.csvLeast,
    words.csvMost,
    words.csvQuestionsOrTerms,
    words.csvCertainty,
    words.csvSources,
  ]
  const lines = [
    ...coverage.aspects.flatMap((row) => aspectLines(row, coverage, words)),
    ...knowledge.subjects.flatMap(({ subject, cells }) => cells.map((cell) => knewLine(subject, cell, words))),
  ]
  return [[words.stateOn, words.csvKnownOn, words.csvBasis, words.csvAddress, ...heading], ...lines.map((line) => [...at, ...line])]
}
