// Lists of one item: relations, statements, who is responsible.
import { itemTypeNames, relationTypeNames, type ItemType, type RelationFamily, type RelationType } from '../../../cypher/model.ts'
import {
  firstKnownDays,
  relationCountsOfItems,
  responsibilitiesOfItems,
  statementsOfItems,
  statementTotals,
} from '../../../cypher/queries.gen.ts'
import { builder } from '../../builder.ts'
import { responsibleFor } from '../../rules/responsible.ts'
import type { Form } from '../../../cypher/model.ts'
import { byKey, byKeyAnd, grouped } from '../loaders.ts'
import { pageOf, readPage, type Page, type PageAsked, type PageInput } from '../page.ts'
import { relationsOf, relationTotal } from '../relation/list.ts'
import type { RelationRow } from '../relation/row.ts'
import { typesOf } from '../relation/relation.ts'
import { oneOf } from '../row.ts'
import { DirectionEnum, ItemTypeEnum, RelationTypeEnum } from '../scalars.ts'
import { keepStatement, type StatementRow } from '../statement/row.ts'
import { keepItem, type ItemRow } from './row.ts'

interface RelationsInput extends PageInput {
  readonly types?: readonly RelationType[] | null | undefined
  readonly families?: readonly RelationFamily[] | null | undefined
  readonly direction?: 'OUT' | 'IN' | 'BOTH' | null | undefined
  readonly itemTypes?: readonly ItemType[] | null | undefined
}

export async function relationPage(item: ItemRow, args: RelationsInput): Promise<Page<RelationRow>> {
  const { view, asked } = readPage(item.view, args)
  const types = typesOf(args.types, args.families)
  const filter = { types, itemTypes: args.itemTypes ?? null, isOut: args.direction !== 'IN', isIn: args.direction !== 'OUT' }
  return pageOf(view, asked, await relationsOf(view, item.slug, filter, asked), () => relationTotal(view, item.slug, filter))
}

interface RelationCount {
  readonly type: RelationType
  readonly direction: 'OUT' | 'IN'
  readonly itemType: ItemType
  readonly count: number
}

export const RelationCountType = builder.objectRef<RelationCount>('RelationCount').implement({
  description: 'To how many different items of a type a relation runs.',
  fields: (t) => ({
    type: t.field({ type: RelationTypeEnum, description: 'Type of the relation.', resolve: ({ type }) => type }),
    direction: t.field({ type: DirectionEnum, description: 'OUT or IN.', resolve: ({ direction }) => direction }),
    itemType: t.field({ type: ItemTypeEnum, description: 'Type of the other items.', resolve: ({ itemType }) => itemType }),
    count: t.int({ description: 'Different items.', resolve: ({ count }) => count }),
  }),
})

const countsLoader = byKey<readonly RelationCount[]>(
  async (view, slugs) =>
    grouped(
      await view.reader.run(relationCountsOfItems, { slugs, moment: view.moment }),
      ({ slug }) => slug,
      ({ type, isOut, labels, count }) => ({
        type: oneOf(relationTypeNames, type),
        direction: isOut ? 'OUT' : 'IN',
        itemType: itemTypeNames.find((name) => labels.includes(name)) ?? oneOf(itemTypeNames, labels.join(' ')),
        count,
      }),
    ),
  () => [],
)
export const relationCounts = ({ view, slug }: ItemRow): Promise<readonly RelationCount[]> => countsLoader(view).load(slug)

interface Responsibility {
  readonly relation: Readonly<Record<string, unknown>>
  readonly item: Readonly<Record<string, unknown>>
}
const responsibilityLoader = byKey<readonly Responsibility[]>(
  async (view, slugs) =>
    grouped(
      await view.reader.run(responsibilitiesOfItems, { slugs, moment: view.moment }),
      ({ slug }) => slug,
      (row) => row,
    ),
  () => [],
)

/** L5. */
export async function responsibleOf(item: ItemRow): Promise<ItemRow[]> {
  const found = await responsibilityLoader(item.view).load(item.slug)
  const others = new Map(found.map((row) => keepItem(item.view, row.item, true)).map((other) => [other.slug, other]))
  const relations = found.map(({ relation }) => ({
    relationType: oneOf(relationTypeNames, relation['type']),
    about: String(relation['from']),
    to: String(relation['to']),
  }))
  return responsibleFor(item, relations).flatMap((slug) => others.get(slug) ?? [])
}

interface StatementsInput extends PageInput {
  readonly forms?: readonly Form[] | null | undefined
  readonly includeLater?: boolean | null | undefined
}
interface StatementFilter {
  readonly forms: readonly Form[] | null
  readonly includeLater: boolean
}
interface Found {
  readonly statement: Readonly<Record<string, unknown>>
  readonly key: string
}
const statementsLoader = byKeyAnd<StatementFilter & PageAsked, readonly Found[]>(
  async (view, slugs, { forms, includeLater, after, limit }) =>
    grouped(
      await view.reader.run(statementsOfItems, { slugs, forms, includeLater, after, limit, moment: view.moment }),
      ({ slug }) => slug,
      (row) => row,
    ),
  () => [],
)
const totalLoader = byKeyAnd<StatementFilter, number>(
  async (view, slugs, filter) =>
    new Map((await view.reader.run(statementTotals, { slugs, ...filter, moment: view.moment })).map(({ slug, count }) => [slug, count])),
  () => 0,
)

/** Visible statements about the item or naming it, the latest known first. */
export async function statementPage(item: ItemRow, args: StatementsInput): Promise<Page<StatementRow>> {
  const { view, asked } = readPage(item.view, args)
  const filter = { forms: args.forms ?? null, includeLater: args.includeLater ?? false }
  const found = await statementsLoader(view, { ...filter, ...asked }).load(item.slug)
  const entries = found.map(({ statement, key }) => ({ node: keepStatement(view, statement), key }))
  return pageOf(view, asked, entries, () => totalLoader(view, filter).load(item.slug))
}

/** P9, whatever the moment: the first day on which anything was known of it, as recorded at the basis. */
export const firstKnownLoader = byKey<string | null>(
  async (view, slugs) =>
    new Map((await view.reader.run(firstKnownDays, { slugs, basis: view.moment.basis })).map(({ slug, day }) => [slug, day])),
  () => null,
)
