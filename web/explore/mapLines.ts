// Relations as lines of the map. Pure.
import type { District } from './districts.ts'
import { familyOf, type Family } from './looks.ts'

/** A relation that holds at the moment. */
export interface RelationAtMoment {
  readonly id: string
  readonly type: string
  readonly family: string
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
