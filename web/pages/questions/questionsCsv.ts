// Both lists as they stand, as lines of one file for a spreadsheet: days as ISO 8601, the source's wording in its own language. Pure.
import { readFragment } from '../../graphql/graphql.ts'
import type { Words } from '../../words/nl.ts'
import { sourceChip, type SourceChipFragment } from '../overview/detailsDocument.ts'
import type { CsvMoment } from '../overview/csv.ts'
import { keyOfEvidence } from './cells.tsx'
import type { Addressee } from './fragments.ts'
import { actorsOf, type DueRow } from './dueDates.ts'
import { standingText } from './dueWords.ts'
import { evidenceOf, type UnsettledRow } from './unsettled.ts'

const list = (values: readonly (string | null | undefined)[]) => values.filter(Boolean).join('; ')
const names = (items: readonly { readonly name: string }[]) => list(items.map(({ name }) => name))

function sourcesOf(evidence: readonly SourceChipFragment[]): string {
  return list(
    evidence.map((each) => {
      const { source } = readFragment(sourceChip, each)
      return source.url ?? source.title
    }),
  )
}

function held(office: Addressee): string {
  return 'holder' in office && office.holder ? `${office.name} (${office.holder.name})` : office.name
}

function unsettledLine({ entry, asked, answered, daysSinceAnswer }: UnsettledRow, words: Words): readonly string[] {
  const { item, standing, askedBy, addressedTo, parkedOn, goneSince, daysGone } = entry
  const days = daysGone ?? (standing === 'STILL_PARKED' ? daysSinceAnswer : null)
  return [
    words.unsettledHeading,
    item.slug,
    item.name,
    words.itemTypes[item.type],
    names(askedBy),
    list(addressedTo.map(held)),
    '',
    asked?.earliest ?? '',
    answered?.latest ?? '',
    asked?.precision ?? '',
    words.standings[standing],
    standing,
    days === null ? '' : String(days),
    names(parkedOn.map((parked) => parked.item)),
    goneSince ?? '',
    list([item.substance?.wording, ...parkedOn.map(({ relation }) => relation.why)]),
    sourcesOf(evidenceOf(entry, keyOfEvidence)),
  ]
}

function dateLine(row: DueRow, words: Words): readonly string[] {
  const { date, standing, days } = row
  const { of, due } = date
  return [
    words.datesTitle,
    of.slug,
    of.name,
    words.itemTypes[of.type],
    names(actorsOf(date)),
    '',
    words.dateKinds[date.dateKind],
    due?.earliest ?? '',
    due?.latest ?? '',
    due?.precision ?? '',
    standingText(row, words),
    standing,
    days === null ? '' : String(days),
    '',
    '',
    date.wording ?? '',
    sourcesOf(date.statedBy?.evidence ?? []),
  ]
}

/** Headings, then the unsettled, then the dates, each with the moment and the address that it was read at. */
export function questionsLines(
  unsettled: readonly UnsettledRow[],
  dates: readonly DueRow[],
  moment: CsvMoment,
  words: Words,
): readonly (readonly string[])[] {
  const at = [moment.trueOn, moment.knownOn, String(moment.basis), moment.address]
  const heading = [
    words.csvList,
    words.csvSlug,
    words.csvWhat,
    words.csvType,
    words.csvWho,
    words.csvAnswers,
    words.kindColumn,
    words.csvDateFrom,
    words.csvDateTo,
    words.csvExactness,
    words.csvState,
    words.csvStateCode,
    words.csvDays,
    words.csvParked,
    words.csvGone,
    words.csvWords,
    words.csvSources,
  ]
  const lines = [...unsettled.map((row) => unsettledLine(row, words)), ...dates.map((row) => dateLine(row, words))]
  return [[words.stateOn, words.csvKnownOn, words.csvBasis, words.csvAddress, ...heading], ...lines.map((line) => [...at, ...line])]
}
