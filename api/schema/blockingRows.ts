// What waits for what at a moment, for a dossier or around items.
import { waitingItems, waitsAroundItems, waitsOfDossier } from '../../cypher/queries.gen.ts'
import type { View } from '../moment.ts'
import { blocking, type Blocking, type Root } from '../rules/blocking.ts'
import { isOpen } from '../rules/states.ts'
import type { ItemRow } from './item/row.ts'
import { byKey } from './loaders.ts'
import { readWithEnds, type RelationRow } from './relation/row.ts'

export interface BlockingRow {
  readonly view: View
  readonly items: ReadonlyMap<string, ItemRow>
  readonly waits: readonly RelationRow[]
  readonly result: Blocking
}

export interface RootRow extends Root {
  readonly item: ItemRow
}

export interface WaitRow {
  readonly relation: RelationRow
  readonly isBlocking: boolean
}

export interface ItemBlockingRow {
  readonly item: ItemRow
  readonly around: BlockingRow
}

/** O2, from what was read with the item. */
export const isItemOpen = ({ phase, substance }: ItemRow): boolean => isOpen(phase, substance)

function decide(view: View, waits: readonly RelationRow[]): BlockingRow {
  const items = new Map(waits.flatMap(({ from, to }) => [from, to]).map((item) => [item.slug, item]))
  const nodes = [...items.values()].map((item) => ({ slug: item.slug, isOpen: isItemOpen(item), hasPhase: item.phase !== null }))
  const edges = waits.map(({ from, to, strength, group }) => ({ from: from.slug, to: to.slug, strength: strength ?? 'REQUIRED', group }))
  return { view, items, waits, result: blocking(nodes, edges) }
}

/** B8. */
export async function blockingOfDossier(view: View, dossier: string): Promise<BlockingRow> {
  const rows = await view.reader.run(waitsOfDossier, { dossier, moment: view.moment })
  return decide(
    view,
    rows.map((row) => readWithEnds(view, row)),
  )
}

/** All that is connected over waits to the items asked for in one tick, decided once. */
export const aroundLoader = byKey<BlockingRow | null>(
  async (view, slugs) => {
    const rows = await view.reader.run(waitsAroundItems, { slugs, moment: view.moment })
    const around = decide(
      view,
      rows.map((row) => readWithEnds(view, row)),
    )
    return new Map(slugs.map((slug) => [slug, around]))
  },
  () => null,
)

export function itemsOf({ items }: BlockingRow, slugs: readonly string[]): ItemRow[] {
  return slugs.flatMap((slug) => items.get(slug) ?? [])
}

export function rootsOf(row: BlockingRow): RootRow[] {
  return row.result.roots.flatMap((root) => itemsOf(row, [root.slug]).map((item) => ({ ...root, item })))
}

/** B9: the waits of an item on open items, or on an item by open ones, each with whether it blocks. */
export function waitsOf({ item, around }: ItemBlockingRow, end: 'from' | 'to'): WaitRow[] {
  const other = end === 'from' ? 'to' : 'from'
  return around.waits.flatMap((relation, at) => {
    const isWanted = relation[end].slug === item.slug && isItemOpen(relation[other])
    return isWanted ? [{ relation, isBlocking: around.result.isBlocking[at] ?? false }] : []
  })
}

/** G2: whether an item awaits something or is awaited. */
export const inWaitLoader = byKey<boolean>(
  async (view, slugs) => new Map((await view.reader.run(waitingItems, { slugs, moment: view.moment })).map(({ slug }) => [slug, true])),
  () => false,
)
