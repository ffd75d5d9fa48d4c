// What is run: a Java, Neo4j's jars, and an archive of its classes that halves the work of a start.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fetchJars } from './jars.ts'
import type { Say } from './jars.ts'
import { findJava } from './java.ts'
import { defaultMemory, freePort, launch } from './launch.ts'
import type { Program } from './launch.ts'
import { isAlive } from './processes.ts'

/** Milliseconds for writing the archive, at the end of a run. */
const archiveLimitMs = 60_000

export interface Prepared extends Program {
  readonly version: string
  /** Where the archive is or may be made; it fits this Java only. */
  readonly archive: string
}

/** Fetches what is missing; says so. Throws a LocalNeo4jProblem. */
export async function prepareProgram(root: string, javaHome: string | undefined, say: Say, signal?: AbortSignal): Promise<Prepared> {
  const [java, jars] = await Promise.all([findJava(javaHome), fetchJars(root, say, signal)])
  const archive = join(jars.folder, `classes-${createHash('sha256').update(java.version).digest('hex').slice(0, 8)}.jsa`)
  const flags = existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : []
  return { java: java.command, jars: jars.folder, configuration: join(root, 'cypher/server'), flags, version: jars.version, archive }
}

/** Makes the archive by a run on an empty store in a folder that goes. It only saves time later, so it fails in silence. */
export async function archiveClasses(program: Prepared, signal: AbortSignal): Promise<void> {
  if (existsSync(program.archive)) return
  const home = mkdtempSync(join(tmpdir(), 'openstaand-archive-'))
  const part = `${program.archive}.part-${process.pid}`
  try {
    mkdirSync(join(home, 'logs'))
    const flags = [`-XX:ArchiveClassesAtExit=${part}`]
    const { jvm, ended } = await launch({ ...program, flags, home, port: await freePort(), memory: defaultMemory }, () => undefined, signal)
    process.kill(jvm.pid, 'SIGTERM')
    for (const until = Date.now() + archiveLimitMs; isAlive(jvm) && !signal.aborted && Date.now() < until;) await pause(100)
    if (isAlive(jvm)) process.kill(jvm.pid, 'SIGKILL')
    else await ended.then(() => renameSync(part, program.archive))
  } catch {
    // The next start of the server tries again.
  } finally {
    rmSync(part, { force: true })
    rmSync(home, { recursive: true, force: true })
  }
}
