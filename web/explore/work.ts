// What a reader does with the graph: show what is behind an item, hide, keep, select. Pure; one work in, the next one out.
import type { WayFamily } from './looks.ts'
import { tagOf } from './tags.ts'

/** Ways to place things, beside their districts. */
export const layouts = ['organic', 'waits', 'rings', 'since', 'type', 'body', 'phase'] as const
export type Layout = (typeof layouts)[number]

/** What of the graph's view is the reader's own doing, and can be undone. */
export interface Work {
  /** The graph shows level 3 too, instead of behind "+n". */
  readonly isEverything: boolean
  /** Slugs whose hidden neighbours are shown on the graph. */
  readonly expanded: readonly string[]
  /** Types, families of relations, phases and certainties that are filtered away, by their names in the model. */
  readonly hidden: readonly string[]
  /** What is filtered away stays where it was, faint. */
  readonly isFading: boolean
  /** Slugs of the items that the waits are seen without: what if these closed. */
  readonly closing: readonly string[]
  /** Slug of the item from which ways are sought. Without `wayTo` the other one is still to be picked. */
  readonly wayFrom: string | null
  readonly wayTo: string | null
  /** Families of relations that the ways may go over; none named is all. */
  readonly wayOver: readonly WayFamily[]
  /** How things are placed; null is in their districts. */
  readonly layout: Layout | null
  /** Slug of the item in the middle of the rings; null in every other layout. */
  readonly centre: string | null
  /** Tags of the items that are shown with their neighbours, and nothing else; none is everything. */
  readonly around: readonly string[]
  /** Tags of items that were hidden by hand. */
  readonly away: readonly string[]
  /** Tags of items that stay whatever the filters say. */
  readonly pinned: readonly string[]
  /** Tags of the items that are selected together. */
  readonly selected: readonly string[]
}

export const noWork: Work = {
  isEverything: false,
  expanded: [],
  hidden: [],
  isFading: false,
  closing: [],
  wayFrom: null,
  wayTo: null,
  wayOver: [],
  layout: null,
  centre: null,
  around: [],
  away: [],
  pinned: [],
  selected: [],
}

/** Something done to items, by their slugs. */
export type Act =
  | { readonly does: 'hide' | 'only' | 'pin' | 'unpin' | 'show' | 'select' | 'toggle' | 'collapse'; readonly slugs: readonly string[] }
  /** Shows what is one step from `at`, which are `slugs`. */
  | { readonly does: 'expand'; readonly at: string; readonly slugs: readonly string[] }
  | { readonly does: 'showAll' }
  /** Places everything anew; `centre` is the slug in the middle of the rings. */
  | { readonly does: 'place'; readonly layout: Layout | null; readonly centre: string | null }

const joined = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])]
const without = (one: readonly string[], other: readonly string[]) => one.filter((tag) => !other.includes(tag))
const slugOf = (at: string) => at.split('.')[0] ?? at

/** The work after this act; the same lists where it changes nothing. */
export function worked<Held extends Work>(work: Held, act: Act): Held {
  if (act.does === 'showAll') return { ...work, away: [], around: [] }
  if (act.does === 'place') return { ...work, layout: act.layout, centre: act.layout === 'rings' ? act.centre : null }
  const tags = act.slugs.map(tagOf)
  switch (act.does) {
    case 'hide':
      return {
        ...work,
        away: joined(work.away, tags),
        pinned: without(work.pinned, tags),
        around: without(work.around, tags),
        selected: without(work.selected, tags),
      }
    case 'only':
      return { ...work, around: tags, away: without(work.away, tags) }
    case 'show':
      return { ...work, away: without(work.away, tags) }
    case 'pin':
      return { ...work, pinned: joined(work.pinned, tags) }
    case 'unpin':
      return { ...work, pinned: without(work.pinned, tags) }
    case 'select':
      return { ...work, selected: joined([], tags) }
    case 'toggle':
      return { ...work, selected: joined(without(work.selected, tags), without(tags, work.selected)) }
    case 'collapse':
      return { ...work, expanded: work.expanded.filter((at) => !act.slugs.includes(slugOf(at))) }
    case 'expand': {
      const around = work.around.length === 0 || act.slugs.length === 0 ? work.around : joined(work.around, [tagOf(slugOf(act.at))])
      return { ...work, expanded: joined(work.expanded, [act.at]), away: without(work.away, tags), around }
    }
  }
}

interface Ends {
  readonly from: string
  readonly to: string
}

/** Those at the other end of a line from these, without these. */
export function neighboursOf(lines: readonly Ends[], slugs: ReadonlySet<string>): readonly string[] {
  const others = lines.flatMap(({ from, to }) => [...(slugs.has(from) ? [to] : []), ...(slugs.has(to) ? [from] : [])])
  return [...new Set(others)].filter((slug) => !slugs.has(slug))
}

/** All but these. */
export function inverse(slugs: readonly string[], selected: ReadonlySet<string>): readonly string[] {
  return slugs.filter((slug) => !selected.has(slug))
}
