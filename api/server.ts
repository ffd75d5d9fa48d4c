// `npm start`: database, schema, default dossiers, then API and web on one port.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { pino } from 'pino'
import { readRules } from '../seed/rules/read.ts'
import { importDossierFile, isDossierProblem } from '../seed/dossier/import.ts'
import { migrate, readMigrations } from './db/migrate.ts'
import { isForPeople, openStore } from './db/open.ts'
import type { Store } from './db/open.ts'
import { warm } from './db/warm.ts'
import { projectFolder, readEnv, WrongSettings } from './env.ts'
import type { Settings } from './env.ts'
import { serve } from './http.ts'
import type { Serving } from './http.ts'
import { coldDeadlineMs, requestDeadlineMs } from './limits.ts'
import { schema } from './schema.ts'

/** Milliseconds for a stop: requests, then Neo4j; after these the process ends anyhow. */
const stopLimitMs = 45_000

const root = projectFolder()
const say = (line: string) => void process.stdout.write(`${line}\n`)
const complain = (line: string) => void process.stderr.write(`${line}\n`)
const stopping = new AbortController()
const parts: { store?: Store; serving?: Serving } = {}

async function start(settings: Settings): Promise<void> {
  await checkPort(settings)
  const store = await openStore(settings, { root, say, onLost: fail, signal: stopping.signal, isLasting: true })
  parts.store = store
  if (stopping.signal.aborted) return store.close()
  await migrate(store.database, readMigrations(join(root, 'cypher')))
  await loadDossiers(store)
  if (stopping.signal.aborted) return
  const folders = { web: join(root, 'dist/web'), graphiql: join(root, 'dist/graphiql') }
  const log = pino({ level: settings.logLevel })
  const rules = await readRules(join(root, 'seed/rules'))
  let isWarm = false
  const deadlineMs = () => (isWarm ? requestDeadlineMs : coldDeadlineMs)
  const serving = await serve({ database: store.database, schema, rules, settings, folders, log, deadlineMs })
  parts.serving = serving
  say('')
  say(`  Openstaand      ${serving.address}`)
  say(`  GraphQL         ${serving.address}/graphql, to try at ${serving.address}/graphiql`)
  say(`  Database        ${store.used}`)
  say(`  Data folder     ${settings.neo4j ? 'none, the data is in that database' : resolve(settings.dataFolder)}`)
  say('  Stop with Ctrl-C.')
  void warm(store.database, stopping.signal).finally(() => {
    isWarm = true
  })
}

async function loadDossiers({ database }: Store): Promise<void> {
  const folder = join(root, 'seed/dossiers')
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()) {
    // A version that was loaded once is not loaded again: what its users changed since stays.
    const version = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    await importDossierFile(database, join(folder, name), { say, operationId: `default/${name}/${version}` })
    if (stopping.signal.aborted) return
  }
}

/** Before anything slow is begun: whether the port can be had at all. */
function checkPort({ host, port }: Settings): Promise<void> {
  return new Promise((done, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, host, () => probe.close(() => done()))
  })
}

/** What the operating system says of the address, in words; undefined for anything else. */
function addressProblem(error: unknown, { host, port }: Settings): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken by another program: stop that, or choose another PORT (0 takes a free one).`
  if (code === 'EACCES') return `Port ${port} may not be used by this user: choose a PORT above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `HOST is ${host}, which is not an address of this machine.`
  return undefined
}

function fail(error: unknown, settings?: Settings): void {
  if (stopping.signal.aborted) return
  const words = settings && addressProblem(error, settings)
  if (words) complain(words)
  else if (isForPeople(error) || isDossierProblem(error) || error instanceof WrongSettings) complain(error.message)
  else complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
  void stop()
}

/** Safe to call twice: Ctrl-C reaches the process from the terminal and from npm. */
async function stop(): Promise<void> {
  if (stopping.signal.aborted) return
  stopping.abort()
  setTimeout(() => process.exit(1), stopLimitMs).unref()
  await parts.serving?.close()
  await parts.store?.close()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!stopping.signal.aborted) say('Stopping: requests finish first')
    stop().catch((error: unknown) => {
      complain(String(error))
      process.exitCode = 1
    })
  })
}

try {
  const settings = readEnv()
  await start(settings).catch((error: unknown) => fail(error, settings))
} catch (error) {
  fail(error)
}
