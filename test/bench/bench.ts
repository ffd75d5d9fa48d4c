// `npm run bench [-- 5000 100000 versions bulk blocking web explorer]`: figures of this machine, no assertions. Stores are made once per size and kept in .cache.
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { openDatabase } from '../../api/db/run.ts'
import { warm } from '../../api/db/warm.ts'
import { projectFolder } from '../../api/env.ts'
import { startNeo4j } from '../../cypher/server/start.ts'
import { generateDossiers } from '../../seed/generate.ts'
import { benchBlocking } from './blocking.ts'
import { benchBulk } from './bulk.ts'
import { benchExplorer } from './explorer.ts'
import { linesOf, slugsIn, type Line } from './lines.ts'
import { ended, fill, measure, post, residentMegabytes, startProduct, warmed } from './product.ts'
import { benchVersions } from './versions.ts'
import { benchWeb } from './web.ts'

const root = projectFolder()
const say = (line: string) => void process.stdout.write(`${line}\n`)
/** The moment of the as-of arm; the generated facts begin on 2024-01-01 and go on for two years. */
const past = { trueOn: '2025-03-01', knownOn: '2025-03-01' }

const asOfTarget = 1.1

interface Captured {
  readonly id: number
  readonly trips: readonly (readonly string[])[]
  readonly answer: { readonly data: Readonly<Record<string, unknown>>; readonly errors?: readonly { readonly message: string }[] }
}

/** One line: the product and the raw arm in turn, and whether both saw the same. */
async function run(line: Line, product: string, raw: string): Promise<number> {
  const asked = { query: line.query, variables: line.variables }
  const captured: Captured = JSON.parse(await post(`${raw}/capture`, asked))
  if (captured.answer.errors) throw new Error(`${line.name}: ${captured.answer.errors[0]?.message}`)
  const answer: Captured['answer'] = JSON.parse(await post(`${product}/graphql`, asked))
  const replayed: readonly (readonly unknown[])[] = JSON.parse(await (await fetch(`${raw}/?id=${captured.id}`)).text())
  const names = captured.trips.flat()
  const rows = new Set(replayed.flatMap((answers, n) => (names[n]?.startsWith(line.raw) ? slugsIn(answers) : [])))
  const seen = line.seen(answer.data)
  const isSame = seen.length > 0 && seen.every((slug) => rows.has(slug))
  const [ours = 0, theirs = 0] = await measure([
    { ask: () => post(`${product}/graphql`, asked) },
    { ask: async () => (await fetch(`${raw}/?id=${captured.id}`)).text() },
  ])
  const ratio = ours / theirs
  const verdict = ratio <= line.target ? 'reached' : `missed (${line.target})`
  const promised = line.most === undefined ? '' : ours <= line.most ? ` reached (${line.most})` : ` missed (${line.most})`
  say(
    `| ${line.name} | ${ours.toFixed(1)}${promised} | ${theirs.toFixed(1)} | ${ratio.toFixed(2)} ${verdict} | ${captured.trips.length} (${names.length} statements) | ${seen.length} seen, ${isSame ? 'same' : `NOT THE SAME (${rows.size} in ${names.join(', ')})`} |`,
  )
  return ours
}

async function startRaw(connection: object): Promise<{ child: ChildProcess; address: string }> {
  const env = { ...process.env, BENCH_CONNECTION: JSON.stringify(connection) }
  const child = fork(join(root, 'test/bench/rawServer.ts'), { env, execArgv: ['--import', 'tsx'] })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { readonly port: number }) => resolve(message.port))
    child.once('exit', (code) => reject(new Error(`The raw arm ended with ${code}`)))
  })
  return { child, address: `http://127.0.0.1:${port}` }
}

async function bench(size: number): Promise<number> {
  say(`\n## ${size} items`)
  const dataFolder = join(root, `.cache/bench-${size}`)
  await fill(root, dataFolder, generateDossiers({ items: size }), say)
  const product = await startProduct(root, dataFolder)
  const neo4j = await startNeo4j({
    root,
    dataFolder,
    say,
    onLost: (problem) => {
      throw problem
    },
  })
  const raw = await startRaw(neo4j.connection)
  const database = openDatabase(neo4j.connection)
  // Plans are no part of what is compared; a cold one may take longer than a question may.
  await warm(database, new AbortController().signal)
  await database.close()
  try {
    say(`API resident when idle: ${residentMegabytes(product.child.pid)} MB (at most 200)`)
    say('\n| line | product ms | raw ms | ratio | round trips | answers |\n| --- | --- | --- | --- | --- | --- |')
    let board = 0
    const asOfs: string[] = []
    for (const [n, line] of linesOf('generated-3', null).entries()) {
      const now = await run(line, product.address, raw.address)
      if (n === 1) board = now
      const asOf = linesOf('generated-3', past)[n]
      if (!asOf) continue
      const then = await run({ ...asOf, name: `${asOf.name}, as of ${past.trueOn}` }, product.address, raw.address)
      asOfs.push(`${line.name} ${(then / now).toFixed(2)}`)
    }
    say(`\nAs of ${past.trueOn}, times now (at most ${asOfTarget}): ${asOfs.join(', ')}`)
    say(`\nAPI resident after the run: ${residentMegabytes(product.child.pid)} MB`)
    return board
  } finally {
    raw.child.disconnect()
    product.child.kill('SIGTERM')
    await Promise.all([ended(product.child), neo4j.stop()])
  }
}

async function web(): Promise<void> {
  const { child, address } = await startProduct(root, join(root, '.cache/bench-web'))
  try {
    // Neo4j plans each query when it is first asked; a visit later than the first half-minute meets none of that.
    await warmed(address)
    await benchWeb(address, root, say)
  } finally {
    child.kill('SIGTERM')
    await ended(child)
  }
}

const asked = process.argv.slice(2)
const parts = asked.length > 0 ? asked : ['5000', '100000', 'versions', 'bulk', 'blocking', 'web', 'explorer']
const boards: number[] = []
for (const part of parts) {
  if (part === 'bulk') await benchBulk(root, say)
  else if (part === 'versions') await benchVersions(root, say)
  else if (part === 'blocking') benchBlocking(say)
  else if (part === 'web') await web()
  else if (part === 'explorer') await benchExplorer(root, say)
  else if (Number.isInteger(Number(part)) && Number(part) > 0) boards.push(await bench(Number(part)))
  else throw new Error(`${part} is neither a number of items, nor versions, bulk, blocking, web or explorer.`)
}
if (boards.length > 1) say(`\nThe 200-item board in each store: ${boards.map((ms) => ms.toFixed(1)).join(' ms, ')} ms`)
