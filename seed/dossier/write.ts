// A dossier's content → the text of its file (F1): the same bytes for the same content.
import type { DossierContent, ItemContent, SourceContent } from '../../api/record/dossier.ts'
import { entry, listItem, type Yaml } from './emit.ts'
import { date, fuzzy, map, optional, text, texts, unlessEmpty, words, type Part } from './parts.ts'
import { statementOf } from './writeStatement.ts'

/** What `readDossier` reads back as the same content. */
export function writeDossier(content: DossierContent): string {
  const head = [
    entry('dossier', text(content.slug)),
    entry('title', words(content.title)),
    content.summary ? entry('summary', words(content.summary)) : '',
  ]
  const moments = content.moments.map(({ on, title }) =>
    map([
      ['on', date(on)],
      ['title', words(title)],
    ]),
  )
  const measures = content.measures.map(({ name, words: said }): [string, Yaml] => [name, words(said)])
  const aspects = (content.aspects ?? []).map(({ name, words: said }): [string, Yaml] => [name, words(said)])
  const districts = (content.districts ?? []).map(({ district, words: said }): [string, Yaml] => [district, words(said)])
  const block = (key: string, entries: readonly (readonly [string, Yaml])[]) =>
    entries.length > 0 ? entry(key, { kind: 'map', entries, isBlock: true }) : ''
  const sections = [
    moments.length > 0 ? entry('moments', { kind: 'list', items: moments, isBlock: true }) : '',
    block('measures', measures),
    block('aspects', aspects),
    block('districts', districts),
    content.sources.length > 0 ? `sources:\n${content.sources.map((source) => entry(source.slug, sourceOf(source), 2)).join('')}` : '',
    content.items.length > 0
      ? `items:\n${grouped(
          content.items,
          ({ type }) => type,
          (item) => entry(item.slug, itemOf(item), 2),
        )}`
      : '',
    content.statements.length > 0 ? `statements:\n${statementsOf(content)}` : '',
  ]
  return [head.join(''), ...sections.filter((section) => section !== '')].join('\n')
}

function statementsOf({ items, statements }: DossierContent): string {
  const names = new Map(items.map(({ slug, name }) => [slug, name.en ?? name.nl ?? slug]))
  return grouped(
    statements,
    ({ about }) => names.get(about) ?? about,
    (statement) => listItem(statementOf(statement), '  '),
  )
}

/** Neighbours of one heading under that heading, as a comment. */
function grouped<T>(all: readonly T[], headingOf: (one: T) => string, print: (one: T) => string): string {
  let heading: string | undefined
  return all
    .map((one) => {
      const own = headingOf(one)
        .replaceAll(/[\p{C}\s]+/gu, ' ')
        .trim()
      const title = own === heading ? '' : `${heading === undefined ? '' : '\n'}  # ${own}\n`
      heading = own
      return `${title}${print(one)}`
    })
    .join('')
}

function sourceOf(source: SourceContent): Yaml {
  const parts: Part[] = [
    ['kind', text(source.kind)],
    ['publisher', text(source.publisher)],
    ['title', text(source.title)],
    optional('published', source.published, fuzzy),
    optional('language', source.language, text),
    optional('access', source.access, text),
    optional('via', source.via, text),
    optional('url', source.url, text),
    optional('sha256', source.sha256, text),
    optional('retrieved', source.retrieved, date),
    optional('note', source.note, words),
  ]
  return map(parts, true)
}

function itemOf(item: ItemContent): Yaml {
  const identifiers = item.identifiers.map(({ scheme, value }) =>
    map([
      ['scheme', text(scheme)],
      ['value', text(value)],
    ]),
  )
  const parts: Part[] = [
    ['type', text(item.type)],
    optional('kind', item.kind, text),
    ['name', words(item.name)],
    unlessEmpty('aliases', item.aliases, texts),
    unlessEmpty('identifiers', identifiers, (items) => ({ kind: 'list', items })),
    optional('district', item.district, text),
  ]
  return map(parts, true)
}
