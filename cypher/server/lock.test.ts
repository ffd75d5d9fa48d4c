import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readLock, releaseLock, takeLock, writeLock } from './lock.ts'
import { guard, identityOf, isAlive } from './processes.ts'

let folder = ''
let lock = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openstaand-lock-'))
  lock = join(folder, 'neo4j.lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sleeper = () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  const pid = child.pid ?? 0
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  return { pid, identity: identityOf(pid), child, ended }
}

test('the first takes the lock, readable by its user alone, and the second is told who has it', async () => {
  expect(await takeLock(lock)).toEqual({ isMine: true, left: undefined })
  expect(statSync(lock).mode & 0o777).toBe(0o600)
  writeLock(lock, { jvm: { pid: 5, identity: 'x' }, port: 7777 })
  const second = await takeLock(lock)
  expect(second).toEqual({
    isMine: false,
    holder: { pid: process.pid, identity: identityOf(process.pid), jvm: { pid: 5, identity: 'x' }, port: 7777 },
  })
})

test('a lock of a process that was killed is replaced, and what it left is told', async () => {
  const { pid, identity, child, ended } = sleeper()
  const holder = { pid, identity, jvm: { pid: 6, identity: 'y' }, port: 1234 }
  writeFileSync(lock, JSON.stringify(holder))
  expect(await takeLock(lock)).toEqual({ isMine: false, holder })
  child.kill('SIGKILL')
  await ended
  expect(await takeLock(lock)).toEqual({ isMine: true, left: holder })
  expect(readLock(lock)?.pid).toBe(process.pid)
  expect(readdirSync(folder)).toEqual(['neo4j.lock'])
})

test('a pid that now means another process is no holder', async () => {
  writeFileSync(lock, JSON.stringify({ pid: process.pid, identity: 'another boot/1' }))
  expect(await takeLock(lock)).toMatchObject({ isMine: true })
})

test('a lock file that was cut off is replaced', async () => {
  writeFileSync(lock, '{"pid": 1')
  expect(await takeLock(lock)).toEqual({ isMine: true, left: undefined })
})

test('of eight that find the same stale lock, each in its own process, exactly one takes it', async () => {
  writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, identity: 'long gone/1' }))
  const code = `import { takeLock } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))}
    const taken = await takeLock(process.argv[1])
    process.stdout.write(taken.isMine ? 'mine' : 'theirs')
    if (taken.isMine) setTimeout(() => {}, 20_000)`
  const children = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code, lock], { stdio: ['ignore', 'pipe', 'inherit'] }),
  )
  const answers = await Promise.all(
    children.map((child) => new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())))),
  )
  for (const child of children) child.kill('SIGKILL')
  expect(answers.toSorted()).toEqual(['mine', ...Array.from({ length: 7 }, () => 'theirs')])
}, 30_000)

test('only its own lock is released', async () => {
  await takeLock(lock)
  releaseLock(lock)
  expect(readdirSync(folder)).toEqual([])
  const other = JSON.stringify({ pid: process.ppid, identity: identityOf(process.ppid) })
  writeFileSync(lock, other)
  releaseLock(lock)
  expect(readFileSync(lock, 'utf8')).toBe(other)
})

test('the watchdog ends its charge when the process that set it is killed', async () => {
  const charge = sleeper()
  const code = `import { guard } from ${JSON.stringify(join(import.meta.dirname, 'processes.ts'))}
    guard(${charge.pid})
    process.stdout.write('set')
    setInterval(() => {}, 1000)`
  const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => owner.stdout.once('data', resolve))
  expect(isAlive(charge)).toBe(true)
  owner.kill('SIGKILL')
  await charge.ended
  expect(isAlive(charge)).toBe(false)
}, 20_000)

test('a watchdog that was sent away leaves its charge alone', async () => {
  const charge = sleeper()
  guard(charge.pid)()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(isAlive(charge)).toBe(true)
  charge.child.kill('SIGKILL')
  await charge.ended
})
