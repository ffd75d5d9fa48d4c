import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { LocalNeo4jProblem, wayOut } from './problem.ts'

const needed = 17

export interface Java {
  readonly command: string
  /** All that it says of its version. */
  readonly version: string
}

/** A Java that is new enough. `javaHome` is the JAVA_HOME of the settings; without it the `java` on the path. */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const command = javaHome ? join(javaHome, 'bin/java') : 'java'
  const where = javaHome ? `JAVA_HOME (${javaHome})` : 'The Java on the path'
  const said = await versionText(command).catch(() => {
    throw new LocalNeo4jProblem(
      javaHome
        ? `JAVA_HOME is ${javaHome}, where no Java is found: correct it, ${wayOut}.`
        : `Java is missing, which the local Neo4j needs: install Java ${needed} or newer, ${wayOut}.`,
    )
  })
  const version = majorOf(said)
  if (version < needed)
    throw new LocalNeo4jProblem(`${where} is version ${version}, too old for the local Neo4j: install Java ${needed} or newer, ${wayOut}.`)
  return { command, version: said }
}

/** 17 of `openjdk version "17.0.15"`, 8 of `java version "1.8.0_392"`; 0 where it says nothing of the kind. */
export function majorOf(said: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? []
  return Number(first === '1' ? second : (first ?? 0))
}

async function versionText(command: string): Promise<string> {
  const java = spawn(command, ['-version'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  java.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await new Promise((resolve, reject) => java.on('error', reject).on('close', resolve))
  return said
}
