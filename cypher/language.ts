// What Neo4j's own language support says of a query, given the labels, types, properties and ends of graph.ts.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { type Card, momentParameters } from './card.ts'
import { labels, relationProperties, relationships } from './graph.ts'
import { itemTypeNames, mayRelate, relationTypeNames } from './model.ts'
import type { Complaint } from './text.ts'

const isItemType = (label: string): label is (typeof itemTypeNames)[number] => label in Object.fromEntries(itemTypeNames.map((name) => [name, true]))

/** Every pair of ends with its relationship type; where the end is an item, once more for each item type that may stand there. */
function ends(): { from: string; to: string; relType: string }[] {
  const isRelation = (type: string): type is (typeof relationTypeNames)[number] => relationTypeNames.some((name) => name === type)
  const all = Object.entries(relationships).flatMap(([relType, entry]) =>
    entry.ends.flatMap(([from, to]) =>
      withTypes(from).flatMap((a) =>
        withTypes(to)
          .filter((b) => !isRelation(relType) || !isItemType(a) || !isItemType(b) || mayRelate(relType, a, b))
          .map((b) => ({ from: a, to: b, relType })),
      ),
    ),
  )
  return all
}
const withTypes = (label: string): readonly string[] => {
  if (label === 'Item') return ['Item', ...itemTypeNames]
  return label === 'State' ? ['State', 'Board'] : [label]
}

const graph = {
  labels: Object.keys(labels),
  relationshipTypes: Object.keys(relationships),
  propertyKeys: [...new Set([...Object.values(labels).flat(), ...Object.values(relationships).flatMap((each) => each.properties), ...relationProperties])],
  graphSchema: ends(),
  defaultLanguage: 'CYPHER 5',
}

const cacheFile = new URL('../.cache/cypher.json', import.meta.url)
const Cache = z.object({ graph: z.string(), queries: z.record(z.string(), z.array(z.object({ line: z.number(), found: z.string(), expected: z.string() }))) })
const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const remembered = new Map<string, readonly Complaint[]>()
const graphHash = hash(graph)
if (existsSync(cacheFile)) {
  const cache = Cache.safeParse(JSON.parse(readFileSync(cacheFile, 'utf8')))
  if (cache.data?.graph === graphHash) for (const [key, value] of Object.entries(cache.data.queries)) remembered.set(key, value)
}

/** Keeps what was said of the queries of this run: a query takes 30 to 500 ms to judge, and the module 600 to load. */
export function remember(cards: readonly Card[]): void {
  const kept = cards.flatMap((card) => {
    const key = hash(asked(card))
    const found = remembered.get(key)
    return found === undefined ? [] : [[key, found] as const]
  })
  mkdirSync(new URL('.', cacheFile), { recursive: true })
  writeFileSync(cacheFile, JSON.stringify({ graph: graphHash, queries: Object.fromEntries(kept) }))
}

const asked = (card: Card) => ({
  text: card.text,
  parameters: [...card.parameters.keys()].flatMap((name) => (name === 'moment' ? momentParameters : [name])),
  keys: [...card.parameters.values()].flatMap((each) => each.keys),
})

/** Warnings count as much as errors. */
export async function languageComplaints(card: Card): Promise<readonly Complaint[]> {
  const key = hash(asked(card))
  const known = remembered.get(key) ?? (await judge(card))
  remembered.set(key, known)
  return known.map((each) => ({ ...each, line: each.line + card.headerLines }))
}

async function judge(card: Card): Promise<readonly Complaint[]> {
  const { lintCypherQuery } = await import('@neo4j-cypher/language-support')
  const { text, parameters, keys } = asked(card)
  const schema = { ...graph, propertyKeys: [...graph.propertyKeys, ...keys], parameters: Object.fromEntries(parameters.map((name) => [name, null])) }
  return lintCypherQuery(text, schema)
    .diagnostics.map(({ message, range, offsets }) => ({
      line: range.start.line + 1,
      found: text.slice(offsets.start, offsets.end).slice(0, 80).replaceAll('\n', ' '),
      expected: (typeof message === 'string' ? message : message.value).replace(/ Make sure you didn't misspell.*$/, ''),
    }))
    .filter((each) => !/^Parameter .* is not defined/.test(each.expected))
}
