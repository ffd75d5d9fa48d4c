// What is measured. Each line asks the product over HTTP, and the raw arm for the same statements.
type Json = Readonly<Record<string, unknown>>

export interface Line {
  readonly name: string
  readonly query: string
  readonly variables: Json
  /** At most so many times the raw arm. */
  readonly target: number
  /** Milliseconds of the product at most, where that is promised too. */
  readonly most?: number
  /** The slugs in the product's answer, to be compared with those of the raw rows. */
  readonly seen: (data: Json) => readonly string[]
  /** Which raw rows hold the same: the start of the name of the query that answers them. */
  readonly raw: string
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === 'object' ? Object.entries(inner).find(([name]) => name === key)?.[1] : undefined),
    value,
  )
}
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const slug = (value: unknown) => String(at(value, 'slug'))
const nodes = (connection: unknown) => list(at(connection, 'edges')).map((edge) => slug(at(edge, 'node')))

const state = 'phase wording isOpen since { earliest precision } lastConfirmedOn isPresumed isUnconfirmed'
const itemPage = `query ($slug: String!, $at: MomentInput) { item(slug: $slug, at: $at) {
  slug type kind name aliases isKnown isOpen phase { ${state} } substance { substance }
  history { phase since { earliest } until }
  responsible { slug name } expected { dateKind due { earliest } }
  relations(first: 100) { edges { node { type family since { earliest } certainty from { slug name } to { slug name phase { phase } } } } }
  figures { measure value unit } dates { dateKind isOverdue due { earliest } }
  events(first: 50) { edges { node { on { earliest } text } } }
  statements(first: 100) { edges { node { key form text known { latest } certainty speaker { slug name } evidence { locator source { slug title } } } } }
} }`
const rows = `edges { node { slug type name phase { ${state} } substance { substance } responsible { slug name } expected { dateKind due { earliest } } } }`
const board = `query ($dossier: String!, $at: MomentInput) { dossier(slug: $dossier, at: $at) { items(filter: { isOpen: true, isKnown: true }, first: 100) { ${rows} } } }`
const boardOfAll = `query ($at: MomentInput) { items(filter: { isOpen: true }, orderBy: OPEN_LONGEST, first: 50, at: $at) { edges { node { slug name phase { ${state} } } } } }`
const around = `query ($of: [String!]!, $at: MomentInput) { neighbourhood(of: $of, depth: 2, limit: 500, at: $at) { isTruncated nodes { slug type name phase { phase } } edges { type from { slug } to { slug } } } }`
const closure = `query ($slug: String!, $at: MomentInput) { item(slug: $slug, at: $at) { slug blocking { isBlocked roots { slug name } awaits { isBlocking relation { to { slug } } } } } }`
const said = 'statements { key text known { latest } speaker { slug name } evidence { locator source { slug title } } }'
const difference = `query ($dossier: String!, $from: MomentInput!, $to: MomentInput!) { dossier(slug: $dossier) { difference(from: $from, to: $to) {
  items { item { slug name } aspect change before { phase substance } after { phase substance } ${said} }
  relations { change relation { type from { slug name } to { slug name } } ${said} }
  dates { change date { dateKind due { earliest } of { slug } } ${said} }
  figures { change figure { measure value of { slug } } ${said} }
} } }`

/** Every slug in a raw row, however deep it stands: rows are maps of columns, some of them maps or lists of items. */
export function slugsIn(row: unknown): readonly string[] {
  if (Array.isArray(row)) return row.flatMap(slugsIn)
  if (row === null || typeof row !== 'object') return []
  return Object.entries(row).flatMap(([name, value]) => (name === 'slug' ? [String(value)] : slugsIn(value)))
}

/** The generated facts begin on 2024-01-01 and go on for two years. */
const lastMonth = { trueOn: '2025-12-01', knownOn: '2025-12-01' }
const monthBefore = { trueOn: '2025-02-01', knownOn: '2025-02-01' }

export function linesOf(dossier: string, moment: Json | null): readonly Line[] {
  const item = `${dossier}-investigation-5`
  const waiter = `${dossier}-meeting-13`
  return [
    {
      name: 'item page',
      query: itemPage,
      variables: { slug: item, at: moment },
      target: 1.3,
      seen: (data) => [slug(at(data, 'item'))],
      raw: 'itemsBySlugs',
    },
    {
      name: 'board of a 200-item dossier',
      query: board,
      variables: { dossier, at: moment },
      target: 1.3,
      seen: (data) => nodes(at(data, 'dossier', 'items')),
      raw: 'itemsOfDossier',
    },
    {
      name: 'board over all',
      query: boardOfAll,
      variables: { at: moment },
      target: 1.3,
      seen: (data) => nodes(at(data, 'items')),
      raw: 'openItems',
    },
    {
      name: 'neighbourhood of 500',
      query: around,
      variables: { of: [item], at: moment },
      target: 1.3,
      seen: (data) => list(at(data, 'neighbourhood', 'nodes')).map(slug),
      raw: 'neighbourhood',
    },
    {
      name: 'difference of a 200-item dossier over a month',
      query: difference,
      variables: { dossier, from: moment === null ? lastMonth : monthBefore, to: moment ?? {} },
      target: 1.3,
      most: 60,
      seen: (data) => list(at(data, 'dossier', 'difference', 'items')).map((change) => slug(at(change, 'item'))),
      raw: 'changedStates',
    },
    {
      name: 'wait closure',
      query: closure,
      variables: { slug: waiter, at: moment },
      target: 1.3,
      seen: (data) => [slug(at(data, 'item'))],
      raw: 'itemsBySlugs',
    },
  ]
}
