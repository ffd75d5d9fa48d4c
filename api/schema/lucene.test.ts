import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { luceneOf } from './lucene.ts'

test('every word is needed, as a form of a word or as a part of one', () => {
  expect(luceneOf(' Datalek  IGJ ')).toEqual({ text: 'datalek  igj', plain: '+datalek +igj', parts: '+(datalek* *datalek*) +(igj* *igj*)' })
})

test('two letters are looked for at the begin of words only', () => {
  expect(luceneOf('AP')).toEqual({ text: 'ap', plain: '+ap', parts: '+ap*' })
})

test('accents are folded where the index folds them', () => {
  expect(luceneOf('Patiënten')).toEqual({ text: 'patiënten', plain: '+patiënten', parts: '+(patienten* *patienten*)' })
})

test.each(['', '  ', '!!', '"*?~^/\\:+-&|(){}[]'])('%j holds no word', (text) => {
  expect(luceneOf(text)).toBeNull()
})

test('whatever is typed, only letters, digits and our own marks reach Lucene', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const query = luceneOf(text)
      if (query === null) return
      expect(query.plain).toMatch(/^(\+[\p{L}\p{N}\p{M}]+ ?)+$/u)
      expect(query.parts).toMatch(/^(\+([\p{L}\p{N}]+\*|\([\p{L}\p{N}]+\* \*[\p{L}\p{N}]+\*\)) ?)+$/u)
      expect(query.plain).not.toMatch(/AND|OR|NOT/)
    }),
  )
})
