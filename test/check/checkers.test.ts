// Each checker is shown what it must refuse, in a checkout of a few files beside the real one.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boundaryProblems } from './boundaries.ts'
import { houseProblems, lockfileProblems } from './house.ts'
import { tool } from './parts.ts'

const root = resolve(import.meta.dirname, '../..')
const bin = `${root}/node_modules/.bin`
/** A tool of its own process on a busy machine. */
const timeout = 60_000
const made: string[] = []

/** A checkout with the project's settings and these files. */
function checkout(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(`${tmpdir()}/openstaand-check-`)
  made.push(folder)
  for (const name of ['.dependency-cruiser.mjs', '.oxlintrc.json', '.oxfmtrc.json', 'knip.json', 'tsconfig.json', '.gitignore'])
    cpSync(`${root}/${name}`, `${folder}/${name}`)
  symlinkSync(`${root}/node_modules`, `${folder}/node_modules`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true })
    writeFileSync(`${folder}/${path}`, text)
  }
  return folder
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** File that offends, what it imports, and the rule that must say so. */
const crossings: readonly (readonly [string, string, string])[] = [
  ['cypher/one.ts', '../api/errors.ts', 'cypher-alone'],
  ['api/rules/one.ts', '../db/run.ts', 'rules-pure'],
  ['api/rules/two.ts', '../../cypher/graph.ts', 'rules-pure'],
  ['api/db/one.ts', '../record/record.ts', 'db-low'],
  ['api/db/two.ts', '../../cypher/graph.ts', 'db-low'],
  ['api/db/migrate.ts', '../record/record.ts', 'migrate-low'],
  ['api/record/one.ts', '../schema/item.ts', 'record-low'],
  ['api/record/two.ts', '../../seed/dossier/read.ts', 'record-low'],
  ['api/words/one.ts', '../db/run.ts', 'words-pure'],
  ['api/limits.ts', './db/run.ts', 'plain-alone'],
  ['api/schema/one.ts', '../record/inside.ts', 'schema-noun'],
  ['api/schema/two.ts', '../../seed/dossier/inside.ts', 'schema-noun'],
  ['api/schema/three.ts', '../http/routes.ts', 'schema-noun'],
  ['api/schema/four.ts', '../db/run.ts', 'schema-db-types'],
  ['api/server.ts', '../seed/dossier/inside.ts', 'server-composes'],
  ['api/http/one.ts', '../../seed/dossier/read.ts', 'api-within'],
  ['seed/one.ts', '../api/schema/item.ts', 'seed-below'],
  ['seed/two.ts', '../web/main.tsx', 'seed-below'],
  ['api/db/open.ts', '../../cypher/graph.ts', 'open-low'],
  ['seed/three.ts', '../cypher/server/start.ts', 'server-started-by'],
  ['api/yoga.ts', '../cypher/server/start.ts', 'server-started-by'],
  ['web/pages/one.ts', '../../cypher/model.ts', 'web-alone'],
  ['web/pages/two.ts', '../../api/errors.ts', 'web-alone'],
  ['web/ui/one.ts', '../explore/address.ts', 'ui-low'],
  ['web/explore/one.ts', '../ui/button.ts', 'explore-pure'],
  ['web/graphql/one.ts', '../pages/page.ts', 'graphql-low'],
  ['web/canvas/one.ts', '../pages/page.ts', 'canvas-low'],
  ['web/canvas/two.ts', '../explore/address.ts', 'canvas-explore-types'],
  ['api/context.ts', '../test/setup/store.ts', 'tests-not-imported'],
  ['api/http/two.ts', 'neo4j-driver', 'driver-home'],
  ['api/context2.ts', 'graphql-yoga', 'yoga-home'],
  ['api/schema/five.ts', '@pothos/core', 'pothos-home'],
  ['web/pages/three.ts', 'cytoscape', 'cytoscape-home'],
  ['web/ui/two.ts', 'urql', 'urql-home'],
  ['cypher/two.ts', '@neo4j-cypher/language-support', 'cypher-language-home'],
  ['api/http/three.ts', './nowhere.ts', 'not-resolvable'],
  ['api/http/circleA.ts', './circleB.ts', 'no-cycles'],
]

describe('a border is kept', () => {
  let problems: readonly string[] = []
  beforeAll(() => {
    const targets = crossings.flatMap(([file, target]) =>
      target.startsWith('.') && !target.includes('nowhere') ? [`${dirname(file)}/${target}`] : [],
    )
    const files = Object.fromEntries(targets.map((path) => [resolve('/', path).slice(1), 'export const here = 1\n']))
    const offenders = crossings.map(([file, target]) => [file, `import * as there from '${target}'\nexport const seen = there\n`] as const)
    problems = boundaryProblems(
      checkout({
        ...files,
        ...Object.fromEntries(offenders),
        'api/http/circleB.ts': "import * as there from './circleA.ts'\nexport const seen = there\n",
      }),
      bin,
    )
  }, timeout)

  test.each(crossings)('%s may not import %s', (file, _, rule) => {
    expect(problems.filter((problem) => problem.startsWith(`${rule}: ${file} → `))).toHaveLength(1)
  })
})

test('what the borders allow is not refused', { timeout }, () => {
  const imports = (...paths: readonly string[]) =>
    paths.map((path, at) => `import * as there${at} from '${path}'\nexport const seen${at} = there${at}\n`).join('')
  const folder = checkout({
    'cypher/model.ts': 'export const here = 1\n',
    'cypher/query.ts': 'export const here = 1\n',
    'cypher/server/start.ts': 'export const here = 1\n',
    'api/errors.ts': 'export const here = 1\n',
    'api/rules/one.ts': imports('../../cypher/model.ts'),
    'api/db/run.ts': imports('../errors.ts', '../../cypher/query.ts', 'neo4j-driver'),
    'api/record/record.ts': imports('../db/run.ts', '../rules/one.ts', '../../cypher/model.ts'),
    'api/schema/item.ts': `import type * as run from '../db/run.ts'\nexport type Run = typeof run\n${imports('../record/record.ts', '../rules/one.ts', './change.ts')}`,
    'api/schema/change.ts': "import * as there from './item.ts'\nexport const seen = there\n",
    'seed/dossier/import.ts': imports('../../api/record/record.ts'),
    'api/db/open.ts': imports('./run.ts', '../../cypher/server/start.ts'),
    'seed/dossier/cli.ts': imports('./import.ts', '../../api/db/open.ts'),
    'api/server.ts': imports('../seed/dossier/import.ts', './db/open.ts', 'graphql-yoga'),
    'web/explore/address.ts': 'export const here = 1\nexport type Here = number\n',
    'web/canvas/Canvas.ts': `import type { Here } from '../explore/address.ts'\nexport const here: Here = 1\n${imports('cytoscape')}`,
    'web/pages/page.ts': imports('../canvas/Canvas.ts', '../explore/address.ts', 'urql'),
    'test/api/one.test.ts': imports('../../web/pages/page.ts', '../../api/db/run.ts', 'neo4j-driver'),
  })
  expect(boundaryProblems(folder, bin)).toEqual([])
})

test('a file that was not cruised is told', { timeout }, () => {
  const folder = checkout({ 'api/errors.ts': 'export const here = 1\n', 'api/limits.ts': 'export const here = 1\n' })
  const config = readFileSync(`${folder}/.dependency-cruiser.mjs`, 'utf8').replace(
    'options: {',
    "options: {\n    exclude: { path: 'limits' },",
  )
  writeFileSync(`${folder}/.dependency-cruiser.mjs`, config)
  expect(boundaryProblems(folder, bin)).toEqual(['not cruised: api/limits.ts'])
})

const smells: readonly (readonly [string, string, string])[] = [
  ['any', 'export const one: any = 1\n', 'no-explicit-any'],
  ['an assertion of a type', "export const two = JSON.parse('1') as number\n", 'consistent-type-assertions'],
  ['an assertion that something is there', 'export const three = (list: number[]) => list[0]!\n', 'no-non-null-assertion'],
  ['a dropped promise', 'export function four() {\n  Promise.resolve(1)\n}\n', 'no-floating-promises'],
  [
    'a promise as a condition',
    'export const five = (of: Promise<boolean>) => {\n  if (of) return 1\n  return 2\n}\n',
    'no-misused-promises',
  ],
  ['a default export', 'export default 1\n', 'no-default-export'],
  ['the console', "console.log('six')\n", 'no-console'],
  ['the environment', 'export const seven = process.env\n', 'no-process-env'],
  ['more than 250 lines', 'export const eight = 1\n'.replace('eight', 'e') + '// line\n'.repeat(251), 'max-lines'],
]

test('lint refuses what the house refuses', { timeout }, async () => {
  const folder = checkout(Object.fromEntries(smells.map(([, text], at) => [`api/smell${at}.ts`, text])))
  const { isFine, output } = await tool(folder, 'oxlint', '--type-aware', '--deny-warnings', '--format=unix')
  expect(isFine).toBe(false)
  const missed = smells.filter(
    ([, , rule], at) => !output.split('\n').some((line) => line.includes(`api/smell${at}.ts`) && line.includes(rule)),
  )
  expect(missed.map(([what]) => what)).toEqual([])
})

test('rows may be given their types in api/db/values.ts, and const assertions are free', { timeout }, async () => {
  const folder = checkout({
    'api/db/values.ts': 'export const one = (value: unknown) => value as number\n',
    'api/two.ts': "export const two = ['a', 'b'] as const\n",
  })
  expect(await tool(folder, 'oxlint', '--type-aware', '--deny-warnings')).toMatchObject({ isFine: true })
})

test('types, format and dead code are refused', { timeout }, async () => {
  const folder = checkout({
    'package.json': JSON.stringify({ name: 'small', type: 'module', dependencies: { zod: '4.6.7' } }),
    'api/server.ts': "import { used } from './other.ts'\nexport const wrong: string = used\n",
    'api/other.ts': 'export const used = 1;\nexport const unused = 2\n',
    'api/alone.ts': 'export const alone = 1\n',
  })
  const types = await tool(folder, 'tsc', '--noEmit', '-p', '.')
  expect(types).toMatchObject({ isFine: false, output: expect.stringContaining("Type 'number' is not assignable to type 'string'") })
  const format = await tool(folder, 'oxfmt', '--check', '.')
  expect(format).toMatchObject({ isFine: false, output: expect.stringContaining('api/other.ts') })
  const dead = await tool(folder, 'knip', '--no-progress')
  expect(dead.isFine).toBe(false)
  for (const name of ['unused', 'api/alone.ts', 'zod']) expect(dead.output).toContain(name)
})

test('a generated file that is older than its cards is told', { timeout }, async () => {
  const folder = checkout({ 'package.json': '{ "type": "module" }' })
  cpSync(`${root}/cypher`, `${folder}/cypher`, { recursive: true })
  cpSync(`${root}/.cache`, `${folder}/.cache`, { recursive: true })
  const card = `${folder}/cypher/queries/store/storeHead.cypher`
  writeFileSync(card, readFileSync(card, 'utf8').replace(/^\/\/ .*/, '// Where the store stands now.'))
  expect(await tool(folder, 'tsx', 'cypher/compile.ts', '--check')).toMatchObject({
    isFine: false,
    output: expect.stringContaining('queries.gen.ts is stale'),
  })
  expect(await tool(folder, 'tsx', 'cypher/compile.ts')).toMatchObject({ isFine: true })
  expect(await tool(folder, 'tsx', 'cypher/compile.ts', '--check')).toMatchObject({ isFine: true })
})

test('drawers, re-exports, deep folders, notes to self and switch-offs without a reason are told', () => {
  const folder = checkout({
    'api/utils/one.ts': 'export const one = 1\n',
    'api/index.ts': "export { one } from './utils/one.ts'\n",
    'web/a/b/c/d/two.ts': 'export const two = 2\n',
    'extra/three.ts': 'export const three = 3\n',
    'api/four.ts': `// \u0054ODO later\n// oxlint-disable-next-line no-console\nexport const four = 4\n`,
    'api/five.ts': '// oxlint-disable-next-line no-console -- the process has no other voice here\nexport const five = 5\n',
  })
  expect(houseProblems(folder).map((problem) => problem.split(':')[0])).toEqual([
    'api/utils',
    'web/a/b/c/d',
    'extra',
    'api/index.ts',
    'api/four.ts',
    'api/four.ts',
  ])
})

test('a lockfile that npm ci would refuse, or that names a host, is told', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/one': { integrity: 'sha512-x', optionalDependencies: { '@one/linux': '1.0.0', '@one/mac': '1.0.0' } },
      'node_modules/@one/linux': { integrity: 'sha512-x' },
      'node_modules/two': { integrity: 'sha512-x', resolved: 'https://registry.example/two.tgz' },
      'node_modules/three': {},
    },
  }
  const folder = checkout({
    'package-lock.json': JSON.stringify(lock),
    'package.json': JSON.stringify({ dependencies: { one: '^1.0.0' }, devDependencies: { two: '2.0.0' } }),
  })
  expect(lockfileProblems(folder)).toEqual([
    'package-lock.json: node_modules/one may need @one/mac, which has no entry: npm ci would refuse',
    'package-lock.json: node_modules/two names a host: https://registry.example/two.tgz',
    'package-lock.json: node_modules/three has no integrity hash',
    'package.json: one ^1.0.0: not an exact version',
  ])
})
