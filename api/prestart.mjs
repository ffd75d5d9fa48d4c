// Runs before `npm start`, `npm test` and the like, with nothing installed yet: installs from the lockfile and builds what is stale.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
// Not on stdout, which is for what a command answers.
const say = (line) => process.stderr.write(`${line}\n`)

const [major, minor] = process.versions.node.split('.').map(Number)
if (!(major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19))) {
  say(`This is Node ${process.version}; Openstaand needs Node 20.19, 22.12, 24 or newer.`)
  process.exit(1)
}

const lockfile = join(root, 'package-lock.json')
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const hashOf = (files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** npm writes down what it installed when it is through. Binaries of other platforms are optional and not there. */
function isInstalled() {
  const wanted = JSON.parse(read(lockfile)).packages
  const found = JSON.parse(read(join(root, 'node_modules/.package-lock.json')) || '{}').packages ?? {}
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || found[path]?.version === version)
}

function install() {
  if (isInstalled()) return
  say('Installing packages from the lockfile (about 20 s)')
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const done = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options)
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/** Every file under the folders, tests left out, in one order. */
function filesOf(folders, isIn = () => true) {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isIn(relative(root, file)))
    .toSorted()
}

const ofGraphiql = (file) => file.startsWith(join('web', 'graphiql'))
const parts = [
  {
    name: 'server',
    inputs: () => filesOf(['api', 'cypher', 'seed'], (file) => file.endsWith('.ts')),
    outputs: ['dist/api/server.js', 'dist/seed/dossier/cli.js'],
    build: buildServer,
  },
  {
    name: 'web',
    inputs: () => filesOf(['web'], (file) => !ofGraphiql(file)),
    outputs: ['dist/web/index.html'],
    build: () => buildPages('web/vite.config.ts'),
  },
  {
    name: 'GraphiQL',
    inputs: () => filesOf(['web'], ofGraphiql),
    outputs: ['dist/graphiql'],
    build: () => buildPages('web/graphiql/vite.config.ts'),
  },
]

async function buildServer() {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['api/server.ts', 'seed/dossier/cli.ts'],
    outbase: '.',
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  })
}

function buildPages(config) {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`vite build --config ${config} ended with ${code}`))))
  })
}

async function buildStale({ name, inputs, outputs, build }) {
  const stamp = join(root, 'dist/.stamps', name)
  const wanted = hashOf([lockfile, fileURLToPath(import.meta.url), ...inputs()])
  if (read(stamp) === wanted && outputs.every((output) => existsSync(join(root, output)))) return
  say(`Building ${name}`)
  rmSync(stamp, { force: true })
  await build()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

install()
const failed = (await Promise.allSettled(parts.map(buildStale))).filter(({ status }) => status === 'rejected')
for (const { reason } of failed) say(`The build failed: ${reason instanceof Error ? reason.message : String(reason)}`)
process.exit(failed.length === 0 ? 0 : 1)
