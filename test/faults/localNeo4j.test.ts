// The local Neo4j of a data folder when processes are killed: its owner, then Java itself.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openDatabase } from '../../api/db/run.ts'
import type { Database } from '../../api/db/run.ts'
import { projectFolder } from '../../api/env.ts'
import { readLock } from '../../cypher/server/lock.ts'
import { awaitEnd, isAlive } from '../../cypher/server/processes.ts'
import { startNeo4j } from '../../cypher/server/start.ts'
import type { LocalNeo4j } from '../../cypher/server/start.ts'
import type { Query } from '../../cypher/query.ts'

const mark: Query<object, object, 'none'> = {
  name: 'mark',
  mode: 'write',
  rows: 'none',
  text: 'CREATE (:Mark)',
  parameters: {},
  columns: {},
}
const count: Query<object, { n: number }, 'one'> = {
  name: 'countMarks',
  mode: 'read',
  rows: 'one',
  text: 'MATCH (m:Mark) RETURN count(m) AS n',
  parameters: {},
  columns: { n: 'int' },
}

const root = projectFolder()
const dataFolder = mkdtempSync(join(tmpdir(), 'openstaand-faults-'))
const lock = join(dataFolder, 'neo4j.lock')
const said: string[] = []
const lost: Error[] = []
let ownerPid = 0
let joined: LocalNeo4j
let database: Database

const code = `import { startNeo4j } from ${JSON.stringify(join(root, 'cypher/server/start.ts'))}
  await startNeo4j({ root: ${JSON.stringify(root)}, dataFolder: process.argv[1], say: () => {}, onLost: () => {} })
  process.stdout.write('up')
  setInterval(() => {}, 1000)`

beforeAll(async () => {
  const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  ownerPid = owner.pid ?? 0
  // Joins while the other is still starting.
  await vi.waitUntil(() => existsSync(lock), { timeout: 20_000 })
  joined = await startNeo4j({ root, dataFolder, say: (line) => void said.push(line), onLost: (problem) => void lost.push(problem) })
  database = openDatabase(joined.connection)
})
afterAll(async () => {
  await database.close()
  await joined.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

const answers = () =>
  database.run(count, {}).then(
    ({ n }) => n,
    () => 'away',
  )

test('a second process joins the Neo4j that the first started', async () => {
  expect(joined.isOwner()).toBe(false)
  expect(said).toEqual([`Waiting for the Neo4j that process ${ownerPid} is starting`])
  expect(readLock(lock)).toMatchObject({ pid: ownerPid, port: Number(new URL(joined.connection.uri).port) })
  await database.run(mark, {})
  expect(await answers()).toBe(1)
})

test('store, password and lock are for their user alone', () => {
  for (const name of ['neo4j.password', 'neo4j.lock']) expect(statSync(join(dataFolder, name)).mode & 0o777).toBe(0o600)
  expect(statSync(join(dataFolder, 'neo4j')).mode & 0o777).toBe(0o700)
  expect(readFileSync(join(dataFolder, 'neo4j/logs/console.log'), 'utf8')).not.toContain(joined.connection.password)
})

test('when the owner is killed its Java ends too, and the one that joined goes on with it on the same port', async () => {
  const java = readLock(lock)?.jvm ?? { pid: 0, identity: '' }
  const { uri } = joined.connection
  process.kill(ownerPid, 'SIGKILL')
  expect(await awaitEnd(java, 10_000)).toBe(true)
  await expect.poll(() => joined.isOwner(), { timeout: 60_000 }).toBe(true)
  expect(joined.connection.uri).toBe(uri)
  await expect.poll(answers, { timeout: 20_000 }).toBe(1)
}, 120_000)

test('when Java is killed it is started again, with all that was written', async () => {
  await database.run(mark, {})
  const java = readLock(lock)?.jvm ?? { pid: 0, identity: '' }
  process.kill(java.pid, 'SIGKILL')
  expect(await awaitEnd(java, 10_000)).toBe(true)
  await expect.poll(answers, { timeout: 60_000 }).toBe(2)
  expect(said).toContain('Neo4j ended by itself; starting it again')
  expect(lost).toEqual([])
}, 120_000)

test('a clean stop leaves no process and no lock', async () => {
  const java = readLock(lock)?.jvm ?? { pid: 0, identity: '' }
  expect(isAlive(java)).toBe(true)
  await joined.stop()
  expect(isAlive(java)).toBe(false)
  expect(existsSync(lock)).toBe(false)
})
