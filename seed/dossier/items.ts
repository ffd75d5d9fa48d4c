// The items and sources of a dossier file (F2, F5, F6).
import { accesses, districts, itemTypeNames, itemTypes, limits, sourceKinds, type ItemType } from '../../cypher/model.ts'
import type { Identifier, ItemContent, SourceContent } from '../../api/record/dossier.ts'
import type { Cursor, Entry } from './cursor.ts'
import { given } from './given.ts'
import { choice, day, distinct, fuzzyDate, slug, text, title, url, words } from './scalars.ts'

/** What a file lists under a slug; `content` is absent where something in it is wrong. */
export interface Listed<Content> {
  readonly at: Cursor
  readonly content: Content | undefined
}

function listed<Content>(at: Cursor, what: string, read: (entry: Entry) => Content | undefined): Map<string, Listed<Content>> {
  const found = new Map<string, Listed<Content>>()
  for (const entry of at.entries(`${what} by slug`)) {
    slug(entry.at)
    found.set(entry.key, { at: entry.at, content: read(entry) })
  }
  return found
}

export function readItems(at: Cursor): Map<string, Listed<ItemContent>> {
  return listed(at, 'items', ({ key, value }) => {
    const fields = value.fields('an item', ['type', 'kind', 'name', 'aliases', 'identifiers', 'district'])
    if (!fields) return undefined
    const typeAt = fields.need('type')
    const type = typeAt && choice(typeAt, itemTypeNames, 'type')
    const kindAt = fields.get('kind')
    const kind = type && readKind(value, type, kindAt)
    const nameAt = fields.need('name')
    const name = nameAt && title(nameAt)
    const aliasesAt = fields.get('aliases')
    const aliases = aliasesAt ? distinct(aliasesAt, 'a list of names', (alias) => text(alias, limits.name)) : []
    const identifiersAt = fields.get('identifiers')
    const identifiers = identifiersAt ? readIdentifiers(identifiersAt) : []
    const districtAt = fields.get('district')
    const district = districtAt && choice(districtAt, districts, 'district')
    return type && name && given({ slug: key, type, kind, name, aliases, identifiers, district })
  })
}

function readKind(item: Cursor, type: ItemType, at: Cursor | undefined): string | undefined {
  const known: readonly string[] = itemTypes[type].kinds
  if (!at) {
    if (known.length > 0) item.warn(`${type} without kind`, 'no kind', known.join(', '))
    return undefined
  }
  if (known.length > 0) return choice(at, known, `kind of ${type}`)
  at.error(`${type} has no kinds`, at.describe(), 'no kind')
  return undefined
}

function readIdentifiers(at: Cursor): Identifier[] {
  const seen = new Set<string>()
  return at.list('a list of {scheme, value}').flatMap((item) => {
    const fields = item.fields('an identifier', ['scheme', 'value'])
    const schemeAt = fields?.need('scheme')
    const valueAt = fields?.need('value')
    const scheme = schemeAt && text(schemeAt, limits.slug)
    const value = valueAt && text(valueAt, limits.name)
    if (scheme === undefined || value === undefined) return []
    const name = JSON.stringify([scheme, value])
    if (seen.has(name)) item.warn('named twice', `${scheme} ${value}`, 'each once')
    if (seen.has(name)) return []
    seen.add(name)
    return [{ scheme, value }]
  })
}

const sourceKeys = ['kind', 'publisher', 'title', 'published', 'url', 'language', 'access', 'via', 'sha256', 'retrieved', 'note'] as const

export function readSources(at: Cursor): Map<string, Listed<SourceContent>> {
  const sources = listed(at, 'sources', ({ key, value }) => {
    const fields = value.fields('a source', sourceKeys)
    if (!fields) return undefined
    const kindAt = fields.need('kind')
    const publisherAt = fields.need('publisher')
    const titleAt = fields.need('title')
    const kind = kindAt && choice(kindAt, sourceKinds, 'kind of source')
    const publisher = publisherAt && text(publisherAt, limits.name)
    const called = titleAt && text(titleAt, limits.name)
    const optional = {
      published: readWith(fields.get('published'), fuzzyDate),
      url: readWith(fields.get('url'), url),
      language: readWith(fields.get('language'), languageTag),
      access: readWith(fields.get('access'), (it) => choice(it, accesses, 'access')),
      via: readWith(fields.get('via'), slug),
      sha256: readWith(fields.get('sha256'), hash),
      retrieved: readWith(fields.get('retrieved'), day),
      note: readWith(fields.get('note'), words),
    }
    if (optional.access === 'CITED' && !fields.has('via')) value.warn('CITED without the source through which', 'no via', 'via')
    return kind && publisher !== undefined && called !== undefined
      ? given({ slug: key, kind, publisher, title: called, ...optional })
      : undefined
  })
  checkVia(sources)
  return sources
}

function readWith<T>(at: Cursor | undefined, read: (at: Cursor) => T | undefined): T | undefined {
  return at && read(at)
}

/** `via` leads to another source of the file, and never round. */
function checkVia(sources: ReadonlyMap<string, Listed<SourceContent>>): void {
  for (const [key, { at, content }] of sources) {
    if (content?.via === undefined) continue
    const passed = new Set([key])
    for (let next: string | undefined = content.via; next !== undefined; next = sources.get(next)?.content?.via) {
      if (!sources.has(next)) {
        if (passed.size === 1) at.error('via a source that the file does not list', next, 'a slug under sources')
        break
      }
      if (passed.has(next)) {
        at.error('via leads round', [...passed, next].join(' → '), 'a source that was read itself')
        break
      }
      passed.add(next)
    }
  }
}

function languageTag(at: Cursor): string | undefined {
  const said = text(at, limits.slug, 'a language: nl, en, de …')
  if (said === undefined || /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(said)) return said
  at.error('not a language', said, 'nl, en, de …')
  return undefined
}

function hash(at: Cursor): string | undefined {
  const said = at.scalar('64 hexadecimal digits')
  if (said === undefined || /^[0-9a-f]{64}$/.test(said)) return said
  at.error('not a SHA-256', said, '64 hexadecimal digits, lower case')
  return undefined
}
