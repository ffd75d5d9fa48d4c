// A source as it is said to be at the basis, and how one is found.
import { sourcesBySlugs } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import type { SourceContent } from '../../record/dossier.ts'
import { keepItem, type ItemRow } from '../item/row.ts'
import { byKey } from '../loaders.ts'

export interface SourceRow {
  readonly node: 'Source'
  readonly view: View
  readonly slug: string
  readonly said: SourceContent
  /** Where the publisher is an item. */
  readonly publisher: ItemRow | null
}

interface FoundSource {
  readonly slug: string
  readonly content: string
  readonly publisher: Readonly<Record<string, unknown>> | null
}

export function readSource(view: View, { slug, content, publisher }: FoundSource): SourceRow {
  const said: SourceContent = JSON.parse(content)
  return { node: 'Source', view, slug, said, publisher: publisher === null ? null : keepItem(view, publisher) }
}

/** Sources by slug; null where there is none at the basis. */
export const sourceLoader = byKey<SourceRow | null>(
  async (view, slugs) =>
    new Map((await view.reader.run(sourcesBySlugs, { slugs, moment: view.moment })).map((row) => [row.slug, readSource(view, row)])),
  () => null,
)

/** Reads a source that came along and keeps it. */
export function keepSource(view: View, row: FoundSource): SourceRow {
  const source = readSource(view, row)
  sourceLoader(view).prime(source.slug, source)
  return source
}
