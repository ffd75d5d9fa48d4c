// The parts of `npm run check`, the longest first so that two at a time end together.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { boundaryProblems } from './boundaries.ts'
import { filesOf } from './files.ts'
import { houseProblems, lockfileProblems } from './house.ts'

export interface Outcome {
  readonly isFine: boolean
  readonly output: string
}

export interface Part {
  readonly name: string
  /** Null where there is nothing to check yet. */
  readonly run: () => Promise<Outcome | null>
}

const listed = (problems: readonly string[]): Promise<Outcome> =>
  Promise.resolve({ isFine: problems.length === 0, output: problems.join('\n') })

/** Runs a tool of node_modules in the checkout; its output is kept whole. */
export function tool(root: string, name: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(`${root}/node_modules/.bin/${name}`, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
    child.on('error', (error) => resolve({ isFine: false, output: `${name}: ${error.message}` }))
    child.on('close', (code) => resolve({ isFine: code === 0, output: chunks.join('') }))
  })
}

const when = (condition: boolean, run: () => Promise<Outcome>) => () => (condition ? run() : Promise.resolve(null))

export function partsOf(root: string): readonly Part[] {
  const hasSchema = existsSync(`${root}/api/schema.graphql`)
  const hasPrinter = existsSync(`${root}/api/printSchema.ts`)
  const hasDocuments =
    hasSchema && filesOf(root, 'web').some((file) => /\.tsx?$/.test(file) && readFileSync(`${root}/${file}`, 'utf8').includes('graphql('))
  return [
    { name: 'documents', run: when(hasDocuments, () => tool(root, 'gql.tada', 'check')) },
    {
      name: 'types',
      run: () => tool(root, 'tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo', '-p', '.'),
    },
    { name: 'queries', run: () => tool(root, 'tsx', 'cypher/compile.ts', '--check') },
    { name: 'boundaries', run: () => listed(boundaryProblems(root, `${root}/node_modules/.bin`)) },
    { name: 'lint', run: () => tool(root, 'oxlint', '--type-aware', '--deny-warnings', '--format=unix') },
    { name: 'dead code', run: () => tool(root, 'knip', '--no-progress') },
    { name: 'schema', run: when(hasPrinter, () => tool(root, 'tsx', 'api/printSchema.ts', '--check')) },
    { name: 'schema types', run: when(hasDocuments, () => schemaTypes(root)) },
    { name: 'format', run: () => tool(root, 'oxfmt', '--check', '.') },
    { name: 'house', run: () => listed(houseProblems(root)) },
    { name: 'lockfile', run: () => listed(lockfileProblems(root)) },
  ]
}

/** The types that the web app's documents are checked by are those of api/schema.graphql. */
async function schemaTypes(root: string): Promise<Outcome> {
  const folder = mkdtempSync(`${tmpdir()}/openstaand-`)
  try {
    const made = await tool(root, 'gql.tada', 'generate-output', '--output', `${folder}/introspection.gen.d.ts`)
    if (!made.isFine) return made
    const kept = `${root}/web/graphql/introspection.gen.d.ts`
    const isFine = existsSync(kept) && readFileSync(kept, 'utf8') === readFileSync(`${folder}/introspection.gen.d.ts`, 'utf8')
    return { isFine, output: isFine ? '' : 'web/graphql/introspection.gen.d.ts is stale: npx gql.tada generate-output' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
