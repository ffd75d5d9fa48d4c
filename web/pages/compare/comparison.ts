// From the answer to what is drawn and listed: what became of each item and each wait between two moments. Pure.
import type { Compared, ComparedItem, ComparedRelation, ComparedSaid, ComparedState } from './documents.ts'

/** Closed and quiet are the page's own: what closed did not disappear, and of what is quiet nobody said that it changed. */
export const fates = ['changed', 'came', 'closed', 'went', 'quiet'] as const
export type Fate = (typeof fates)[number]
type PhaseWord = NonNullable<ComparedState['phase']> | 'ANSWERED_OPEN'

/** How an item stood at one of the two moments. */
export interface Side {
  readonly phase: PhaseWord
  readonly substance: NonNullable<ComparedState['substance']> | null
  readonly isOpen: boolean
  readonly isUnconfirmed: boolean
  readonly wording: string | null
  readonly lastConfirmedOn: string
}

export interface Entry {
  readonly slug: string
  readonly type: ComparedItem['type']
  readonly name: string
  readonly fate: Fate
  readonly before: Side | null
  readonly after: Side | null
  readonly statements: readonly ComparedSaid[]
}

export interface Card {
  readonly slug: string
  readonly type: ComparedItem['type']
  readonly name: string
  readonly fate: Fate | null
  readonly before: Side | null
  readonly after: Side | null
}

export type WaitFate = 'came' | 'went' | 'changed' | 'same'
export interface Wait {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly fate: WaitFate
  readonly group: string | null
  readonly isHelpful: boolean
}

export interface Comparison {
  readonly entries: readonly Entry[]
  /** What waits or is awaited at either moment. */
  readonly cards: readonly Card[]
  readonly waits: readonly Wait[]
  /** Entries that are no card. */
  readonly outside: readonly Entry[]
  /** Open at both moments, of which nothing else was said. */
  readonly unchanged: number
}

type State = ComparedState | null
interface States {
  readonly phase: State
  readonly substance: State
}

function sideOf({ phase, substance }: States): Side | null {
  const shown = phase ?? substance
  if (!shown) return null
  const isOpen = phase?.isOpen === true || substance?.isOpen === true
  const word = phase?.phase ?? (isOpen ? 'OPEN' : 'DONE')
  return {
    phase: word === 'DONE' && isOpen ? 'ANSWERED_OPEN' : word,
    substance: substance?.substance ?? null,
    isOpen,
    isUnconfirmed: phase?.isUnconfirmed === true,
    wording: shown.wording,
    lastConfirmedOn: shown.lastConfirmedOn,
  }
}

interface Sides {
  readonly item: ComparedItem
  readonly before: Side | null
  readonly after: Side | null
  readonly changes: Compared['items']
}

function sidesOf(item: ComparedItem, changes: Compared['items']): Sides {
  const at = (which: 'before' | 'after'): States => {
    const of = (aspect: 'PHASE' | 'SUBSTANCE', now: State): State => {
      const change = changes.find((each) => each.aspect === aspect)
      return change ? change[which] : now
    }
    return { phase: of('PHASE', item.phase), substance: of('SUBSTANCE', item.substance) }
  }
  return { item, before: sideOf(at('before')), after: sideOf(at('after')), changes }
}

/** Nothing was heard since the first moment, though a day passed by which something was due. */
function isQuiet({ before, after, item }: Sides, from: Compared['from']): boolean {
  return before !== null && after?.isOpen === true && after.isUnconfirmed && (item.phase?.lastConfirmedOn ?? '') <= from.knownOn
}

function fateOf(sides: Sides, from: Compared['from']): Fate | null {
  const { before, after, changes } = sides
  if (changes.length === 0) return isQuiet(sides, from) ? 'quiet' : null
  if (before === null) return 'came'
  if (after === null) return 'went'
  return before.isOpen && !after.isOpen ? 'closed' : 'changed'
}

const nameOf = ({ type, from, to }: Pick<ComparedRelation, 'type' | 'from' | 'to'>): string => `${type} ${from.slug} ${to.slug}`

/** A wait stands while both ends are open: one whose end closed was lifted, though its relation still holds. */
function waitFate(edge: ComparedRelation, change: string | undefined, ends: readonly (Card | undefined)[]): WaitFate | null {
  const wasThere = change !== 'CAME' && ends.every((card) => card?.before?.isOpen === true)
  const isThere = change !== 'WENT' && ends.every((card) => card?.after?.isOpen === true)
  if (wasThere && isThere) return change === 'CHANGED' ? 'changed' : 'same'
  return wasThere ? 'went' : isThere ? 'came' : null
}

export function comparisonOf(compared: Compared): Comparison {
  const { items, relations, graph, from } = compared
  const changesOf = (slug: string) => items.filter((each) => each.item.slug === slug)
  const nodes = new Map([...items.map(({ item }) => item), ...graph.nodes].map((item) => [item.slug, item]))
  const all = [...nodes.values()].map((item) => {
    const sides = sidesOf(item, changesOf(item.slug))
    const { slug, type, name } = item
    return { slug, type, name, fate: fateOf(sides, from), before: sides.before, after: sides.after, changes: sides.changes }
  })
  const bySlug = new Map(all.map((card) => [card.slug, card]))
  const relationChanges = new Map(relations.map(({ relation, change }) => [nameOf(relation), change]))
  const waits = graph.edges.flatMap((edge): Wait[] => {
    const fate = waitFate(edge, relationChanges.get(nameOf(edge)), [bySlug.get(edge.from.slug), bySlug.get(edge.to.slug)])
    if (fate === null) return []
    return [{ id: edge.id, from: edge.from.slug, to: edge.to.slug, fate, group: edge.group, isHelpful: edge.strength === 'HELPFUL' }]
  })
  const ends = new Set(waits.flatMap(({ from: waiter, to }) => [waiter, to]))
  const entries = all.flatMap(({ changes, fate, ...card }): Entry[] => {
    if (fate === null) return []
    const statements = changes.flatMap((each) => each.statements)
    return [{ ...card, fate, statements: [...new Map(statements.map((each) => [each.id, each])).values()] }]
  })
  const order = (entry: Entry): string => `${fates.indexOf(entry.fate)} ${entry.name.toLowerCase()}`
  const sorted = entries.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  return {
    entries: sorted,
    cards: all.filter(({ slug }) => ends.has(slug)),
    waits,
    outside: sorted.filter(({ slug }) => !ends.has(slug)),
    unchanged: all.filter((card) => card.fate === null && card.after?.isOpen === true).length,
  }
}
