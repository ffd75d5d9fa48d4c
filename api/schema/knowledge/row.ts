// The matrix of actors and subjects: read whole, decided once.
import { sentinels } from '../../../cypher/model.ts'
import { itemsOfTerms, knowingEventsOfDossier, tellingsOfDossier } from '../../../cypher/queries.gen.ts'
import { maxMatrixStatements as limit } from '../../limits.ts'
import type { View } from '../../moment.ts'
import { knowingKinds, knowledgeOf, type Happening, type Knowing, type KnowingCell, type Telling } from '../../rules/knowledge.ts'
import { compareText } from '../../rules/order.ts'
import type { FuzzyDate } from '../../rules/statement.ts'
import type { DossierRow } from '../dossier/row.ts'
import { readEvent, type EventRow } from '../eventRow.ts'
import { dueDateOfTerm } from '../dueDate/computed.ts'
import type { DueDateRow } from '../dueDate/row.ts'
import { termResultsOf, type TermResult } from '../dueDate/terms.ts'
import { itemLoader, keepItem, type ItemRow } from '../item/row.ts'
import { perView } from '../loaders.ts'
import { readWithEnds, type RelationRow } from '../relation/row.ts'

export interface KnowingRow extends Knowing {
  readonly view: View
  /** The INFORMED of TOLD and INFORMED_OTHERS. */
  readonly relation: RelationRow | null
  /** The event of TOOK_PART and SAID. */
  readonly event: EventRow | null
}

export interface KnowledgeCellRow {
  readonly actor: ItemRow
  readonly subject: ItemRow
  /** Null where only a term says that they had to be told. */
  readonly day: FuzzyDate | null
  readonly isAtLatest: boolean
  readonly lag: KnowingCell['lag'] | null
  readonly terms: readonly DueDateRow[]
  readonly ways: readonly KnowingRow[]
}

export interface KnownSubjectRow {
  readonly subject: ItemRow
  readonly cells: readonly KnowledgeCellRow[]
}

export interface KnowledgeRow {
  readonly view: View
  readonly actors: readonly ItemRow[]
  readonly subjects: readonly KnownSubjectRow[]
  readonly isTruncated: boolean
}

async function ask({ view, slug: dossier }: DossierRow): Promise<KnowledgeRow> {
  const asked = { dossier, limit: limit + 1, moment: view.moment }
  const [told, happened, terms, named] = await Promise.all([
    view.reader.run(tellingsOfDossier, asked),
    view.reader.run(knowingEventsOfDossier, { ...asked, kinds: knowingKinds }),
    termResultsOf(view, dossier),
    view.reader.run(itemsOfTerms, { dossier, moment: view.moment }),
  ])
  for (const { item } of named) keepItem(view, item, true)
  const items = new Map<string, ItemRow>()
  const keep = (column: Readonly<Record<string, unknown>>): ItemRow => {
    const item = keepItem(view, column, true)
    items.set(item.slug, item)
    return item
  }
  const relations = new Map<string, RelationRow>()
  const tellings = told.slice(0, limit).map((row): Telling => {
    const relation = readWithEnds(view, row)
    const { statement, from, to, since, known } = relation
    relations.set(statement, relation)
    for (const end of [from, to]) items.set(end.slug, end)
    return { statement, from, to, of: keep(row.subject), since, known }
  })
  const events = new Map<string, EventRow>()
  const happenings = happened.slice(0, limit).map((row): Happening => {
    const about = keep(row.about)
    const event = readEvent(about, row.event)
    const { statement, eventKind: kind, on, known } = event
    events.set(statement, event)
    const [speaker = null] = row.speakers.map(keep)
    return { statement, kind, about, involves: row.involved.map(keep), speaker, on, known }
  })
  const known = knowledgeOf(tellings, happenings, view.moment.trueOn)
  const itemOf = (slug: string): ItemRow[] => [items.get(slug)].filter((item) => item !== undefined)
  const waysOf = (ways: readonly Knowing[]): KnowingRow[] =>
    ways.map((way) => ({ ...way, view, relation: relations.get(way.statement) ?? null, event: events.get(way.statement) ?? null }))
  const shown = known.flatMap(({ subject: of, cells }) =>
    itemOf(of).map((subject) => ({
      subject,
      cells: cells.flatMap((cell) => itemOf(cell.actor).map((actor) => ({ ...cell, actor, subject, ways: waysOf(cell.ways), terms: [] }))),
    })),
  )
  const subjects = await withTerms(view, shown, terms)
  return { view, subjects, actors: actorsOf(subjects), isTruncated: [told, happened].some(({ length }) => length > limit) }
}

/** Beside what is known stands which terms said that they had to be told; a term alone makes a cell too. */
async function withTerms(view: View, subjects: readonly KnownSubjectRow[], results: readonly TermResult[]): Promise<KnownSubjectRow[]> {
  const load = async ({ to, of, ...result }: TermResult) => {
    if (to === null || of === null) return null
    const [actor, subject] = await Promise.all([itemLoader(view).load(to), itemLoader(view).load(of)])
    return actor === null || subject === null ? null : { actor, subject, term: dueDateOfTerm({ to, of, ...result }) }
  }
  const columns = new Map(subjects.map(({ subject, cells }) => [subject.slug, { subject, cells: [...cells] }]))
  for (const found of await Promise.all(results.map(load))) {
    if (found === null) continue
    const { actor, subject, term } = found
    const column = columns.get(subject.slug) ?? { subject, cells: [] }
    columns.set(subject.slug, column)
    const at = column.cells.findIndex((cell) => cell.actor.slug === actor.slug)
    const cell = column.cells[at]
    if (cell) column.cells[at] = { ...cell, terms: [...cell.terms, term] }
    else column.cells.push({ actor, subject, day: null, isAtLatest: false, lag: null, ways: [], terms: [term] })
  }
  return [...columns.values()]
}

/** Whoever knew anything first comes first, then by slug. */
function actorsOf(subjects: readonly KnownSubjectRow[]): ItemRow[] {
  const first = new Map<string, { readonly actor: ItemRow; readonly day: string }>()
  for (const { actor, day } of subjects.flatMap(({ cells }) => cells)) {
    const earliest = day?.earliest ?? sentinels.futureDay
    const before = first.get(actor.slug)
    if (before === undefined || earliest < before.day) first.set(actor.slug, { actor, day: earliest })
  }
  return [...first.values()]
    .toSorted((a, b) => compareText(a.day, b.day) || compareText(a.actor.slug, b.actor.slug))
    .map(({ actor }) => actor)
}

const kept = perView(() => new Map<string, Promise<KnowledgeRow>>())

/** Asked once, whichever of its fields is wanted. */
export function knowledgeOfDossier(row: DossierRow): Promise<KnowledgeRow> {
  const before = kept(row.view).get(row.slug)
  const asked = before ?? ask(row)
  if (before === undefined) kept(row.view).set(row.slug, asked)
  return asked
}

/** The same of some subjects. */
export function onlyOf(row: KnowledgeRow, wanted: readonly string[] | null): KnowledgeRow {
  if (wanted === null) return row
  const subjects = row.subjects.filter(({ subject }) => wanted.includes(subject.slug))
  return { ...row, subjects, actors: actorsOf(subjects) }
}
