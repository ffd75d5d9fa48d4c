import { join } from 'node:path'
import { migrate, readMigrations } from '../../api/db/migrate.ts'
import { openStore } from '../../api/db/open.ts'
import type { Database } from '../../api/db/run.ts'
import { projectFolder, readEnv } from '../../api/env.ts'

/**
 * The database of the settings for as long as `work` takes: that of a running server, or a local one started for it. Ctrl-C stops what
 * was started here; an import that is cut off is resumed or undone by the next one.
 */
export async function withStore<T>(say: (line: string) => void, work: (database: Database) => Promise<T>): Promise<T> {
  const root = projectFolder()
  const stopping = new AbortController()
  const parts: { close?: () => Promise<void> } = {}
  const stop = () => {
    stopping.abort()
    void parts.close?.().finally(() => process.exit(130))
  }
  const lost = (problem: Error) => {
    say(problem.message)
    process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
  const store = await openStore(readEnv(), { root, say, onLost: lost, signal: stopping.signal })
  parts.close = store.close
  try {
    await migrate(store.database, readMigrations(join(root, 'cypher')))
    return await work(store.database)
  } finally {
    await store.close()
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, stop)
  }
}
