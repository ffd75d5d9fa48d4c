// The database of the settings: the one that NEO4J_URI names, or the local one of DATA_DIR.
import { resolve } from 'node:path'
import { LocalNeo4jProblem } from '../../cypher/server/problem.ts'
import { startNeo4j } from '../../cypher/server/start.ts'
import type { Settings } from '../env.ts'
import { Unavailable } from '../errors.ts'
import { awaitDatabase, isNewEnough, openDatabase } from './run.ts'
import type { Database } from './run.ts'

/** Milliseconds during which a NEO4J_URI that does not answer is tried again. */
const remotePatienceMs = 60_000

export interface Store {
  readonly database: Database
  /** What is used, in words, without the password. */
  readonly used: string
  /** Closes the connections; stops the local Neo4j where this process started it. */
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  /** The project's folder. */
  readonly root: string
  readonly say: (line: string) => void
  /** The local Neo4j has gone and could not be started again. */
  readonly onLost: (problem: Error) => void
  readonly signal?: AbortSignal | undefined
  /** For a process that stays: later starts are made quicker in the background. */
  readonly isLasting?: boolean
}

/** Why the database cannot be used, in words for the one who starts it. */
class StoreProblem extends Error {
  override readonly name = 'StoreProblem'
}

/** Throws StoreProblem or LocalNeo4jProblem: both are meant to be shown as one line. */
export async function openStore(settings: Settings, options: OpenOptions): Promise<Store> {
  return settings.neo4j ? openRemote(settings.neo4j, options) : openLocal(settings, options)
}

/** Whether the words of an error are meant for the one who starts the program, without a stack. */
export function isForPeople(error: unknown): error is Error {
  return error instanceof StoreProblem || error instanceof LocalNeo4jProblem
}

async function openLocal({ dataFolder, javaHome }: Settings, { root, say, onLost, signal, isLasting }: OpenOptions): Promise<Store> {
  const neo4j = await startNeo4j({ root, dataFolder, javaHome, say, onLost, signal, isLasting })
  const database = openDatabase(neo4j.connection)
  const close = async () => {
    await database.close()
    await neo4j.stop()
  }
  try {
    const { version } = await awaitDatabase(database, 20_000, () => undefined, signal)
    const how = neo4j.isOwner() ? 'started here' : 'already running'
    return { database, used: `Neo4j ${version} on ${neo4j.connection.uri}, ${how}, store in ${resolve(dataFolder)}`, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openRemote(remote: NonNullable<Settings['neo4j']>, { say, signal }: OpenOptions): Promise<Store> {
  const database = openDatabase(remote)
  let hasSaid = false
  try {
    const { version } = await awaitDatabase(
      database,
      remotePatienceMs,
      (why) => {
        if (!hasSaid) say(`${remote.uri} does not answer yet (${causeOf(why)}); trying for a minute`)
        hasSaid = true
      },
      signal,
    )
    if (!isNewEnough(version)) throw new StoreProblem(`${remote.uri} is Neo4j ${version}; 5.26 or newer is needed.`)
    return { database, used: `Neo4j ${version} on ${remote.uri}, database ${remote.database}`, close: () => database.close() }
  } catch (error) {
    await database.close()
    if (error instanceof Unavailable) throw new StoreProblem(`NEO4J_URI ${remote.uri} cannot be used: ${causeOf(error)}.`, { cause: error })
    throw error
  }
}

function causeOf(error: Error): string {
  const { cause } = error
  return (cause instanceof Error ? cause.message : error.message).split('\n')[0]?.replace(/\.$/, '') ?? ''
}
