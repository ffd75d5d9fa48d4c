import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentinels } from '../../cypher/model.ts'
import { dayOf, fuzzy } from './histories.ts'
import { inOrderOfHolding } from './holder.ts'
import type { Recorded, RelationStatement } from './statement.ts'

function holds(person: string, from: number | null, known: number, seq = 1, place = 0): Recorded<RelationStatement> {
  return {
    id: `d/${person}/${seq}`,
    key: person,
    about: person,
    form: 'RELATION',
    relationType: 'HOLDS',
    to: 'minister',
    aspects: [],
    ...(from === null ? {} : { trueFrom: fuzzy(from) }),
    known: fuzzy(known),
    isKnownStated: true,
    certainty: 'STATED',
    evidence: [],
    disputes: [],
    dossier: 'd',
    seq,
    retractedSeq: sentinels.futureSeq,
    place,
  }
}

describe('the holders of an office (L1)', () => {
  it.each([
    ['begun', [holds('bruijn', 5, 5), holds('jansen', 1, 9, 9)]],
    ['begun, a day before none', [holds('bruijn', 0, 0), holds('jansen', null, 9, 9)]],
    ['known', [holds('bruijn', 5, 7), holds('jansen', 5, 6, 9)]],
    ['recorded', [holds('bruijn', 5, 7, 2), holds('jansen', 5, 7, 1)]],
    ['placed', [holds('bruijn', 5, 7, 1, 2), holds('jansen', 5, 7, 1, 1)]],
  ])('have first the one latest %s', (_, holdings) => {
    expect(inOrderOfHolding(holdings)[0]?.about).toBe('bruijn')
    expect(inOrderOfHolding(holdings.toReversed())[0]?.about).toBe('bruijn')
  })

  it('are all kept', () => {
    const some = fc.array(fc.tuple(fc.option(fc.nat(3)), fc.nat(3), fc.nat(3)))
    fc.assert(
      fc.property(some, (list) => {
        const holdings = list.map(([from, known, seq], place) => holds(`person-${place}`, from, known, seq, place))
        const inOrder = inOrderOfHolding(holdings)
        expect(inOrder.toSorted((a, b) => a.place - b.place)).toEqual(holdings)
        const begins = inOrder.map((h) => h.trueFrom?.earliest ?? '')
        expect(begins).toEqual(begins.toSorted().toReversed())
        expect(begins.every((day) => day <= dayOf(3))).toBe(true)
      }),
    )
  })
})
