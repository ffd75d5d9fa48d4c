import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** A process, and which one that pid meant. */
export interface Process {
  readonly pid: number
  /** As `identityOf` gave it when the process was met; empty: only the pid is compared. */
  readonly identity: string
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Which process a pid means: pids are used again, after a restart of a container nearly always. Empty where the system does not tell. */
export function identityOf(pid: number): string {
  const stat = readOrNothing(`/proc/${pid}/stat`)
  // Field 22, counted after the name, which is in brackets and may hold spaces.
  const startedAt = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  return startedAt ? `${readOrNothing('/proc/sys/kernel/random/boot_id').trim()}/${startedAt}` : ''
}

/** A zombie has ended; it only waits to be noticed by a parent that may never look. */
function isZombie(pid: number): boolean {
  const stat = readOrNothing(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z')
}

export function isAlive({ pid, identity }: Process): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return !isZombie(pid) && (identity === '' || identityOf(pid) === identity)
}

export async function awaitEnd(one: Process, forMs: number): Promise<boolean> {
  for (const until = Date.now() + forMs; Date.now() < until; await pause(50)) if (!isAlive(one)) return true
  return !isAlive(one)
}

/** Ends a process that may not be a child: asks, waits 20 s, then does not ask. */
export async function endProcess(one: Process): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isAlive(one)) return
    try {
      process.kill(one.pid, signal)
    } catch {
      return
    }
    if (await awaitEnd(one, 20_000)) return
  }
}

const watch = "process.stdin.resume().on('end',()=>{try{process.kill(+process.argv[1],'SIGTERM')}catch{}})"

/** A small process of its own that ends `pid` when this one is gone, however it went; returns how to send it away. */
export function guard(pid: number): () => void {
  const watchdog = spawn(process.execPath, ['-e', watch, String(pid)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  watchdog.unref()
  watchdog.stdin.on('error', () => undefined)
  return () => void watchdog.kill('SIGKILL')
}
