// Nodes and edges for a canvas.
import type { ItemType, RelationType } from '../../../cypher/model.ts'
import { graphOfDossier, neighbourhood, pathsBetween as pathQuery } from '../../../cypher/queries.gen.ts'
import { InvalidInput } from '../../errors.ts'
import { graphSize } from '../../limits.ts'
import type { View } from '../../moment.ts'
import type { BlockingRow } from '../blockingRows.ts'
import { itemLoader, keepItem, type ItemRow } from '../item/row.ts'
import { grouped } from '../loaders.ts'
import { readRelation, type RelationRow } from '../relation/row.ts'
import { text } from '../row.ts'

export interface GraphRow {
  readonly view: View
  readonly nodes: readonly ItemRow[]
  readonly edges: readonly RelationRow[]
  readonly hiddenNodes: number
  readonly hiddenEdges: number
  /** Something else was left out: more ways between two items, more waits than are looked at. */
  readonly isCut?: boolean
}

export interface GraphInput {
  readonly relationTypes?: readonly RelationType[] | null | undefined
  readonly itemTypes?: readonly ItemType[] | null | undefined
  readonly limit?: number | null | undefined
}

const hubSize = 400
const deepest = 4
const longestPath = 6
/** Ways between two items at most. */
const mostPaths = 100

function limitOf(limit: number | null | undefined, otherwise: number): number {
  const asked = limit ?? otherwise
  if (asked >= 1 && asked <= graphSize.max) return asked
  throw new InvalidInput(`Found limit: ${asked}; expected 1 up to and including ${graphSize.max}.`, {
    problems: [{ path: ['limit'], message: `found ${asked}`, expected: `1 up to and including ${graphSize.max}` }],
  })
}

type Column = Readonly<Record<string, unknown>>

/** One edge for each distinct (type, from, to); its own statement is the latest known. */
function edgesOf(relations: readonly RelationRow[]): RelationRow[] {
  const groups = grouped(
    relations,
    ({ type, from, to }) => `${type} ${from.slug} ${to.slug}`,
    (relation) => relation,
  )
  return [...groups.values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.seq - b.seq || a.place - b.place))
    const last = inOrder.at(-1)
    return last ? [{ ...last, all: inOrder.map(({ statement }) => statement) }] : []
  })
}

function readEdges(view: View, nodes: readonly ItemRow[], edges: readonly Column[]): RelationRow[] {
  const bySlug = new Map(nodes.map((node) => [node.slug, node]))
  return edgesOf(
    edges.flatMap((edge) => {
      const from = bySlug.get(text(edge['from']))
      const to = bySlug.get(text(edge['to']))
      return from && to ? [readRelation(view, edge, from, to)] : []
    }),
  )
}

/** Known items [P9] of a dossier, the most related first where the limit leaves some out. */
export async function graphOf(view: View, dossier: string, input: GraphInput): Promise<GraphRow> {
  const row = await view.reader.run(graphOfDossier, {
    dossier,
    types: input.relationTypes ?? null,
    itemTypes: input.itemTypes ?? null,
    limit: limitOf(input.limit, 500),
    moment: view.moment,
  })
  const nodes = row.nodes.map((node) => keepItem(view, node, true))
  const edges = readEdges(view, nodes, row.edges)
  return { view, nodes, edges, hiddenNodes: row.nodeCount - nodes.length, hiddenEdges: row.edgeCount - edges.length }
}

export interface AroundInput extends GraphInput {
  readonly of: readonly string[]
  readonly depth?: number | null | undefined
}

/** Layer by layer; a layer that does not fit is cut and the next one is not walked. */
export async function aroundItems(view: View, input: AroundInput): Promise<GraphRow> {
  const depth = input.depth ?? 1
  if (depth < 0 || depth > deepest)
    throw new InvalidInput(`Found depth: ${depth}; expected 0 up to and including ${deepest}.`, {
      problems: [{ path: ['depth'], message: `found ${depth}`, expected: `0 up to and including ${deepest}` }],
    })
  const types = input.relationTypes ?? null
  const row = await view.reader.run(neighbourhood, {
    of: input.of,
    depth,
    types,
    itemTypes: input.itemTypes ?? null,
    limit: limitOf(input.limit, 200),
    hubSize,
    moment: view.moment,
  })
  const nodes = row.nodes.map((node) => keepItem(view, node))
  return { view, nodes, edges: readEdges(view, nodes, row.edges), hiddenNodes: row.hiddenNodes, hiddenEdges: row.hiddenEdges }
}

export interface PathsInput {
  readonly from: string
  readonly to: string
  readonly maxLength?: number | null | undefined
  readonly relationTypes?: readonly RelationType[] | null | undefined
}

/** Every shortest way, up to so many; no nodes where there is none, one where both ends are the same. */
export async function pathsBetween(view: View, { from, to, maxLength, relationTypes }: PathsInput): Promise<GraphRow> {
  const most = maxLength ?? longestPath
  if (most < 1 || most > longestPath)
    throw new InvalidInput(`Found maxLength: ${most}; expected 1 up to and including ${longestPath}.`, {
      problems: [{ path: ['maxLength'], message: `found ${most}`, expected: `1 up to and including ${longestPath}` }],
    })
  const types = relationTypes ?? null
  const row = await view.reader.run(pathQuery, { from, to, maxLength: most, types, limit: mostPaths + 1, moment: view.moment })
  if (row === null) {
    const item = from === to ? await itemLoader(view).load(from) : null
    return { view, nodes: item ? [item] : [], edges: [], hiddenNodes: 0, hiddenEdges: 0, isCut: false }
  }
  const nodes = row.nodes.map((node) => keepItem(view, node))
  return { view, nodes, edges: readEdges(view, nodes, row.edges), hiddenNodes: 0, hiddenEdges: 0, isCut: row.ways > mostPaths }
}

/** Every wait that holds, with its ends. */
export function graphOfWaits({ view, items, waits, isTruncated }: BlockingRow): GraphRow {
  return { view, nodes: [...items.values()], edges: edgesOf(waits), hiddenNodes: 0, hiddenEdges: 0, isCut: isTruncated }
}
