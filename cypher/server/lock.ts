// One server per store folder: who has it, and where it listens.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileProblem } from './problem.ts'
import { identityOf, isAlive } from './processes.ts'
import type { Process } from './processes.ts'

/** What the lock file says, as JSON. `jvm` is there once Neo4j was started, `port` once it answers. */
export interface Holder extends Process {
  readonly jvm?: Process
  readonly port?: number
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isProcess = (value: unknown): value is Process =>
  isRecord(value) && typeof value['pid'] === 'number' && typeof value['identity'] === 'string'

function parse(text: string): Holder | undefined {
  try {
    const said: unknown = JSON.parse(text)
    if (!isRecord(said) || !isProcess(said)) return undefined
    const { pid, identity, jvm, port } = said
    return { pid, identity, ...(isProcess(jvm) && { jvm }), ...(typeof port === 'number' && { port }) }
  } catch {
    return undefined
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function create(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw fileProblem(error, path)
  }
}

/** Moves a stale lock away, unless another process replaced it since it was read. */
function discard(path: string, stale: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (read(aside) === stale) rmSync(aside)
    else renameSync(aside, path)
  } catch {
    // Another process was faster: the next look shows whose it is.
  }
}

export type Taken = { readonly isMine: true; readonly left: Holder | undefined } | { readonly isMine: false; readonly holder: Holder }

/** Takes the lock, or tells who has it. `left` is the dead holder that was replaced: its JVM may still be running. */
export async function takeLock(path: string): Promise<Taken> {
  let left: Holder | undefined
  for (let emptyLooks = 0; ;) {
    if (create(path)) return { isMine: true, left }
    const text = read(path)
    if (text === undefined) continue
    const holder = parse(text)
    if (holder && isAlive(holder)) return { isMine: false, holder }
    // Just created and not yet written, or cut off by a full disk.
    if (!holder && (emptyLooks += 1) < 20) {
      await pause(50)
      continue
    }
    left = holder ?? left
    discard(path, text)
  }
}

/** Says more in a lock that is ours. */
export function writeLock(path: string, running: Pick<Holder, 'jvm' | 'port'>): void {
  const next = `${path}.next`
  writeFileSync(next, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid), ...running }), { mode: 0o600 })
  renameSync(next, path)
}

export function readLock(path: string): Holder | undefined {
  const text = read(path)
  return text === undefined ? undefined : parse(text)
}

/** Only ever our own. */
export function releaseLock(path: string): void {
  if (readLock(path)?.pid === process.pid) rmSync(path, { force: true })
}
