// Relations as lines of the map. Pure.
import type { District } from './districts.ts'
import { familyOf, type Certainty, type Family } from './looks.ts'

/** A relation that holds at the moment. */
export interface RelationAtMoment {
  readonly id: string
  readonly type: string
  readonly family: string
  readonly certainty: Certainty
  readonly from: string
  readonly to: string
}

/** All relations of one family between two items, one way. */
export interface MapLine {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly family: Family
  readonly isAcross: boolean
  readonly types: readonly string[]
}

/** One line for each family and way; a wait of which an end is closed is lifted. */
export function linesOf(
  relations: readonly RelationAtMoment[],
  districtOf: (slug: string) => District | null,
  isClosed: (slug: string) => boolean,
): readonly MapLine[] {
  const lines = new Map<string, MapLine>()
  for (const relation of relations) {
    const { from, to, type } = relation
    const family = familyOf(relation, isClosed(from) || isClosed(to))
    const id = `${from} ${to} ${family}`
    const isAcross = districtOf(from) !== districtOf(to)
    lines.set(id, { id, from, to, family, isAcross, types: [...(lines.get(id)?.types ?? []), type] })
  }
  return [...lines.values()]
}

/** What the ways between two items go over. */
export interface OnWays {
  readonly slugs: ReadonlySet<string>
  /** As `relationKey` names them. */
  readonly relations: ReadonlySet<string>
}

/** Names a relation by its type and ends. */
export function relationKey({ type, from, to }: Pick<RelationAtMoment, 'type' | 'from' | 'to'>): string {
  return `${type} ${from} ${to}`
}

/** Whether one of the relations of a line lies on these ways. */
export function isOnWays({ types, from, to }: MapLine, ways: OnWays | null): boolean {
  return ways !== null && types.some((type) => ways.relations.has(relationKey({ type, from, to })))
}
