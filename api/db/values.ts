// Both ways between the values of a query's header and those of the driver: the one place that may cast.
import neo4j from 'neo4j-driver'
import type { Record as Row } from 'neo4j-driver'
import type { Answer, Cardinality, ColumnType, ParameterType, Query } from '../../cypher/query.ts'

export type { Row }

/** A statement ready to be sent, that knows how to read its answer. */
export interface Call<Result> {
  readonly name: string
  readonly mode: 'read' | 'write'
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly read: (rows: readonly Row[]) => Result
}

type AnyMap = Readonly<Record<string, unknown>>

const isMap = (value: unknown): value is AnyMap =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
function describe(value: unknown): string {
  if (value === undefined || value === null) return value === null ? 'null' : 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? `a ${value.constructor?.name ?? 'map'}` : `${typeof value} ${JSON.stringify(value)}`
}

function dateOf(day: string) {
  return new neo4j.types.Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/** Whole numbers become integers, as LIMIT, lists and keys want them; days stay text. */
function outward(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(outward)
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, outward(inner)]))
  if (value === undefined) return null
  return value
}

const fits: Readonly<Record<ParameterType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  'string?': (value) => typeof value === 'string',
  'string[]': (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  'string[]?': (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  int: Number.isSafeInteger,
  'int?': Number.isSafeInteger,
  float: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  'boolean?': (value) => typeof value === 'boolean',
  date: isDay,
  'date?': isDay,
  Moment: (value) => isMap(value) && isDay(value['trueOn']) && isDay(value['knownOn']) && Number.isSafeInteger(value['basis']),
  rows: (value) => Array.isArray(value) && value.every(isMap),
  map: isMap,
}

type AnyQuery = Query<unknown, unknown, Cardinality>

/** Neo4j plans a statement anew for each type and each order of length (0, 1, 10, 100 …) of a text or list that is a parameter of its own, but not for what a map holds. */
const isInTexts = ({ mode }: AnyQuery, type: ParameterType): boolean => mode === 'read' && type.startsWith('string')

const textsSent = new WeakMap<AnyQuery, string>()

/** A read's text with `$name` as `$texts.name` where it is text or a list of texts. */
function textToSend(query: AnyQuery): string {
  const before = textsSent.get(query)
  if (before !== undefined) return before
  const names = Object.entries(query.parameters).flatMap(([name, type]) => (isInTexts(query, type) ? [name] : []))
  const text = names.length === 0 ? query.text : query.text.replaceAll(new RegExp(`\\$(${names.join('|')})\\b`, 'g'), '$$texts.$1')
  textsSent.set(query, text)
  return text
}

function toParameters(query: AnyQuery, given: AnyMap): Record<string, unknown> {
  const texts: Record<string, unknown> = {}
  const sent: Record<string, unknown> = {}
  for (const [name, type] of Object.entries(query.parameters)) {
    const value = given[name]
    if (isInTexts(query, type)) {
      const isLeftOut = (value === undefined || value === null) && type.endsWith('?')
      if (!isLeftOut && !fits[type](value))
        throw new TypeError(`Query ${query.name}: parameter ${name} is ${describe(value)}, expected ${type}.`)
      texts[name] = value ?? null
      sent['texts'] = texts
    } else if ((value === undefined || value === null) && type.endsWith('?')) sent[name] = null
    else if (!fits[type](value)) throw new TypeError(`Query ${query.name}: parameter ${name} is ${describe(value)}, expected ${type}.`)
    else if (type === 'Moment') {
      const moment = value as { trueOn: string; knownOn: string; basis: number }
      sent['trueOn'] = dateOf(moment.trueOn)
      sent['knownOn'] = dateOf(moment.knownOn)
      sent['basis'] = neo4j.int(moment.basis)
    } else if (type === 'date' || type === 'date?') sent[name] = dateOf(value as string)
    else if (type === 'float' || type.startsWith('string')) sent[name] = value
    else sent[name] = outward(value)
  }
  return sent
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** Dates become ISO days, everything else stays; a node, a path or a point is refused: queries answer with columns. */
function inward(value: unknown, where: string): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((one) => inward(one, where))
  if (neo4j.isDate(value)) return `${pad(Number(value.year), 4)}-${pad(Number(value.month), 2)}-${pad(Number(value.day), 2)}`
  if (!isMap(value)) throw new TypeError(`${where} holds ${describe(value)}; queries answer with values, lists and maps.`)
  const map: Record<string, unknown> = {}
  for (const key in value) map[key] = inward(value[key], where)
  return map
}

const isString = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number'
const isBoolean = (value: unknown) => typeof value === 'boolean'
const holds: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  string: isString,
  'string?': isString,
  'string[]': (value) => Array.isArray(value) && value.every(isString),
  int: Number.isSafeInteger,
  'int?': Number.isSafeInteger,
  float: isNumber,
  'float?': isNumber,
  boolean: isBoolean,
  'boolean?': isBoolean,
  date: isDay,
  'date?': isDay,
  map: isMap,
  'map?': isMap,
  maps: (value) => Array.isArray(value) && value.every(isMap),
}

function readRows(query: AnyQuery, rows: readonly Row[]): Record<string, unknown>[] {
  const [first] = rows
  if (!first) return []
  const columns = Object.entries(query.columns).map(([name, type]) => {
    const at = first.keys.indexOf(name)
    if (at < 0) throw new TypeError(`Query ${query.name}: the answer has no column ${name}.`)
    return { name, type, at, where: `Query ${query.name}: column ${name}`, isHeld: holds[type], mayBeNull: type.endsWith('?') }
  })
  return rows.map((row) => {
    const read: Record<string, unknown> = {}
    for (const { name, type, at, where, isHeld, mayBeNull } of columns) {
      const value = inward(row.get(at), where)
      if (!(value === null ? mayBeNull : isHeld(value))) throw new TypeError(`${where} is ${describe(value)}, expected ${type}.`)
      read[name] = value
    }
    return read
  })
}

function readAnswer(query: AnyQuery, rows: readonly Row[]): unknown {
  if (query.rows === 'none') return undefined
  const read = readRows(query, rows)
  if (query.rows === 'many') return read
  if (read.length > 1 || (query.rows === 'one' && read.length === 0))
    throw new RangeError(`Query ${query.name}: ${read.length} rows, expected ${query.rows}.`)
  return read[0] ?? null
}

/** Throws a TypeError that names query and parameter where a value is not of the type that the header says. */
export function prepare<Params, R, Rows extends Cardinality>(query: Query<Params, R, Rows>, params: Params): Call<Answer<R, Rows>> {
  const plain = query as unknown as Query<unknown, unknown, Cardinality>
  return {
    name: query.name,
    mode: query.mode,
    text: textToSend(plain),
    parameters: toParameters(plain, params as AnyMap),
    read: (rows) => readAnswer(plain, rows) as Answer<R, Rows>,
  }
}

/** The answers of several calls, in their order. */
export type Answers<Calls extends readonly Call<unknown>[]> = {
  readonly [At in keyof Calls]: Calls[At] extends Call<infer Result> ? Result : never
}
export function readAll<Calls extends readonly Call<unknown>[]>(calls: Calls, results: readonly (readonly Row[])[]): Answers<Calls> {
  return calls.map((call, at) => call.read(results[at]!)) as unknown as Answers<Calls>
}
