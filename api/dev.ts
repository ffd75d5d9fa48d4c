// `npm run dev`: the local Neo4j is kept here, so that the server is back in a second when a file changes; the web app reloads by itself.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer } from 'vite'
import { isForPeople, openStore } from './db/open.ts'
import { projectFolder, readEnv, WrongSettings } from './env.ts'

const root = projectFolder()
const say = (line: string) => void process.stdout.write(`${line}\n`)
const stopping = new AbortController()
const stop = () => stopping.abort()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)

function lost(problem: Error): void {
  say(problem.message)
  stop()
}

/** Ends when `stop` is called. */
async function watchServer(): Promise<void> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const child = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', 'api/server.ts'], { cwd: root, stdio: 'inherit' })
  stopping.signal.addEventListener('abort', () => child.kill('SIGTERM'))
  await new Promise((resolve) => child.on('close', resolve))
  stop()
}

async function serveWeb(host: string, port: number): Promise<() => Promise<void>> {
  const target = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const to = { target, changeOrigin: true }
  const vite = await createServer({
    configFile: join(root, 'web/vite.config.ts'),
    server: { proxy: { '^/(graphql|schema\\.graphql|livez|readyz)(\\?|$)': to, '^/graphiql': to } },
    // GraphiQL's page is built apart and comes from the API.
    optimizeDeps: { entries: ['index.html'] },
  })
  await vite.listen()
  say(`  With reload     ${vite.resolvedUrls?.local[0] ?? ''}`)
  return () => vite.close()
}

try {
  const settings = readEnv()
  const store = await openStore(settings, { root, say, onLost: lost, signal: stopping.signal, isLasting: true })
  const closeWeb = await serveWeb(settings.host, settings.port)
  await watchServer()
  await closeWeb()
  await store.close()
} catch (error) {
  if (!stopping.signal.aborted) say(isForPeople(error) || error instanceof WrongSettings ? error.message : String(error))
  process.exitCode = 1
}
