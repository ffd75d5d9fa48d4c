// A source: what was read, by whom published and how it was read.
import { sourceCountOfDossier, sourcesOfDossier, statementsOfSources, statementTotalsOfSources } from '../../../cypher/queries.gen.ts'
import { builder } from '../../builder.ts'
import { viewAt, type View } from '../../moment.ts'
import { byKeyAnd, grouped } from '../loaders.ts'
import { atMoment, FuzzyDateType } from '../moment.ts'
import { connectionOf, forwardArgs, pageCost, pageOf, readPage, type Page, type PageAsked, type PageInput } from '../page.ts'
import { ItemRef, NodeRef, SourceRef } from '../refs.ts'
import { keepStatement, type StatementRow } from '../statement/row.ts'
import { StatementConnection } from '../statement/statement.ts'
import { inLanguage, sayWords } from '../words.ts'
import { readSource, sourceLoader, type SourceRow } from './row.ts'

interface Found {
  readonly statement: Readonly<Record<string, unknown>>
  readonly key: string
}
interface StatementFilter {
  readonly includeLater: boolean
}
interface StatementsInput extends PageInput {
  readonly includeLater?: boolean | null | undefined
}
const statementsLoader = byKeyAnd<StatementFilter & PageAsked, readonly Found[]>(
  async (view, slugs, { includeLater, after, limit }) =>
    grouped(
      await view.reader.run(statementsOfSources, { slugs, includeLater, after, limit, moment: view.moment }),
      ({ slug }) => slug,
      (row) => row,
    ),
  () => [],
)
const totalLoader = byKeyAnd<StatementFilter, number>(
  async (view, slugs, { includeLater }) => {
    const totals = await view.reader.run(statementTotalsOfSources, { slugs, includeLater, moment: view.moment })
    return new Map(totals.map(({ slug, count }) => [slug, count]))
  },
  () => 0,
)

async function statementsOf(source: SourceRow, args: StatementsInput): Promise<Page<StatementRow>> {
  const { view, asked } = readPage(source.view, args)
  const filter = { includeLater: args.includeLater ?? false }
  const found = await statementsLoader(view, { ...filter, ...asked }).load(source.slug)
  const entries = found.map(({ statement, key }) => ({ node: keepStatement(view, statement), key }))
  return pageOf(view, asked, entries, () => totalLoader(view, filter).load(source.slug))
}

/** A dossier's sources by slug. */
export async function sourcesOf(seen: View, dossier: string, args: PageInput): Promise<Page<SourceRow>> {
  const { view, asked } = readPage(seen, args)
  const rows = await view.reader.run(sourcesOfDossier, { dossier, after: asked.after, limit: asked.limit, moment: view.moment })
  const entries = rows.map((row) => ({ node: readSource(view, row), key: row.slug }))
  return pageOf(
    view,
    asked,
    entries,
    async () => (await view.reader.run(sourceCountOfDossier, { dossier, basis: view.moment.basis })).count,
  )
}

SourceRef.implement({
  interfaces: [NodeRef],
  description: 'Something that was read. How reliable it is and how certain a statement from it is are two different things.',
  fields: (t) => ({
    slug: t.string({ description: 'Its name in the store.', resolve: ({ slug }) => slug }),
    title: t.string({ description: 'Its own title, as a citation.', resolve: ({ said }) => said.title }),
    publisher: t.string({
      description: 'The publisher’s name: the item’s Dutch name where it is one.',
      resolve: ({ said, publisher }) => publisher?.name.nl ?? publisher?.name.en ?? said.publisher,
    }),
    publishedBy: t.field({
      type: ItemRef,
      nullable: true,
      description: 'The publisher where it is an item of the store.',
      resolve: ({ publisher }) => publisher,
    }),
    kind: t.string({
      description: 'DECISION_MEMO, LETTER, NEWS, REGISTER, REPORT, WEB_PAGE or RECORD: see `vocabulary.sourceKinds`.',
      resolve: ({ said }) => said.kind,
    }),
    published: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When it was published; null where it is undated.',
      resolve: ({ said }) => said.published ?? null,
    }),
    url: t.field({ type: 'URL', nullable: true, description: 'Where it stands.', resolve: ({ said }) => said.url ?? null }),
    language: t.string({
      nullable: true,
      description: 'The language it is written in, ISO 639-1.',
      resolve: ({ said }) => said.language ?? null,
    }),
    access: t.string({
      nullable: true,
      description: 'How it was read: FULL, EXCERPT (the opening only) or CITED (known through another, see `via`).',
      resolve: ({ said }) => said.access ?? null,
    }),
    via: t.field({
      type: SourceRef,
      nullable: true,
      description: 'The source through which this one is known.',
      resolve: ({ view, said }) => (said.via === undefined ? null : sourceLoader(view).load(said.via)),
    }),
    sha256: t.string({
      nullable: true,
      description: 'SHA-256 in hex of the stored copy, where there is one.',
      resolve: ({ said }) => said.sha256 ?? null,
    }),
    retrieved: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was retrieved.',
      resolve: ({ said }) => said.retrieved ?? null,
    }),
    note: t.string({
      nullable: true,
      args: inLanguage,
      description: 'The analyst’s remark.',
      resolve: ({ said }, args) => sayWords(said.note, args),
    }),
    statements: t.field({
      type: StatementConnection,
      args: {
        includeLater: t.arg.boolean({
          defaultValue: false,
          description: 'Also what became known or true only after the moment, marked by its own dates.',
        }),
        ...forwardArgs,
      },
      complexity: pageCost,
      description: 'Visible statements that give it as evidence, the latest known first.',
      resolve: statementsOf,
    }),
  }),
})

export const SourceConnection = connectionOf('Source', SourceRef, 'sources')

builder.queryField('source', (t) =>
  t.field({
    type: SourceRef,
    nullable: true,
    description: 'One source; null where there is none of that name at the basis.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the store.' }), ...atMoment },
    resolve: (_, { slug, at }, context) => sourceLoader(viewAt(context, at)).load(slug),
  }),
)
