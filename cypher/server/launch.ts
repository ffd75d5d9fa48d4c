// One run of the Java program: from free port to `Started.`
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { LocalNeo4jProblem, fileProblem, logProblem } from './problem.ts'
import { endProcess, guard, identityOf } from './processes.ts'
import type { Process } from './processes.ts'

const startLimitMs = 90_000

/** Megabytes. */
export interface Memory {
  readonly heap: number
  readonly pageCache: number
}
/** Enough for a dossier and for the tests. */
export const defaultMemory: Memory = { heap: 512, pageCache: 128 }

export interface Program {
  readonly java: string
  readonly jars: string
  /** Folder of neo4j.conf. */
  readonly configuration: string
  /** More options of Java. */
  readonly flags: readonly string[]
}

export interface Launch extends Program {
  /** Neo4j's home: data, logs. */
  readonly home: string
  readonly port: number
  readonly memory: Memory
}

export interface Running {
  readonly jvm: Process
  readonly port: number
  /** Resolves when the program has ended, however. */
  readonly ended: Promise<void>
  readonly stop: () => Promise<void>
}

/** A port that was free a moment ago: with port 0 Neo4j never tells which one it took. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.'))))
    })
  })
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

function commandLine({ jars, configuration, flags, home, port, memory }: Launch): string[] {
  return [
    '-cp',
    join(jars, '*'),
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    `-Xms${Math.min(128, memory.heap)}m`,
    `-Xmx${memory.heap}m`,
    ...flags,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${configuration}`,
    '--console-mode',
    '-c',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    '-c',
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    '-c',
    `server.memory.pagecache.size=${memory.pageCache}m`,
  ]
}

/** Answers when Neo4j does. Throws a LocalNeo4jProblem with the cause that its log shows, or the log's end after 90 s. */
export async function launch(wanted: Launch, onSpawn: (jvm: Process) => void, signal?: AbortSignal): Promise<Running> {
  const logFile = join(wanted.home, 'logs/console.log')
  const log = openLog(logFile)
  // Detached, so that Ctrl-C in the terminal does not end it before the requests that still use it. A file, not a pipe: a pipe breaks with its parent.
  const java = spawn(wanted.java, commandLine(wanted), { cwd: wanted.home, stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  java.unref()
  let hasEnded = false
  const ended = new Promise<void>((resolve) => {
    const note = () => {
      hasEnded = true
      resolve()
    }
    java.on('exit', note).on('error', note)
  })
  const { pid } = java
  if (pid === undefined) throw new LocalNeo4jProblem(`${wanted.java} could not be started.`)
  const jvm = { pid, identity: identityOf(pid) }
  const dismiss = guard(pid)
  void ended.then(dismiss)
  const stop = async () => {
    if (hasEnded) return
    // From here on its end is waited for, also when nothing else keeps this process going.
    java.ref()
    await endProcess(jvm)
    await ended
  }
  onSpawn(jvm)

  for (const until = Date.now() + startLimitMs; ; await pause(100)) {
    const text = readFileSync(logFile, 'utf8')
    if (/ Started\.\s*$/m.test(text)) break
    if (hasEnded) throw logProblem(text, logFile, wanted.port)
    if (signal?.aborted || Date.now() > until) {
      await stop()
      throw signal?.aborted ? new LocalNeo4jProblem('The start was ended.') : logProblem(text, logFile, wanted.port)
    }
  }
  return { jvm, port: wanted.port, ended, stop }
}

function openLog(logFile: string): number {
  try {
    return openSync(logFile, 'w', 0o600)
  } catch (error) {
    throw fileProblem(error, logFile)
  }
}
