// Reads every card of cypher/queries, checks it, and writes queries.gen.ts: one typed constant per query.
// `tsx cypher/compile.ts` writes, `--check` fails if the written file is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Card, columnTypes, parameterTypes, readCard } from './card.ts'
import { macroComplaints, remember } from './language.ts'
import { lintCard } from './lint.ts'

const generated = new URL('queries.gen.ts', import.meta.url)

/** Every card of a folder `<folder>/<noun>/<name>.cypher`, by name. */
export function readCards(folder: URL = new URL('queries/', import.meta.url)): readonly Card[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
  return files
    .map((file) => readCard(`cypher/queries/${file.replaceAll('\\', '/')}`, readFileSync(new URL(file, folder), 'utf8')))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Everything that is wrong with the cards, one line each: file, line, what was found, what was expected. */
export async function problemsOf(cards: readonly Card[]): Promise<readonly string[]> {
  const problems: string[] = []
  for (const [at, card] of cards.entries()) {
    const say = (line: number, found: string, expected: string) => `${card.file}:${line} found ${found}; expected ${expected}`
    const twin = cards.find((other, index) => index < at && other.name === card.name)
    const twice = twin === undefined ? [] : [say(1, `the name ${card.name}, which is also ${twin.file}`, 'a name of its own')]
    const isNested = /^cypher\/queries\/[a-z][A-Za-z]*\/[^/]+$/.test(card.file)
    const misplaced = isNested ? [] : [say(1, card.file, 'cypher/queries/<noun>/<name>.cypher')]
    const complaints = await lintCard(card)
    problems.push(...twice, ...misplaced, ...complaints.map((each) => say(each.line, each.found, each.expected)))
  }
  return problems
}

/** The text of queries.gen.ts. */
export function generate(cards: readonly Card[]): string {
  const needed = ['CypherValue', 'QueryMoment'].filter((name) =>
    cards.some((card) => [...card.parameters.values()].some(({ type }) => parameterTypes[type].includes(name))),
  )
  const head = `// Written by cypher/compile.ts from cypher/queries; not to be edited.\nimport type { ${[...needed, 'Query'].join(', ')} } from './query.ts'\n`
  return [head, ...cards.map(constant)].join('\n')
}

function constant(card: Card): string {
  const params = shape([...card.parameters].map(([name, { type }]) => [name, parameterTypes[type]]))
  const row = card.rows === 'none' ? 'never' : shape([...card.columns].map(([name, { type }]) => [name, columnTypes[type]]))
  const text = card.text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `/** ${card.prose.replaceAll('*/', '* /')} */
export const ${card.name}: Query<${params}, ${row}, '${card.rows}'> = {
  name: '${card.name}',
  mode: '${card.mode}',
  rows: '${card.rows}',
  parameters: ${types(card.parameters)},
  columns: ${types(card.columns)},
  text: \`${text}\`,
}
`
}

const types = (of: ReadonlyMap<string, { readonly type: string }>): string =>
  of.size === 0 ? '{}' : `{ ${[...of].map(([name, { type }]) => `${name}: '${type}'`).join(', ')} }`

const shape = (members: readonly (readonly [string, string])[]): string =>
  members.length === 0 ? 'Record<string, never>' : `{ ${members.map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }`

/** Runs the command; answers its exit code. */
export async function compile(isCheck: boolean, say: (line: string) => void): Promise<number> {
  const cards = readCards()
  const macros = await macroComplaints()
  const ofMacros = macros.map(([name, each]) => `cypher/graph.ts macro ${name}: found ${each.found}; expected ${each.expected}`)
  const problems = [...ofMacros, ...(await problemsOf(cards))]
  remember()
  for (const problem of problems) say(problem)
  const text = generate(cards)
  if (isCheck && readFileSync(generated, 'utf8') !== text) {
    say('cypher/queries.gen.ts is stale: npm run queries')
    return 1
  }
  // With a header that cannot be read there is nothing to type the query by; the rest is written, so that work can go on.
  if (!isCheck && cards.every((card) => card.complaints.length === 0)) writeFileSync(generated, text)
  say(`${cards.length} queries, ${problems.length} problems`)
  return problems.length === 0 ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await compile(process.argv.includes('--check'), (line) => process.stdout.write(`${line}\n`))
