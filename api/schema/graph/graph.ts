// Nodes and edges for a canvas.
import { builder } from '../../builder.ts'
import { graphSize } from '../../limits.ts'
import { viewAt } from '../../moment.ts'
import { atMoment, MomentType } from '../moment.ts'
import { ItemRef, RelationRef } from '../refs.ts'
import { ItemTypeEnum, RelationTypeEnum } from '../scalars.ts'
import { aroundItems, pathsBetween, type GraphRow } from './rows.ts'

export const GraphType = builder.objectRef<GraphRow>('Graph').implement({
  description: 'Nodes and edges for a canvas; every edge’s ends are among the nodes.',
  fields: (t) => ({
    moment: t.field({ type: MomentType, description: 'The moment at which it is seen.', resolve: ({ view }) => view }),
    nodes: t.field({ type: [ItemRef], description: 'The items.', resolve: ({ nodes }) => nodes }),
    edges: t.field({
      type: [RelationRef],
      description: 'One for each distinct (type, from, to), with every statement that holds [L2].',
      resolve: ({ edges }) => edges,
    }),
    isTruncated: t.boolean({
      description: 'The limit left something out.',
      resolve: ({ hiddenNodes, isCut }) => hiddenNodes > 0 || isCut === true,
    }),
    hiddenNodes: t.int({
      description:
        'Items that the limit left out: of a neighbourhood those of the step at which it was reached; the next step is not walked.',
      resolve: ({ hiddenNodes }) => hiddenNodes,
    }),
    hiddenEdges: t.int({
      description: 'Relations that were left out with them: of a neighbourhood those by which they would have been reached.',
      resolve: ({ hiddenEdges }) => hiddenEdges,
    }),
  }),
})

/** A graph's lists count twice each; a field of a node is cheap. */
export const graphCost = (limit: number | null | undefined): number => Math.max(1, (limit ?? graphSize.max) / 10)

/** What to draw. */
export const graphArgs = builder.args((t) => ({
  relationTypes: t.field({ type: [RelationTypeEnum], description: 'Only relations of these types.' }),
  itemTypes: t.field({ type: [ItemTypeEnum], description: 'Only items of these types.' }),
}))
export const limitText = `Items at most, 1 up to and including ${graphSize.max}. Else InvalidInput.`

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: GraphType,
    description:
      'Everything within some steps of the given items, nearest first, the most related first. An item with more than 400 relations is shown and not passed through.',
    args: {
      of: t.arg.stringList({ required: true, description: 'Slugs; those that name nothing are passed over.' }),
      depth: t.arg.int({ defaultValue: 1, description: 'Steps, 0 up to and including 4. Else InvalidInput.' }),
      ...graphArgs,
      limit: t.arg.int({ defaultValue: 200, description: limitText }),
      ...atMoment,
    },
    complexity: ({ limit }) => ({ field: 1, multiplier: graphCost(limit) }),
    resolve: (_, { at, ...input }, context) => aroundItems(viewAt(context, at), input),
  }),
)

builder.queryField('paths', (t) =>
  t.field({
    type: GraphType,
    description:
      'The shortest ways from one item to another over relations that hold, walked in either direction: the items nearest to `from` first. Up to 100 ways; `isTruncated` says that there are more. No nodes where there is no way, or one of the items is not there.',
    args: {
      from: t.arg.string({ required: true, description: 'Slug of the item where the ways begin.' }),
      to: t.arg.string({ required: true, description: 'Slug of the item where they end.' }),
      maxLength: t.arg.int({ defaultValue: 6, description: 'Relations in a way at most, 1 up to and including 6. Else InvalidInput.' }),
      relationTypes: t.arg({ type: [RelationTypeEnum], description: 'Only over relations of these types.' }),
      ...atMoment,
    },
    complexity: { field: 1, multiplier: graphCost(null) },
    resolve: (_, { at, ...input }, context) => pathsBetween(viewAt(context, at), input),
  }),
)
