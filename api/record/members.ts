// F2: which items and sources a dossier gains, keeps and loses, and what all dossiers together say of each.
import type { Problem } from '../errors.ts'
import type { Statement } from '../rules/statement.ts'
import { namedByTerm } from '../rules/terms.ts'
import { canonicalJson } from './canonical.ts'
import type { ItemContent, SourceContent } from './dossier.ts'
import type { Delta, Membership } from './operation.ts'
import { parseItem, parseSource, type PresentItem, type PresentMember } from './present.ts'

/** Slugs that make an item a member: what the statement is about and what it names; a speaker alone is not (F2). */
export function named(s: Statement): string[] {
  const others = s.form === 'RELATION' ? [s.to, s.of] : s.form === 'EVENT' ? s.involves : s.form === 'DATE' ? namedByTerm(s.term) : []
  return [s.about, ...others.filter((slug) => slug !== undefined)]
}

/** Every item that a statement needs to exist. */
export function mentioned(s: Statement): string[] {
  return s.speaker === undefined ? named(s) : [...named(s), s.speaker]
}

/** An item as every dossier that lists it says: one type, kind and name, aliases and identifiers added up. */
export function merged(listings: readonly ItemContent[]): ItemContent | undefined {
  const [first] = listings
  if (!first) return undefined
  const district = listings.find((item) => item.district !== undefined)?.district
  return {
    ...first,
    aliases: [...new Set(listings.flatMap((item) => item.aliases))],
    identifiers: [...new Map(listings.flatMap((item) => item.identifiers).map((id) => [canonicalJson(id), id])).values()],
    ...(district === undefined ? {} : { district }),
  }
}

const identity = ({ type, kind, name }: ItemContent) => canonicalJson({ type, kind, name })

export type ItemChanges = Pick<Delta, 'newItems' | 'itemVersions' | 'itemsLeft' | 'itemsJoined'>

/**
 * `listed` are the items that the dossier says something of, `nameds` those its live statements name, `members` those it has now.
 * Adds a problem for each item that another dossier describes otherwise.
 */
export function itemChanges(
  listed: readonly ItemContent[],
  nameds: ReadonlySet<string>,
  members: readonly string[],
  present: ReadonlyMap<string, PresentItem>,
  problems: Problem[],
): ItemChanges {
  const wanted = new Map<string, Membership>()
  for (const [place, item] of listed.entries()) wanted.set(item.slug, { slug: item.slug, isListed: true, said: canonicalJson(item), place })
  for (const slug of nameds) if (!wanted.has(slug)) wanted.set(slug, { slug, isListed: false, said: null, place: 0 })
  const own = (slug: string) => present.get(slug)?.own
  const changed = [...wanted.values()].filter(({ slug, isListed, said }) => own(slug)?.isListed !== isListed || own(slug)?.said !== said)
  const left = members.filter((slug) => !wanted.has(slug))
  const itemVersions: ItemContent[] = []
  for (const slug of new Set([...changed.map((m) => m.slug), ...left])) {
    const others = (present.get(slug)?.others ?? []).map(parseItem)
    const mine = sayings(wanted.get(slug)?.said)
    const before = merged([...others, ...sayings(own(slug)?.said)])
    const after = merged([...others, ...mine])
    problems.push(...disagreements(slug, mine[0], others, present.get(slug)))
    if (after && (!before || canonicalJson(before) !== canonicalJson(after))) itemVersions.push(after)
  }
  return {
    newItems: listed.filter((item) => !present.get(item.slug)?.isMember).map(({ slug, type }) => ({ slug, type })),
    itemVersions,
    itemsLeft: [...left, ...changed.map(({ slug }) => slug).filter((slug) => own(slug))],
    itemsJoined: changed,
  }
}

function sayings(said: string | null | undefined): ItemContent[] {
  return said == null ? [] : [parseItem(said)]
}

function disagreements(
  slug: string,
  mine: ItemContent | undefined,
  others: readonly ItemContent[],
  present: PresentItem | undefined,
): Problem[] {
  if (!mine) return []
  if (present && present.type !== mine.type) {
    return [
      {
        path: ['items', slug, 'type'],
        message: `${slug} is already a ${present.type}, here a ${mine.type}. A type never changes: take another slug.`,
        expected: present.type,
      },
    ]
  }
  const other = others.find((item) => identity(item) !== identity(mine))
  return other
    ? [
        {
          path: ['items', slug],
          message: `${slug} is described otherwise by another dossier: there ${identity(other)}, here ${identity(mine)}. Two different things need two slugs.`,
          expected: identity(other),
        },
      ]
    : []
}

export type SourceChanges = Pick<Delta, 'newSources' | 'sourceVersions' | 'sourcesLeft' | 'sourcesJoined'>

/** As for items, but a source is shared only when all that is said of it is the same. */
export function sourceChanges(
  listed: readonly SourceContent[],
  members: readonly string[],
  present: ReadonlyMap<string, PresentMember>,
  problems: Problem[],
): SourceChanges {
  const wanted = new Map(
    listed.map((source, place) => [source.slug, { slug: source.slug, isListed: true, said: canonicalJson(source), place }]),
  )
  const own = (slug: string) => present.get(slug)?.own
  const changed = [...wanted.values()].filter(({ slug, said }) => own(slug)?.said !== said)
  for (const { slug, said } of changed) {
    const other = present.get(slug)?.others.find((text) => text !== said)
    if (other !== undefined) {
      problems.push({
        path: ['sources', slug],
        message: `${slug} is described otherwise by another dossier: there ${other}, here ${said}. Two different sources need two slugs.`,
        expected: other,
      })
    }
  }
  const isKnown = (slug: string, said: string) => present.get(slug)?.others.includes(said) ?? false
  return {
    newSources: listed.filter(({ slug }) => !present.get(slug)?.isMember).map(({ slug }) => slug),
    sourceVersions: changed.filter(({ slug, said }) => !isKnown(slug, said)).map(({ said }) => parseSource(said)),
    sourcesLeft: [...members.filter((slug) => !wanted.has(slug)), ...changed.map(({ slug }) => slug).filter((slug) => own(slug))],
    sourcesJoined: changed,
  }
}
