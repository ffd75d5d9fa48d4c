// Every setting, read here and nowhere else. docs/settings.md lists them.
import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { dirname, join } from 'node:path'
import { z } from 'zod'

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

export interface RemoteNeo4j {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  /** Undefined: the local Neo4j of `dataFolder`. */
  readonly neo4j: RemoteNeo4j | undefined
  readonly logLevel: (typeof logLevels)[number]
  readonly javaHome: string | undefined
}

/** One line per wrong setting: its name, what it is, what is allowed. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings'
}

const isHost = (value: string) =>
  isIP(value) !== 0 || /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(value)
const isUri = (value: string) => /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?#@]+\/?(\?.*)?$/.test(value) && URL.canParse(value)

const unset = (value: unknown) => (value === '' ? undefined : value)
/** An empty variable is one that is not set. */
const text = (fallback: string) => z.preprocess(unset, z.string().default(fallback))
const optional = z.preprocess(unset, z.string().optional())

const allowed = {
  PORT: 'a whole number from 0 (any free port) to 65535',
  HOST: 'an address or name of this machine, such as 127.0.0.1, ::1 or 0.0.0.0',
  DATA_DIR: 'a path of a folder',
  NEO4J_URI: 'bolt://, bolt+s://, neo4j:// or neo4j+s:// with a host, or nothing for the local Neo4j',
  NEO4J_USER: 'a name',
  NEO4J_PASSWORD: 'the password, which NEO4J_URI needs',
  NEO4J_DATABASE: 'a name of 3 to 63 letters, digits, dots and dashes',
  LOG_LEVEL: `one of ${logLevels.join(', ')}`,
  JAVA_HOME: 'a path of a folder',
} as const

const schema = z
  .object({
    PORT: text('4000').refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535),
    HOST: text('127.0.0.1').refine(isHost),
    DATA_DIR: text('./.data').refine((value) => !value.includes('\0')),
    NEO4J_URI: optional.refine((value) => value === undefined || isUri(value)),
    NEO4J_USER: text('neo4j'),
    NEO4J_PASSWORD: optional,
    NEO4J_DATABASE: text('neo4j').refine((value) => /^[a-z][a-z0-9.-]{2,62}$/i.test(value)),
    LOG_LEVEL: z.preprocess(unset, z.enum(logLevels).default('warn')),
    JAVA_HOME: optional,
  })
  .refine((read) => read.NEO4J_URI === undefined || read.NEO4J_PASSWORD !== undefined, { path: ['NEO4J_PASSWORD'] })

const isSecret = (name: string) => name === 'NEO4J_PASSWORD'

/** Throws WrongSettings. */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const read = schema.safeParse(variables)
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => String(issue.path[0])))
    const lines = Object.entries(allowed).filter(([name]) => names.has(name))
    throw new WrongSettings(
      lines.map(([name, what]) => `${name} is ${said(variables[name], isSecret(name))}; allowed: ${what}.`).join('\n'),
    )
  }
  const { PORT, HOST, DATA_DIR, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, LOG_LEVEL, JAVA_HOME } = read.data
  return {
    port: Number(PORT),
    host: HOST,
    dataFolder: DATA_DIR,
    neo4j:
      NEO4J_URI === undefined ? undefined : { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD ?? '', database: NEO4J_DATABASE },
    logLevel: LOG_LEVEL,
    javaHome: JAVA_HOME,
  }
}

function said(value: string | undefined, isHidden: boolean): string {
  if (value === undefined || value === '') return 'not set'
  return isHidden ? 'not right' : JSON.stringify(value.replace(/\/\/[^/]*@/, '//…@'))
}

/** The project's folder, also when this runs from the built file in dist. */
export function projectFolder(from: string = import.meta.dirname): string {
  return existsSync(join(from, 'package.json')) ? from : projectFolder(dirname(from))
}
