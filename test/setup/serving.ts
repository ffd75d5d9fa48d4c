// The API as it runs for users, over the run's Neo4j: no mocks, a free port, a silent log.
import { join } from 'node:path'
import { pino } from 'pino'
import type { Database } from '../../api/db/run.ts'
import { serve } from '../../api/http.ts'
import { schema } from '../../api/schema.ts'
import { readRules } from '../../seed/rules/read.ts'
import { emptyStore, planReads, root } from './store.ts'

export interface TestServer {
  readonly address: string
  readonly database: Database
  readonly close: () => Promise<void>
}

/** Serves an emptied store, in which `fill` may first record something. */
export async function startServing(fill?: (database: Database) => Promise<unknown>): Promise<TestServer> {
  const database = await emptyStore()
  if (fill) {
    await fill(database)
    await planReads(database)
  }
  const server = await serve({
    database,
    schema,
    rules: await readRules(join(root, 'seed/rules')),
    settings: { host: '127.0.0.1', port: 0 },
    folders: { web: join(root, 'dist/web'), graphiql: join(root, 'dist/graphiql') },
    log: pino({ level: 'silent' }),
    // A query that Neo4j has never planned may take long on a busy machine; the deadline has a test of its own.
    deadlineMs: () => 60_000,
  })
  return {
    address: server.address,
    database,
    close: async () => {
      await server.close()
      await database.close()
    },
  }
}
