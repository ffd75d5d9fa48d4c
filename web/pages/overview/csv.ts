// The board as lines of a file for a spreadsheet, each with the moment and the address that it was read at. Pure.
import type { Words } from '../../words/nl.ts'
import { isFinished, type Row } from './board.ts'

export interface CsvMoment {
  readonly trueOn: string
  readonly knownOn: string
  readonly basis: number
  /** Of the page, whole. */
  readonly address: string
}

const list = (values: readonly string[]) => values.join('; ')

/** The headings, then the lines in the order of the board, each once. Days as ISO 8601; the source's wording in its own language. */
export function boardLines(rows: readonly Row[], moment: CsvMoment, words: Words): readonly (readonly string[])[] {
  const heading = [
    words.stateOn,
    words.csvKnownOn,
    words.csvBasis,
    words.csvAddress,
    words.csvSlug,
    words.item,
    words.csvType,
    words.whoMustAct,
    words.csvPhase,
    words.csvPhaseCode,
    words.csvWording,
    words.since,
    words.csvSinceLatest,
    words.csvSincePrecision,
    words.lastConfirmed,
    words.waitsFor,
    words.csvWaitsSlugs,
    words.csvHolds,
    words.csvExpectedKind,
    words.csvExpectedFrom,
    words.csvExpectedTo,
    words.csvExpectedWording,
    words.csvFinished,
  ]
  const unique = [...new Map(rows.map((row) => [row.slug, row])).values()]
  const lines = unique.map((row) => [
    moment.trueOn,
    moment.knownOn,
    String(moment.basis),
    moment.address,
    row.slug,
    row.name,
    words.itemTypes[row.type],
    list(row.responsible.map(({ name }) => name)),
    words.phases[row.phase],
    row.phase,
    row.state.wording ?? '',
    row.state.since.earliest,
    row.state.since.latest,
    row.state.since.precision,
    row.state.lastConfirmedOn,
    list(row.waits.map(({ name }) => name)),
    list(row.waits.map(({ to }) => to)),
    String(row.holds),
    row.expected ? words.dateKinds[row.expected.dateKind] : '',
    row.expected?.due?.earliest ?? '',
    row.expected?.due?.latest ?? '',
    row.expected?.wording ?? '',
    isFinished(row) ? words.csvYes : words.csvNo,
  ])
  return [heading, ...lines]
}

export function fileName(dossier: string, { trueOn, knownOn }: Pick<CsvMoment, 'trueOn' | 'knownOn'>): string {
  return `${dossier} ${trueOn} ${knownOn}.csv`
}
