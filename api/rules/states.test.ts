import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentinels } from '../../cypher/model.ts'
import { dayOf, days, fuzzy, moments, stateHistory } from './histories.ts'
import type { StateRecord } from './runs.ts'
import { slowHistoryAt, slowStateAt, type SlowState } from './slow.ts'
import type { Moment } from './statement.ts'
import { historyAt, isOpen, isPresumed, isStale, isUnconfirmed, stateAt, type StateSeen } from './states.ts'

/** A moment of the grid for each history, so that together they cover it. */
const seen = fc.tuple(stateHistory, fc.constantFrom(...moments))

function asSlow(state: StateSeen): SlowState {
  const { value, isGap, since, statement, lastConfirmedOn, knownSince, heardOn } = state
  return {
    value,
    isGap,
    since,
    statement,
    lastConfirmedOn,
    knownSince,
    heardOn,
    confirmations: state.confirmations.toSorted(),
    conflictsWith: state.conflictsWith.map(({ id }) => id).toSorted(),
    doubtedBy: state.doubtedBy.map(({ id }) => id).toSorted(),
  }
}

let place = 0
function says(value: 'RUNNING' | 'DONE' | 'UNKNOWN', from: number, known: number, more: Partial<StateRecord> = {}): StateRecord {
  place++
  const base: StateRecord = {
    id: `s${place}`,
    key: `k${place}`,
    about: 'item',
    form: 'STATE',
    aspect: 'PHASE',
    value,
    trueFrom: fuzzy(from),
    known: fuzzy(known),
    isKnownStated: true,
    certainty: 'STATED',
    speaker: 'vws',
    evidence: [],
    disputes: [],
    dossier: 'd',
    seq: 1,
    retractedSeq: sentinels.futureSeq,
    place,
  }
  return Object.assign(base, more)
}
const at = (trueOn: number, knownOn = trueOn): Moment => ({ trueOn: dayOf(trueOn), knownOn: dayOf(knownOn), basis: 1 })

describe('a state at a moment', () => {
  it('is what P3–P6 say, with all that supports and contradicts it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seen, ([history, moment]) => {
        const state = stateAt(history, moment)
        expect(state && asSlow(state)).toEqual(slowStateAt(history, moment, days))
      }),
      { numRuns: 10_000 },
    )
  })

  it('has the history of P7', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seen, ([history, moment]) => {
        expect(historyAt(history, moment).map(asSlow)).toEqual(slowHistoryAt(history, moment, days))
      }),
      { numRuns: 5_000 },
    )
  })

  it('is one run while later statements say the same, and each of them confirms it', () => {
    const history = [says('RUNNING', 1, 2), says('RUNNING', 3, 4, { speaker: 'igj' })]
    expect(stateAt(history, at(5))).toMatchObject({
      since: fuzzy(1),
      knownSince: dayOf(2),
      lastConfirmedOn: dayOf(4),
      statement: history[1]?.id,
      confirmations: history.map(({ id }) => id),
    })
  })

  it('counts a confirmation by the first day it may have been known, and hearing by the last', () => {
    expect(stateAt([says('RUNNING', 1, 2, { known: fuzzy(2, 4) })], at(5))).toMatchObject({
      lastConfirmedOn: dayOf(2),
      heardOn: dayOf(4),
      knownSince: dayOf(4),
    })
  })

  it('has an end that is already stated, and after it is a gap since that day', () => {
    const history = [says('RUNNING', 1, 1, { trueUntil: fuzzy(4) })]
    expect(stateAt(history, at(3))).toMatchObject({ value: 'RUNNING', until: dayOf(4) })
    expect(stateAt(history, at(4))).toMatchObject({ value: 'UNKNOWN', isGap: true, isOpen: true, since: fuzzy(4), until: null })
    expect(historyAt(history, at(5)).map((s) => [s.value, s.isGap, s.until])).toEqual([
      ['RUNNING', false, dayOf(4)],
      ['UNKNOWN', true, null],
    ])
  })

  it('does not merge a gap with a stated UNKNOWN', () => {
    const history = [says('UNKNOWN', 1, 1, { trueUntil: fuzzy(3) }), says('UNKNOWN', 5, 5)]
    expect(historyAt(history, at(6)).map((s) => [s.isGap, s.since.earliest])).toEqual([
      [false, dayOf(1)],
      [true, dayOf(3)],
      [false, dayOf(5)],
    ])
  })

  it('carries a conflict of the same day by another speaker, and later states do not inherit it', () => {
    const history = [
      says('DONE', 1, 1, { speaker: 'rtl', certainty: 'REPORTED' }),
      says('UNKNOWN', 1, 1, { speaker: 'lab' }),
      says('RUNNING', 3, 3),
    ]
    expect(stateAt(history, at(2))).toMatchObject({ value: 'UNKNOWN', hasConflict: true, conflictsWith: [{ id: history[0]?.id }] })
    expect(stateAt(history, at(4))).toMatchObject({ value: 'RUNNING', hasConflict: false, conflictsWith: [] })
  })

  it('is doubted by another speaker who says otherwise later of an earlier day', () => {
    const history = [says('DONE', 3, 3), says('RUNNING', 2, 5, { speaker: 'igj' })]
    expect(stateAt(history, at(6))).toMatchObject({ value: 'DONE', hasConflict: false, doubtedBy: [{ id: history[1]?.id }] })
    expect(stateAt(history, at(6, 4))).toMatchObject({ value: 'DONE', doubtedBy: [] })
  })

  it('is another one where the public knew less', () => {
    const history = [says('RUNNING', 1, 5)]
    expect(stateAt(history, at(3))).toBeNull()
    expect(stateAt(history, at(3, 5))).toMatchObject({ value: 'RUNNING' })
  })
})

describe('what follows from its age', () => {
  const state = { aspect: 'PHASE', value: 'RUNNING', isOpen: true, lastConfirmedOn: '2025-01-01', heardOn: '2025-01-01' } as const

  it('is presumed after more than 90 days and stale after more than 30 (O3)', () => {
    expect([isPresumed(state, '2025-04-01'), isPresumed(state, '2025-04-02')]).toEqual([false, true])
    expect([isStale(state, '2025-01-31'), isStale(state, '2025-02-01')]).toEqual([false, true])
  })

  it('is neither for UNKNOWN, for what is closed and for a substance', () => {
    const others = [
      { ...state, value: 'UNKNOWN' },
      { ...state, value: 'DONE', isOpen: false },
      { ...state, aspect: 'SUBSTANCE', value: 'PARKED' },
    ] as const
    expect(others.map((other) => isPresumed(other, '2026-01-01') || isStale(other, '2026-01-01'))).toEqual([false, false, false])
  })

  it('is unconfirmed once a date has passed after which nothing was heard (O4)', () => {
    const due = fuzzy(2, 4)
    expect(isUnconfirmed(state, [{ due }], dayOf(4))).toBe(false)
    expect(isUnconfirmed(state, [{ due }], dayOf(5))).toBe(true)
    expect(isUnconfirmed({ ...state, heardOn: dayOf(4) }, [{ due }], dayOf(6))).toBe(true)
    expect(isUnconfirmed({ ...state, heardOn: dayOf(5) }, [{ due }], dayOf(6))).toBe(false)
    expect(isUnconfirmed(state, [{}], dayOf(6))).toBe(false)
    expect(isUnconfirmed({ ...state, value: 'UNKNOWN' }, [{ due }], dayOf(6))).toBe(false)
  })

  it('is open by phase or substance, and not without either (O2)', () => {
    expect(isOpen({ value: 'UNKNOWN' }, null)).toBe(true)
    expect(isOpen({ value: 'DONE' }, { value: 'PARTLY' })).toBe(true)
    expect(isOpen({ value: 'DONE' }, { value: 'REFUSED' })).toBe(false)
    expect(isOpen(null, null)).toBe(false)
  })
})
