// The header of a .cypher file: what the query is, takes and gives.
import { parse } from 'yaml'
import type { Cardinality, ColumnType, ParameterType } from './query.ts'
import { type Complaint, expand } from './expand.ts'

/** Header type → TypeScript type. Days are text in TypeScript and dates in the store. */
export const parameterTypes: Readonly<Record<ParameterType, string>> = {
  string: 'string',
  'string?': 'string | null',
  'string[]': 'readonly string[]',
  'string[]?': 'readonly string[] | null',
  int: 'number',
  'int?': 'number | null',
  float: 'number',
  boolean: 'boolean',
  'boolean?': 'boolean | null',
  date: 'string',
  'date?': 'string | null',
  Moment: 'QueryMoment',
  rows: 'readonly Readonly<Record<string, CypherValue>>[]',
  map: 'Readonly<Record<string, CypherValue>>',
}

export const columnTypes: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  'string?': 'string | null',
  'string[]': 'readonly string[]',
  int: 'number',
  'int?': 'number | null',
  float: 'number',
  'float?': 'number | null',
  boolean: 'boolean',
  'boolean?': 'boolean | null',
  date: 'string',
  'date?': 'string | null',
  map: 'Readonly<Record<string, unknown>>',
  'map?': 'Readonly<Record<string, unknown>> | null',
  maps: 'readonly Readonly<Record<string, unknown>>[]',
}

/** What `param moment: Moment` stands for in the text. */
export const momentParameters = ['trueOn', 'knownOn', 'basis'] as const

const cardinalities: Readonly<Record<Cardinality, string>> = { one: '', maybe: '', many: '', none: '' }
const isParameterType = (word: string): word is ParameterType => Object.hasOwn(parameterTypes, word)
const isColumnType = (word: string): word is ColumnType => Object.hasOwn(columnTypes, word)
const isCardinality = (word: string): word is Cardinality => Object.hasOwn(cardinalities, word)

interface Declared<Type> {
  readonly type: Type
  readonly line: number
  /** Keys of a map, or of each of its rows: `param rows: rows  {slug, type}`. */
  readonly keys: readonly string[]
}

export interface Card {
  /** Path as it is shown in complaints. */
  readonly file: string
  readonly name: string
  readonly prose: string
  readonly mode: 'read' | 'write'
  readonly rows: Cardinality
  /** The reason why `many` needs no LIMIT. */
  readonly boundedBy: string | null
  readonly parameters: ReadonlyMap<string, Declared<ParameterType>>
  readonly columns: ReadonlyMap<string, Declared<ColumnType>>
  readonly sample: Readonly<Record<string, unknown>> | null
  readonly sampleLine: number
  /** Operator of a plan, or `order` → the reason why it is accepted. */
  readonly accepted: ReadonlyMap<string, string>
  /** As written, below the header. */
  readonly body: string
  /** With every macro expanded: what the database is sent. */
  readonly text: string
  /** The same with the macros kept short: what is judged. */
  readonly short: string
  readonly usedMacros: ReadonlySet<string>
  /** Lines above the body. */
  readonly headerLines: number
  readonly lines: number
  /** What could not be read of the header or the macros. */
  readonly complaints: readonly Complaint[]
}

/** Reads a card; what is wrong with it is in `complaints`, and the rest holds as far as it could be read. */
export function readCard(file: string, content: string): Card {
  const lines = content.replace(/\n$/, '').split('\n')
  const headerEnd = lines.findIndex((line) => !line.startsWith('//'))
  const headerLines = headerEnd < 0 ? lines.length : headerEnd
  const body = lines.slice(headerLines).join('\n')
  const expansion = expand(body)
  const header = readHeader(lines.slice(0, headerLines))
  const name = file.replace(/^.*\//, '').replace(/\.cypher$/, '')
  const fromBody = expansion.complaints.map((each) => ({ ...each, line: each.line + headerLines }))
  return {
    ...header,
    file,
    name,
    body,
    text: expansion.text,
    short: expansion.short,
    usedMacros: expansion.used,
    headerLines,
    lines: lines.length,
    complaints: [...header.complaints, ...fromBody],
  }
}

type Header = Omit<Card, 'file' | 'name' | 'body' | 'text' | 'short' | 'usedMacros' | 'headerLines' | 'lines'>

function readHeader(lines: readonly string[]): Header {
  const complaints: Complaint[] = []
  const parameters = new Map<string, Declared<ParameterType>>()
  const columns = new Map<string, Declared<ColumnType>>()
  const accepted = new Map<string, string>()
  const once = new Map<string, string>()
  let boundedBy: string | null = null
  let sampleLine = 1
  const prose = (lines[0] ?? '').replace(/^\/\/\s*/, '')
  if (!/^[A-Z].*\.$/.test(prose)) complaints.push({ line: 1, found: prose, expected: 'a sentence that says what the query answers' })

  lines.slice(1).forEach((text, index) => {
    const line = index + 2
    const complain = (found: string, expected: string) => complaints.push({ line, found, expected })
    const [, word = '', rest = ''] = /^\/\/\s*(\w+)\s*(.*)$/.exec(text) ?? []
    if (['mode', 'rows', 'sample'].includes(word)) {
      if (once.has(word)) complain(`a second ${word}`, 'one')
      once.set(word, rest)
      if (word === 'sample') sampleLine = line
      if (word === 'rows') boundedBy = /^\w+\s+bounded by (.+)$/.exec(rest)?.[1] ?? null
    } else if (word === 'param' || word === 'column') {
      const [, name = '', type = '', note = ''] = /^([a-z]\w*):\s*(\S+)\s*(.*)$/.exec(rest) ?? []
      const keys = note.startsWith('{') ? [...note.matchAll(/\w+/g)].map(([key]) => key) : []
      const isTaken = word === 'param' ? parameters.has(name) : columns.has(name)
      if (name === '') complain(rest, `${word} name: type`)
      else if (isTaken) complain(`a second ${word} ${name}`, 'one')
      else if (word === 'param' && isParameterType(type)) parameters.set(name, { type, line, keys })
      else if (word === 'column' && isColumnType(type)) columns.set(name, { type, line, keys })
      else complain(`${name}: ${type}`, `a type of ${Object.keys(word === 'param' ? parameterTypes : columnTypes).join(', ')}`)
    } else if (word === 'accept') {
      const [, what = '', reason = ''] = /^(\w+):\s*(\S.*)$/.exec(rest) ?? []
      if (what === '') complain(rest, 'accept <operator>: <reason>')
      else accepted.set(what, reason)
    } else complain(text, 'mode, rows, param, column, sample or accept')
  })

  const mode = once.get('mode')?.split(/\s/)[0]
  const rows = once.get('rows')?.split(/\s/)[0] ?? ''
  if (mode !== 'read' && mode !== 'write') complaints.push({ line: 1, found: `mode ${mode ?? '(none)'}`, expected: 'read or write' })
  if (!isCardinality(rows)) complaints.push({ line: 1, found: `rows ${rows || '(none)'}`, expected: Object.keys(cardinalities).join(', ') })
  const sample = readSample(once.get('sample'))
  if (sample === null)
    complaints.push({ line: sampleLine, found: `sample ${once.get('sample') ?? '(none)'}`, expected: 'sample { name: value }' })
  return {
    prose,
    mode: mode === 'write' ? 'write' : 'read',
    rows: isCardinality(rows) ? rows : 'many',
    boundedBy,
    parameters,
    columns,
    sample,
    sampleLine,
    accepted,
    complaints,
  }
}

function readSample(text: string | undefined): Readonly<Record<string, unknown>> | null {
  if (text === undefined || !text.startsWith('{')) return null
  try {
    const value: unknown = parse(text)
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null
  } catch {
    return null
  }
}
