// Relations of an item, a page of them, and their siblings.
import { relationsOfItems, relationTotals, statementsOfRelations } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import { itemLoader, keepItem } from '../item/row.ts'
import { byKey, byKeyAnd, grouped } from '../loaders.ts'
import type { PageAsked } from '../page.ts'
import { keepStatement, type StatementRow } from '../statement/row.ts'
import { readRelation, type RelationRow } from './row.ts'

type Column = Readonly<Record<string, unknown>>

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
  async (view, slugs, { types, itemTypes, ...args }) =>
    grouped(
      await view.reader.run(relationsOfItems, { slugs, filter: { types, itemTypes }, ...args, moment: view.moment }),
      ({ slug }) => slug,
      (row) => row,
    ),
  () => [],
)
const totalLoader = byKeyAnd<RelationFilter, number>(
  async (view, slugs, { types, itemTypes, ...args }) => {
    const rows = await view.reader.run(relationTotals, { slugs, filter: { types, itemTypes }, ...args, moment: view.moment })
    return new Map(rows.map(({ slug, count }) => [slug, count]))
  },
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

/** L2: statements of one relation stand side by side in the order of the list, so a page knows all of them but where it is cut. */
function withSiblings(entries: readonly Entry[], { after, before, isBackward, limit }: PageAsked): Entry[] {
  const name = ({ node: { type, from, to } }: Entry) => `${type} ${from.slug} ${to.slug}`
  const groups = grouped(entries, name, ({ node }) => node.statement)
  const isFull = entries.length >= limit
  const isCutBefore = after !== null || (isBackward && isFull)
  const isCutAfter = before !== null || (!isBackward && isFull)
  const cut = [isCutBefore ? entries.at(0) : undefined, isCutAfter ? entries.at(-1) : undefined]
  const unsure = new Set(cut.flatMap((entry) => (entry ? [name(entry)] : [])))
  return entries.map((entry) => {
    const all = groups.get(name(entry))
    return all === undefined || unsure.has(name(entry)) ? entry : { ...entry, node: { ...entry.node, all } }
  })
}

/** L2: every statement of the same type between the same ends that holds, first known first. */
export const statementsLoader = byKey<readonly StatementRow[]>(
  async (view, statements) =>
    grouped(
      await view.reader.run(statementsOfRelations, { statements, moment: view.moment }),
      ({ relation }) => relation,
      ({ statement }) => keepStatement(view, statement),
    ),
  () => [],
)
