import { chmodSync, mkdirSync, statfsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileProblem, LocalNeo4jProblem } from './problem.ts'

const neededDisk = 200_000_000

/** Where the local Neo4j keeps what, below DATA_DIR. */
export interface Folder {
  /** Neo4j's own: store and logs. */
  readonly home: string
  readonly lock: string
  readonly password: string
}

/** Made where it is missing, for its user alone. Throws a LocalNeo4jProblem where it may not be written or the disk is full. */
export function prepareFolder(dataFolder: string): Folder {
  const data = resolve(dataFolder)
  const home = join(data, 'neo4j')
  try {
    mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 })
    chmodSync(home, 0o700)
    const disk = statfsSync(data)
    const free = disk.bavail * disk.bsize
    if (free < neededDisk)
      throw new LocalNeo4jProblem(`Only ${Math.floor(free / 1e6)} MB is free on the disk of ${data}; ${neededDisk / 1e6} MB is needed.`)
  } catch (error) {
    throw fileProblem(error, data)
  }
  return { home, lock: join(data, 'neo4j.lock'), password: join(data, 'neo4j.password') }
}
