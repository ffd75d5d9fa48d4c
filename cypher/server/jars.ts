import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LocalNeo4jProblem, fileProblem, wayOut } from './problem.ts'
import { isAlive } from './processes.ts'

/** About this many files, 123 MB. */
const jarCount = 213

export type Say = (line: string) => void

/** The folder with Neo4j's jars, fetched by Maven when it is not there yet. `root` is the project's folder. */
export async function fetchJars(
  root: string,
  say: Say,
  signal?: AbortSignal,
): Promise<{ readonly folder: string; readonly version: string }> {
  const pom = join(root, 'cypher/server/pom.xml')
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? ''
  const folder = join(root, '.cache', `neo4j-${version}`)
  if (existsSync(folder)) return { folder, version }
  const part = `${folder}.part-${process.pid}`
  try {
    mkdirSync(part, { recursive: true })
    dropCutOff(dirname(folder))
  } catch (error) {
    throw fileProblem(error, part)
  }
  try {
    say(`Fetching Neo4j ${version} with Maven (123 MB, once)`)
    await runMaven(pom, part, say, signal)
    if (readdirSync(part).filter((name) => name.endsWith('.jar')).length < jarCount / 2)
      throw new LocalNeo4jProblem(`Maven left too few files in ${part}.`)
    // Another start may have fetched them at the same time: the first one counts.
    if (!existsSync(folder)) renameSync(part, folder)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
  return { folder, version }
}

/** What a fetch left that was killed half-way. */
function dropCutOff(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /\.part-(\d+)$/.exec(name)?.[1]
    if (pid && !isAlive({ pid: Number(pid), identity: '' })) rmSync(join(cache, name), { recursive: true, force: true })
  }
}

async function runMaven(pom: string, target: string, say: Say, signal?: AbortSignal): Promise<void> {
  const args = ['-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${target}`]
  const maven = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'], ...(signal && { signal }) })
  let end = ''
  let files = 0
  const listen = (chunk: Buffer) => {
    const text = chunk.toString()
    files += text.match(/Downloaded from|Copying .*\.jar/g)?.length ?? 0
    end = (end + text).slice(-6_000)
  }
  maven.stdout.on('data', listen)
  maven.stderr.on('data', listen)
  const progress = setInterval(() => say(`  ${files} files`), 5_000)
  try {
    const code = await new Promise<number | null>((resolve, reject) => maven.on('error', reject).on('close', resolve))
    if (code !== 0) throw mavenProblem(end, target)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new LocalNeo4jProblem(
        `Maven is missing (the command mvn), which fetches the local Neo4j: install Maven 3.6 or newer, ${wayOut}.`,
      )
    if (signal?.aborted) throw new LocalNeo4jProblem('The start was ended.', { cause: error })
    throw error
  } finally {
    clearInterval(progress)
  }
}

function mavenProblem(end: string, target: string): LocalNeo4jProblem {
  if (/No space left on device/.test(end)) return new LocalNeo4jProblem(`The disk of ${target} is full: fetching Neo4j needs 300 MB.`)
  const lines = end.split('\n').filter((line) => line.includes('ERROR'))
  return new LocalNeo4jProblem(
    `Maven could not fetch Neo4j (is there a connection to Maven Central?), ${wayOut}:\n${lines.slice(0, 4).join('\n') || end.slice(-800)}`,
  )
}
