// The shortest ways between two items, out of the relations that make them up. Pure.

/** A relation between two items, walked either way. */
export interface Passage {
  readonly from: string
  readonly to: string
}

/** From one item to the next, over every relation between the two. */
export interface WayStep<Relation extends Passage> {
  readonly from: string
  readonly to: string
  readonly relations: readonly Relation[]
}
export type Way<Relation extends Passage> = readonly WayStep<Relation>[]

/** More are not told apart. */
export const mostWays = 100

type Around<Relation> = ReadonlyMap<string, ReadonlyMap<string, readonly Relation[]>>

function aroundOf<Relation extends Passage>(relations: readonly Relation[]): Around<Relation> {
  const around = new Map<string, Map<string, Relation[]>>()
  const join = (one: string, other: string, relation: Relation) => {
    const others = around.get(one) ?? new Map<string, Relation[]>()
    others.set(other, [...(others.get(other) ?? []), relation])
    around.set(one, others)
  }
  for (const relation of relations) {
    if (relation.from === relation.to) continue
    join(relation.from, relation.to, relation)
    join(relation.to, relation.from, relation)
  }
  return around
}

/** Relations from each item to `end`; what is not there does not reach it. */
function stepsTo<Relation>(around: Around<Relation>, end: string): ReadonlyMap<string, number> {
  const steps = new Map([[end, 0]])
  for (const [slug, step] of steps) {
    for (const other of around.get(slug)?.keys() ?? []) if (!steps.has(other)) steps.set(other, step + 1)
  }
  return steps
}

/** The shortest ways as lists of steps, in the order of the slugs they pass; at most `mostWays`. None where there is no way, or from an item to itself. */
export function waysOf<Relation extends Passage>(relations: readonly Relation[], from: string, to: string): readonly Way<Relation>[] {
  if (from === to) return []
  const around = aroundOf(relations)
  const steps = stepsTo(around, to)
  const found: Way<Relation>[] = []
  const walk = (here: string, before: Way<Relation>): void => {
    if (here === to) found.push(before)
    const left = steps.get(here) ?? 0
    const next = [...(around.get(here) ?? [])].filter(([other]) => left > 0 && steps.get(other) === left - 1)
    for (const [other, over] of next.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (found.length < mostWays) walk(other, [...before, { from: here, to: other, relations: over }])
    }
  }
  walk(from, [])
  return found
}

/** Items and relations of these ways. */
export function partsOf<Relation extends Passage>(
  ways: readonly Way<Relation>[],
): { readonly slugs: ReadonlySet<string>; readonly relations: ReadonlySet<Relation> } {
  const steps = ways.flat()
  return {
    slugs: new Set(steps.flatMap(({ from, to }) => [from, to])),
    relations: new Set(steps.flatMap((step) => step.relations)),
  }
}
