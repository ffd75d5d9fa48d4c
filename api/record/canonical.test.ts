import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical.ts'

/** The definition read aloud: sort the names at every depth, then write it as JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.keys(value)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((name) => [name, sorted(Reflect.get(value, name))]),
  )
}

/** Names like those of a file: an object lists whole numbers first, whatever order they were given in. */
const name = fc.string().filter((text) => !/^\d+$/.test(text) && text !== '__proto__')
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('data'), { maxLength: 5 }),
    fc.dictionary(name, tie('data'), { maxKeys: 5 }),
  ),
}))

it('is the same text for the same content, in whatever order it was said, and nothing is lost', () => {
  fc.assert(
    fc.property(data, (value) => {
      expect(canonicalJson([value])).toBe(JSON.stringify(sorted([value])))
    }),
    { numRuns: 5_000 },
  )
  expect(canonicalJson({ b: 1, a: undefined, c: [undefined, { z: null, y: 'ë' }] })).toBe('{"b":1,"c":[null,{"y":"ë","z":null}]}')
})
