// A relation that holds at a moment, and how one is found.
import {
  certainties,
  grounds,
  relationTypeNames,
  strengths,
  type Certainty,
  type Ground,
  type RelationType,
  type Strength,
} from '../../../cypher/model.ts'
import { relationsByStatements, relationsOfItems, relationTotals, statementsOfRelations } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import type { Day, FuzzyDate, Words } from '../../rules/statement.ts'
import { itemLoader, keepItem, type ItemRow } from '../item/row.ts'
import { byKey, byKeyAnd, grouped } from '../loaders.ts'
import type { PageAsked } from '../page.ts'
import { fuzzyDate, maybeOneOf, maybeText, oneOf, text, texts, valuesOf, whole, words } from '../row.ts'

export interface RelationRow {
  readonly node: 'Relation'
  readonly view: View
  readonly type: RelationType
  readonly from: ItemRow
  readonly to: ItemRow
  /** Id of the statement that says it; the latest known where several do. */
  readonly statement: string
  readonly certainty: Certainty
  readonly since: FuzzyDate | null
  readonly until: Day | null
  readonly known: Day
  readonly ground: Ground | null
  readonly strength: Strength | null
  readonly group: string | null
  readonly aspects: readonly string[]
  /** Slug of the item of which the informed were told. */
  readonly of: string | null
  readonly why: Words | null
  readonly seq: number
  readonly place: number
  /** L2, of an edge: ids of every statement that says it, first known first. */
  readonly all?: readonly string[]
}

type Column = Readonly<Record<string, unknown>>

/** A column made by RELATION(r), with the items at its ends. */
export function readRelation(view: View, row: Column, from: ItemRow, to: ItemRow): RelationRow {
  const [
    statement,
    ,
    certainty,
    since,
    latest,
    precision,
    textNl,
    textEn,
    until,
    known,
    ground,
    strength,
    group,
    aspects,
    of,
    whyNl,
    whyEn,
    seq,
    place,
  ] = valuesOf(row)
  return {
    node: 'Relation',
    view,
    type: oneOf(relationTypeNames, row['type']),
    from,
    to,
    statement: text(statement),
    certainty: oneOf(certainties, certainty),
    since: fuzzyDate(since, latest, precision, textNl, textEn),
    until: maybeText(until),
    known: text(known),
    ground: maybeOneOf(grounds, ground),
    strength: maybeOneOf(strengths, strength),
    group: maybeText(group),
    aspects: texts(aspects),
    of: maybeText(of),
    why: words(whyNl, whyEn),
    seq: whole(seq),
    place: whole(place),
  }
}

/** A row of a query that gives a relation with both ends; both are known, since a visible statement names them. */
export const readWithEnds = (view: View, row: { readonly relation: Column; readonly from: Column; readonly to: Column }): RelationRow =>
  readRelation(view, row.relation, keepItem(view, row.from, true), keepItem(view, row.to, true))

export const relationLoader = byKey<RelationRow | null>(
  async (view, statements) =>
    new Map(
      (await view.reader.run(relationsByStatements, { statements, moment: view.moment })).map((row) => [
        row.statement,
        readWithEnds(view, row),
      ]),
    ),
  () => null,
)

export interface RelationFilter {
  readonly types: readonly string[] | null
  readonly itemTypes: readonly string[] | null
  readonly isOut: boolean
  readonly isIn: boolean
}
interface Found {
  readonly relation: Column
  readonly item: Column
  readonly key: string
}

const pageLoader = byKeyAnd<RelationFilter & PageAsked, readonly Found[]>(
  async (view, slugs, args) =>
    grouped(
      await view.reader.run(relationsOfItems, { slugs, ...args, moment: view.moment }),
      ({ slug }) => slug,
      (row) => row,
    ),
  () => [],
)
const totalLoader = byKeyAnd<RelationFilter, number>(
  async (view, slugs, args) =>
    new Map((await view.reader.run(relationTotals, { slugs, ...args, moment: view.moment })).map(({ slug, count }) => [slug, count])),
  () => 0,
)

export const relationTotal = (view: View, slug: string, filter: RelationFilter): Promise<number> => totalLoader(view, filter).load(slug)

/** L2: one entry for each statement that holds. The other end is known. */
export async function relationsOf(
  view: View,
  slug: string,
  filter: RelationFilter,
  asked: PageAsked,
): Promise<{ node: RelationRow; key: string }[]> {
  const [found, self] = await Promise.all([pageLoader(view, { ...filter, ...asked }).load(slug), itemLoader(view).load(slug)])
  if (self === null) return []
  const entries = found.map(({ relation, item, key }) => {
    const other = keepItem(view, item, true)
    const isOut = relation['from'] === slug
    return { node: readRelation(view, relation, isOut ? self : other, isOut ? other : self), key }
  })
  return withSiblings(entries, asked)
}

interface Entry {
  readonly node: RelationRow
  readonly key: string
}

/** L2: statements of one relation stand side by side in the order of the list, so a page knows all of them but at its ends. */
function withSiblings(entries: readonly Entry[], { after, before, limit }: PageAsked): Entry[] {
  const name = ({ type, from, to }: RelationRow) => `${type} ${from.slug} ${to.slug}`
  const groups = grouped(
    entries,
    ({ node }) => name(node),
    ({ node }) => node.statement,
  )
  const isWhole = entries.length < limit && after === null && before === null
  const ends = isWhole ? [] : [entries.at(0), entries.at(-1)].flatMap((entry) => (entry ? [name(entry.node)] : []))
  return entries.map(({ node, key }) => {
    const all = groups.get(name(node))
    return { node: all === undefined || ends.includes(name(node)) ? node : { ...node, all }, key }
  })
}

/** L2: ids of every statement of the same type between the same ends that holds, first known first. */
export const statementsLoader = byKey<readonly string[]>(
  async (view, statements) =>
    grouped(
      await view.reader.run(statementsOfRelations, { statements, moment: view.moment }),
      ({ relation }) => relation,
      ({ statement }) => statement,
    ),
  () => [],
)
