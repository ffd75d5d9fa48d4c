import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentinels } from '../../cypher/model.ts'
import { dayOf, fuzzy, moments, otherHistory } from './histories.ts'
import { slowHolds } from './slow.ts'
import type { Moment, Recorded, RelationStatement } from './statement.ts'
import { beginOf, endOf, holds, isVisible, supersededFrom } from './visible.ts'

const first: Recorded<RelationStatement> = {
  id: 'd/first/1',
  key: 'first',
  about: 'minister',
  form: 'RELATION',
  relationType: 'RESPONSIBLE_FOR',
  to: 'screening',
  aspects: [],
  trueFrom: fuzzy(1, 3),
  known: fuzzy(2, 4),
  isKnownStated: true,
  certainty: 'STATED',
  evidence: [],
  disputes: [],
  dossier: 'd',
  seq: 1,
  retractedSeq: sentinels.futureSeq,
  place: 0,
}
const ends: Recorded<RelationStatement> = {
  ...first,
  id: 'd/ends/2',
  key: 'ends',
  supersedes: 'first',
  known: fuzzy(6),
  trueUntil: fuzzy(7, 8),
  seq: 2,
  retractedSeq: 3,
}
const at = (trueOn: number, knownOn: number, basis = 2): Moment => ({ trueOn: dayOf(trueOn), knownOn: dayOf(knownOn), basis })

describe('a statement', () => {
  it('holds where the slow definition says so', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(otherHistory, fc.constantFrom(...moments), (history, moment) => {
        expect(history.map((s) => holds(s, history, moment))).toEqual(history.map((s) => slowHolds(s, history, moment)))
      }),
      { numRuns: 10_000 },
    )
  })

  it('is true from its earliest day and known from its latest (D2)', () => {
    expect([isVisible(first, [], at(0, 9)), isVisible(first, [], at(1, 9))]).toEqual([false, true])
    expect([isVisible(first, [], at(9, 3)), isVisible(first, [], at(9, 4))]).toEqual([false, true])
  })

  it('is superseded from the known day of the new one on at any trueOn, and is back when that is retracted (P2)', () => {
    const both = [first, ends]
    expect([isVisible(first, both, at(1, 5)), isVisible(first, both, at(1, 6)), isVisible(first, both, at(1, 6, 1))]).toEqual([
      true,
      false,
      true,
    ])
    expect(isVisible(first, both, at(1, 6, 3))).toBe(true)
    expect(supersededFrom(first, both, 3)).toBe(sentinels.futureDay)
  })

  it('is superseded by key, also when recorded anew, but only in its dossier and about its subject', () => {
    expect(supersededFrom({ ...first, id: 'd/first/9', seq: 9 }, [ends], 2)).toBe(dayOf(6))
    expect(supersededFrom({ ...first, dossier: 'other' }, [ends], 2)).toBe(sentinels.futureDay)
    expect(supersededFrom({ ...first, about: 'jps' }, [ends], 2)).toBe(sentinels.futureDay)
  })

  it('may be a relation superseded by one of another type', () => {
    expect(supersededFrom(first, [{ ...ends, relationType: 'CONCERNS' }], 2)).toBe(dayOf(6))
  })

  it('stays visible after its end, but no longer holds (P1a)', () => {
    expect([isVisible(ends, [], at(7, 9)), holds(ends, [], at(6, 9)), holds(ends, [], at(7, 9))]).toEqual([true, true, false])
  })

  it('began in the far past where nobody says when, and an event never ends (D5)', () => {
    const { trueFrom: _, ...undated } = first
    expect(beginOf(undated)).toBe(sentinels.pastDay)
    expect(endOf({ ...ends, trueFrom: fuzzy(1), form: 'EVENT', eventKind: 'NOTICE', text: {}, involves: [] })).toBe(sentinels.futureDay)
  })
})
