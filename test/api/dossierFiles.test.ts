import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import type { Database } from '../../api/db/run.ts'
import { exportDossier } from '../../api/record/exportDossier.ts'
import { importDossierFile, WrongDossier } from '../../seed/dossier/import.ts'
import { readDossier } from '../../seed/dossier/read.ts'
import { writeDossier } from '../../seed/dossier/write.ts'
import { ask, emptyStore, root } from '../setup/store.ts'

const outage = join(root, 'test/dossiers/zilverwoude-outage.yaml')
const edited = join(root, 'test/dossiers/zilverwoude-outage-edited.yaml')
const clinical = join(root, 'seed/dossiers/clinical-diagnostics.yaml')

let database: Database
let folder: string
vi.setConfig({ testTimeout: 120_000 })
beforeEach(async () => {
  database = await emptyStore()
  folder = mkdtempSync(join(tmpdir(), 'openstaand-dossier-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await database.close()
})

const importFile = (path: string, isDryRun = false) => importDossierFile(database, path, { say: () => undefined, isDryRun })
const contentOf = (path: string) => readDossier(readFileSync(path)).content
const byKey = (a: { readonly key: string }, b: { readonly key: string }) => (a.key < b.key ? -1 : 1)

/** A file like another with pieces of its text replaced. */
function variant(path: string, ...pieces: readonly (readonly [string, string])[]): string {
  const text = pieces.reduce(
    (said, [from, to]) => {
      expect(said).toContain(from)
      return said.replace(from, to)
    },
    readFileSync(path, 'utf8'),
  )
  const file = join(folder, 'variant.yaml')
  writeFileSync(file, text)
  return file
}

/** A dossier that lists what the first one shares with others, and little else. */
function authorities(): string {
  const file = join(folder, 'authorities.yaml')
  writeFileSync(
    file,
    `dossier: authorities
title: {nl: Toezichthouders, en: Authorities}
items:
  ap: {type: Organisation, kind: DATA_PROTECTION_AUTHORITY, name: {nl: Autoriteit Persoonsgegevens, en: Dutch Data Protection Authority}}
  igj: {type: Organisation, kind: SUPERVISOR, name: {nl: Inspectie Gezondheidszorg en Jeugd, en: Health and Youth Care Inspectorate}}
`,
  )
  return file
}

function lineOf(path: string, piece: string): number {
  return (
    readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(piece)) + 1
  )
}

describe('a second dossier beside the first', () => {
  test('shares the AP with it, keeps the aliases of both, and exports what it said itself', async () => {
    await importFile(clinical)
    const { basis } = await importFile(outage)
    expect(basis).toBe(2)
    expect(await exportDossier(database, 'zilverwoude-outage')).toEqual(contentOf(outage))
    expect(await exportDossier(database, 'clinical-diagnostics')).toEqual(contentOf(clinical))
    const [ap] = await ask(
      database,
      "MATCH (i:Item {slug: 'ap'})-[:HAS_VERSION]->(v) WHERE v.seqUntil > 2 RETURN {aliases: v.aliases} AS row",
    )
    expect(ap?.['aliases']).toEqual(['AP', 'privacytoezichthouder'])
    expect((await importFile(outage)).isUnchanged).toBe(true)
  })

  test('an item by another name under a shared slug is an error at its place that shows both, and nothing is recorded', async () => {
    await importFile(authorities())
    const file = variant(outage, ['en: Dutch Data Protection Authority}', 'en: Another authority}'])
    const error: unknown = await importFile(file).catch((it: unknown) => it)
    expect(error).toBeInstanceOf(WrongDossier)
    const [problem, ...more] = error instanceof WrongDossier ? error.problems : []
    expect(more).toEqual([])
    expect(problem).toMatchObject({ file, line: lineOf(outage, '  ap:'), column: 3, path: 'items.ap', severity: 'error' })
    expect(problem?.message).toMatch(/Dutch Data Protection Authority.*Another authority/)
    expect(await exportDossier(database, 'zilverwoude-outage')).toBeNull()
  })

  test('an item that only another dossier lists may be named; one that none lists, or of the wrong type, may not', async () => {
    await importFile(authorities())
    const concerns = ['relation: {type: CONCERNS, to: data-loss}', 'relation: {type: CONCERNS, to: igj}'] as const
    expect((await importFile(variant(outage, concerns))).statements.added).toBe(72)
    const wrong = variant(
      outage,
      ['relation: {type: DUE_BEFORE, to: council-debate}', 'relation: {type: DUE_BEFORE, to: igj}'],
      ['of: outage', 'of: nowhere'],
    )
    const error: unknown = await importFile(wrong).catch((it: unknown) => it)
    expect(error instanceof WrongDossier ? error.problems.map(({ path }) => path) : []).toEqual([
      'statements.letter-due-before-debate',
      'statements.residents-informed',
    ])
  })
})

describe('F3: an edited file', () => {
  test('adds, retracts with the reason, re-dates what left known out, and touches nothing else', async () => {
    await importFile(outage)
    expect(await importFile(edited, true)).toMatchObject({ isDryRun: true, basis: 1 })
    expect(await exportDossier(database, 'zilverwoude-outage')).toEqual(contentOf(outage))
    const { items, sources, statements } = await importFile(edited)
    expect(statements).toEqual({ added: 2, changed: 26, removed: 2, unchanged: 44, adopted: 0 })
    expect(items).toEqual({ added: 1, changed: 1, removed: 1, unchanged: 29 })
    expect(sources).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 6 })
    const reasons = await ask(
      database,
      'MATCH (s:Statement) WHERE s.retractionReason IS NOT NULL WITH s.retractionReason AS reason, count(*) AS count ORDER BY reason RETURN {reason: reason, count: count} AS row',
    )
    expect(reasons).toEqual([
      { reason: 'changed in dossier file', count: 26 },
      { reason: 'removed from dossier file', count: 2 },
    ])
    const exported = await exportDossier(database, 'zilverwoude-outage')
    expect(exported?.statements.toSorted(byKey)).toEqual(contentOf(edited)?.statements.toSorted(byKey))
    const [seqs] = await ask(
      database,
      "MATCH (s:Statement) WHERE s.key IN ['cooling-fails', 'ap-considers'] RETURN {seqs: collect(s.seqFrom)} AS row",
    )
    expect(seqs).toEqual({ seqs: [1, 1] })
  })

  test('exported, imported and exported again it is the same bytes, and nothing new', async () => {
    await importFile(outage)
    await importFile(edited)
    const exported = await exportDossier(database, 'zilverwoude-outage')
    const file = join(folder, 'exported.yaml')
    writeFileSync(file, exported ? writeDossier(exported) : '')
    expect((await importFile(file)).isUnchanged).toBe(true)
    const again = await exportDossier(database, 'zilverwoude-outage')
    expect(again && writeDossier(again)).toBe(readFileSync(file, 'utf8'))
  })
})

interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The command as its own process, on the test's database. */
function dossier(...args: readonly string[]): Promise<Answer> {
  const { uri, user, password } = inject('neo4j')
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', join(root, 'seed/dossier/cli.ts'), ...args], { cwd: root, env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err })
    })
  })
}

describe('npm run dossier', () => {
  test('imports, says what changed by form, lists and exports', async () => {
    const dry = await dossier('import', outage, '--dry-run')
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('zilverwoude-outage: nothing recorded, this would change') })
    const done = await dossier('import', outage, '--by', 'a tester')
    expect(done.out).toMatch(
      /recorded as 1\n +new +changed +removed +unchanged\n +sources +7 +0 +0 +0\n +items +31 .*\n +statements +72 .*\n +relations +42 /,
    )
    const json: unknown = JSON.parse((await dossier('import', outage, '--json')).out)
    expect(json).toMatchObject({ kind: 'Imported', isUnchanged: true, changes: { byForm: { STATE: { added: [], unchanged: 20 } } } })
    expect((await dossier('list')).out).toBe(
      'zilverwoude-outage  Outage of the Zilverwoude data centre (invented)  31 items, 72 statements\n',
    )
    const exported = await dossier('export', 'zilverwoude-outage')
    expect(readDossier(exported.out).content).toEqual(contentOf(outage))
    const out = join(folder, 'out.yaml')
    expect(await dossier('export', 'zilverwoude-outage', '--out', out)).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(out, 'utf8')).toBe(exported.out)
    expect(await dossier('export', 'nothing')).toEqual({
      code: 1,
      out: '',
      err: 'No dossier nothing. The store holds: zilverwoude-outage.\n',
    })
  })

  test('names every error of a file, its place, what was found and what was expected, and records nothing', async () => {
    const file = variant(outage, ['kind: OUTAGE', 'kind: OUTAG'], ['to: residents}', 'to: bio}'])
    const { code, err } = await dossier('import', file)
    expect(code).toBe(1)
    expect(err).toContain(
      `${file}:${lineOf(file, '  outage:')}:34 error: items.outage.kind: an unknown kind of Incident; did you mean OUTAGE? (found OUTAG, expected ATTACK, BREACH`,
    )
    expect(err).toContain(
      'error: statements.outage-hits-residents: AFFECTS does not run from Incident to Norm (found outage → bio, expected Incident, Measure → ',
    )
    expect(err).toContain('2 errors: nothing was recorded.\n')
    expect((await dossier('check', file)).code).toBe(1)
    expect((await dossier('list')).out).toBe('')
  })

  test('check needs no database, and what is not understood is said with the usage', async () => {
    expect((await dossier('check', clinical)).out).toContain(
      'clinical-diagnostics: 105 sources, 151 items, 513 statements: 247 relations, 96 states, 97 events, 51 figures, 22 dates\n',
    )
    expect(await dossier('check', join(folder, 'none.yaml'))).toMatchObject({
      code: 1,
      err: `${join(folder, 'none.yaml')}: there is no such file.\n`,
    })
    for (const args of [[], ['frobnicate'], ['export', 'a', '--dry-run'], ['check', '--frob', 'x']]) {
      expect(await dossier(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: npm run dossier -- COMMAND') })
    }
    expect(await dossier('help')).toMatchObject({ code: 0, err: '' })
  })
})
