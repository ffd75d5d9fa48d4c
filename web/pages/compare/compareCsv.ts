// All changes as lines of one file for a spreadsheet, each with both moments and the address that they were read at. Pure.
import { readFragment } from '../../graphql/graphql.ts'
import type { Words } from '../../words/nl.ts'
import { sourceChip } from '../overview/detailsDocument.ts'
import type { Comparison } from './comparison.ts'
import type { Compared, ComparedSaid } from './documents.ts'
import type { Line, Lines } from './lines.ts'
import { sideText } from './texts.ts'

const list = (values: readonly string[]) => [...new Set(values)].join('; ')

function causes(statements: readonly ComparedSaid[]): readonly string[] {
  const sources = statements.flatMap(({ evidence }) =>
    evidence.map((each) => {
      const { source } = readFragment(sourceChip, each)
      return source.url ?? source.title
    }),
  )
  return [list(statements.map(({ text }) => text)), list(sources)]
}

export function compareLines(
  comparison: Comparison,
  { relations, dates, figures }: Lines,
  { from, to }: Compared,
  address: string,
  words: Words,
): readonly (readonly string[])[] {
  const at = [from.trueOn, from.knownOn, to.trueOn, to.knownOn, String(to.basis), address]
  const heading = [
    words.csvFrom,
    words.csvFromKnown,
    words.stateOn,
    words.csvKnownOn,
    words.csvBasis,
    words.csvAddress,
    words.csvFate,
    words.csvSlug,
    words.csvType,
    words.csvWhat,
    words.csvBefore,
    words.csvAfter,
    words.csvBecause,
    words.csvSources,
  ]
  const plain = (title: string) => (line: Line) => [
    ...at,
    words.changeKinds[line.change],
    '',
    title,
    line.text,
    '',
    '',
    ...causes(line.statements),
  ]
  return [
    heading,
    ...comparison.entries.map(({ fate, slug, type, name, before, after, statements }) => [
      ...at,
      words.fates[fate],
      slug,
      words.itemTypes[type],
      name,
      sideText(before, words),
      sideText(after, words),
      ...causes(statements),
    ]),
    ...figures.map(plain(words.figuresChanged)),
    ...dates.map(plain(words.datesChanged)),
    ...relations.map(plain(words.relationsChanged)),
  ]
}
