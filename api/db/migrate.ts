import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesVersion, schemaVersion } from '../../cypher/model.ts'
import { appliedMigrations, beginStore, indexesOnline, migrationApplied } from '../../cypher/queries.gen.ts'
import type { Query } from '../../cypher/query.ts'
import type { Database } from './run.ts'

/** One file of cypher: schema.cypher, whose statements may be applied again, or a migration, which runs once. */
export interface MigrationFile {
  readonly name: string
  readonly text: string
}

export interface Migrated {
  readonly epoch: string
  readonly applied: readonly string[]
}

/** schema.cypher first, then the migrations in the order of their numbers. */
export function readMigrations(cypherFolder: string): MigrationFile[] {
  const folder = join(cypherFolder, 'migrations')
  const names = readdirSync(folder).filter((name) => name.endsWith('.cypher'))
  return [
    { name: 'schema.cypher', text: readFileSync(join(cypherFolder, 'schema.cypher'), 'utf8') },
    ...names.toSorted().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
  ]
}

/**
 * Brings the store to this version. Cut off in between, the next start goes on: every statement may be applied again, and a file is
 * written down only when it is through. Errors: a store of a newer version, a migration that was edited after it was applied.
 */
export async function migrate(database: Database, files: readonly MigrationFile[], version: number = schemaVersion): Promise<Migrated> {
  const first = files.find(({ name }) => name === 'schema.cypher')
  for (const statement of statementsOf(first?.text ?? '').filter((text) => text.includes('store_id_unique')))
    await apply(database, 'schema.cypher', statement)
  const store = await database.run(beginStore, { epoch: randomUUID(), schemaVersion: version, rulesVersion })
  if (store.schemaVersion > version) {
    throw new Error(
      `This store has schema version ${store.schemaVersion}; this program knows up to ${version}. Use a newer Openstaand, or another DATA_DIR.`,
    )
  }
  const known = new Map((await database.run(appliedMigrations, {})).map(({ name, checksum }) => [name, checksum]))
  const applied: string[] = []
  for (const { name, text } of files) {
    const checksum = createHash('sha256').update(text).digest('hex')
    if (known.get(name) === checksum) continue
    if (known.has(name) && name !== 'schema.cypher') {
      throw new Error(
        `The migration ${name} was applied to this store in another form (checksum ${known.get(name)}, now ${checksum}). A migration never changes: write a new one.`,
      )
    }
    for (const statement of statementsOf(text)) await apply(database, name, statement)
    await database.run(migrationApplied, { name, checksum, schemaVersion: version, at: new Date().toISOString() })
    applied.push(name)
  }
  if (applied.length > 0) await database.run(indexesOnline, {}, { timeoutMs: 300_000 })
  return { epoch: store.epoch, applied }
}

/** Statements end with a semicolon at the end of a line. */
function statementsOf(text: string): string[] {
  return text
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.replace(/^\s*\/\/.*$/gm, '').trim())
    .filter((statement) => statement !== '')
}

async function apply(database: Database, file: string, text: string): Promise<void> {
  const query: Query<Record<string, never>, Record<string, never>, 'none'> = {
    name: file,
    mode: 'write',
    rows: 'none',
    text,
    parameters: {},
    columns: {},
  }
  await database.run(query, {}, { timeoutMs: 300_000 })
}
