// What is said of terms goes the way of every statement: recorded, edited, retracted, cut off, exported; a store of before takes it too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate, readMigrations } from '../../api/db/migrate.ts'
import type { Database } from '../../api/db/run.ts'
import type { DossierContent } from '../../api/record/dossier.ts'
import { exportDossier } from '../../api/record/exportDossier.ts'
import { importDossier } from '../../api/record/importDossier.ts'
import { recordStatements, retractStatement } from '../../api/record/recordStatements.ts'
import { verifyLog } from '../../api/record/verifyLog.ts'
import type { DateStatement, TermStart } from '../../api/rules/statement.ts'
import { termsOfDossier, termsOfItems } from '../../cypher/queries.gen.ts'
import { readDossier } from '../../seed/dossier/read.ts'
import { writeDossier } from '../../seed/dossier/write.ts'
import { projectedBoxes, storedBoxes } from '../setup/boxes.ts'
import { on } from '../setup/statements.ts'
import { ask, dump, emptyStore, root, tamper } from '../setup/store.ts'

let database: Database
beforeEach(async () => {
  database = await emptyStore()
})
afterEach(() => database.close())

const text = readFileSync(join(root, 'test/dossiers/harbour-cranes.yaml'), 'utf8')
function read(from: string): DossierContent {
  const { content } = readDossier(from)
  if (!content) throw new Error('The dossier does not read.')
  return content
}
const harbour = read(text)
const terms = harbour.statements.filter((s) => s.form === 'DATE' && s.term !== undefined).map(({ key }) => key)
const withoutTerms: DossierContent = { ...harbour, statements: harbour.statements.filter(({ key }) => !terms.includes(key)) }
const at = (day: string, basis: number) => ({ trueOn: day, knownOn: day, basis })
const termsOf = async (slug: string, day: string, basis: number) =>
  (await database.run(termsOfItems, { slugs: [slug], moment: at(day, basis) })).map(({ term }) => term)

describe('boxes of terms', () => {
  test('are one each, apart from dates, and those that the rules make of the statements', async () => {
    await importDossier(database, harbour)
    expect(await ask(database, 'MATCH (:Item)-[:HAS_TERM]->(n:Term) RETURN {n: count(n)} AS row')).toEqual([{ n: terms.length }])
    const dated = harbour.statements.filter((s) => s.form === 'DATE').length - terms.length
    expect(await ask(database, 'MATCH (:Item)-[:HAS_DATE]->(n) RETURN {n: count(n)} AS row')).toEqual([{ n: dated }])
    expect(await storedBoxes(database)).toEqual(await projectedBoxes(database))
  })

  test('say what the file says, by the names of their properties', async () => {
    await importDossier(database, harbour)
    expect(await termsOf('port-authority', '2024-03-01', 1)).toMatchObject([
      { rule: 'gdpr-34', part: 'START', on: '2024-02-03', onLatest: '2024-02-10', onPrecision: 'INTERVAL', instant: null },
      { rule: 'nis2-early-warning', to: 'cyber-office', instant: '2024-02-03T16:20+01:00', on: null },
      {
        statement: 'harbour-cranes/port-term/1',
        dossier: 'harbour-cranes',
        dateKind: 'LEGAL',
        rule: 'gdpr-33-1',
        to: 'data-authority',
        of: 'crew-breach',
        instant: '2024-02-03T16:20+01:00',
        certainty: 'CONFIRMED',
        known: '2024-02-12',
        on: null,
        closed: null,
      },
    ])
    expect(await termsOf('commitment-figures', '2024-04-02', 1)).toMatchObject([
      { part: 'START', closed: 'accident-inquiry', amount: 6, unit: 'WEEKS', textEn: 'six weeks after the accident inquiry', on: null },
    ])
    expect(await termsOf('questions-cranes', '2024-04-20', 1)).toMatchObject([
      { part: 'EXTENSION', on: '2024-04-12', isReasoned: true, amount: null, textNl: null },
      { part: 'EXTENSION', on: '2024-03-22', isReasoned: true, amount: null, textNl: 'uitstelbrief' },
    ])
    expect((await database.run(termsOfDossier, { dossier: 'harbour-cranes', moment: at('2024-12-31', 1) })).length).toBe(terms.length - 1)
  })

  test('hold at a moment only: a suspension is open until its end becomes known', async () => {
    await importDossier(database, harbour)
    const suspension = async (day: string) => (await termsOf('records-request', day, 1)).filter(({ part }) => part === 'SUSPENSION')
    expect(await suspension('2024-03-10')).toEqual([])
    expect(await suspension('2024-03-24')).toMatchObject([{ on: '2024-03-11', until: null, untilLatest: null }])
    expect(await suspension('2024-03-25')).toMatchObject([{ on: '2024-03-11', until: '2024-03-25', untilPrecision: 'DAY' }])
  })
})

const core = {
  form: 'DATE',
  dateKind: 'LEGAL',
  isKnownStated: true,
  certainty: 'STATED',
  speaker: 'ministry',
  evidence: [{ source: 'harbour-log' }],
  disputes: [],
} as const

describe('the record path', () => {
  test('an edited and a removed term close their boxes and leave the old view as it was', async () => {
    await importDossier(database, harbour)
    const old = await storedBoxes(database, 1)
    const moved = text.replace('start: 2024-02-05, to: data-authority', 'start: 2024-02-06, to: data-authority')
    const edited = read(moved.replace(/ {2}- \{id: request-extended,.*\n/, ''))
    expect(edited.statements.length).toBe(harbour.statements.length - 1)
    expect(await importDossier(database, edited)).toMatchObject({ statements: { added: 0, changed: 1, removed: 1 } })
    expect(await storedBoxes(database, 1)).toEqual(old)
    expect(await storedBoxes(database)).toEqual(await projectedBoxes(database))
    expect(await termsOf('terminal-two', '2024-03-01', 1)).toMatchObject([{ on: '2024-02-05' }])
    expect(await termsOf('terminal-two', '2024-03-01', 2)).toMatchObject([{ on: '2024-02-06' }])
    expect(await exportDossier(database, harbour.slug)).toEqual(edited)
    expect((await verifyLog(database)).broken).toEqual([])
  })

  test('retracting the end of a suspension brings back the open one (P2)', async () => {
    await importDossier(database, harbour)
    await retractStatement(database, { operationId: 'r', dossier: harbour.slug, key: 'request-resumed', reason: 'mistaken', by: 'me' })
    expect(await storedBoxes(database)).toEqual(await projectedBoxes(database))
    expect((await termsOf('records-request', '2024-05-01', 2)).filter(({ part }) => part === 'SUSPENSION')).toMatchObject([{ until: null }])
  })

  test('a date and a term of one item are closed apart', async () => {
    const dated: DateStatement = { ...core, key: 'stated-day', about: 'records-request', due: on('2024-04-26'), known: on('2024-04-05') }
    await importDossier(database, harbour)
    await recordStatements(database, { operationId: 'a', dossier: harbour.slug, by: 'me', statements: [dated] })
    for (const key of ['stated-day', 'request-term'])
      await retractStatement(database, { operationId: key, dossier: harbour.slug, key, reason: 'mistaken', by: 'me' })
    expect(await storedBoxes(database)).toEqual(await projectedBoxes(database))
  })

  test('a term that names nothing there, or what cannot be told or closed, is refused and nothing is recorded', async () => {
    await importDossier(database, harbour)
    const before = await dump(database)
    const refused = (more: Partial<TermStart>) => {
      const term: TermStart = { rule: 'gdpr-34', part: 'START', start: on('2024-02-05'), ...more }
      const statements = [{ ...core, key: 'mine', about: 'port-authority', term, known: on('2024-02-05') }]
      return recordStatements(database, { operationId: 'a', dossier: harbour.slug, by: 'me', statements }).then(
        () => 'recorded',
        (error: unknown) => JSON.stringify(error),
      )
    }
    expect(await refused({ to: 'nobody' })).toContain('nobody is no item of this dossier or of the store.')
    expect(await refused({ to: 'crews', of: 'nothing' })).toContain('nothing is no item')
    expect(await refused({ to: 'crane-failure' })).toContain('INFORMED does not run from Organisation (port-authority) to Incident')
    expect(await refused({ start: { closed: 'crews' } })).toContain('crews is of the type Population, which has no phase.')
    expect(await refused({ start: { closed: 'port-authority' } })).toContain('cannot begin when port-authority closes')
    expect(await dump(database)).toEqual(before)
  })

  test('a bulk with terms that is cut off leaves no trace once another writer comes', async () => {
    await importDossier(database, harbour)
    const before = await dump(database)
    const later = () => new Date(Date.now() + 20_000)
    const changed = { ...harbour, statements: harbour.statements.map((s) => (terms.includes(s.key) ? { ...s, note: { en: 'again' } } : s)) }
    // Cut off at its very end, when every box of a term was closed and opened anew.
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
      if (done === total) throw new Error('killed')
    }
    await expect(importDossier(database, changed, { rowsAtOnce: 0, onProgress })).rejects.toThrow('killed')
    expect(await ask(database, 'MATCH (n:Term) WHERE n.seqUntil < 100 RETURN {n: count(n)} AS row')).toEqual([{ n: terms.length }])
    await importDossier(database, harbour, { now: later })
    expect(await dump(database)).toEqual(before)
  })
})

test('a dossier with terms, aspects and districts comes out as it went in, in the same bytes from the second time on', async () => {
  await importDossier(database, harbour)
  const exported = await exportDossier(database, harbour.slug)
  expect(exported).toEqual(harbour)
  const written = exported ? writeDossier(exported) : ''
  expect(await importDossier(database, read(written))).toMatchObject({ isUnchanged: true })
  const again = await exportDossier(database, harbour.slug)
  expect(again && writeDossier(again)).toBe(written)
})

test('aspects that the head gains are one change, and no statement is recorded anew', async () => {
  const { aspects: _aspects, districts: _districts, ...plain } = withoutTerms
  await importDossier(database, plain)
  expect(await importDossier(database, plain)).toMatchObject({ isUnchanged: true })
  expect(await importDossier(database, { ...plain, aspects: harbour.aspects ?? [] })).toMatchObject({
    isUnchanged: false,
    statements: { added: 0, changed: 0 },
  })
  const { aspects, districts } = (await exportDossier(database, harbour.slug)) ?? {}
  expect(aspects?.map(({ name }) => name)).toEqual(['CAUSE', 'SECURITY', 'CREW_SAFETY', 'LATE_NOTICE'])
  expect(districts).toBeUndefined()
})

test('a store of the version before opens, takes the terms, and is then kept from programs that do not know them', async () => {
  await importDossier(database, withoutTerms)
  await tamper(database, "MATCH (m:Migration {name: '0002-terms.cypher'}) DELETE m")
  await tamper(database, 'MATCH (s:Store) SET s.schemaVersion = 2')
  expect((await migrate(database, readMigrations(join(root, 'cypher')))).applied).toEqual(['0002-terms.cypher'])
  expect(await importDossier(database, harbour)).toMatchObject({ statements: { added: terms.length, changed: 0 } })
  expect(await storedBoxes(database)).toEqual(await projectedBoxes(database))
  await expect(migrate(database, readMigrations(join(root, 'cypher')), 2)).rejects.toThrow('schema version 3')
})
