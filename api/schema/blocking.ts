// What waits for what.
import { itemTypes } from '../../cypher/model.ts'
import { builder } from '../builder.ts'
import {
  aroundLoader,
  itemsOf,
  rootsOf,
  waitsOf,
  type BlockingRow,
  type ItemBlockingRow,
  type RootRow,
  type WaitRow,
} from './blockingRows.ts'
import { GraphType } from './graph/graph.ts'
import { graphOfWaits } from './graph/rows.ts'
import type { ItemRow } from './item/row.ts'
import { MomentType } from './moment.ts'
import { ItemRef, RelationRef } from './refs.ts'

const RootType = builder.objectRef<RootRow>('Root').implement({
  description: 'An open item that others await and that is not blocked itself [B3].',
  fields: (t) => ({
    item: t.field({ type: ItemRef, description: 'The item.', resolve: ({ item }) => item }),
    directlyBlocks: t.int({ description: 'Items that it blocks.', resolve: ({ directlyBlocks }) => directlyBlocks }),
    finallyBlocks: t.int({
      description: 'Open items that it blocks in the end, the direct ones included.',
      resolve: ({ finallyBlocks }) => finallyBlocks,
    }),
  }),
})

const WaitType = builder.objectRef<WaitRow>('Wait').implement({
  description: 'A wait between two items of which the other one is open [B9].',
  fields: (t) => ({
    relation: t.field({ type: RelationRef, description: 'The AWAITS.', resolve: ({ relation }) => relation }),
    isBlocking: t.boolean({
      description: 'Whether it blocks: required, both ends open, its group not met [B1].',
      resolve: ({ isBlocking }) => isBlocking,
    }),
  }),
})

export const BlockingType = builder.objectRef<BlockingRow>('Blocking').implement({
  description: 'What blocks what among the items of a dossier, over all waits between them [B8].',
  fields: (t) => ({
    moment: t.field({ type: MomentType, description: 'The moment at which it is seen.', resolve: ({ view }) => view }),
    roots: t.field({
      type: [RootType],
      description: 'Open items that others await and that are not blocked themselves, the most awaited first [B3].',
      resolve: rootsOf,
    }),
    longestChain: t.field({
      type: [ItemRef],
      description: 'From the first waiter to the last awaited; cycles left out [B5].',
      resolve: (row) => itemsOf(row, row.result.longestChain),
    }),
    cycles: t.field({
      type: t.listRef([ItemRef]),
      description: 'Items that wait for each other in a circle [B4].',
      resolve: (row) => row.result.cycles.map((cycle) => itemsOf(row, cycle)),
    }),
    graph: t.field({ type: GraphType, description: 'Every wait that holds, with its ends.', resolve: graphOfWaits }),
  }),
})

export const ItemBlockingType = builder.objectRef<ItemBlockingRow>('ItemBlocking').implement({
  description: 'What an item waits for and what waits for it, in the whole store.',
  fields: (t) => ({
    awaits: t.field({ type: [WaitType], description: 'Its waits on open items [B9].', resolve: (row) => waitsOf(row, 'from') }),
    awaitedBy: t.field({ type: [WaitType], description: 'Waits of open items on it.', resolve: (row) => waitsOf(row, 'to') }),
    isBlocked: t.boolean({
      description: 'At least one wait blocks it [B2].',
      resolve: ({ item, around }) => around.result.blocked.has(item.slug),
    }),
    roots: t.field({
      type: [ItemRef],
      description: 'The roots that block it in the end, the most awaited first; none where it leads only into cycles [B3, B4].',
      resolve: ({ item, around }) =>
        itemsOf(
          around,
          around.result.rootsOf(item.slug).map(({ slug }) => slug),
        ),
    }),
  }),
})

/** Null where the type is not tracked. */
export async function blockingOfItem(item: ItemRow): Promise<ItemBlockingRow | null> {
  if (!itemTypes[item.type].isTracked) return null
  const around = await aroundLoader(item.view).load(item.slug)
  return around === null ? null : { item, around }
}
