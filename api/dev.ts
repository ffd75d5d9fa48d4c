// `npm run dev`: the local Neo4j is kept here, so that the server comes back in a second when a file changes; the web app reloads by itself.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { isForPeople, openStore } from './db/open.ts'
import { projectFolder, readEnv, WrongSettings } from './env.ts'

const root = projectFolder()
const say = (line: string) => void process.stdout.write(`${line}\n`)
const stopping = new AbortController()
const children: ChildProcess[] = []

function run(module: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'node_modules', module), ...args], { cwd: root, stdio: 'inherit' })
  children.push(child)
  return new Promise((resolve) => child.on('close', () => resolve()))
}

function stop(): void {
  stopping.abort()
  for (const child of children) child.kill('SIGTERM')
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)

try {
  const onLost = (problem: Error) => {
    say(problem.message)
    stop()
  }
  const store = await openStore(readEnv(), { root, say, onLost, signal: stopping.signal })
  const server = run('tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'api/server.ts')
  const web = run('vite/bin/vite.js', '--config', 'web/vite.config.ts')
  say('The address with reload is that of vite, below.')
  await Promise.all([server, web])
  await store.close()
} catch (error) {
  if (!stopping.signal.aborted) say(isForPeople(error) || error instanceof WrongSettings ? error.message : String(error))
  process.exitCode = 1
}
