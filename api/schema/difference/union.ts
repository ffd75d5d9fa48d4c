// Both moments on one canvas.
import type { GraphInput, GraphRow } from '../graph/rows.ts'
import { aroundItems, graphOf } from '../graph/rows.ts'
import type { View } from '../../moment.ts'
import type { RelationRow } from '../relation/row.ts'
import type { DifferenceRow } from './row.ts'

/** What is there at either moment. What is there at both is seen at the second one. */
export async function unionOf(row: DifferenceRow, input: GraphInput): Promise<GraphRow> {
  const at = (view: View) => (row.scope === 'ITEM' ? aroundItems(view, { ...input, of: [row.of] }) : graphOf(view, row.of, input))
  const [before, after] = await Promise.all([at(row.from), at(row.to)])
  const slugs = new Set(after.nodes.map(({ slug }) => slug))
  const names = new Set(after.edges.map(nameOf))
  return {
    view: row.to,
    nodes: [...after.nodes, ...before.nodes.filter(({ slug }) => !slugs.has(slug))],
    edges: [...after.edges, ...before.edges.filter((edge) => !names.has(nameOf(edge)))],
    hiddenNodes: Math.max(before.hiddenNodes, after.hiddenNodes),
    hiddenEdges: Math.max(before.hiddenEdges, after.hiddenEdges),
    isCut: before.isCut === true || after.isCut === true,
  }
}

const nameOf = ({ type, from, to }: RelationRow): string => `${type} ${from.slug} ${to.slug}`
