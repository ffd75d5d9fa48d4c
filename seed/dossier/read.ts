// A dossier file → its content, or everything that is wrong with it (rules.md D, F, P2, B4, O2).
import { measures as modelMeasures } from '../../cypher/model.ts'
import type { DossierContent, ItemContent, SourceContent } from '../../api/record/dossier.ts'
import { checkAspects, checkStatements } from './check.ts'
import type { Cursor } from './cursor.ts'
import { given } from './given.ts'
import { readAspects, readDistricts, readMeasures, readMoments } from './head.ts'
import { readItems, readSources, type Listed } from './items.ts'
import { didYouMean, Problems, type Place, type Problem } from './problems.ts'
import { slug, title, words } from './scalars.ts'
import { readStatements, type ReadStatement } from './statements.ts'
import { openYaml } from './yaml.ts'

export interface Reading {
  /** Absent when there is an error. */
  readonly content?: DossierContent
  /** Every error, in the order of the file. */
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** Slugs of items that the file names and does not list: another dossier of the store must (F2). Sorted. */
  readonly outsideItems: readonly string[]
  /** Where something is listed: by section and slug or id. */
  readonly places: Places
}

export interface Places {
  readonly items: ReadonlyMap<string, Place>
  readonly sources: ReadonlyMap<string, Place>
  readonly statements: ReadonlyMap<string, Place>
}

const rootKeys = ['dossier', 'title', 'summary', 'moments', 'measures', 'aspects', 'districts', 'sources', 'items', 'statements']

/** `input`: the text, or the bytes, which must be UTF-8. Never throws for what a file holds. */
export function readDossier(input: string | Uint8Array, file = 'dossier.yaml'): Reading {
  const problems = new Problems(file)
  const outside = new Map<string, Cursor>()
  const root = openYaml(input, problems)
  const read = root && readRoot(root, outside)
  const outsideItems = [...outside.keys()].toSorted()
  for (const [name, at] of outside) {
    const near = problems.isFull ? '' : didYouMean(name, read?.places.items.keys() ?? [])
    at.warn(`an item that the file does not list: another dossier of the store must${near}`, name, 'a slug under items')
  }
  const places = read?.places ?? { items: new Map(), sources: new Map(), statements: new Map() }
  return { ...(read?.content && !problems.hasErrors ? { content: read.content } : {}), ...problems.sorted(), outsideItems, places }
}

function readRoot(root: Cursor, outside: Map<string, Cursor>): { content: DossierContent | undefined; places: Places } | null {
  const fields = root.fields('a dossier', rootKeys)
  if (!fields) return null
  const nameAt = fields.need('dossier')
  const titleAt = fields.need('title')
  const summaryAt = fields.get('summary')
  const momentsAt = fields.get('moments')
  const measuresAt = fields.get('measures')
  const aspectsAt = fields.get('aspects')
  const districtsAt = fields.get('districts')
  const sourcesAt = fields.get('sources')
  const itemsAt = fields.get('items')
  const statementsAt = fields.get('statements')
  const name = nameAt && slug(nameAt)
  const called = titleAt && title(titleAt)
  const summary = summaryAt && words(summaryAt)
  const moments = momentsAt ? readMoments(momentsAt) : []
  const measures = measuresAt ? readMeasures(measuresAt) : []
  const aspects = aspectsAt && readAspects(aspectsAt)
  const own = districtsAt && readDistricts(districtsAt)
  const sources = sourcesAt ? readSources(sourcesAt) : new Map<string, Listed<SourceContent>>()
  const items = itemsAt ? readItems(itemsAt) : new Map<string, Listed<ItemContent>>()
  const mention = (at: Cursor, item: string) => {
    if (!items.has(item) && !outside.has(item)) outside.set(item, at)
  }
  const context = { items, sources, measures: [...modelMeasures, ...measures.map((measure) => measure.name)], mention }
  const read = statementsAt ? readStatements(statementsAt, context) : []
  checkStatements(read, items)
  if (aspects) checkAspects(read, aspects)
  const places = { items: placesOf(items), sources: placesOf(sources), statements: placesOfStatements(read) }
  if (name === undefined || !called) return { content: undefined, places }
  const statements = read.flatMap(({ statement }) => statement ?? [])
  const content = given({
    slug: name,
    title: called,
    summary,
    moments,
    measures,
    aspects: aspects?.length ? aspects : undefined,
    districts: own?.length ? own : undefined,
    sources: contents(sources),
    items: contents(items),
    statements,
  })
  return { content, places }
}

function contents<Content>(listed: ReadonlyMap<string, Listed<Content>>): Content[] {
  return [...listed.values()].flatMap(({ content }) => content ?? [])
}

function placesOf(listed: ReadonlyMap<string, Listed<unknown>>): Map<string, Place> {
  return new Map([...listed].map(([key, { at }]) => [key, at.place]))
}

function placesOfStatements(read: readonly ReadStatement[]): Map<string, Place> {
  return new Map(read.toReversed().map(({ key, at }) => [key, at.place]))
}
