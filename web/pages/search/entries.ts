// What the search offers for a text: days, items, pages, moments, sources. Pure.
import { pages, type Page } from '../../explore/places.ts'
import type { Day } from '../../explore/day.ts'
import { folded } from '../../ui/folded.ts'
import type { PhaseGlyph, SourceGlyph } from '../../ui/glyphs.ts'
import type { Words } from '../../words/nl.ts'
import { typedDay } from '../../words/typedDay.ts'

export type ItemType = keyof Words['itemTypes']
export interface FoundItem {
  readonly slug: string
  readonly type: ItemType
  readonly name: string
  readonly phase: {
    readonly phase: Exclude<PhaseGlyph, 'ANSWERED_OPEN' | 'UNCONFIRMED'> | null
    readonly isOpen: boolean
    readonly isUnconfirmed: boolean
  } | null
  readonly substance: { readonly isOpen: boolean } | null
}
export interface FoundSource {
  readonly slug: string
  readonly title: string
  readonly kind: SourceGlyph
  readonly publisher: string
  readonly language: string | null
}
export interface Moment {
  readonly on: Day
  readonly title: string
}

export type Entry =
  | { readonly kind: 'day'; readonly id: string; readonly day: Day }
  | { readonly kind: 'item'; readonly id: string; readonly item: FoundItem }
  | { readonly kind: 'page'; readonly id: string; readonly page: Page }
  | { readonly kind: 'moment'; readonly id: string; readonly moment: Moment }
  | { readonly kind: 'source'; readonly id: string; readonly source: FoundSource }

export interface Section {
  readonly name: keyof Words['searchSections']
  readonly entries: readonly Entry[]
}

interface Offered {
  readonly text: string
  readonly near: Day
  readonly today: Day
  readonly items: readonly FoundItem[]
  readonly recent: readonly FoundItem[]
  readonly moments: readonly Moment[]
  readonly sources: readonly FoundSource[]
  readonly pageNames: Readonly<Record<Page, string>>
}

const mostSources = 5

/** Every word begins a word of the name. */
function fits(name: string, text: string): boolean {
  const words = folded(name).split(/[^\p{L}\p{N}]+/u)
  const sought = folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return sought.length > 0 && sought.every((word) => words.some((own) => own.startsWith(word)))
}

const itemEntry = (item: FoundItem): Entry => ({ kind: 'item', id: `item-${item.slug}`, item })
const pageEntry = (page: Page): Entry => ({ kind: 'page', id: `page-${page}`, page })
const momentEntry = (moment: Moment): Entry => ({ kind: 'moment', id: `moment-${moment.on}`, moment })
const sourceEntry = (source: FoundSource): Entry => ({ kind: 'source', id: `source-${source.slug}`, source })

/** Sections in the order in which they are shown; empty ones are left out. Without a text: what was chosen before, and where one can go. */
export function sectionsOf(offered: Offered): readonly Section[] {
  const { text, moments, pageNames } = offered
  const isEmpty = text.trim() === ''
  const day = isEmpty ? null : typedDay(text, offered.near, offered.today)
  const isNamed = (name: string) => isEmpty || fits(name, text)
  const sections: readonly Section[] = [
    { name: 'day', entries: day === null ? [] : [{ kind: 'day', id: `day-${day}`, day }] },
    { name: 'recent', entries: isEmpty ? offered.recent.map(itemEntry) : [] },
    { name: 'items', entries: isEmpty ? [] : offered.items.map(itemEntry) },
    {
      name: 'goTo',
      entries: [
        ...pages.filter((page) => isNamed(pageNames[page])).map(pageEntry),
        ...moments.filter(({ title }) => isNamed(title)).map(momentEntry),
      ],
    },
    {
      name: 'sources',
      entries: isEmpty
        ? []
        : offered.sources
            .filter(({ title, publisher }) => fits(`${title} ${publisher}`, text))
            .slice(0, mostSources)
            .map(sourceEntry),
    },
  ]
  return sections.filter(({ entries }) => entries.length > 0)
}

/** As the board says it: a closed phase with open substance is not settled. */
export function phaseOf({
  phase,
  substance,
}: FoundItem): { readonly word: Exclude<PhaseGlyph, 'UNCONFIRMED'>; readonly isUnconfirmed: boolean } | null {
  if (phase === null) return null
  const isAnsweredOpen = phase.phase === 'DONE' && substance !== null && substance.isOpen
  return { word: isAnsweredOpen ? 'ANSWERED_OPEN' : (phase.phase ?? 'UNKNOWN'), isUnconfirmed: phase.isUnconfirmed }
}
