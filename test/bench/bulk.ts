// One large operation into an empty store: statements a second, everything that the record path does included.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, readMigrations } from '../../api/db/migrate.ts'
import { openDatabase } from '../../api/db/run.ts'
import { importDossier } from '../../api/record/importDossier.ts'
import { startNeo4j } from '../../cypher/server/start.ts'
import { generateDossiers } from '../../seed/generate.ts'

const target = 2_000
const dossiers = 4
/** Items; about 22,500 statements. */
const perDossier = 6_000

export async function benchBulk(root: string, say: (line: string) => void): Promise<void> {
  say('\n## Bulk')
  const dataFolder = mkdtempSync(join(tmpdir(), 'openstaand-bulk-'))
  const onLost = (problem: Error) => {
    throw problem
  }
  const neo4j = await startNeo4j({ root, dataFolder, say, onLost })
  const database = openDatabase(neo4j.connection)
  try {
    await migrate(database, readMigrations(join(root, 'cypher')))
    // The last is measured: Java compiles the path while it writes the others.
    for (const [n, dossier] of [...generateDossiers({ items: dossiers * perDossier, perDossier })].entries()) {
      const began = performance.now()
      await importDossier(database, dossier)
      const statements = dossier.statements.length
      const rate = Math.round((statements / (performance.now() - began)) * 1000)
      const verdict = n < dossiers - 1 ? 'to warm up' : rate >= target ? `reached (${target})` : `missed (${target})`
      say(`${statements} statements in one operation: ${rate} a second, ${verdict}`)
    }
  } finally {
    await database.close()
    await neo4j.stop()
    rmSync(dataFolder, { recursive: true })
  }
}
