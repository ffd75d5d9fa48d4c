// A date that holds at a moment, with what the rules say of it.
import { certainties, dateKinds, sentinels, type Certainty, type DateKind } from '../../../cypher/model.ts'
import { datesByStatements, datesOfDossier, datesOfItems } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import type { TermResult } from './terms.ts'
import { datesSeen, expectedDate, ownDate, type DateRecord, type DateSeen, type PhaseRun } from '../../rules/due.ts'
import type { Day, FuzzyDate, Words } from '../../rules/statement.ts'
import { historyOf } from '../item/history.ts'
import { keepItem, type ItemRow } from '../item/row.ts'
import { byKey, grouped, perView } from '../loaders.ts'
import { fuzzyDate, oneOf, text, valuesOf, whole, words } from '../row.ts'

export interface DueDateRow {
  readonly node: 'DueDate'
  readonly view: View
  readonly item: ItemRow
  /** Id of the statement. */
  readonly statement: string
  readonly dossier: string
  readonly dateKind: DateKind
  readonly due: FuzzyDate | null
  readonly wording: Words | null
  readonly certainty: Certainty
  readonly known: Day
  readonly seq: number
  readonly place: number
  /** Of a date that a rule works out: no statement names it, and `statement` is a name made for it. */
  readonly computed?: TermResult
}

type Column = Readonly<Record<string, unknown>>

/** A column made by DUE_DATE(x). */
export function readDueDate(item: ItemRow, row: Column): DueDateRow {
  const [statement, dossier, dateKind, due, latest, precision, dueNl, dueEn, textNl, textEn, certainty, known, seq, place] = valuesOf(row)
  return {
    node: 'DueDate',
    view: item.view,
    item,
    statement: text(statement),
    dossier: text(dossier),
    dateKind: oneOf(dateKinds, dateKind),
    due: fuzzyDate(due, latest, precision, dueNl, dueEn),
    wording: words(textNl, textEn) ?? words(dueNl, dueEn),
    certainty: oneOf(certainties, certainty),
    known: text(known),
    seq: whole(seq),
    place: whole(place),
  }
}

export const inOrder = (a: DueDateRow, b: DueDateRow): number => {
  const [first, second] = [a, b].map(({ due, known, statement }) => `${due?.earliest ?? sentinels.futureDay} ${known} ${statement}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}

/** Dates of items, before they are read. */
export const dateColumnsLoader = byKey<readonly Column[]>(
  async (view, slugs) =>
    grouped(
      await view.reader.run(datesOfItems, { slugs, moment: view.moment }),
      ({ slug }) => slug,
      ({ dueDate }) => dueDate,
    ),
  () => [],
)

/** Dates that came along with the item, so that nobody asks for them again. */
export const keepDates = (item: ItemRow, dates: readonly Column[]): void => dateColumnsLoader(item.view).prime(item.slug, dates)

const keptRuns = perView(() => new Map<string, readonly PhaseRun[]>())

/** How far the item was came along with it, so that nobody asks for it again. */
export const keepRuns = ({ view, slug }: ItemRow, runs: readonly PhaseRun[]): void => {
  keptRuns(view).set(slug, runs)
}

/** O5 asks of an open phase that it is open, and only of another one how it became so. */
export async function phaseRuns(item: ItemRow): Promise<readonly PhaseRun[]> {
  if (item.phase === null || item.phase.isOpen) return [item.phase].filter((phase) => phase !== null)
  return keptRuns(item.view).get(item.slug) ?? historyOf(item, 'PHASE')
}

/** Dates of the item that hold, by day, those without one last. What the rules need of a closed item comes in the same round trip. */
export async function datesOf(item: ItemRow): Promise<DueDateRow[]> {
  const [found] = await Promise.all([dateColumnsLoader(item.view).load(item.slug), phaseRuns(item)])
  return found.map((row) => readDueDate(item, row)).toSorted(inOrder)
}

export const dueDateLoader = byKey<DueDateRow | null>(
  async (view, statements) => {
    const rows = await view.reader.run(datesByStatements, { statements, moment: view.moment })
    return new Map(rows.map((row) => [row.statement, readDueDate(keepItem(view, row.item, true), row.dueDate)]))
  },
  () => null,
)

/** Dates that a dossier records; those of its items that others record are kept for the rules. */
export async function datesOfOneDossier(view: View, dossier: string): Promise<DueDateRow[]> {
  const rows = await view.reader.run(datesOfDossier, { dossier, moment: view.moment })
  for (const [slug, group] of grouped(
    rows,
    ({ item }) => text(item['slug']),
    ({ dueDate }) => dueDate,
  ))
    dateColumnsLoader(view).prime(slug, group)
  return rows
    .map(({ item, dueDate }) => readDueDate(keepItem(view, item, true), dueDate))
    .filter((date) => date.dossier === dossier)
    .toSorted(inOrder)
}

/** In the shape of the rules, which look at kind, day, known day and order only. */
export function asRecord(row: DueDateRow): DateRecord {
  const known = { earliest: row.known, latest: row.known, precision: 'DAY' } as const
  return {
    form: 'DATE',
    id: row.statement,
    key: row.statement,
    dossier: row.dossier,
    about: row.item.slug,
    known,
    isKnownStated: true,
    certainty: row.certainty,
    evidence: [],
    disputes: [],
    dateKind: row.dateKind,
    ...(row.due === null ? {} : { due: row.due }),
    seq: row.seq,
    retractedSeq: sentinels.futureSeq,
    place: row.place,
  }
}

/** O4 asks for the days alone. */
export const dueDays = (dates: readonly DueDateRow[]): { readonly due?: FuzzyDate }[] =>
  dates.map(({ due }) => (due === null ? {} : { due }))

/** O5: what the rules say of one date among all of its item's. */
export async function dateSeen(row: DueDateRow): Promise<Omit<DateSeen, 'date'> | null> {
  if (row.computed) {
    const { outcome, met, daysOverdue, daysEarly } = row.computed
    return { isOverdue: outcome === 'OVERDUE', daysOverdue, daysEarly, movedTo: null, metOn: met?.earliest ?? null }
  }
  const [all, history] = await Promise.all([datesOf(row.item), phaseRuns(row.item)])
  const seen = datesSeen(row.item, all.map(asRecord), history, row.view.moment.trueOn)
  return seen.find(({ date }) => date.id === row.statement) ?? null
}

/** B7's own date of the item; null where nobody named one. */
export async function ownDateOf(item: ItemRow): Promise<DueDateRow | null> {
  const all = (await dateColumnsLoader(item.view).load(item.slug)).map((row) => readDueDate(item, row))
  const own = ownDate(all.map(asRecord))
  return all.find(({ statement }) => statement === own?.id) ?? null
}

/** The day that B7's own date of the item names; null where nobody named one. */
export const ownDayOf = async (item: ItemRow): Promise<FuzzyDate | null> => (await ownDateOf(item))?.due ?? null

/** O5: the later-known date of the same kind that this one moved to. */
export async function movedTo(row: DueDateRow): Promise<DueDateRow | null> {
  const [seen, all] = await Promise.all([dateSeen(row), datesOf(row.item)])
  return all.find(({ statement }) => statement === seen?.movedTo?.id) ?? null
}

/** L5's `expected`; null where nobody named a date. */
export async function expectedOf(item: ItemRow): Promise<DueDateRow | null> {
  const all = await datesOf(item)
  const expected = expectedDate(all.map(asRecord))
  return all.find(({ statement }) => statement === expected?.id) ?? null
}
