import { packed, planFrom, noRest, widthFor, type Plan, type Planned } from './plan.ts'

export interface Group {
  readonly id: string
  readonly slugs: readonly string[]
}

/** A box for each group, in the order of the groups. */
export function groupsPlan(planned: Planned, groups: readonly Group[]): Plan {
  const blocks = groups.flatMap(({ id, slugs }) => (slugs.length === 0 ? [] : [{ id, slugs, title: { is: 'group', id } as const }]))
  const width = widthFor(planned.slugs.length * 1.2)
  const { areas, points, bottom } = packed(blocks, width, 0)
  return planFrom({ width, bottom, points, areas }, noRest, planned)
}
