// Files of seed/rules → rules about terms, or everything that is wrong with them, each with its place.
import { readdirSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml'
import { projectFolder } from '../../api/env.ts'
import type { DeadlineRule } from '../../api/rules/deadlines/rule.ts'
import { problemLine, Problems, type Place, type Problem } from '../dossier/problems.ts'
import { ruleSchema } from './schema.ts'

export interface RuleReading {
  /** Absent when there is an error. */
  readonly rule?: DeadlineRule
  readonly problems: readonly Problem[]
}

type Path = readonly PropertyKey[]
interface Issue {
  readonly code?: string | undefined
  readonly message: string
  readonly path: Path
  readonly keys?: readonly string[]
}

/** `file` is named after the rule: `woo-4-4.yaml`. */
export function readRule(text: string, file: string): RuleReading {
  const problems = new Problems(file)
  const lines = new LineCounter()
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, lineCounter: lines })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  for (const { pos, message, code } of [...document.errors, ...document.warnings])
    problems.error(placeAt(pos[0]), '', message, code.toLowerCase().replaceAll('_', ' '), 'YAML 1.2')
  visit(document, {
    Alias: (_key, node) =>
      problems.error(placeAt(node.range?.[0] ?? 0), '', 'aliases are not read', `*${node.source}`, 'the content itself'),
  })
  if (problems.hasErrors) return { problems: problems.sorted().problems }
  const parsed = ruleSchema.safeParse(document.toJS())
  const rule = parsed.success ? parsed.data : undefined
  for (const issue of parsed.success ? [] : parsed.error.issues) report(issue, document, placeAt, problems)
  const name = basename(file, '.yaml')
  if (rule && rule.slug !== name)
    problems.error(placeAt(nodeAt(document, ['slug']).node?.range?.[0] ?? 0), 'slug', 'another name than the file', rule.slug, name)
  return { ...(rule && !problems.hasErrors ? { rule } : {}), problems: problems.sorted().problems }
}

function report(issue: Issue, document: Document.Parsed, placeAt: (offset: number) => Place, problems: Problems): void {
  const { node, found } = nodeAt(document, issue.path)
  const place = placeAt(node?.range?.[0] ?? 0)
  const path = issue.path.map(String).join('.')
  if (issue.code !== 'unrecognized_keys') {
    problems.error(place, path, found ? 'does not fit' : 'is missing', found ? describe(node) : 'nothing', expectation(issue.message))
    return
  }
  for (const key of issue.keys ?? []) {
    const pair = isMap(node) ? node.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined
    const at = pair && isNode(pair.key) ? placeAt(pair.key.range?.[0] ?? 0) : place
    problems.error(at, path === '' ? key : `${path}.${key}`, 'an unknown key', key, 'a key that a rule has')
  }
}

/** `Invalid option: expected one of "A"|"B"` → `one of "A"|"B"`. */
function expectation(message: string): string {
  return message.replace(/^[A-Z][a-z ]+: expected /, '').replace(/, received \w+$/, '')
}

/** The deepest node on the way, and whether the way's end was reached. */
function nodeAt(document: Document.Parsed, path: Path): { readonly node: Node | null; readonly found: boolean } {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (isNode(node)) return { node, found: true }
  if (path.length === 0) return { node: null, found: false }
  return { node: nodeAt(document, path.slice(0, -1)).node, found: false }
}

function describe(node: Node | null): string {
  if (isScalar(node)) return node.source ?? String(node.value)
  return isMap(node) ? `a mapping of ${node.items.length}` : 'a list'
}

/** Every rule of a folder, by slug; an Error that lists all that is wrong. */
export async function readRules(folder: string): Promise<ReadonlyMap<string, DeadlineRule>> {
  const files = rulesAmong(await readdir(folder))
  return bySlug(await Promise.all(files.map(async (name) => readRule(await readFile(join(folder, name), 'utf8'), name))))
}

let known: ReadonlyMap<string, DeadlineRule> | undefined

/** The rules of this project, read once; an Error as of `readRules`. */
export function knownRules(): ReadonlyMap<string, DeadlineRule> {
  const folder = join(projectFolder(), 'seed/rules')
  known ??= bySlug(rulesAmong(readdirSync(folder)).map((name) => readRule(readFileSync(join(folder, name), 'utf8'), name)))
  return known
}

function rulesAmong(files: readonly string[]): string[] {
  return files.filter((name) => name.endsWith('.yaml')).toSorted()
}

function bySlug(readings: readonly RuleReading[]): ReadonlyMap<string, DeadlineRule> {
  const problems = readings.flatMap((reading) => reading.problems)
  if (problems.length > 0) throw new Error(`rules that cannot be read:\n${problems.map(problemLine).join('\n')}`)
  return new Map(readings.flatMap(({ rule }) => (rule ? [[rule.slug, rule]] : [])))
}
