// The server as a process of its own: what it says when it cannot start, and how it stops.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, inject, test } from 'vitest'
import { projectFolder } from '../../api/env.ts'
import { readLock } from '../../cypher/server/lock.ts'
import { isAlive } from '../../cypher/server/processes.ts'

const root = projectFolder()
const folders: string[] = []
const started: Started[] = []

interface Started {
  readonly child: ChildProcess
  readonly said: () => string
  /** Waits until it says so. Throws with all it said when it ends before. */
  readonly until: (words: RegExp) => Promise<RegExpExecArray>
  readonly ended: Promise<number | null>
}

function run(module: string, args: readonly string[], variables: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, module), ...args], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const until = async (words: RegExp) => {
    for (;;) {
      const found = words.exec(said)
      if (found) return found
      if (child.exitCode !== null) throw new Error(`It ended and said:\n${said}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const one = { child, said: () => said, until, ended }
  started.push(one)
  return one
}
const start = (variables: Readonly<Record<string, string>>) => run('api/server.ts', [], variables)
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'openstaand-start-'))
  folders.push(folder)
  return folder
}

afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    if (child.exitCode === null) child.kill('SIGTERM')
    await ended
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

test('a wrong setting stops the start with a line that names it and what is allowed', async () => {
  const server = start({ PORT: '99999' })
  expect(await server.ended).toBe(1)
  expect(server.said()).toBe('PORT is "99999"; allowed: a whole number from 0 (any free port) to 65535.\n')
})

test('a port that is taken stops the start at once, with what to do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const server = start({ PORT: port, DATA_DIR: newFolder() })
  expect(await server.ended).toBe(1)
  expect(server.said()).toBe(
    `Port ${port} of 127.0.0.1 is taken by another program: stop that, or choose another PORT (0 takes a free one).\n`,
  )
  await new Promise((resolve) => other.close(resolve))
})

test('an address that this machine does not have is named', async () => {
  const server = start({ HOST: '203.0.113.7' })
  expect(await server.ended).toBe(1)
  expect(server.said()).toContain('HOST is 203.0.113.7, which is not an address of this machine.')
})

test('a Neo4j elsewhere that does not answer is tried on, saying so, and the wait can be ended', async () => {
  const server = start({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' })
  await server.until(/bolt:\/\/127\.0\.0\.1:1 does not answer yet \(.*\); trying for a minute/)
  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)
})

test('a Neo4j elsewhere that refuses the password is told in words', async () => {
  const { uri } = inject('neo4j')
  const server = start({ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' })
  expect(await server.ended).toBe(1)
  expect(server.said()).toContain(`NEO4J_URI ${uri} cannot be used: The client is unauthorized`)
}, 100_000)

test('without Java the start says what to install and what else can be done', async () => {
  const server = start({ DATA_DIR: newFolder(), JAVA_HOME: newFolder() })
  expect(await server.ended).toBe(1)
  expect(server.said()).toMatch(
    /^JAVA_HOME is .*, where no Java is found: correct it, or set NEO4J_URI to a Neo4j that runs elsewhere\.\n$/,
  )
})

test('Neo4j, schema and dossiers come up in an empty folder; a command joins; Ctrl-C twice stops all of it cleanly', async () => {
  const dataFolder = newFolder()
  const server = start({ DATA_DIR: dataFolder })
  const [, address] = await server.until(/Openstaand {6}(http:\S+)/)
  expect(await fetch(`${address}/readyz`).then(({ status }) => status)).toBe(200)
  const lock = join(dataFolder, 'neo4j.lock')
  const java = readLock(lock)?.jvm ?? { pid: 0, identity: '' }
  expect(readLock(lock)?.pid).toBe(server.child.pid)

  const list = run('seed/dossier/cli.ts', ['list'], { DATA_DIR: dataFolder })
  expect(await list.ended).toBe(0)
  expect(list.said()).toContain('clinical-diagnostics')
  expect(list.said()).not.toContain('Starting Neo4j')
  expect(isAlive(java)).toBe(true)

  server.child.kill('SIGINT')
  server.child.kill('SIGINT')
  expect(await server.ended).toBe(0)
  expect(server.said().match(/Stopping/g)).toHaveLength(1)
  expect(isAlive(java)).toBe(false)
  expect(existsSync(lock)).toBe(false)
}, 180_000)

test('a command without a running server starts Neo4j for as long as it needs it', async () => {
  const dataFolder = newFolder()
  const list = run('seed/dossier/cli.ts', ['list'], { DATA_DIR: dataFolder })
  expect(await list.ended).toBe(0)
  expect(list.said()).toContain('Starting Neo4j')
  expect(existsSync(join(dataFolder, 'neo4j.lock'))).toBe(false)
}, 120_000)
