import { inject } from 'vitest'
import { openDatabase } from '../../api/db/run.ts'
import type { Database } from '../../api/db/run.ts'
import type { Query } from '../../cypher/query.ts'

/** The test's Neo4j, or what is at the far end of a line to it. Close it. */
export function testDatabase(uri?: string): Database {
  const connection = inject('neo4j')
  return openDatabase(uri === undefined ? connection : { ...connection, uri })
}

const wipeAll: Query<object, object, 'none'> = {
  name: 'wipeAll',
  mode: 'write',
  rows: 'none',
  text: 'MATCH (n) DETACH DELETE n',
  parameters: {},
  columns: {},
}

/** Empties the store; constraints and indexes stay. */
export function wipe(database: Database): Promise<undefined> {
  return database.run(wipeAll, {})
}
