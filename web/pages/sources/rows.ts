// From answers to lines: which sources are shown, in which order, and how many each filter would show. Pure.
import type { SourceSort } from '../../explore/address.ts'
import { readFragment } from '../../graphql/graphql.ts'
import { folded } from '../../ui/folded.ts'
import type { SourceGlyph } from '../../ui/glyphs.ts'
import type { FuzzyDay } from '../../words/dates.ts'
import { sourceLine, type SourceLine } from './documents.ts'

export const kinds = [
  'DECISION_MEMO',
  'LETTER',
  'RECORD',
  'REPORT',
  'REGISTER',
  'WEB_PAGE',
  'NEWS',
] as const satisfies readonly SourceGlyph[]
export type Kind = SourceGlyph
export const accesses = ['FULL', 'EXCERPT', 'CITED', 'UNSAID'] as const
/** UNSAID: nobody wrote down how it was read. */
export type Access = (typeof accesses)[number]

/** One source at the moment. */
export interface Row {
  readonly slug: string
  readonly title: string
  readonly kind: Kind
  readonly language: string | null
  readonly access: Access
  readonly publisher: string
  /** The publisher as an item, where it is one. */
  readonly publishedBy: { readonly slug: string; readonly name: string } | null
  readonly published: FuzzyDay | null
  readonly url: string | null
  readonly via: { readonly slug: string; readonly title: string; readonly publisher: string } | null
  /** Statements that rest on it at the moment, and those known or true only later. */
  readonly statements: number
  readonly later: number
  /** It did not exist yet on the day of the moment on which things were known. */
  readonly isUnpublished: boolean
}

export function kindOf(name: string): Kind {
  return kinds.find((kind) => kind === name) ?? 'WEB_PAGE'
}
export function accessOf(name: string | null): Access {
  return accesses.find((access) => access === name) ?? 'UNSAID'
}

/** A source is certainly of later only when its earliest possible day is. */
export function isUnpublishedOn(published: FuzzyDay | null, knownOn: string): boolean {
  return published !== null && published.earliest > knownOn
}

export function rowOf(line: SourceLine, knownOn: string): Row {
  const { kind, access, published, publishedBy, publisher, statements, everything, ...rest } = readFragment(sourceLine, line)
  return {
    ...rest,
    kind: kindOf(kind),
    access: accessOf(access),
    published,
    publishedBy,
    publisher: publishedBy?.name ?? publisher,
    statements: statements.totalCount,
    later: Math.max(0, everything.totalCount - statements.totalCount),
    isUnpublished: isUnpublishedOn(published, knownOn),
  }
}

/** What the list is narrowed to: words, and kinds and ways of reading that are filtered away. */
export interface Narrowing {
  readonly find: string
  readonly hidden: readonly string[]
}

function hasWords(row: Row, sought: readonly string[]): boolean {
  // To fold every title of a long list takes longer than to draw it.
  if (sought.length === 0) return true
  const text = folded([row.title, row.publisher, row.slug, row.url ?? '', row.via?.title ?? ''].join('\n'))
  return sought.every((word) => text.includes(word))
}

export function narrowed(rows: readonly Row[], { find, hidden }: Narrowing): readonly Row[] {
  const sought = folded(find).split(/\s+/).filter(Boolean)
  return rows.filter((row) => !hidden.includes(row.kind) && !hidden.includes(row.access) && hasWords(row, sought))
}

/** How many lines each choice would show beside what the other filters leave; choices without any source are left out. */
export function choicesOf<T extends string>(
  rows: readonly Row[],
  names: readonly T[],
  of: (row: Row) => T,
  { find, hidden }: Narrowing,
): readonly { readonly name: T; readonly count: number; readonly isHidden: boolean }[] {
  const others = hidden.filter((name) => !names.some((own) => own === name))
  const left = narrowed(rows, { find, hidden: others })
  return names
    .filter((name) => rows.some((row) => of(row) === name))
    .map((name) => ({ name, count: left.filter((row) => of(row) === name).length, isHidden: hidden.includes(name) }))
}

/** The first choice shows only what was chosen; another adds to it; the last one taken back shows everything again. */
export function toggled(hidden: readonly string[], names: readonly string[], name: string): readonly string[] {
  const others = hidden.filter((one) => !names.includes(one))
  const chosen = names.filter((one) => !hidden.includes(one))
  if (chosen.length === names.length) return [...others, ...names.filter((one) => one !== name)]
  const next = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]
  return next.length === 0 ? others : [...others, ...names.filter((one) => !next.includes(one))]
}

type Value = string | number | null

function sortValue(row: Row, key: SourceSort['key']): Value {
  switch (key) {
    case 'kind':
      return kinds.indexOf(row.kind)
    case 'title':
      return row.title
    case 'publisher':
      return row.publisher
    case 'published':
      return row.published?.latest ?? null
    case 'access':
      return accesses.indexOf(row.access)
    case 'statements':
      return row.statements
  }
}

const inWords = new Intl.Collator('nl', { numeric: true })

function compare(a: Value, b: Value): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : inWords.compare(String(a), String(b))
}

/** In the order of a column; what has no value stays last in both directions, and what ties is newest first. */
export function sorted(rows: readonly Row[], { key, isDescending }: SourceSort): readonly Row[] {
  const newest = (a: Row, b: Row) => compare(b.published?.latest ?? '', a.published?.latest ?? '') || compare(a.title, b.title)
  return rows.toSorted((a, b) => {
    const [left, right] = [sortValue(a, key), sortValue(b, key)]
    const apart = Number(left === null) - Number(right === null)
    return apart || compare(left, right) * (isDescending ? -1 : 1) || newest(a, b)
  })
}

/** Lines under a heading; `isLater` where they appeared only after the day of the moment. Null: no heading. */
export interface Group {
  readonly isLater: boolean | null
  readonly rows: readonly Row[]
}

/** Newest first, what appeared later under a heading of its own; or all in the order that the reader chose. */
export function groupsOf(rows: readonly Row[], sort: SourceSort | null): readonly Group[] {
  if (sort !== null) return [{ isLater: null, rows: sorted(rows, sort) }]
  const newest = sorted(rows, { key: 'published', isDescending: true })
  const later = newest.filter((row) => row.isUnpublished).toReversed()
  const there = newest.filter((row) => !row.isUnpublished)
  const groups = [
    { isLater: false, rows: there },
    { isLater: true, rows: later },
  ]
  return groups.filter((group) => group.rows.length > 0)
}
