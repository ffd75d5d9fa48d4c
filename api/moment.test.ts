import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { InvalidInput } from './errors.ts'
import { readId } from './moment.ts'

test.each(['', 'x', 'SXRlbQ', 'bm90IGFuIGlk', 'SXRlbSAsLCBpZ2o=', '%%%'])('%j is no id', (id) => {
  expect(() => readId(id)).toThrow(InvalidInput)
})

test('an id says what it names and at which moment it was asked for', () => {
  const id = Buffer.from('Item 2025-09-30,,7 igj').toString('base64url')
  expect(readId(id)).toEqual({ kind: 'Item', key: 'igj', asked: { trueOn: '2025-09-30', knownOn: undefined, basis: 7 } })
})

test('any other text is refused in words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      expect(() => readId(text)).toThrow(/expected one that this API gave out/)
    }),
  )
})
