// What is on the screen, as it is saved. Pure.
import type { Exported, ExportedSource } from './exported.ts'
import type { Drawing } from '../../canvas/map/drawing.ts'
import type { MapSources } from './exportDocument.ts'
import { nameOf } from './mapTexts.ts'
import type { GraphMap } from './useMap.ts'

interface Head {
  readonly slug: string
  readonly title: string
  readonly address: string
  readonly language: string
}

type Evidence = NonNullable<MapSources['edges'][number]['statement']>['evidence']

/** The items and relations that are drawn, and the sources that these rest on. */
export function exportedOf(map: GraphMap, drawing: Drawing, cited: MapSources, head: Head): Exported {
  const sources = new Map<string, ExportedSource>()
  const slugsOf = (evidence: Evidence | undefined): readonly string[] => {
    const own = evidence?.map(({ source }) => source) ?? []
    for (const source of own) sources.set(source.slug, source)
    return [...new Set(own.map(({ slug }) => slug))]
  }
  const ofNode = new Map(cited.nodes.map(({ slug, phase }) => [slug, phase?.statement.evidence]))
  const ofEdge = new Map(cited.edges.map(({ id, statement }) => [id, statement.evidence]))
  const places = new Map(drawing.nodes.map(({ slug, x, y }) => [slug, { x: Math.round(x), y: Math.round(y) }]))
  const clear = map.scene.nodes.filter(({ slug }) => !map.scene.fadedNodes.has(slug))
  const nodes = clear.map((node) => {
    const { slug, district } = node
    const item = map.items.get(slug)
    const state = map.known.get(slug)
    return {
      slug,
      name: nameOf(slug, map),
      type: item?.type ?? node.look,
      kind: item?.kind ?? null,
      district,
      phase: node.phase,
      since: state?.phase?.since.earliest ?? null,
      lastConfirmedOn: state?.phase?.lastConfirmedOn ?? null,
      isOpen: state?.isOpen ?? false,
      isPinned: map.pinned.has(slug),
      x: places.get(slug)?.x ?? 0,
      y: places.get(slug)?.y ?? 0,
      sources: slugsOf(ofNode.get(slug)),
    }
  })
  const clearLines = map.scene.lines.filter(({ id }) => !map.scene.fadedLines.has(id))
  const lines = new Map(
    clearLines.map((line) => [`${line.from} ${line.to}`, clearLines.filter(({ from, to }) => from === line.from && to === line.to)]),
  )
  const edges = map.relations.flatMap(({ id, type, from, to }) => {
    const line = lines.get(`${from} ${to}`)?.find((one) => one.types.includes(type))
    if (!line) return []
    return [{ id, from, to, type, name: map.modelWords.relation(type, 'out'), family: line.family, sources: slugsOf(ofEdge.get(id)) }]
  })
  const { trueOn, knownOn, basis } = map.moment.moment
  return {
    dossier: { slug: head.slug, title: head.title },
    moment: { trueOn, knownOn, basis },
    address: head.address,
    language: head.language,
    nodes,
    edges,
    sources: [...sources.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  }
}
