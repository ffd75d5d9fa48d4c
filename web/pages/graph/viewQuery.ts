// The query that asks for what is on the screen, for GraphiQL. Pure.
import type { GraphMap } from './useMap.ts'

const text = (value: string) => JSON.stringify(value)

/** As one would write it by hand: the types that are drawn, at the moment, of the dossier. */
export function viewQuery(slug: string, map: GraphMap, inLanguage: 'NL' | 'EN'): string {
  const { trueOn, knownOn, basis } = map.moment.moment
  const drawn = new Set(map.scene.nodes.map((node) => node.slug).filter((item) => !map.scene.fadedNodes.has(item)))
  const itemTypes = [...new Set(map.whole.items.filter((item) => drawn.has(item.slug)).map(({ type }) => type))].toSorted()
  const relationTypes = [
    ...new Set(map.scene.lines.filter(({ id }) => !map.scene.fadedLines.has(id)).flatMap(({ types }) => types)),
  ].toSorted()
  return `# The graph of this dossier at this moment: the types of items and of relations that were on the screen.
# Items hidden, selected or pinned by hand are the page's own: its address holds them.
query GraphView(
  $slug: String! = ${text(slug)}
  $at: MomentInput = { trueOn: ${text(trueOn)}, knownOn: ${text(knownOn)}, basis: ${basis} }
) {
  dossier(slug: $slug, at: $at) {
    title(in: ${inLanguage})
    graph(
      limit: 500
      itemTypes: [${itemTypes.join(', ')}]
      relationTypes: [${relationTypes.join(', ')}]
    ) {
      nodes {
        slug
        type
        name(in: ${inLanguage})
        isOpen
        phase {
          phase
          wording
          since { earliest precision }
          lastConfirmedOn
        }
      }
      edges {
        type
        from { slug }
        to { slug }
      }
    }
  }
}
`
}
