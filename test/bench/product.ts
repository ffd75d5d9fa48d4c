// The product as users run it, filled and asked over HTTP: what the parts of the bench share.
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { migrate, readMigrations } from '../../api/db/migrate.ts'
import { openDatabase } from '../../api/db/run.ts'
import type { DossierContent } from '../../api/record/dossier.ts'
import { importDossier } from '../../api/record/importDossier.ts'
import { startNeo4j } from '../../cypher/server/start.ts'

/** Until Java has compiled what a line needs; measured, a line still gets faster after 40 rounds. */
const warmUp = 120
const rounds = 60
export interface Arm {
  readonly ask: () => Promise<string>
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Turn by turn, so that both arms meet the same machine. Milliseconds. */
export async function measure(arms: readonly Arm[]): Promise<number[]> {
  const times = arms.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [n, arm] of arms.entries()) {
      const began = performance.now()
      await arm.ask()
      if (round >= 0) times[n]?.push(performance.now() - began)
    }
  }
  return times.map(median)
}

export async function post(address: string, body: unknown): Promise<string> {
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return response.text()
}

/** Records what is not yet in the store of this folder; a line for each 25 dossiers. */
export async function fill(
  root: string,
  dataFolder: string,
  dossiers: Iterable<DossierContent>,
  say: (line: string) => void,
): Promise<void> {
  const neo4j = await startNeo4j({
    root,
    dataFolder,
    say,
    onLost: (problem) => {
      throw problem
    },
  })
  const database = openDatabase(neo4j.connection)
  await migrate(database, readMigrations(join(root, 'cypher')))
  const began = performance.now()
  let statements = 0
  let done = 0
  try {
    for (const content of dossiers) {
      const imported = await importDossier(database, content, { operationId: `generated/${content.slug}` })
      if (imported.kind === 'Imported' && !imported.isUnchanged) statements += content.statements.length
      done += 1
      if (statements > 0 && done % 25 === 0)
        say(`  ${done} dossiers, ${Math.round((statements / (performance.now() - began)) * 1000)} statements a second`)
    }
    if (statements > 0)
      say(`  ${statements} statements recorded, ${Math.round((statements / (performance.now() - began)) * 1000)} a second`)
  } finally {
    await database.close()
    await neo4j.stop()
  }
}

export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

/** The product as users run it: its address and its process. */
export async function startProduct(root: string, dataFolder: string): Promise<{ child: ChildProcess; address: string }> {
  const env = { ...process.env, PORT: '0', DATA_DIR: dataFolder, NEO4J_URI: '' }
  const child = spawn(process.execPath, [join(root, 'dist/api/server.js')], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += String(chunk)
      const found = /Openstaand\s+(http:\S+)/.exec(text)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}:\n${text}`)))
  })
  return { child, address }
}

export function residentMegabytes(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}

/** Until the same question is answered quickly twice in a row. */
export async function warmed(address: string): Promise<void> {
  for (let quick = 0; quick < 2;) {
    const began = performance.now()
    await post(`${address}/graphql`, { query: '{ dossiers(first: 1) { edges { node { counts { type } } } } }' })
    quick = performance.now() - began < 100 ? quick + 1 : 0
    await pause(2_000)
  }
}
