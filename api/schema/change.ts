// The change log, in the order of recording.
import { changeCount, changePage, statementCountOfChange, statementsOfChange } from '../../cypher/queries.gen.ts'
import { builder } from '../builder.ts'
import { cursorOf, viewAt, type View } from '../moment.ts'
import { connectionOf, forwardArgs, pageCost, pageOf, readPage, type Page, type PageInput } from './page.ts'
import { keepStatement, type StatementRow } from './statement/row.ts'
import { StatementConnection } from './statement/statement.ts'

interface ChangeRow {
  readonly view: View
  readonly seq: number
  readonly kind: string
  readonly at: string
  readonly by: string
  readonly hash: string
  readonly statementCount: number
  readonly itemSlugs: readonly string[]
}

async function statementsOf({ view: seen, seq }: ChangeRow, args: PageInput): Promise<Page<StatementRow>> {
  const { view, asked } = readPage(seen, args)
  const rows = await view.reader.run(statementsOfChange, { seq, after: asked.after, limit: asked.limit })
  const entries = rows.map(({ statement, key }) => ({ node: keepStatement(view, statement), key }))
  return pageOf(view, asked, entries, async () => (await view.reader.run(statementCountOfChange, { seq })).count)
}

const ChangeType = builder.objectRef<ChangeRow>('Change').implement({
  description: 'One operation. Its hash runs over the change before it and its own content: a log that was tampered with shows.',
  fields: (t) => ({
    seq: t.int({ description: 'Its place in the order of recording, without gaps.', resolve: ({ seq }) => seq }),
    cursor: t.string({
      description: 'Opaque: `changes(after:)` goes on from here.',
      resolve: ({ view, seq }) => cursorOf(view, String(seq)),
    }),
    kind: t.string({ description: 'What was done: IMPORT, RECORD or RETRACT.', resolve: ({ kind }) => kind }),
    at: t.field({ type: 'DateTime', description: 'When it was recorded.', resolve: ({ at }) => at }),
    by: t.string({ description: 'Who recorded it.', resolve: ({ by }) => by }),
    hash: t.string({ description: 'SHA-256 in hex.', resolve: ({ hash }) => hash }),
    statementCount: t.int({ description: 'Statements that it added.', resolve: ({ statementCount }) => statementCount }),
    statements: t.field({
      type: StatementConnection,
      args: forwardArgs,
      complexity: pageCost,
      description: 'Statements that it added or retracted, in their order, as they stand now.',
      resolve: statementsOf,
    }),
    itemSlugs: t.stringList({
      nullable: true,
      description: 'Items that its statements are about or name, where that was kept.',
      resolve: ({ itemSlugs }) => itemSlugs,
    }),
  }),
})

const ChangeConnection = connectionOf('Change', ChangeType, 'changes')

/** A later page goes on to the newest: unlike other lists, this one only grows at its end. */
async function changes(view: View, args: PageInput): Promise<Page<ChangeRow>> {
  const { asked } = readPage(view, args)
  const { basis } = view.moment
  const rows = await view.reader.run(changePage, { after: Number(asked.after ?? 0), limit: asked.limit, basis })
  const entries = rows.map((row) => ({ node: { ...row, view }, key: String(row.seq) }))
  return pageOf(view, asked, entries, async () => (await view.reader.run(changeCount, { basis })).count)
}

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    args: forwardArgs,
    complexity: pageCost,
    description: 'The change log from its begin or from a cursor on, in the order of recording: none missed, none twice.',
    resolve: (_, args, context) => changes(viewAt(context, null), args),
  }),
)
