// Lists of items: filter, order, the root field.
import { builder } from '../builder.ts'
import { viewAt } from '../moment.ts'
import { items, type ItemFilter } from './item/board.ts'
import { ItemConnection } from './item/item.ts'
import { atMoment } from './moment.ts'
import { pageArgs, pageCost } from './page.ts'
import { ItemOrderEnum, ItemTypeEnum, PhaseEnum } from './scalars.ts'

const ItemFilterInput = builder.inputRef<ItemFilter>('ItemFilter').implement({
  description: 'Which items; every part that is given must fit.',
  fields: (t) => ({
    dossier: t.string({ description: 'In this dossier, by slug [F2].' }),
    types: t.field({ type: [ItemTypeEnum], description: 'Of one of these types.' }),
    kinds: t.stringList({ description: 'Of one of these kinds.' }),
    phases: t.field({ type: [PhaseEnum], description: 'In one of these phases.' }),
    isOpen: t.boolean({ description: 'Open or not [O2].' }),
    isKnown: t.boolean({ description: 'Known at the moment or not [P9].' }),
    text: t.string({ description: 'Every word of it stands in a name, alias or identifier, in either language; capitals do not count.' }),
    relatedTo: t.string({ description: 'With a relation that holds to or from this item, by slug.' }),
  }),
})

export const itemsArgs = builder.args((t) => ({
  filter: t.field({ type: ItemFilterInput, description: 'Which items; all when left out.' }),
  orderBy: t.field({ type: ItemOrderEnum, description: 'In which order; NAME when left out.' }),
}))

builder.queryField('items', (t) =>
  t.field({
    type: ItemConnection,
    description: 'Items of the whole store, or of the dossier that the filter names.',
    args: { ...itemsArgs, ...pageArgs, ...atMoment },
    complexity: pageCost,
    resolve: (_, { at, ...args }, context) => items(viewAt(context, at), args, null),
  }),
)
