// What rests on a source, cut into its places and quotations. Pure.
import type { SupportedStatement } from './documents.ts'
import { compareLocators } from './locators.ts'

/** An item with what is said of it. */
export interface Subject {
  readonly about: SupportedStatement['about']
  readonly statements: readonly SupportedStatement[]
}
/** A quotation with what it supports; null where no words were kept. */
export interface Passage {
  readonly quote: string | null
  readonly subjects: readonly Subject[]
}
export interface PlaceIn {
  /** Null: no place was given. */
  readonly locator: string | null
  readonly passages: readonly Passage[]
  readonly count: number
}

const begin = (statement: SupportedStatement) => statement.trueFrom?.earliest ?? statement.known.latest

function subjectsOf(statements: readonly SupportedStatement[]): readonly Subject[] {
  const subjects = new Map<string, SupportedStatement[]>()
  for (const statement of statements) subjects.set(statement.about.slug, [...(subjects.get(statement.about.slug) ?? []), statement])
  return [...subjects.values()].flatMap((own) => (own[0] ? [{ about: own[0].about, statements: own }] : []))
}

/** Place after place in the source's own order; within a place quotation after quotation, then item after item, by the day it speaks of. */
export function placesOf(slug: string, statements: readonly SupportedStatement[]): readonly PlaceIn[] {
  const places = new Map<string | null, Map<string | null, SupportedStatement[]>>()
  const inOrder = statements.toSorted((a, b) => begin(a).localeCompare(begin(b)) || a.id.localeCompare(b.id))
  for (const statement of inOrder) {
    for (const { locator, quote, source } of statement.evidence) {
      if (source.slug !== slug) continue
      const passages = places.get(locator) ?? new Map<string | null, SupportedStatement[]>()
      const supports = passages.get(quote) ?? []
      if (!supports.includes(statement)) supports.push(statement)
      passages.set(quote, supports)
      places.set(locator, passages)
    }
  }
  return [...places]
    .toSorted(([a], [b]) => compareLocators(a, b))
    .map(([locator, passages]) => {
      const quoted = [...passages].toSorted(([a], [b]) => Number(a === null) - Number(b === null))
      return {
        locator,
        passages: quoted.map(([quote, supports]) => ({ quote, subjects: subjectsOf(supports) })),
        count: new Set(quoted.flatMap(([, supports]) => supports)).size,
      }
    })
}
