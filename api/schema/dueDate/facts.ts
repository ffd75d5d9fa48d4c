// What the terms of items are made of, as the rules want it: one round trip, for some items or for a whole dossier.
import { phaseNames } from '../../../cypher/model.ts'
import { factsOfDossier, factsOfItems, termsOfDossier, termsOfItems } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import type { CaseFacts, HeldRelation, HeldTerm, Phased, PhaseSeen, RelationOfTerms } from '../../rules/deadlines/facts.ts'
import { dayUnits } from '../../rules/deadlines/rule.ts'
import type { DateRecord } from '../../rules/due.ts'
import type { FuzzyDate } from '../../rules/statement.ts'
import { keepItem, readState, type ItemRow } from '../item/row.ts'
import { byKey, grouped, perView } from '../loaders.ts'
import { readRelation } from '../relation/row.ts'
import { flag, fuzzyDate, list, maybeText, oneOf, text, valuesOf, whole } from '../row.ts'
import { asRecord, keepDates, keepRuns, readDueDate } from './row.ts'

export interface Facts extends CaseFacts {
  readonly row: ItemRow
}

type Column = Readonly<Record<string, unknown>>
interface Row {
  readonly slug: string
  readonly about: Column
  readonly relation: Column | null
  readonly other: Column | null
}

const isColumn = (value: unknown): value is Column => typeof value === 'object' && value !== null && !Array.isArray(value)
const columns = (value: unknown): Column[] => list(value).filter(isColumn)

interface Known {
  readonly row: ItemRow
  readonly phased: Phased
}

export function readPhased(view: View, column: Column): Known {
  const item = column['item']
  if (!isColumn(item)) throw new TypeError('A row of facts has no item.')
  const row = keepItem(view, item)
  const runs = columns(column['phases'])
    .map((state): PhaseSeen => {
      const { value, isOpen, since, statement } = readState(row, valuesOf(state))
      return { value: oneOf(phaseNames, value), isOpen, since, statement }
    })
    .toSorted((a, b) => (a.since.earliest < b.since.earliest ? -1 : 1))
  const columnsOfDates = columns(column['dates'])
  keepDates(row, columnsOfDates)
  keepRuns(row, runs)
  const dates = columnsOfDates.map((date): DateRecord => asRecord(readDueDate(row, date)))
  const name = { nl: row.name.nl ?? row.name.en ?? row.slug, en: row.name.en ?? row.name.nl ?? row.slug }
  return { row, phased: { slug: row.slug, type: row.type, kind: row.kind, name, runs, dates } }
}

const relationsOfTerms: readonly RelationOfTerms[] = ['ASKED', 'MADE', 'DUE_BEFORE', 'INFORMED']

function readFacts(view: View, rows: readonly Row[], terms: readonly HeldTerm[]): Facts | null {
  const [first] = rows
  if (first === undefined) return null
  const { row, phased } = readPhased(view, first.about)
  const others = new Map<string, Phased>()
  const relations = rows.flatMap(({ relation, other }): HeldRelation[] => {
    const known = other === null ? null : readPhased(view, other)
    if (known) others.set(known.row.slug, known.phased)
    if (relation === null || known === null) return []
    const { type, statement, since, of, known: knownOn, seq, place } = readRelation(view, relation, row, known.row)
    return [{ type: oneOf(relationsOfTerms, type), other: known.row.slug, statement, since, of, known: knownOn, seq, place }]
  })
  return { row, item: phased, terms, relations, others }
}

function lengthOf(term: Column) {
  return term['amount'] === null || term['amount'] === undefined
    ? {}
    : { length: { amount: whole(term['amount']), unit: oneOf(dayUnits, term['unit']) } }
}

function named(term: Column, name: 'on' | 'until'): FuzzyDate | null {
  return fuzzyDate(term[name], term[`${name}Latest`], term[`${name}Precision`], term[`${name}TextNl`], term[`${name}TextEn`])
}

function startOf(term: Column) {
  const closed = maybeText(term['closed'])
  if (closed !== null) return { closed }
  const instant = maybeText(term['instant'])
  return instant === null ? dayOf(term) : { instant }
}

function dayOf(term: Column): FuzzyDate {
  const on = named(term, 'on')
  if (on === null) throw new TypeError(`The term of ${text(term['statement'])} has no day.`)
  return on
}

const parts = ['START', 'EXTENSION', 'SUSPENSION'] as const

/** A column made by TERM(x). */
function readTerm(term: Column): HeldTerm {
  const said = { statement: text(term['statement']), known: text(term['known']), seq: whole(term['seq']), place: whole(term['place']) }
  const rule = text(term['rule'])
  const part = oneOf(parts, term['part'])
  if (part === 'SUSPENSION') return { ...said, rule, part, from: dayOf(term), until: named(term, 'until') }
  if (part === 'EXTENSION') {
    const isReasoned = term['isReasoned'] === null || term['isReasoned'] === undefined ? null : flag(term['isReasoned'])
    return { ...said, rule, part, on: dayOf(term), isReasoned, ...lengthOf(term) }
  }
  const [to, of] = [maybeText(term['to']), maybeText(term['of'])]
  return { ...said, rule, part, start: startOf(term), ...(to === null ? {} : { to }), ...(of === null ? {} : { of }), ...lengthOf(term) }
}

function factsBySlug(
  view: View,
  rows: readonly Row[],
  terms: readonly { readonly slug: string; readonly term: Column }[],
): Map<string, Facts> {
  const said = grouped(
    terms,
    ({ slug }) => slug,
    ({ term }) => readTerm(term),
  )
  const found = grouped(
    rows,
    ({ slug }) => slug,
    (row) => row,
  )
  return new Map([...found].flatMap(([slug, group]) => entry(slug, readFacts(view, group, said.get(slug) ?? []))))
}

const entry = (slug: string, facts: Facts | null): [string, Facts][] => (facts === null ? [] : [[slug, facts]])

const factsLoader = byKey<Facts | null>(
  async (view, slugs) => {
    const asked = { slugs, moment: view.moment }
    const [rows, terms] = await Promise.all([view.reader.run(factsOfItems, asked), view.reader.run(termsOfItems, asked)])
    return factsBySlug(view, rows, terms)
  },
  () => null,
)

export const factsOf = ({ view, slug }: ItemRow): Promise<Facts | null> => factsLoader(view).load(slug)

const kept = perView(() => new Map<string, Promise<readonly Facts[]>>())

async function askDossier(view: View, dossier: string): Promise<readonly Facts[]> {
  const asked = { dossier, moment: view.moment }
  const [rows, terms] = await Promise.all([view.reader.run(factsOfDossier, asked), view.reader.run(termsOfDossier, asked)])
  const found = factsBySlug(view, rows, terms)
  for (const [slug, facts] of found) factsLoader(view).prime(slug, facts)
  return [...found.values()]
}

/** Of all items of a dossier that any rule may speak of, by slug: asked once, whichever of them is wanted. */
export function factsOfDossierAt(view: View, dossier: string): Promise<readonly Facts[]> {
  const before = kept(view).get(dossier)
  const asked = before ?? askDossier(view, dossier)
  if (before === undefined) kept(view).set(dossier, asked)
  return asked
}
