// Search by text.
import type { ItemType } from '../../cypher/model.ts'
import { searchItems } from '../../cypher/queries.gen.ts'
import { builder } from '../builder.ts'
import { InvalidInput } from '../errors.ts'
import { maxSearchLength } from '../limits.ts'
import { viewAt, type View } from '../moment.ts'
import { keepItem, type ItemRow } from './item/row.ts'
import { ItemConnection } from './item/item.ts'
import { luceneOf } from './lucene.ts'
import { atMoment } from './moment.ts'
import { forwardArgs, pageCost, pageOf, readPage, type Page, type PageInput } from './page.ts'
import { ItemTypeEnum } from './scalars.ts'

/** Hits looked at per index; a text that finds more is too short to mean anything. */
const most = 1_000

interface SearchInput extends PageInput {
  readonly text: string
  readonly types?: readonly ItemType[] | null | undefined
  readonly dossier?: string | null | undefined
}

async function search(seen: View, input: SearchInput): Promise<Page<ItemRow>> {
  if (input.text.length > maxSearchLength)
    throw new InvalidInput(`Found a text of ${input.text.length} characters; expected ${maxSearchLength} at most.`)
  const { view, asked } = readPage(seen, input)
  const lucene = luceneOf(input.text)
  if (lucene === null) return pageOf<ItemRow>(view, asked, [], () => 0)
  const { types = null, dossier = null } = input
  const found = await view.reader.run(searchItems, {
    ...lucene,
    filter: { types, dossier },
    after: asked.after,
    most,
    limit: asked.limit,
    moment: view.moment,
  })
  const entries = found.items.map((item, at) => ({ node: keepItem(view, item, true), key: found.keys[at] ?? '' }))
  return pageOf(view, asked, entries, () => found.count)
}

builder.queryField('search', (t) =>
  t.field({
    type: ItemConnection,
    description:
      'Items by names, aliases, identifiers and statement texts, Dutch and English; only what is known at the moment. Every word is needed: as a word in any of its forms, as the begin of one, or from three letters on as a part of one. Whole names first, then begins and words of names, then statement texts.',
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for, ${maxSearchLength} characters at most. A text without letters and digits finds nothing.`,
      }),
      types: t.arg({ type: [ItemTypeEnum], description: 'Only items of these types.' }),
      dossier: t.arg.string({ description: 'Only items of this dossier, by slug.' }),
      ...forwardArgs,
      ...atMoment,
    },
    complexity: pageCost,
    resolve: (_, { at, ...input }, context) => search(viewAt(context, at), input),
  }),
)
