import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../api/db/run.ts'
import { InvalidInput } from '../../api/errors.ts'
import type { DossierContent } from '../../api/record/dossier.ts'
import { exportDossier } from '../../api/record/exportDossier.ts'
import { importDossier } from '../../api/record/importDossier.ts'
import { recordStatements, retractStatement } from '../../api/record/recordStatements.ts'
import { readDossier } from '../../seed/dossier/read.ts'
import { writeDossier } from '../../seed/dossier/write.ts'
import { generateDossiers } from '../../seed/generate.ts'
import { projectedBoxes, storedBoxes } from '../setup/boxes.ts'
import { on, phase } from '../setup/statements.ts'
import { ask, dump, emptyStore, root } from '../setup/store.ts'

let database: Database
beforeEach(async () => {
  database = await emptyStore()
})
afterEach(() => database.close())

function read(text: string): DossierContent {
  const { content } = readDossier(text)
  if (!content) throw new Error('The dossier does not read.')
  return content
}
const clinical = read(readFileSync(join(root, 'seed/dossiers/clinical-diagnostics.yaml'), 'utf8'))

async function imported(content: DossierContent) {
  const outcome = await importDossier(database, content)
  if (outcome.kind !== 'Imported') throw new Error(outcome.kind)
  return outcome
}

describe('the first dossier', () => {
  test('is recorded whole, and its boxes are those of rule P8', async () => {
    const outcome = await imported(clinical)
    expect([outcome.sources.added, outcome.items.added, outcome.statements.added]).toEqual([105, 151, 513])
    const boxes = await storedBoxes(database)
    expect(boxes.filter((box) => box.startsWith('STATE')).length).toBe(112)
    // One each: what is superseded ends where the superseder becomes known, and all came with one seq.
    expect(boxes.filter((box) => !box.startsWith('STATE')).length).toBe(417)
    expect(boxes).toEqual(await projectedBoxes(database))
  })

  test('imported twice changes nothing; exported it says the same, in the same bytes from the second time on', async () => {
    await imported(clinical)
    const before = await dump(database)
    expect((await imported(clinical)).isUnchanged).toBe(true)
    expect(await dump(database)).toEqual(before)
    const exported = await exportDossier(database, clinical.slug)
    expect(exported).toEqual(clinical)
    const text = exported ? writeDossier(exported) : ''
    expect((await imported(read(text))).isUnchanged).toBe(true)
    const again = await exportDossier(database, clinical.slug)
    expect(again && writeDossier(again)).toBe(text)
  })
})

describe('an edited file (F3)', () => {
  const [first] = [...generateDossiers({ items: 200, seed: 3 })]
  if (!first) throw new Error('nothing generated')
  const one = first.statements[0]
  if (!one) throw new Error('nothing generated')

  test('adds, retracts and leaves the rest alone; the old view stays as it was', async () => {
    await imported(first)
    const old = await storedBoxes(database, 1)
    const edited = { ...first, statements: [{ ...one, note: { en: 'changed' } }, ...first.statements.slice(5)] }
    const outcome = await imported(edited)
    expect(outcome.statements).toEqual({ added: 0, changed: 1, removed: 4, unchanged: first.statements.length - 5, adopted: 0 })
    expect(await storedBoxes(database, 1)).toEqual(old)
    expect(await storedBoxes(database)).toEqual(await projectedBoxes(database))
    const retracted = await ask(database, 'MATCH (s:Statement) WHERE s.seqUntil = 2 RETURN {key: s.key, reason: s.retractionReason} AS row')
    expect(retracted.find(({ key }) => key === one.key)).toEqual({ key: one.key, reason: 'changed in dossier file' })
    expect(retracted.filter(({ reason }) => reason === 'removed from dossier file').length).toBe(4)
    expect(await exportDossier(database, first.slug)).toEqual(edited)
  })

  test('touches nothing that was recorded elsewhere, adopts what it says in the same words, and refuses what it says otherwise', async () => {
    await imported(first)
    const about = `${first.slug}-investigation-0`
    const mine = phase('mine', about, 'DONE', '2026-01-01', [{ source: `${first.slug}-register` }])
    await recordStatements(database, { operationId: 'a', dossier: first.slug, by: 'me', statements: [mine] })
    expect((await imported(first)).isUnchanged).toBe(true)
    const otherwise = { ...first, statements: [...first.statements, phase('mine', about, 'LAPSED', '2026-01-01', mine.evidence)] }
    await expect(importDossier(database, otherwise)).rejects.toThrow(InvalidInput)
    const same = { ...first, statements: [...first.statements, mine] }
    expect((await imported(same)).statements.adopted).toBe(1)
    expect((await imported(first)).statements.removed).toBe(1)
    expect(await storedBoxes(database)).toEqual(await projectedBoxes(database))
  })

  test('a dry run says what would change and records nothing', async () => {
    await imported(first)
    const before = await dump(database)
    const outcome = await importDossier(database, { ...first, statements: first.statements.slice(1) }, { isDryRun: true })
    expect(outcome).toMatchObject({ isDryRun: true, isUnchanged: false, statements: { removed: 1 } })
    expect(await dump(database)).toEqual(before)
  })

  test('a name changed in the file is another version: the old one is read at the old basis', async () => {
    await imported(first)
    const renamed = { ...first, items: first.items.map((item, n) => (n === 0 ? { ...item, name: { nl: 'Nieuw', en: 'New' } } : item)) }
    expect((await imported(renamed)).items).toMatchObject({ added: 0, changed: 1, removed: 0 })
    const versions = await ask(
      database,
      `MATCH (v:ItemVersion {slug: '${first.items[0]?.slug}'}) WITH v ORDER BY v.seqFrom RETURN {name: v.nameEn, from: v.seqFrom} AS row`,
    )
    expect(versions).toEqual([
      { name: first.items[0]?.name.en, from: 1 },
      { name: 'New', from: 2 },
    ])
  })
})

describe('items shared by dossiers (F2)', () => {
  const [a, b] = [...generateDossiers({ items: 400, seed: 5 })]
  if (!a || !b) throw new Error('nothing generated')
  const shared = a.items.find(({ slug }) => slug.startsWith('org-') && b.items.some((item) => item.slug === slug))
  if (!shared) throw new Error('nothing shared')
  const withShared = (item: typeof shared): DossierContent => ({ ...b, items: b.items.map((one) => (one.slug === item.slug ? item : one)) })

  test('described otherwise are refused with both descriptions, and nothing is recorded', async () => {
    await imported(a)
    const before = await dump(database)
    const problem = await importDossier(database, withShared({ ...shared, name: { nl: 'Heel anders', en: 'Quite different' } })).catch(
      (error: unknown) => error,
    )
    expect(problem).toBeInstanceOf(InvalidInput)
    expect(JSON.stringify(problem)).toContain('Quite different')
    expect(JSON.stringify(problem)).toContain(shared.name.en)
    const { kind: _kind, ...kindless } = shared
    await expect(importDossier(database, withShared({ ...kindless, type: 'Person' }))).rejects.toThrow(InvalidInput)
    expect(await dump(database)).toEqual(before)
  })

  test('gain the aliases of every dossier, and lose those of one that no longer says them', async () => {
    const aliases = async () =>
      (await ask(database, `MATCH (v:ItemVersion {slug: '${shared.slug}'}) WHERE v.seqUntil > 100 RETURN {a: v.aliases} AS row`))[0]?.['a']
    await imported({ ...a, items: a.items.map((item) => (item.slug === shared.slug ? { ...item, aliases: ['een'] } : item)) })
    await imported(withShared({ ...shared, aliases: ['twee'] }))
    expect(await aliases()).toEqual(expect.arrayContaining(['een', 'twee']))
    await imported(b)
    expect(await aliases()).toEqual(['een'])
  })
})

test('a state that the type of a shared item does not have is refused', async () => {
  const [a, b] = [...generateDossiers({ items: 400, seed: 5 })]
  const body = a?.items.find(({ type }) => type === 'Organisation')
  if (!a || !b || !body) throw new Error('nothing generated')
  await imported(a)
  const withPhase = {
    ...b,
    items: b.items.filter(({ slug }) => slug !== body.slug),
    statements: [phase('p', body.slug, 'RUNNING', '2025-01-01', [{ source: `${b.slug}-register` }])],
  }
  const problem = await importDossier(database, withPhase).catch((error: unknown) => error)
  expect(JSON.stringify(problem)).toContain('which has no PHASE')
})

test('retracting what superseded a statement brings it back (P2)', async () => {
  const [content] = [...generateDossiers({ items: 200, seed: 9 })]
  const relation = content?.statements.find((s) => s.form === 'RELATION')
  if (!content || !relation) throw new Error('nothing generated')
  await imported(content)
  const later = { ...relation, key: 'later', supersedes: relation.key, known: on('2030-01-01'), trueUntil: on('2029-01-01') }
  await recordStatements(database, { operationId: 'a', dossier: content.slug, by: 'me', statements: [later] })
  expect(await storedBoxes(database)).toEqual(await projectedBoxes(database))
  await retractStatement(database, { operationId: 'b', dossier: content.slug, key: 'later', reason: 'mistaken', by: 'me' })
  expect(await storedBoxes(database)).toEqual(await projectedBoxes(database))
  const open = await ask(
    database,
    `MATCH ()-[r]->() WHERE r.statement ENDS WITH '/${relation.key}/1' AND r.seqUntil > 100 RETURN {until: r.knownUntil} AS row`,
  )
  expect(open).toEqual([{ until: '9999-12-31' }])
})
