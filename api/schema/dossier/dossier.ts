// A dossier: what belongs together, seen at a moment.
import { itemTypeNames } from '../../../cypher/model.ts'
import { builder } from '../../builder.ts'
import { pageSize } from '../../limits.ts'
import { viewAt } from '../../moment.ts'
import type { KeyMoment } from '../../record/dossier.ts'
import { BlockingType } from '../blocking.ts'
import { blockingOfDossier } from '../blockingRows.ts'
import { computedDatesOfDossier, includeComputedText } from '../dueDate/computed.ts'
import { datesOfOneDossier, inOrder, type DueDateRow } from '../dueDate/row.ts'
import { FigureGroup } from '../figure.ts'
import { figureGroups } from '../figureRow.ts'
import { GraphType, graphArgs, graphCost, limitText } from '../graph/graph.ts'
import { graphOf } from '../graph/rows.ts'
import { items } from '../item/board.ts'
import { ItemConnection } from '../item/item.ts'
import { itemsArgs } from '../items.ts'
import { atMoment, MomentType } from '../moment.ts'
import { connectionOf, forwardArgs, pageArgs, pageCost } from '../page.ts'
import { DossierRef, DueDateRef, NodeRef } from '../refs.ts'
import { oneOf } from '../row.ts'
import { FormEnum, ItemTypeEnum } from '../scalars.ts'
import { SourceConnection, sourcesOf } from '../source/source.ts'
import { TimelineConnection, timelineOf } from '../timeline.ts'
import { inLanguage, sayName, sayWords } from '../words.ts'
import { isItemOpen } from '../blockingRows.ts'
import { DayType, DelayType, daysOf, delaysOf, delaysText } from './rails.ts'
import { countsOf, dossierLoader, dossiers, figureCountOf, heardOf, type DossierRow } from './row.ts'

const TypeCount = builder.objectRef<{ readonly name: string; readonly total: number; readonly open: number }>('TypeCount').implement({
  description: 'How many known items of a type there are.',
  fields: (t) => ({
    type: t.field({ type: ItemTypeEnum, description: 'The type.', resolve: ({ name }) => oneOf(itemTypeNames, name) }),
    total: t.int({ description: 'Known items [P9].', resolve: ({ total }) => total }),
    open: t.int({ description: 'Those of them that are open [O2].', resolve: ({ open }) => open }),
  }),
})

const KeyMomentType = builder.objectRef<KeyMoment>('KeyMoment').implement({
  description: 'A day that a dossier names [F9].',
  fields: (t) => ({
    on: t.field({ type: 'Date', description: 'The day.', resolve: ({ on }) => on }),
    title: t.string({ args: inLanguage, description: 'What it is known for.', resolve: ({ title }, args) => sayName(title, args) }),
  }),
})

async function datesOf({ view, slug }: DossierRow, onlyOpen: boolean, includeComputed: boolean): Promise<DueDateRow[]> {
  const [stated, computed] = await Promise.all([datesOfOneDossier(view, slug), includeComputed ? computedDatesOfDossier(view, slug) : []])
  const dates = [...stated, ...computed].toSorted(inOrder)
  return onlyOpen ? dates.filter(({ item }) => isItemOpen(item)) : dates
}

DossierRef.implement({
  interfaces: [NodeRef],
  description: 'What belongs together: items, sources and statements on one matter. Everything below is seen at its moment.',
  fields: (t) => ({
    slug: t.string({ description: 'Its name in the store.', resolve: ({ slug }) => slug }),
    title: t.string({ args: inLanguage, description: 'Its title.', resolve: ({ said }, args) => sayName(said.title, args) }),
    summary: t.string({
      nullable: true,
      args: inLanguage,
      description: 'What it is about.',
      resolve: ({ said }, args) => sayWords(said.summary, args),
    }),
    moment: t.field({ type: MomentType, description: 'The moment at which it is seen.', resolve: ({ view }) => view }),
    items: t.field({
      type: ItemConnection,
      args: { ...itemsArgs, ...pageArgs },
      complexity: pageCost,
      description: 'Its items [F2], all of them unless filtered.',
      resolve: ({ view, slug }, args) => items(view, args, slug),
    }),
    counts: t.field({ type: [TypeCount], description: 'Known items by type; types without any are left out.', resolve: countsOf }),
    graph: t.field({
      type: GraphType,
      args: { ...graphArgs, limit: t.arg.int({ defaultValue: 500, description: limitText }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: graphCost(limit) }),
      description: 'Its known items [P9] and every relation between them that holds, the most related items first.',
      resolve: ({ view, slug }, input) => graphOf(view, slug, input),
    }),
    timeline: t.field({
      type: TimelineConnection,
      args: { ...pageArgs, forms: t.arg({ type: [FormEnum], description: 'Only of these forms; RELATION has no entries.' }) },
      complexity: pageCost,
      description: 'What it says by day: events, runs of states, figures and dates, oldest first [L4].',
      resolve: ({ view, slug }, args) => timelineOf(view, slug, args),
    }),
    moments: t.field({
      type: [KeyMomentType],
      description: 'Days that the dossier names: jumps for the as-of control [F9].',
      resolve: ({ said }) => said.moments,
    }),
    firstHeardOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which anything of it became known, whatever the moment.',
      resolve: async (row) => (await heardOf(row)).first,
    }),
    lastHeardOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The latest known day of any statement that is visible at the moment.',
      resolve: async (row) => (await heardOf(row)).last,
    }),
    previousHeardOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The nearest day before the moment’s known day on which something became known.',
      resolve: async (row) => (await heardOf(row)).previous,
    }),
    nextHeardOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The nearest day after the moment’s known day on which something became known.',
      resolve: async (row) => (await heardOf(row)).next,
    }),
    days: t.field({
      type: [DayType],
      description:
        'Per day, how much happened and how much became known: the two rails, oldest first, days with nothing left out. Everything recorded at the basis counts, whatever the moment.',
      resolve: daysOf,
    }),
    delays: t.field({
      type: [DelayType],
      args: { first: t.arg.int({ defaultValue: pageSize.default, description: delaysText }) },
      complexity: pageCost,
      description:
        'Facts that became known on a later day than they began, the largest delay first, one per item and pair of days. Dates are left out: naming one is all that happened. Everything recorded at the basis counts, whatever the moment.',
      resolve: (row, { first }) => delaysOf(row, first ?? pageSize.default),
    }),
    blocking: t.field({
      type: BlockingType,
      description: 'What waits for what among its items [B8].',
      resolve: ({ view, slug }) => blockingOfDossier(view, slug),
    }),
    figures: t.field({
      type: [FigureGroup],
      args: { population: t.arg.string({ description: 'Only figures about this item, by slug.' }) },
      description: 'Its figures that hold, by population and measure.',
      resolve: ({ view, slug }, { population }) => figureGroups(view, slug, population ?? null),
    }),
    figureCount: t.int({ description: 'How many figures there are in `figures`.', resolve: figureCountOf }),
    dates: t.field({
      type: [DueDateRef],
      args: {
        onlyOpen: t.arg.boolean({ description: 'Only of items that are open [O2].' }),
        includeComputed: t.arg.boolean({ defaultValue: false, description: includeComputedText }),
      },
      description: 'Its dates that hold, by day, those that name none last.',
      resolve: (row, { onlyOpen, includeComputed }) => datesOf(row, onlyOpen ?? false, includeComputed ?? false),
    }),
    sources: t.field({
      type: SourceConnection,
      args: forwardArgs,
      complexity: pageCost,
      description: 'Its sources, by slug.',
      resolve: ({ view, slug }, args) => sourcesOf(view, slug, args),
    }),
  }),
})

const DossierConnection = connectionOf('Dossier', DossierRef, 'dossiers')

builder.queryFields((t) => ({
  dossier: t.field({
    type: DossierRef,
    nullable: true,
    description: 'One dossier; null where there is none of that name at the basis.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the store.' }), ...atMoment },
    resolve: (_, { slug, at }, context) => dossierLoader(viewAt(context, at)).load(slug),
  }),
  dossiers: t.field({
    type: DossierConnection,
    args: forwardArgs,
    complexity: pageCost,
    description: 'All dossiers, by slug, seen today.',
    resolve: (_, args, context) => dossiers(viewAt(context, null), args),
  }),
}))
