import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inject } from 'vitest'
import { migrate, readMigrations } from '../../api/db/migrate.ts'
import { openDatabase, type Database } from '../../api/db/run.ts'
import { warm } from '../../api/db/warm.ts'
import type { Query } from '../../cypher/query.ts'

export const root = resolve(import.meta.dirname, '../..')

type Row = Readonly<Record<string, unknown>>

/** A statement of a test's own: what is asked here is asked nowhere in the product. */
function asked(mode: 'read' | 'write', text: string): Query<Record<string, never>, { readonly row: Row }, 'many'> {
  return { name: 'test', mode, rows: 'many', text, parameters: {}, columns: { row: 'map' } }
}

/** Rows of `RETURN {…} AS row`. */
export async function ask(database: Database, text: string): Promise<readonly Row[]> {
  return (await database.run(asked('read', text), {})).map(({ row }) => row)
}

/** A write that answers nothing: what no program of ours does. */
export async function tamper(database: Database, text: string): Promise<void> {
  await database.run(asked('write', text), {})
}

/** The test server's database, empty and with this version's schema. Close it. */
export async function emptyStore(): Promise<Database> {
  const database = openDatabase(inject('neo4j'))
  await tamper(database, 'MATCH (n) DETACH DELETE n')
  await migrate(database, readMigrations(join(root, 'cypher')))
  return database
}

/**
 * Has Neo4j plan every read, which costs more than most answers; call it on a filled store. Once planned, all files of the run have it,
 * so only the first pays.
 */
export async function planReads(database: Database): Promise<void> {
  const mark = join(inject('scratch'), 'planned')
  if (existsSync(mark)) return
  await warm(database, new AbortController().signal)
  writeFileSync(mark, '')
}

/** Everything that the store holds but clocks and random names: to compare two stores, or one before and after. */
export async function dump(database: Database): Promise<readonly string[]> {
  const own =
    'epoch: null, at: null, pendingAt: null, recordedAt: null, appliedAt: null, hash: null, previousHash: null, result: null, writers: null'
  const without = (x: string) => `${x} {.*, ${own}}`
  const nodes = await ask(
    database,
    `MATCH (n) RETURN {labels: labels(n), of: ${without('n')}, ends: COLLECT { MATCH (n)-[r]-(m) RETURN type(r) + ' ' + coalesce(m.slug, m.id, m.statement, '') }} AS row`,
  )
  const relationships = await ask(
    database,
    `MATCH (a)-[r]->(b) RETURN {type: type(r), of: ${without('r')}, from: coalesce(a.slug, a.id, a.statement), to: coalesce(b.slug, b.id, b.statement)} AS row`,
  )
  return [...nodes, ...relationships].map((row) => JSON.stringify(sorted(row))).toSorted()
}

/** Maps by key, and lists of texts, which come in no order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.toSorted() : value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
