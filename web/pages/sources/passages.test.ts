import { array, assert, constantFrom, option, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SupportedStatement } from './documents.ts'
import { compareLocators, placeWords } from './locators.ts'
import { placesOf } from './passages.ts'

const anyLocator = option(string({ unit: constantFrom('1', '2', '0', 'a', 'b', ' ', '§', 'p', '.', '-'), maxLength: 6 }))

describe('places in a source', () => {
  test('stand in the order of the source', () => {
    const places = ['12', null, 'p. 12', '4b', 'margin', 'p. 2', '§ 4a', '3', '4', '1, 2']
    expect(places.toSorted(compareLocators)).toEqual(['1, 2', 'p. 2', '3', '4', '§ 4a', '4b', '12', 'p. 12', 'margin', null])
  })

  test('have one order, whichever two are compared', () => {
    assert(
      property(tuple(anyLocator, anyLocator, anyLocator), ([a, b, c]) => {
        expect(Math.sign(compareLocators(a, b))).toBe(-Math.sign(compareLocators(b, a)) + 0)
        if (compareLocators(a, b) <= 0 && compareLocators(b, c) <= 0) expect(compareLocators(a, c)).toBeLessThanOrEqual(0)
        if (compareLocators(a, b) === 0) expect(a).toBe(b)
      }),
    )
  })

  test('say what they are', () => {
    expect(['4b', 'p. 12', 'margin'].map(placeWords)).toEqual(['§ 4b', 'p. 12', 'margin'])
  })
})

function statement(id: string, on: string, evidence: SupportedStatement['evidence']): SupportedStatement {
  const known = { earliest: on, latest: on, precision: 'DAY' } as const
  return {
    id,
    form: 'STATE',
    text: id,
    claim: null,
    wording: null,
    certainty: 'STATED',
    reason: null,
    known,
    trueFrom: known,
    trueUntil: null,
    about: { slug: `about-${on}`, type: 'INVESTIGATION', name: 'x' },
    speaker: null,
    evidence,
  }
}
const at = (locator: string | null, quote: string | null = null, source = 'memo') => ({ locator, quote, source: { slug: source } })

describe('what rests on a source', () => {
  test('stands at each of its places, under its quotation, by the day it speaks of', () => {
    const places = placesOf('memo', [
      statement('b', '2025-09-02', [at('4b', 'nog niet afgerond'), at('1')]),
      statement('a', '2025-09-01', [at('4b', 'nog niet afgerond'), at('9', null, 'other')]),
      statement('c', '2025-09-03', [at('4b'), at(null)]),
    ])
    const shown = places.map(({ locator, passages, count }) => [
      locator,
      count,
      passages.map(({ quote, subjects }) => [quote, subjects.map((subject) => subject.statements.map(({ id }) => id))]),
    ])
    expect(shown).toEqual([
      ['1', 1, [[null, [['b']]]]],
      [
        '4b',
        3,
        [
          ['nog niet afgerond', [['a'], ['b']]],
          [null, [['c']]],
        ],
      ],
      [null, 1, [[null, [['c']]]]],
    ])
  })

  test('is there in full, each once a place and quotation, whatever the evidence', () => {
    const anyEvidence = array(tuple(anyLocator, option(constantFrom('x', 'y')), constantFrom('memo', 'other')), { maxLength: 4 })
    assert(
      property(array(anyEvidence, { maxLength: 6 }), (all) => {
        const statements = all.map((evidence, n) =>
          statement(
            `s${n}`,
            '2025-09-01',
            evidence.map((part) => at(...part)),
          ),
        )
        const expected = statements.flatMap(({ id, evidence }) => [
          ...new Set(evidence.filter(({ source }) => source.slug === 'memo').map((part) => JSON.stringify([part.locator, part.quote, id]))),
        ])
        const found = placesOf('memo', statements).flatMap(({ locator, passages }) =>
          passages.flatMap(({ quote, subjects }) =>
            subjects.flatMap((subject) => subject.statements.map(({ id }) => JSON.stringify([locator, quote, id]))),
          ),
        )
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })
})
