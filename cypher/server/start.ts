// The local Neo4j of one data folder: started here, or joined where another process of the project has it.
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { prepareFolder } from './folder.ts'
import type { Folder } from './folder.ts'
import type { Say } from './jars.ts'
import { defaultMemory, freePort, launch } from './launch.ts'
import type { Memory, Program, Running } from './launch.ts'
import { readLock, releaseLock, takeLock, writeLock } from './lock.ts'
import type { Holder } from './lock.ts'
import { ownPassword, readPassword } from './password.ts'
import { LocalNeo4jProblem, fileProblem } from './problem.ts'
import { awaitEnd, endProcess, isAlive } from './processes.ts'
import { archiveClasses, prepareProgram } from './program.ts'
import type { Prepared } from './program.ts'

/** A Neo4j that ends by itself more often than this within ten minutes is not started again. */
const crashLimit = { count: 3, withinMs: 600_000 }
/** Once the first pages were answered. */
const archiveAfterMs = 30_000
/** Another process may be fetching the jars before it starts. */
const joinLimitMs = 240_000

export interface StartOptions {
  /** The project's folder: holds cypher/server and .cache. */
  readonly root: string
  /** DATA_DIR: made where it is missing. */
  readonly dataFolder: string
  readonly javaHome?: string | undefined
  readonly memory?: Memory
  /** Told each long step, one line. */
  readonly say: Say
  /** The database has gone and did not come back. */
  readonly onLost: (problem: LocalNeo4jProblem) => void
  /** Makes later starts quicker, in the background once this one has settled: for a process that stays. */
  readonly isLasting?: boolean | undefined
  /** Ends a start half-way. */
  readonly signal?: AbortSignal | undefined
}

export interface LocalNeo4j {
  readonly connection: { readonly uri: string; readonly user: 'neo4j'; readonly password: string; readonly database: 'neo4j' }
  /** False: another process started it, and stops it. */
  readonly isOwner: () => boolean
  /** Stops it where it was started here; else only lets go. */
  readonly stop: () => Promise<void>
}

/** Throws a LocalNeo4jProblem, whose message says what to do, or the error of the operating system. */
export async function startNeo4j(options: StartOptions): Promise<LocalNeo4j> {
  const local = new Local(options, prepareFolder(options.dataFolder))
  await local.takeOrJoin()
  return local
}

class Local implements LocalNeo4j {
  readonly #options: StartOptions
  readonly #folder: Folder
  #running: Running | undefined
  #isStopping = false
  #crashes: number[] = []
  #watch: NodeJS.Timeout | undefined
  #port: number | undefined
  readonly #archiving: { readonly stop: AbortController; done?: Promise<void> } = { stop: new AbortController() }

  constructor(options: StartOptions, folder: Folder) {
    this.#options = options
    this.#folder = folder
  }

  get connection(): LocalNeo4j['connection'] {
    return { uri: `bolt://127.0.0.1:${this.#port}`, user: 'neo4j', password: readPassword(this.#folder.password), database: 'neo4j' }
  }

  isOwner = (): boolean => this.#running !== undefined

  stop = async (): Promise<void> => {
    this.#isStopping = true
    clearInterval(this.#watch)
    this.#archiving.stop.abort()
    await this.#archiving.done
    if (!this.#running) return
    await this.#running.stop()
    releaseLock(this.#folder.lock)
  }

  async takeOrJoin(): Promise<void> {
    const { say } = this.#options
    let hasSaid = false
    for (const until = Date.now() + joinLimitMs; ; await pause(200)) {
      const taken = await takeLock(this.#folder.lock)
      if (taken.isMine) return this.#own(taken.left)
      if (taken.holder.port !== undefined) return this.#join(taken.holder, taken.holder.port)
      if (this.#options.signal?.aborted || Date.now() > until)
        throw new LocalNeo4jProblem(
          `Process ${taken.holder.pid} holds ${this.#folder.lock} and does not get its Neo4j to run: stop it first.`,
        )
      if (!hasSaid) say(`Waiting for the Neo4j that process ${taken.holder.pid} is starting`)
      hasSaid = true
    }
  }

  #join(holder: Holder, port: number): void {
    if (this.#port !== undefined && this.#port !== port)
      throw new LocalNeo4jProblem(`Neo4j now listens on another port, ${port}: start again.`)
    this.#port = port
    // When the one that started it ends, this one starts it anew on the same port: its driver finds it there again.
    this.#watch = setInterval(() => {
      if (isAlive(holder) && readLock(this.#folder.lock)?.pid === holder.pid) return
      clearInterval(this.#watch)
      this.#options.say('The process that ran Neo4j has ended; going on with it here')
      this.takeOrJoin().catch((error: unknown) => this.#lose(error))
    }, 1_000).unref()
  }

  async #own(left: Holder | undefined): Promise<void> {
    const { root, javaHome, say, signal } = this.#options
    try {
      const program = await prepareProgram(root, javaHome, say, signal)
      if (left?.jvm && isAlive(left.jvm)) {
        say('Ending the Neo4j that a killed process left behind')
        if (!(await awaitEnd(left.jvm, 5_000))) await endProcess(left.jvm)
      }
      ownPassword(this.#folder.home, this.#folder.password)
      say(`Starting Neo4j ${program.version}`)
      this.#running = await this.#launch(program)
      if (this.#options.isLasting && program.flags.length === 0) this.#archiveLater(program)
    } catch (error) {
      releaseLock(this.#folder.lock)
      throw fileProblem(error, this.#folder.home)
    }
    const { jvm, port, ended } = this.#running
    this.#port = port
    writeLock(this.#folder.lock, { jvm, port })
    void ended.then(() => this.#revive())
  }

  #archiveLater(program: Prepared): void {
    const { stop } = this.#archiving
    const timer = setTimeout(() => {
      this.#archiving.done = archiveClasses(program, stop.signal)
    }, archiveAfterMs).unref()
    stop.signal.addEventListener('abort', () => clearTimeout(timer))
  }

  async #launch(program: Program): Promise<Running> {
    const { signal, memory = defaultMemory } = this.#options
    for (let attempt = 1; ; attempt += 1) {
      const port = this.#port ?? (await freePort())
      const wanted = { ...program, home: this.#folder.home, port, memory }
      try {
        return await launch(wanted, (jvm) => writeLock(this.#folder.lock, { jvm }), signal)
      } catch (error) {
        // Between finding a port free and taking it, another program may have been faster.
        const isTaken = error instanceof LocalNeo4jProblem && error.message.startsWith('Port ')
        if (!isTaken || this.#port !== undefined || attempt === 3) throw error
      }
    }
  }

  async #revive(): Promise<void> {
    if (this.#isStopping) return
    try {
      this.#crashes = [...this.#crashes.filter((at) => Date.now() - at < crashLimit.withinMs), Date.now()]
      if (this.#crashes.length > crashLimit.count)
        throw new LocalNeo4jProblem(`Neo4j keeps ending by itself: see ${join(this.#folder.home, 'logs')}.`)
      this.#options.say('Neo4j ended by itself; starting it again')
      await this.#own(undefined)
    } catch (error) {
      this.#lose(error)
    }
  }

  #lose(error: unknown): void {
    this.#running = undefined
    releaseLock(this.#folder.lock)
    if (this.#isStopping) return
    this.#options.onLost(
      error instanceof LocalNeo4jProblem
        ? error
        : new LocalNeo4jProblem(`Neo4j could not be started again: ${String(error)}`, { cause: error }),
    )
  }
}
