// The default dossier served as users read it, with the number of round trips of each answer.
import { join } from 'node:path'
import { pino } from 'pino'
import type { Database } from '../../api/db/run.ts'
import { serve } from '../../api/http.ts'
import { schema } from '../../api/schema.ts'
import { readRules } from '../../seed/rules/read.ts'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { ask } from './ask.ts'
import { emptyStore, planReads, root } from './store.ts'

export interface Answer<T> {
  readonly data: T
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  readonly roundTrips: number
}

export interface Reading {
  readonly database: Database
  /** `T` is what the caller says that the query answers. */
  readonly read: <T>(query: string, variables?: object) => Promise<Answer<T>>
  readonly close: () => Promise<void>
}

/** Every query plan is made on the way, on a machine that does other things too. */
export const startLimitMs = 400_000

export const dossierFile = join(root, 'seed/dossiers/clinical-diagnostics.yaml')

interface Line {
  readonly msg: string
  readonly roundTrips?: number
  readonly requestId?: string
}

/** Serves an emptied store with the default dossier and whatever `files` say after it. */
export async function startReading(files: readonly string[] = []): Promise<Reading> {
  const database = await emptyStore()
  for (const file of [dossierFile, ...files]) await importDossierFile(database, file, { say: () => undefined })
  await planReads(database)
  const trips = new Map<string, number>()
  const write = (text: string) => {
    const line: Line = JSON.parse(text)
    if (line.requestId !== undefined && line.roundTrips !== undefined) trips.set(line.requestId, line.roundTrips)
  }
  const server = await serve({
    database,
    schema,
    rules: await readRules(join(root, 'seed/rules')),
    settings: { host: '127.0.0.1', port: 0 },
    folders: { web: join(root, 'dist/web'), graphiql: join(root, 'dist/graphiql') },
    log: pino({ level: 'info' }, { write }),
    // What is asked here is what is answered, not how soon on a busy machine.
    deadlineMs: () => 60_000,
  })
  return {
    database,
    read: async <T>(query: string, variables: object = {}): Promise<Answer<T>> => {
      const { text, headers } = await ask(server.address, query, variables)
      const { data, errors = [] }: Partial<Answer<T>> & { data: T } = JSON.parse(text)
      return { data, errors, roundTrips: await logged(trips, String(headers['x-request-id'])) }
    },
    close: async () => {
      await server.close()
      await database.close()
    },
  }
}

/** The line is written after the answer has left. */
async function logged(trips: ReadonlyMap<string, number>, requestId: string): Promise<number> {
  for (let left = 100; left > 0 && !trips.has(requestId); left -= 1) await new Promise((resolve) => setTimeout(resolve, 10))
  return trips.get(requestId) ?? Number.NaN
}
