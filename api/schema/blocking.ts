// What waits for what.
import { itemTypes } from '../../cypher/model.ts'
import { builder } from '../builder.ts'
import { InvalidInput } from '../errors.ts'
import { maxClosing, maxWaits, maxWaysToRoots } from '../limits.ts'
import {
  aroundLoader,
  earliestDates,
  earliestOf,
  itemsAround,
  itemsOf,
  rootsOf,
  unlockOf,
  waitsOf,
  waysOf,
  type BlockingRow,
  type ItemBlockingRow,
  type RootRow,
  type UnlockRow,
  type WaitRow,
} from './blockingRows.ts'
import { GraphType } from './graph/graph.ts'
import { graphOfWaits } from './graph/rows.ts'
import type { ItemRow } from './item/row.ts'
import { FuzzyDateType, MomentType } from './moment.ts'
import { DueDateRef, ItemRef, RelationRef } from './refs.ts'

function checkedSlugs(slugs: readonly string[]): readonly string[] {
  if (slugs.length >= 1 && slugs.length <= maxClosing) return slugs
  throw new InvalidInput(`ifCloses takes 1 to ${maxClosing} slugs; ${slugs.length} were given.`)
}

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

const UnlockType = builder.objectRef<UnlockRow>('Unlock').implement({
  description: 'What could close if something else closed [B6]. A preview: nothing is recorded.',
  fields: (t) => ({
    directly: t.field({
      type: [ItemRef],
      description: 'Items that are then no longer blocked, by slug.',
      resolve: ({ directly }) => [...directly],
    }),
    inTheEnd: t.field({
      type: [ItemRef],
      description: 'The same, repeated with those closed too, the direct ones included; by slug.',
      resolve: ({ inTheEnd }) => [...inTheEnd],
    }),
  }),
})

const truncatedText = `Whether there are more than ${maxWaits} waits, of which the first by statement were looked at.`

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
    ifCloses: t.field({
      type: UnlockType,
      args: {
        slugs: t.arg.stringList({
          required: true,
          description: `Items that are taken to be no longer open, 1 to ${maxClosing}, else InvalidInput. Those that wait for nothing and that nobody awaits, or that are not open, change nothing.`,
        }),
      },
      description: 'What could close if these closed [B6].',
      resolve: (row, { slugs }) => unlockOf(row, checkedSlugs(slugs)),
    }),
    isTruncated: t.exposeBoolean('isTruncated', { description: truncatedText }),
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
    waysToRoots: t.field({
      type: t.listRef([WaitType]),
      description: `To each of the first ${maxWaysToRoots} roots, in their order, the shortest way down over waits that block, from its own wait to the one on the root; of equally short ones the first by slug.`,
      resolve: waysOf,
    }),
    unlocks: t.field({
      type: UnlockType,
      description: 'What could close if it closed [B6]; both lists are empty where it is not open.',
      resolve: ({ item, around }) => unlockOf(around, [item.slug]),
    }),
    earliestPossible: t.field({
      type: FuzzyDateType,
      nullable: true,
      description:
        'The latest of its own date (latest-known PLANNED, else PROMISED, else EXPECTED) and that of what blocks it, of a group the earliest; null where that is unknown, and where it is not open [B7].',
      resolve: async (row) => (await earliestOf(row)).date,
    }),
    earliestBecauseOf: t.field({
      type: [DueDateRef],
      description: 'The dates that `earliestPossible` comes from: its own, or those of what it waits for; none where it is null [B7].',
      resolve: earliestDates,
    }),
    unknownBecauseOf: t.field({
      type: [ItemRef],
      description:
        'Why `earliestPossible` is unknown: open items without a date that wait for nothing, and those that wait in a circle [B7].',
      resolve: async (row) => itemsAround(row, (await earliestOf(row)).unknownBecauseOf),
    }),
    isTruncated: t.boolean({ description: truncatedText, resolve: ({ around }) => around.isTruncated }),
  }),
})

/** Null where the type is not tracked. */
export async function blockingOfItem(item: ItemRow): Promise<ItemBlockingRow | null> {
  if (!itemTypes[item.type].isTracked) return null
  const around = await aroundLoader(item.view).load(item.slug)
  return around === null ? null : { item, around }
}
