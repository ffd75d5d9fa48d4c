import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { sentinels } from '../../cypher/model.ts'
import type { Database } from '../../api/db/run.ts'
import { InvalidInput } from '../../api/errors.ts'
import type { DossierContent } from '../../api/record/dossier.ts'
import { importDossier } from '../../api/record/importDossier.ts'
import { recordStatements, retractStatement } from '../../api/record/recordStatements.ts'
import { verifyLog } from '../../api/record/verifyLog.ts'
import { generateDossiers } from '../../seed/generate.ts'
import { testDatabase } from '../setup/database.ts'
import { openLine } from '../setup/line.ts'
import { ask, dump, emptyStore, tamper } from '../setup/store.ts'
import { running } from '../setup/statements.ts'

let database: Database
beforeEach(async () => {
  database = await emptyStore()
})
afterEach(() => database.close())

const [small, other] = [...generateDossiers({ items: 400, seed: 7 })]
function dossier(content: DossierContent | undefined): DossierContent {
  if (!content) throw new Error('The generator made no dossier.')
  return content
}
const base = dossier(small)
const investigation = `${base.slug}-investigation-0`
const evidence = [{ source: `${base.slug}-register` }]
const outcomeOf = async (what: Promise<{ readonly kind: string }>) => (await what).kind

test('eight writers at once: nothing is lost, no seq is left out or given twice, and the log holds', async () => {
  await importDossier(database, base)
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let n = 0; n < 6; n += 1) {
      const statement = running(`w${writer}-${n}`, investigation, `2025-0${writer + 1}-1${n}`, evidence)
      await recordStatements(database, {
        operationId: `w${writer}/${n}`,
        dossier: base.slug,
        by: `writer ${writer}`,
        statements: [statement],
      })
    }
  })
  await Promise.all(writers)
  const changes = await ask(database, 'MATCH (c:Change) WITH c ORDER BY c.seq RETURN {seq: c.seq, count: c.statementCount} AS row')
  expect(changes.map((c) => c['seq'])).toEqual(Array.from({ length: 49 }, (_, n) => n + 1))
  const statements = await ask(database, `MATCH (s:Statement {origin: 'API'}) RETURN {key: s.key, seq: s.seqFrom} AS row`)
  expect(new Set(statements.map((s) => s['key'])).size).toBe(48)
  expect(new Set(statements.map((s) => s['seq'])).size).toBe(48)
  expect(await verifyLog(database)).toEqual({ entries: 49, broken: [] })
})

test('an operation sent twice is recorded once; with other content its id is refused', async () => {
  await importDossier(database, base)
  const request = { operationId: 'mine', dossier: base.slug, by: 'me', statements: [running('a', investigation, '2025-01-01', evidence)] }
  const first = await recordStatements(database, request)
  const before = await dump(database)
  expect(await recordStatements(database, request)).toEqual({ ...first, isFirst: false })
  expect(await dump(database)).toEqual(before)
  const changed = { ...request, statements: [running('b', investigation, '2025-01-01', evidence)] }
  await expect(recordStatements(database, changed)).rejects.toThrow(InvalidInput)
  expect(await dump(database)).toEqual(before)
})

test('a bulk that is cut off is unseen, is resumed under the same content, and ends as if it had never stopped', async () => {
  await importDossier(database, dossier(other))
  await importDossier(database, base, { rowsAtOnce: 0, operationId: 'whole' })
  const whole = await dump(database)
  await database.close()

  database = await emptyStore()
  await importDossier(database, dossier(other))
  const now = () => new Date()
  await expect(importDossier(database, base, { rowsAtOnce: 0, operationId: 'whole', now, onProgress: dieAfter(9) })).rejects.toThrow(
    'killed',
  )
  expect(await ask(database, 'MATCH (s:Store) RETURN {seq: s.seq, pending: s.pendingOperation} AS row')).toEqual([
    { seq: 1, pending: 'whole' },
  ])
  expect(await outcomeOf(importDossier(database, base, { operationId: 'whole' }))).toBe('Busy')
  const steps: number[] = []
  const later = () => new Date(Date.now() + 20_000)
  await importDossier(database, base, { operationId: 'whole', rowsAtOnce: 0, now: later, onProgress: ({ done }) => steps.push(done) })
  expect(steps[0]).toBeGreaterThan(10)
  expect(await dump(database)).toEqual(whole)
})

test('a bulk that is cut off and never resumed leaves no trace once another writer comes', async () => {
  await importDossier(database, dossier(other))
  const before = await dump(database)
  const edited = { ...dossier(other), statements: dossier(other).statements.slice(100) }
  for (const [content, steps] of [
    [base, 12],
    [edited, 3],
  ] as const) {
    await expect(importDossier(database, content, { rowsAtOnce: 0, onProgress: dieAfter(steps) })).rejects.toThrow('killed')
    const busy = recordStatements(database, { operationId: 'other', dossier: dossier(other).slug, by: 'me', statements: [] })
    expect(await outcomeOf(busy)).toBe('Busy')
    const later = () => new Date(Date.now() + 20_000)
    await importDossier(database, dossier(other), { now: later })
    expect(await dump(database)).toEqual(before)
  }
})

test('a writer that was thought dead and is not can write no more', async () => {
  const resume = async () => {
    await importDossier(database, base, { rowsAtOnce: 0, operationId: 'x', now: () => new Date(Date.now() + 20_000) })
  }
  let resumed: Promise<void> | undefined
  const slow = importDossier(database, base, {
    rowsAtOnce: 0,
    operationId: 'x',
    onProgress: ({ done }) => {
      if (done > 100) resumed ??= resume()
    },
  })
  const [first, second] = await Promise.allSettled([slow, slow.catch(() => undefined).then(() => resumed)])
  const outcomes = [first.status, second.status]
  expect(outcomes).toContain('fulfilled')
  expect(await verifyLog(database)).toEqual({ entries: 1, broken: [] })
  expect(await ask(database, 'MATCH (s:Statement) RETURN {n: count(s)} AS row')).toEqual([{ n: base.statements.length }])
})

test.each<[string, (steps: number) => number]>([
  ['its first step', () => 1],
  ['a later step', () => 7],
  ['its last step', (steps) => steps],
  ['the end', (steps) => steps + 1],
])('a bulk writes nothing twice and ends well when the answer to the commit of %s is lost', async (_name, after) => {
  const commits = { seen: 0 }
  await importDossier(database, base, { rowsAtOnce: 0, operationId: 'whole', onProgress: () => (commits.seen += 1) })
  const whole = await dump(database)
  await database.close()
  database = await emptyStore()
  const line = await openLine(Number(new URL(inject('neo4j').uri).port))
  const far = testDatabase(`bolt://127.0.0.1:${line.port}`)
  try {
    await far.verify()
    // The reservation is the first commit, the finish the last.
    line.loseCommit(after(commits.seen))
    const found = await importDossier(far, base, { rowsAtOnce: 0, operationId: 'whole' })
    expect(found).toMatchObject({ kind: 'Imported', isUnchanged: false, basis: 1 })
    expect(line.isLost()).toBe(true)
    expect(await dump(database)).toEqual(whole)
    expect(await verifyLog(database)).toEqual({ entries: 1, broken: [] })
  } finally {
    await far.close()
    await line.close()
  }
})

test('a log that was tampered with shows where', async () => {
  await importDossier(database, base)
  await recordStatements(database, {
    operationId: 'a',
    dossier: base.slug,
    by: 'me',
    statements: [running('a', investigation, '2025-01-01', evidence)],
  })
  await retractStatement(database, { operationId: 'b', dossier: base.slug, key: 'a', reason: 'wrong', by: 'me' })
  expect(await verifyLog(database)).toEqual({ entries: 3, broken: [] })
  await tamper(database, `MATCH (s:Statement {key: 'a'}) SET s.content = replace(s.content, 'RUNNING', 'DONE')`)
  expect(await verifyLog(database)).toEqual({ entries: 3, broken: [2] })
  await tamper(
    database,
    `MATCH (s:Statement {key: 'a'}) SET s.content = replace(s.content, 'DONE', 'RUNNING'), s.seqUntil = ${sentinels.futureSeq}`,
  )
  expect((await verifyLog(database)).broken).toEqual([3])
})

function dieAfter(steps: number): () => void {
  let left = steps
  return () => {
    left -= 1
    if (left <= 0) throw new Error('killed')
  }
}
