// A dossier's content → the text of its file (F1): the same bytes for the same content.
import type { DossierContent, ItemContent, SourceContent } from '../../api/record/dossier.ts'
import { printFuzzyDate } from '../../api/rules/dates.ts'
import type { FuzzyDate, Statement, Words } from '../../api/rules/statement.ts'
import { entry, listItem, type Yaml } from './emit.ts'

type Part = readonly [string, Yaml] | undefined

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
  const sections = [
    moments.length > 0 ? entry('moments', { kind: 'list', items: moments, isBlock: true }) : '',
    measures.length > 0 ? entry('measures', { kind: 'map', entries: measures, isBlock: true }) : '',
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

function text(said: string): Yaml {
  return { kind: 'text', text: said }
}

/** A year alone is quoted: it would be a number. */
function date(printed: string): Yaml {
  return { kind: /^\d{4}$/.test(printed) ? 'text' : 'bare', text: printed }
}

function fuzzy(day: FuzzyDate): Yaml {
  const on = date(printFuzzyDate(day))
  return day.text
    ? map([
        ['on', on],
        ['text', words(day.text)],
      ])
    : on
}

function words({ nl, en }: Words): Yaml {
  return map([optional('nl', nl, text), optional('en', en, text)])
}

function map(parts: readonly Part[], isBlock = false): Yaml {
  return { kind: 'map', entries: parts.filter((part) => part !== undefined), isBlock }
}

function texts(all: readonly string[]): Yaml {
  return { kind: 'list', items: all.map(text) }
}

function optional<T>(key: string, given: T | undefined, print: (given: T) => Yaml): Part {
  return given === undefined ? undefined : [key, print(given)]
}

function unlessEmpty<T>(key: string, all: readonly T[], print: (all: readonly T[]) => Yaml): Part {
  return all.length === 0 ? undefined : [key, print(all)]
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

function statementOf(s: Statement): Yaml {
  const isEvent = s.form === 'EVENT'
  const from = isEvent ? undefined : optional('from', s.trueFrom, fuzzy)
  const until = optional('until', s.trueUntil, fuzzy)
  const evidence = s.evidence.map(({ source, locator, quote }) =>
    map([['source', text(source)], optional('locator', locator, text), optional('quote', quote, text)]),
  )
  const parts: Part[] = [
    ['id', text(s.key)],
    ['about', text(s.about)],
    formOf(s),
    isEvent ? ['on', fuzzy(s.trueFrom)] : undefined,
    from || until ? ['true', map([from, until])] : undefined,
    s.isKnownStated ? ['known', fuzzy(s.known)] : undefined,
    optional('speaker', s.speaker, text),
    ['certainty', text(s.certainty)],
    optional('reason', s.reason, words),
    optional('supersedes', s.supersedes, text),
    unlessEmpty('disputes', s.disputes, texts),
    optional('note', s.note, words),
    ['evidence', { kind: 'list', items: evidence }],
  ]
  return map(parts, true)
}

function formOf(s: Statement): Part {
  switch (s.form) {
    case 'RELATION':
      return ['relation', relationOf(s)]
    case 'STATE':
      return ['state', map([[s.aspect.toLowerCase(), text(s.value)], optional('wording', s.wording, words)])]
    case 'EVENT':
      return ['event', map([['kind', text(s.eventKind)], ['text', words(s.text)], unlessEmpty('involves', s.involves, texts)])]
    case 'FIGURE': {
      const value: Yaml = { kind: 'bare', text: String(s.value) }
      const rest: Part[] = [['unit', text(s.unit)], ['qualifier', text(s.qualifier)], optional('text', s.text, words)]
      return ['figure', map([['measure', text(s.measure)], ['value', value], ...rest])]
    }
    case 'DATE':
      return ['date', map([['kind', text(s.dateKind)], ['on', s.due ? fuzzy(s.due) : text('unknown')], optional('text', s.text, words)])]
  }
}

function relationOf(s: Statement & { readonly form: 'RELATION' }): Yaml {
  return map([
    ['type', text(s.relationType)],
    ['to', text(s.to)],
    optional('ground', s.ground, text),
    optional('strength', s.strength, text),
    optional('group', s.group, text),
    unlessEmpty('aspects', s.aspects, texts),
    optional('of', s.of, text),
    optional('why', s.why, words),
  ])
}
