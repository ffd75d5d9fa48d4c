import { randomUUID } from 'node:crypto'
import { sentinels } from '../../cypher/model.ts'
import * as queries from '../../cypher/queries.gen.ts'
import type { Database } from '../db/run.ts'

/**
 * Removes what a cut-off bulk had written under its reserved seq and lets what it had closed hold on. No reader ever saw any of it.
 * Being cut off itself does no harm: the next writer abandons again.
 */
export async function abandon(database: Database, operation: string, seq: number): Promise<void> {
  const openSeq = sentinels.futureSeq
  await database.write('abandon', (run) => run(queries.takeOver, { owner: randomUUID(), at: new Date().toISOString() }))
  for (const removeSome of [queries.abandonRelationships, queries.abandonNodes]) {
    while ((await database.write('abandon', (run) => run(removeSome, { seq }))).removed > 0);
  }
  await database.write('abandon', async (run) => {
    await run(queries.restoreNodes, { seq, openSeq })
    await run(queries.restoreRelationships, { seq, openSeq })
    await run(queries.abandonOrphans, {})
    await run(queries.abandonOperation, { operation })
  })
}
