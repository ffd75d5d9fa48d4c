// The graph as it stands on the screen, written down for other programs: GraphML, JSON, rows of cells. Pure.
import { xmlText } from '../../ui/xml.ts'

export interface ExportedSource {
  readonly slug: string
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
}

export interface ExportedNode {
  readonly slug: string
  readonly name: string
  readonly type: string
  readonly kind: string | null
  readonly district: string
  readonly phase: string | null
  readonly since: string | null
  readonly lastConfirmedOn: string | null
  readonly isOpen: boolean
  readonly isPinned: boolean
  readonly x: number
  readonly y: number
  /** Slugs of the sources that its phase rests on. */
  readonly sources: readonly string[]
}

export interface ExportedEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: string
  /** What the type is called. */
  readonly name: string
  readonly family: string
  readonly sources: readonly string[]
}

/** Everything, with the moment that it is of. */
export interface Exported {
  readonly dossier: { readonly slug: string; readonly title: string }
  /** All three clocks. */
  readonly moment: { readonly trueOn: string; readonly knownOn: string; readonly basis: number }
  /** Where the same view opens again. */
  readonly address: string
  readonly language: string
  readonly nodes: readonly ExportedNode[]
  readonly edges: readonly ExportedEdge[]
  readonly sources: readonly ExportedSource[]
}

type Value = string | number | boolean | null

const kinds = { string: 'string', number: 'double', boolean: 'boolean' } as const

/** Of whom, by which name, and of which kind; the id of each is made of both. */
const graphKeys = ['dossier', 'title', 'trueOn', 'knownOn', 'address', 'language', 'sources'] as const
const nodeTexts = ['name', 'type', 'kind', 'district', 'phase', 'since', 'lastConfirmedOn', 'sources'] as const
const edgeTexts = ['type', 'name', 'family', 'sources'] as const

const key = (of: string, name: string, kind: keyof typeof kinds) =>
  `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${kinds[kind]}"/>`

function data(of: string, values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${of}.${name}">${xmlText(String(value))}</data>`)
    .join('')
}

/** GraphML 1.0; http://graphml.graphdrawing.org. */
export function graphmlOf({ dossier, moment, address, language, nodes, edges, sources }: Exported): string {
  const cited = sources.map(({ title, publisher, url }) => [title, publisher, url].filter((part) => part !== null).join(', ')).join('\n')
  const head = { dossier: dossier.slug, title: dossier.title, ...moment, address, language, sources: cited }
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${graphKeys.map((name) => key('graph', name, 'string')).join('\n')}
${key('graph', 'basis', 'number')}
${nodeTexts.map((name) => key('node', name, 'string')).join('\n')}
${key('node', 'isOpen', 'boolean')}
${key('node', 'isPinned', 'boolean')}
${key('node', 'x', 'number')}
${key('node', 'y', 'number')}
${edgeTexts.map((name) => key('edge', name, 'string')).join('\n')}
  <graph id="${xmlText(dossier.slug)}" edgedefault="directed">
    ${data('graph', head)}
${nodes
  .map(({ slug, sources: from, ...node }) => `    <node id="${xmlText(slug)}">${data('node', { ...node, sources: from.join(' ') })}</node>`)
  .join('\n')}
${edges
  .map(
    ({ id, from, to, type, name, family, sources: by }) =>
      `    <edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}">${data('edge', { type, name, family, sources: by.join(' ') })}</edge>`,
  )
  .join('\n')}
  </graph>
</graphml>
`
}

export function jsonOf(exported: Exported): string {
  return `${JSON.stringify({ format: 'openstaand graph', version: 1, ...exported }, null, 2)}\n`
}

const momentColumns = ['true on', 'known on', 'basis', 'dossier']

function ofMoment({ moment, dossier }: Exported): readonly string[] {
  return [moment.trueOn, moment.knownOn, String(moment.basis), dossier.slug]
}

function citing(exported: Exported): (slugs: readonly string[]) => string {
  const titles = new Map(
    exported.sources.map(({ slug, title, publisher }) => [slug, publisher === null ? title : `${publisher}: ${title}`]),
  )
  return (slugs) => slugs.map((slug) => titles.get(slug) ?? slug).join('; ')
}

/** A line for each item. */
export function nodeRows(exported: Exported): readonly (readonly string[])[] {
  const cite = citing(exported)
  return [
    ['slug', 'name', 'type', 'kind', 'district', 'phase', 'since', 'last confirmed', 'open', 'sources', ...momentColumns],
    ...exported.nodes.map(({ slug, name, type, kind, district, phase, since, lastConfirmedOn, isOpen, sources }) => [
      slug,
      name,
      type,
      kind ?? '',
      district,
      phase ?? '',
      since ?? '',
      lastConfirmedOn ?? '',
      String(isOpen),
      cite(sources),
      ...ofMoment(exported),
    ]),
  ]
}

/** A line for each relation. */
export function edgeRows(exported: Exported): readonly (readonly string[])[] {
  const cite = citing(exported)
  return [
    ['from', 'type', 'to', 'name', 'family', 'sources', ...momentColumns],
    ...exported.edges.map(({ from, type, to, name, family, sources }) => [
      from,
      type,
      to,
      name,
      family,
      cite(sources),
      ...ofMoment(exported),
    ]),
  ]
}

/** Letters, digits and dashes only, so that every system takes it. */
export function fileName({ dossier, moment }: Pick<Exported, 'dossier' | 'moment'>, what: string, ending: string): string {
  const safe = (text: string) =>
    text
      .normalize('NFKD')
      .replaceAll(/[^A-Za-z0-9-]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
  const parts = ['openstaand', safe(dossier.slug).slice(0, 60), what, safe(moment.trueOn), `known-${safe(moment.knownOn)}`]
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`
}
