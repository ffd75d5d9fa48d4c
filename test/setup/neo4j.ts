// One Neo4j for all files of the project `neo4j`, in a folder of its own that goes when the run ends.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startNeo4j } from '../../cypher/server/start.ts'
import type { Connection } from '../../api/db/driver.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: Connection
    /** A folder of this run's own. */
    readonly scratch: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'openstaand-test-'))
  const neo4j = await startNeo4j({
    root: resolve(import.meta.dirname, '../..'),
    dataFolder,
    say: (line) => void process.stdout.write(`${line}\n`),
    onLost: (problem) => {
      throw problem
    },
  })
  project.provide('neo4j', neo4j.connection)
  project.provide('scratch', dataFolder)
  return async () => {
    await neo4j.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
