// What two items have with each other and in common. Pure.
import type { RelationAtMoment } from './mapLines.ts'

/** A relation seen from one of the two. */
export interface Tie {
  readonly id: string
  readonly type: string
  readonly way: 'out' | 'back'
}

export interface Pair {
  /** Relations between the two, seen from the first. */
  readonly between: readonly Tie[]
  /** Items with which both have a relation, with what each has. */
  readonly shared: readonly { readonly slug: string; readonly ties: readonly [readonly Tie[], readonly Tie[]] }[]
}

function tiesOf(slug: string, relations: readonly RelationAtMoment[]): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Tie[]>()
  for (const { id, type, from, to } of relations) {
    if (from !== slug && to !== slug) continue
    const other = from === slug ? to : from
    ties.set(other, [...(ties.get(other) ?? []), { id, type, way: from === slug ? 'out' : 'back' }])
  }
  return ties
}

export function pairOf(first: string, second: string, relations: readonly RelationAtMoment[]): Pair {
  const ofFirst = tiesOf(first, relations)
  const ofSecond = tiesOf(second, relations)
  const shared = [...ofFirst].flatMap(([slug, ties]) => {
    const others = ofSecond.get(slug)
    return others && slug !== first && slug !== second ? [{ slug, ties: [ties, others] as const }] : []
  })
  return { between: ofFirst.get(second) ?? [], shared }
}
