import { fuzzyDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { Row } from './rows.ts'

/** The list as it stands, in words and with the days a machine reads. */
export function sourcesCsv(rows: readonly Row[], words: Words): readonly (readonly string[])[] {
  return [
    words.csvHeads,
    ...rows.map((row) => [
      words.sourceKinds[row.kind],
      row.title,
      row.publisher,
      row.published ? fuzzyDay(words, row.published) : words.undated,
      row.published?.earliest ?? '',
      row.published?.latest ?? '',
      words.reads[row.access],
      row.via?.title ?? '',
      row.language ?? '',
      row.url ?? '',
      String(row.statements),
      String(row.later),
    ]),
  ]
}
