// Which store answers, by which rules.
import { rulesVersion, schemaVersion } from '../../cypher/model.ts'
import { storeEpoch } from '../../cypher/queries.gen.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'

interface StoreRow {
  readonly epoch: string
  readonly basis: number
}

async function store({ reader, basis }: Context): Promise<StoreRow> {
  const { epoch } = await reader.run(storeEpoch, {})
  return { epoch, basis }
}

const StoreType = builder.objectRef<StoreRow>('Store').implement({
  description: 'Which store answers, by which rules.',
  fields: (t) => ({
    epoch: t.id({
      description: 'Changes when the store is another one: cursors and bases of before mean nothing then.',
      resolve: ({ epoch }) => epoch,
    }),
    basis: t.int({ description: 'The newest `seq` when the request began.', resolve: ({ basis }) => basis }),
    schemaVersion: t.int({ description: 'How the store is laid out.', resolve: () => schemaVersion }),
    rulesVersion: t.int({ description: 'Changes whenever an answer could change.', resolve: () => rulesVersion }),
  }),
})

builder.queryField('store', (t) =>
  t.field({ type: StoreType, description: 'Which store answers, by which rules.', resolve: (_, _args, context) => store(context) }),
)
