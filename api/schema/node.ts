// Anything that has an id.
import { builder } from '../builder.ts'
import { InvalidInput } from '../errors.ts'
import { pageSize } from '../limits.ts'
import { idOf, readId, viewAt, type AskedMoment, type NodeKind, type View } from '../moment.ts'
import type { Context } from '../context.ts'
import { dossierLoader } from './dossier/row.ts'
import { computedDateById } from './dueDate/computed.ts'
import { dueDateLoader } from './dueDate/row.ts'
import { eventLoader } from './eventRow.ts'
import { figureLoader } from './figureRow.ts'
import { itemLoader } from './item/row.ts'
import { atMoment } from './moment.ts'
import { NodeRef, type NodeRow } from './refs.ts'
import { relationLoader } from './relation/row.ts'
import { sourceLoader } from './source/row.ts'
import { statementLoader } from './statement/row.ts'

/** What names a thing in its id: a slug, or the id of its statement. */
const keyOf = (row: NodeRow): string => ('slug' in row ? row.slug : row.node === 'Statement' ? row.id : row.statement)

NodeRef.implement({
  description: 'Anything that can be asked for again by its id.',
  resolveType: (row) => (row.node === 'Item' ? row.type : row.node),
  fields: (t) => ({
    id: t.id({
      description:
        'Opaque. It holds the moment as it was asked for, so that the same thing seen at two moments has two ids; `node(id)` answers at that moment.',
      resolve: (row) => idOf(row.node, keyOf(row), row.view),
    }),
  }),
})

const loaders: { readonly [Kind in NodeKind]: (view: View) => { load: (key: string) => Promise<NodeRow | null> } } = {
  Item: itemLoader,
  Dossier: dossierLoader,
  Relation: relationLoader,
  Event: eventLoader,
  Figure: figureLoader,
  DueDate: (view) => ({ load: async (key) => (await computedDateById(view, key)) ?? dueDateLoader(view).load(key) }),
  Statement: statementLoader,
  Source: sourceLoader,
}

function nodeById(context: Context, id: string, at: AskedMoment | null | undefined): Promise<NodeRow | null> {
  const { kind, key, asked } = readId(id)
  return loaders[kind](viewAt(context, at ?? asked)).load(key)
}

function nodesByIds(context: Context, ids: readonly string[], at: AskedMoment | null | undefined): Promise<(NodeRow | null)[]> {
  if (ids.length > pageSize.max) throw new InvalidInput(`Found ${ids.length} ids; expected ${pageSize.max} at most.`)
  return Promise.all(ids.map((id) => nodeById(context, id, at)))
}

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description:
      'What an id names, seen at the moment in the id; null where nothing of it is there at that moment. InvalidInput for what is no id.',
    args: { id: t.arg.id({ required: true, description: 'An id that this API gave out.' }), ...atMoment },
    resolve: (_, { id, at }, context) => nodeById(context, id, at),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: 'Several of `node`, in the order of the ids.',
    args: { ids: t.arg.idList({ required: true, description: `Ids that this API gave out, ${pageSize.max} at most.` }), ...atMoment },
    resolve: (_, { ids, at }, context) => nodesByIds(context, ids, at),
  }),
}))
