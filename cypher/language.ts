// What Neo4j's own language support says of a query, given the labels, types, properties and ends of graph.ts.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { type Card, momentParameters } from './card.ts'
import { labels, relationProperties, relationships } from './graph.ts'
import { type ItemType, itemTypeNames, mayRelate, type RelationType, relationTypeNames } from './model.ts'
import { type Complaint, macroTexts } from './expand.ts'

const isItemType = (label: string): label is ItemType => itemTypeNames.some((name) => name === label)

const isRelation = (type: string): type is RelationType => relationTypeNames.some((name) => name === type)

/** Every pair of ends with its relationship type; where the end is an item, once more for each item type that may stand there. */
function ends(): { from: string; to: string; relType: string }[] {
  const all = Object.entries(relationships).flatMap(([relType, entry]) =>
    entry.ends.flatMap(([from, to]) =>
      withTypes(from).flatMap((a) =>
        withTypes(to)
          .filter((b) => !isRelation(relType) || !isItemType(a) || !isItemType(b) || mayRelate(relType, a, b))
          .map((b) => ({ from: a, to: b, relType })),
      ),
    ),
  )
  const items = withTypes('Item')
  return [...all, ...items.flatMap((from) => items.map((to) => ({ from, to, relType: 'RELATIONS' })))]
}
const withTypes = (label: string): readonly string[] => {
  if (label === 'Item') return ['Item', ...itemTypeNames]
  return label === 'State' ? ['State', 'Board'] : [label]
}

const graph = {
  labels: Object.keys(labels),
  relationshipTypes: [...Object.keys(relationships), 'RELATIONS'],
  propertyKeys: [
    ...new Set([
      ...Object.values(labels).flat(),
      ...Object.values(relationships).flatMap((each) => each.properties),
      ...relationProperties,
    ]),
  ],
  graphSchema: ends(),
  defaultLanguage: 'CYPHER 5',
}

/** What is judged: a text, and the names of properties it may use beside those of the graph. */
interface Case {
  readonly text: string
  readonly parameters: readonly string[]
  readonly keys: readonly string[]
}

const cacheFile = new URL('../.cache/cypher.json', import.meta.url)
const Found = z.array(z.object({ line: z.number(), found: z.string(), expected: z.string() }))
const Cache = z.object({ graph: z.string(), cases: z.record(z.string(), Found) })
const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const graphHash = hash(graph)
const remembered = new Map<string, readonly Complaint[]>()
const asked = new Map<string, readonly Complaint[]>()
if (existsSync(cacheFile)) {
  const cache = Cache.safeParse(JSON.parse(readFileSync(cacheFile, 'utf8')))
  if (cache.data?.graph === graphHash) for (const [key, value] of Object.entries(cache.data.cases)) remembered.set(key, value)
}

/** Keeps what was asked in this run: a query takes 20 to 500 ms to judge, and the module 600 to load. */
export function remember(): void {
  mkdirSync(new URL('.', cacheFile), { recursive: true })
  writeFileSync(cacheFile, JSON.stringify({ graph: graphHash, cases: Object.fromEntries(asked) }))
}

/** What is wrong with a card's text. Warnings count as much as errors. */
export async function languageComplaints(card: Card): Promise<readonly Complaint[]> {
  const parameters = [...card.parameters.keys()].flatMap((name) => (name === 'moment' ? momentParameters : [name]))
  const keys = [...card.parameters.values()].flatMap((each) => each.keys)
  const found = await judged({ text: card.short, parameters, keys })
  return found.map((each) => ({ ...each, line: each.line + card.headerLines }))
}

/** What is wrong with the macros of graph.ts, by name. */
export async function macroComplaints(): Promise<readonly (readonly [string, Complaint])[]> {
  const all: (readonly [string, Complaint])[] = []
  for (const [name, text] of Object.entries(macroTexts))
    for (const each of await judged({ text, parameters: [], keys: [] })) all.push([name, each])
  return all
}

async function judged(each: Case): Promise<readonly Complaint[]> {
  const key = hash(each)
  const found = asked.get(key) ?? remembered.get(key) ?? (await judge(each))
  asked.set(key, found)
  return found
}

async function judge({ text, parameters, keys }: Case): Promise<readonly Complaint[]> {
  const { lintCypherQuery } = await import('@neo4j-cypher/language-support')
  const schema = {
    ...graph,
    propertyKeys: [...graph.propertyKeys, ...keys],
    parameters: Object.fromEntries(parameters.map((name) => [name, null])),
  }
  return lintCypherQuery(text, schema)
    .diagnostics.map(({ message, range, offsets }) => ({
      line: range.start.line + 1,
      found: text.slice(offsets.start, offsets.end).slice(0, 80).replaceAll('\n', ' '),
      expected: (typeof message === 'string' ? message : message.value).replace(/ Make sure you didn't misspell.*$/, ''),
    }))
    .filter((found) => !/^Parameter .* is not defined/.test(found.expected))
}
