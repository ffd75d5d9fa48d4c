// What was asked or promised, with all that the ledger says of it: one round trip, for some items or for a whole dossier.
import type { DateKind, ItemType, RelationType } from '../../../cypher/model.ts'
import { ledgerOfDossier, ledgerOfItems } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import { chainOf, type ChainMember } from '../../rules/chain.ts'
import { daysBetween } from '../../rules/dates.ts'
import { closingRun, type Phased } from '../../rules/deadlines/facts.ts'
import { slippage, type Slippage } from '../../rules/deadlines/slippage.ts'
import { datesSeen } from '../../rules/due.ts'
import type { FuzzyDate } from '../../rules/statement.ts'
import { factsOfDossierAt, readPhased } from '../dueDate/facts.ts'
import { keepItem, type ItemRow } from '../item/row.ts'
import { byKey, grouped, perView } from '../loaders.ts'
import { readRelation, type RelationRow } from '../relation/row.ts'
import { keepHolders } from './holders.ts'

export const ledgerTypes = ['QuestionSet', 'Question', 'Commitment', 'Request'] as const satisfies readonly ItemType[]

export interface LedgerRow extends ChainMember {
  readonly item: ItemRow
  readonly phased: Phased
  readonly relations: readonly RelationRow[]
  /** When it was asked or promised, as the first who did says. */
  readonly begun: FuzzyDate | null
}

type Column = Readonly<Record<string, unknown>>
interface Row {
  readonly slug: string
  readonly about: Column
  readonly relation: Column | null
  readonly other: Column | null
}

function readLedger(view: View, rows: readonly Row[]): LedgerRow | null {
  const [first] = rows
  if (first === undefined) return null
  const { row: item, phased } = readPhased(view, first.about)
  const relations = rows.flatMap(({ relation, other }) => {
    if (relation === null || other === null) return []
    const far = keepItem(view, other, true)
    return [relation['from'] === item.slug ? readRelation(view, relation, item, far) : readRelation(view, relation, far, item)]
  })
  const begun = begunOf(item.type, relations)
  return {
    slug: item.slug,
    item,
    phased,
    relations,
    begun,
    begunOn: begun?.earliest ?? phased.runs[0]?.since.earliest ?? null,
    neighbours: relations.flatMap(({ type, from, to }) => {
      const far = from.slug === item.slug ? to : from
      return type === 'BASED_ON' && far.type === item.type ? [far.slug] : []
    }),
  }
}

function begunOf(of: ItemType, relations: readonly RelationRow[]): FuzzyDate | null {
  const begunBy: readonly RelationType[] = of === 'Commitment' ? ['MADE', 'MADE_IN'] : ['ASKED', 'ADDRESSED_TO']
  for (const wanted of begunBy) {
    const days = relations.flatMap(({ type, since }) => (type === wanted && since !== null ? [since] : []))
    const [first] = days.toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1))
    if (first) return first
  }
  return null
}

function bySlug(view: View, rows: readonly Row[]): Map<string, LedgerRow> {
  const groups = grouped(
    rows,
    ({ slug }) => slug,
    (row) => row,
  )
  return new Map(
    [...groups].flatMap(([slug, group]): [string, LedgerRow][] => {
      const row = readLedger(view, group)
      return row === null ? [] : [[slug, row]]
    }),
  )
}

const ledgerLoader = byKey<LedgerRow | null>(
  async (view, slugs) => bySlug(view, await view.reader.run(ledgerOfItems, { slugs, moment: view.moment })),
  () => null,
)

export const ledgerOf = ({ view, slug }: ItemRow): Promise<LedgerRow | null> => ledgerLoader(view).load(slug)

const kept = perView(() => new Map<string, Promise<readonly LedgerRow[]>>())

/** Terms and the holders of offices come in the same round trip: they are asked of almost every entry. */
async function askDossier(view: View, dossier: string): Promise<readonly LedgerRow[]> {
  const [rows] = await Promise.all([
    view.reader.run(ledgerOfDossier, { dossier, moment: view.moment }),
    factsOfDossierAt(view, dossier),
    keepHolders(view, dossier),
  ])
  const found = bySlug(view, rows)
  for (const [slug, row] of found) ledgerLoader(view).prime(slug, row)
  return [...found.values()]
}

/** Every question, commitment and request of a dossier, by slug: asked once, whichever of them is wanted. */
export function ledgerOfDossierAt(view: View, dossier: string): Promise<readonly LedgerRow[]> {
  const before = kept(view).get(dossier)
  const asked = before ?? askDossier(view, dossier)
  if (before === undefined) kept(view).set(dossier, asked)
  return asked
}

export const relationsOfType = ({ relations }: LedgerRow, ...types: readonly RelationType[]): RelationRow[] =>
  relations.filter(({ type }) => types.includes(type))

/** The other ends, each once. */
export function endsOf(row: LedgerRow, ...types: readonly RelationType[]): ItemRow[] {
  const far = relationsOfType(row, ...types).map(({ from, to }) => (from.slug === row.slug ? to : from))
  return [...new Map(far.map((item) => [item.slug, item])).values()]
}

export const closingOf = ({ phased }: LedgerRow) => closingRun(phased)

/** The kind of date that is asked of it, or promised. */
const askedKind = ({ item }: LedgerRow): DateKind => (item.type === 'Commitment' ? 'PROMISED' : 'REQUESTED')

/** Days from its fulfilment to the last day asked or promised; negative is late. Null while it is not fulfilled, and where no day was named. */
export function daysEarlyOf(row: LedgerRow): number | null {
  const closing = closingOf(row)
  if (closing?.value !== 'DONE') return null
  const { item, phased } = row
  const seen = datesSeen(item, phased.dates, phased.runs, item.view.moment.trueOn)
  const due = seen.find(({ date, movedTo }) => date.dateKind === askedKind(row) && movedTo === null)?.date.due
  return due === undefined ? null : daysBetween(closing.since.earliest, due.latest)
}

export interface Chain {
  readonly members: readonly LedgerRow[]
  /** Of the dates that its members promised or asked for, one after the other; null where none named any. */
  readonly slippage: Slippage | null
}

/** Repeats and amendments: what it is based on and what is based on it, of the same type, the oldest first. */
export async function chainOfRow(row: LedgerRow): Promise<Chain> {
  const members = await chainOf(row, (slug) => ledgerLoader(row.item.view).load(slug))
  const dates = members.flatMap(({ phased }) => phased.dates)
  return { members, slippage: slippage(dates, askedKind(row)) }
}
