import neo4j from 'neo4j-driver'
import { Record as Row } from 'neo4j-driver'
import { expect, test } from 'vitest'
import type { Cardinality, ColumnType, ParameterType, Query } from '../../cypher/query.ts'
import { prepare } from './values.ts'

type Anything = Readonly<Record<string, unknown>>

function query<Rows extends Cardinality>(
  rows: Rows,
  parameters: Record<string, ParameterType>,
  columns: Record<string, ColumnType> = {},
): Query<Anything, Anything, Rows> {
  return { name: 'sample', mode: 'read', rows, text: 'RETURN 1', parameters, columns }
}
const row = (values: Anything) => new Row(Object.keys(values), Object.values(values))
const sent = (type: ParameterType, value: unknown) => prepare(query('many', { p: type }), { p: value }).parameters

test('a whole number goes out as an integer, in maps and rows too, and a fraction as a float', () => {
  expect(sent('int', 3)).toEqual({ p: neo4j.int(3) })
  expect(sent('map', { a: [1, 0.5], b: { c: 2 } })).toEqual({ p: { a: [neo4j.int(1), 0.5], b: { c: neo4j.int(2) } } })
  expect(sent('rows', [{ n: 1 }])).toEqual({ p: [{ n: neo4j.int(1) }] })
  expect(sent('float', 3)).toEqual({ p: 3 })
})

test('a day goes out as a date, in a map as the text it is', () => {
  expect(sent('date', '2025-09-30')).toEqual({ p: new neo4j.types.Date(2025, 9, 30) })
  expect(sent('map', { day: '2025-09-30' })).toEqual({ p: { day: '2025-09-30' } })
})

test('texts and lists of texts of a read go out in one map, so that a plan serves every length', () => {
  const read = {
    ...query('many', { slugs: 'string[]', slug: 'string', limit: 'int' }),
    text: 'MATCH (n {slug: $slug}) WHERE n.slug IN $slugs LIMIT $limit',
  }
  const params = { slugs: ['a'], slug: 'b', limit: 2 }
  expect(prepare(read, params)).toMatchObject({
    text: 'MATCH (n {slug: $texts.slug}) WHERE n.slug IN $texts.slugs LIMIT $limit',
    parameters: { texts: { slugs: ['a'], slug: 'b' }, limit: neo4j.int(2) },
  })
  const write = { ...query('none', { slug: 'string' }), mode: 'write', text: 'CREATE ({slug: $slug})' } as const
  expect(prepare(write, { slug: 'b' })).toMatchObject({ text: 'CREATE ({slug: $slug})', parameters: { slug: 'b' } })
})

test('a moment becomes its three parameters', () => {
  const { parameters } = prepare(query('many', { moment: 'Moment' }), { moment: { trueOn: '2025-01-02', knownOn: '2025-03-04', basis: 7 } })
  expect(parameters).toEqual({ trueOn: new neo4j.types.Date(2025, 1, 2), knownOn: new neo4j.types.Date(2025, 3, 4), basis: neo4j.int(7) })
})

test('an optional parameter that is left out goes out as null', () => {
  expect(sent('string?', undefined)).toEqual({ texts: { p: null } })
  expect(sent('date?', null)).toEqual({ p: null })
})

const wrongParameters: [ParameterType, unknown][] = [
  ['string', 1],
  ['string', undefined],
  ['string[]', ['a', 1]],
  ['int', 1.5],
  ['int', '1'],
  ['date', '2025-9-1'],
  ['date', 'yesterday'],
  ['Moment', { trueOn: '2025-01-01' }],
  ['rows', [1]],
  ['map', []],
  ['boolean', 0],
  ['int?', 'x'],
]
test.each(wrongParameters)('for %s, %j is an error that names query and parameter', (type, value) => {
  expect(() => sent(type, value)).toThrow(/^Query sample: parameter p is .*, expected /)
})

test('dates come back as days, however deep', () => {
  const day = new neo4j.types.Date(2025, 9, 3)
  const { read } = prepare(query('many', {}, { day: 'date', inside: 'map', list: 'maps' }), {})
  expect(read([row({ day, inside: { at: day, of: [day] }, list: [{ day }] })])).toEqual([
    { day: '2025-09-03', inside: { at: '2025-09-03', of: ['2025-09-03'] }, list: [{ day: '2025-09-03' }] },
  ])
})

test('a column that is missing, null or of another type is an error that names query and column', () => {
  const read = (type: ColumnType, values: Anything) => prepare(query('many', {}, { c: type }), {}).read([row(values)])
  expect(() => read('string', { d: 'x' })).toThrow('Query sample: the answer has no column c.')
  expect(() => read('string', { c: null })).toThrow('Query sample: column c is null, expected string.')
  expect(() => read('int', { c: 1.5 })).toThrow('Query sample: column c is number 1.5, expected int.')
  expect(() => read('map', { c: new neo4j.types.Node(1, [], {}) })).toThrow('Query sample: column c holds a Node')
  expect(read('int?', { c: null })).toEqual([{ c: null }])
})

test('the number of rows is what the header says', () => {
  const rows = (count: number) => Array.from({ length: count }, () => row({ c: 1 }))
  const read = (cardinality: Cardinality, count: number) => prepare(query(cardinality, {}, { c: 'int' }), {}).read(rows(count))
  expect(read('one', 1)).toEqual({ c: 1 })
  expect(() => read('one', 0)).toThrow('0 rows')
  expect(() => read('one', 2)).toThrow('2 rows')
  expect(read('maybe', 0)).toBeNull()
  expect(() => read('maybe', 2)).toThrow('2 rows')
  expect(read('many', 0)).toEqual([])
  expect(read('none', 0)).toBeUndefined()
})
