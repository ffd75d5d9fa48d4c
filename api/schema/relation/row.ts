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
import { relationsByStatements } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import type { Day, FuzzyDate, Words } from '../../rules/statement.ts'
import { keepItem, type ItemRow } from '../item/row.ts'
import { byKey } from '../loaders.ts'
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
