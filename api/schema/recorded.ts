// What was recorded of a dossier or an item, operation by operation.
import { recordedInDossier, recordedOfItem } from '../../cypher/queries.gen.ts'
import { builder } from '../builder.ts'
import { InvalidInput } from '../errors.ts'
import { maxRecorded, pageSize } from '../limits.ts'
import type { View } from '../moment.ts'
import { pageCost } from './page.ts'
import { DossierRef, ItemRef, StatementRef } from './refs.ts'
import { keepStatement, type StatementRow } from './statement/row.ts'

interface RecordedRow {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly kind: string
  readonly hash: string
  readonly addedCount: number
  readonly retractedCount: number
  readonly added: readonly StatementRow[]
  readonly retracted: readonly StatementRow[]
}

type Column = Readonly<Record<string, unknown>>
type Found = Omit<RecordedRow, 'added' | 'retracted'> & { readonly added: readonly Column[]; readonly retracted: readonly Column[] }

const read = (view: View, row: Found): RecordedRow => ({
  ...row,
  added: row.added.map((column) => keepStatement(view, column)),
  retracted: row.retracted.map((column) => keepStatement(view, column)),
})

function checked(first: number | null | undefined): number {
  const limit = first ?? pageSize.default
  if (limit >= 1 && limit <= pageSize.max) return limit
  throw new InvalidInput(`Found first: ${limit}; expected 1 up to and including ${pageSize.max}.`)
}

const RecordedType = builder.objectRef<RecordedRow>('Recorded').implement({
  description: 'An operation of the change log, as far as it touches the dossier or the item that is asked.',
  fields: (t) => ({
    seq: t.int({ description: 'Its place in the order of recording.', resolve: ({ seq }) => seq }),
    at: t.field({ type: 'DateTime', description: 'When it was recorded.', resolve: ({ at }) => at }),
    by: t.string({ description: 'Who recorded it.', resolve: ({ by }) => by }),
    kind: t.string({ description: 'What was done: IMPORT, RECORD or RETRACT.', resolve: ({ kind }) => kind }),
    hash: t.string({ description: 'The change log’s hash there, SHA-256 in hex.', resolve: ({ hash }) => hash }),
    addedCount: t.int({ description: 'Statements that it added.', resolve: ({ addedCount }) => addedCount }),
    retractedCount: t.int({ description: 'Statements that it retracted.', resolve: ({ retractedCount }) => retractedCount }),
    added: t.field({
      type: [StatementRef],
      description: `The first ${maxRecorded} of those that it added, in their order, as they stand now.`,
      resolve: ({ added }) => added,
    }),
    retracted: t.field({
      type: [StatementRef],
      description: `The first ${maxRecorded} of those that it retracted, in their order.`,
      resolve: ({ retracted }) => retracted,
    }),
  }),
})

const firstText = `How many, 1 up to and including ${pageSize.max}; ${pageSize.default} when left out. Else InvalidInput.`

builder.objectField(DossierRef, 'recorded', (t) =>
  t.field({
    type: [RecordedType],
    args: { first: t.arg.int({ description: firstText }) },
    complexity: pageCost,
    description: 'What was recorded in it up to the basis, the newest first; an operation that only changes names adds nothing.',
    resolve: async ({ view, slug }, { first }) => {
      const asked = { dossier: slug, most: maxRecorded, limit: checked(first), basis: view.moment.basis }
      return (await view.reader.run(recordedInDossier, asked)).map((row) => read(view, row))
    },
  }),
)

builder.interfaceField(ItemRef, 'recorded', (t) =>
  t.field({
    type: [RecordedType],
    args: { first: t.arg.int({ description: firstText }) },
    complexity: pageCost,
    description: 'What was recorded about it or naming it up to the basis, whatever the day, the newest first.',
    resolve: async ({ view, slug }, { first }) => {
      const asked = { slug, most: maxRecorded, limit: checked(first), basis: view.moment.basis }
      return (await view.reader.run(recordedOfItem, asked)).map((row) => read(view, row))
    },
  }),
)
