import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentinels } from '../../cypher/model.ts'
import { contains, dayOf, fuzzy, isEmpty, moments, otherHistory, days, seqs, stateHistory } from './histories.ts'
import { changedStates, projectStatement, projectStates, projectStatesAt } from './project.ts'
import type { StateRecord } from './runs.ts'
import { slowHolds, slowStateAt, type SlowState } from './slow.ts'
import type { Box, StateBox } from './statement.ts'

const runs = { numRuns: 10_000, seed: 20250930 }

function values(state: Omit<SlowState, 'confirmations' | 'conflictsWith' | 'doubtedBy'> & { readonly hasConflict: boolean }): string {
  const { value, isGap, since, statement, lastConfirmedOn, knownSince, heardOn, hasConflict } = state
  return JSON.stringify([value, isGap, since, statement, lastConfirmedOn, knownSince, heardOn, hasConflict])
}

function sorted(boxes: readonly StateBox[]): string[] {
  return boxes.map((b) => [b.trueFrom, b.trueUntil, b.knownFrom, b.knownUntil, b.seqFrom, b.seqUntil, values(b)].join(' ')).toSorted()
}

/** What P8's order of joining would still join: true first, then known, then seq. */
function joinable(boxes: readonly StateBox[]): [StateBox, StateBox][] {
  const isSame = (a: Box, b: Box, axis: 'true' | 'known' | 'seq') =>
    a[`${axis}From`] === b[`${axis}From`] && a[`${axis}Until`] === b[`${axis}Until`]
  const meets = (a: Box, b: Box, axis: 'true' | 'known' | 'seq') => a[`${axis}Until`] === b[`${axis}From`]
  const overlaps = (a: Box, b: Box, axis: 'known' | 'seq') => a[`${axis}From`] < b[`${axis}Until`] && b[`${axis}From`] < a[`${axis}Until`]
  return boxes.flatMap((a) =>
    boxes.flatMap((b): [StateBox, StateBox][] => {
      const could =
        (meets(a, b, 'true') && overlaps(a, b, 'known') && overlaps(a, b, 'seq')) ||
        (isSame(a, b, 'true') && meets(a, b, 'known') && overlaps(a, b, 'seq')) ||
        (isSame(a, b, 'true') && isSame(a, b, 'known') && meets(a, b, 'seq'))
      return could && values(a) === values(b) ? [[a, b]] : []
    }),
  )
}

describe('the boxes of a state', () => {
  it('say at every cell what P1–P6 say of it, and no cell is in two boxes', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(stateHistory, (history) => {
        const boxes = projectStates(history)
        for (const moment of moments) {
          const found = boxes.filter((box) => contains(box, moment))
          const slow = slowStateAt(history, moment, days)
          const expected = slow ? [values({ ...slow, hasConflict: slow.conflictsWith.length > 0 })] : []
          if (JSON.stringify(found.map(values)) !== JSON.stringify(expected))
            expect({ moment, found: found.map(values) }).toEqual({ moment, found: expected })
        }
        expect(boxes.filter(isEmpty)).toEqual([])
        expect(joinable(boxes)).toEqual([])
      }),
      runs,
    )
  })

  it('come the same from recording one seq after the other as from replaying all, in whatever order', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(stateHistory, (history) => {
        const { done, open } = seqs.reduce(record(history), { done: [], open: [] })
        const replayed = sorted(projectStates(history))
        expect(sorted([...done, ...open])).toEqual(replayed)
        expect(sorted(projectStates(history.toReversed()))).toEqual(replayed)
      }),
      { ...runs, numRuns: 3_000 },
    )
  })

  it('are one for a state confirmed by nobody, open on every axis', () => {
    const [box, ...more] = projectStates([running])
    expect(more).toEqual([])
    expect(box).toEqual({
      aspect: 'PHASE',
      value: 'RUNNING',
      isOpen: true,
      isGap: false,
      since: running.trueFrom,
      statement: running.id,
      lastConfirmedOn: running.known.earliest,
      knownSince: running.known.latest,
      heardOn: running.known.latest,
      hasConflict: false,
      trueFrom: running.trueFrom.earliest,
      trueUntil: sentinels.futureDay,
      knownFrom: running.known.latest,
      knownUntil: sentinels.futureDay,
      seqFrom: 1,
      seqUntil: sentinels.futureSeq,
    })
  })

  it('leave a gap of SUBSTANCE empty and say UNKNOWN in a gap of PHASE', () => {
    const ended = { ...running, trueUntil: fuzzy(4) }
    expect(projectStates([ended]).map((b) => [b.value, b.isGap, b.since.earliest, b.trueFrom])).toEqual([
      ['RUNNING', false, dayOf(1), dayOf(1)],
      ['UNKNOWN', true, dayOf(4), dayOf(4)],
    ])
    expect(projectStates([{ ...ended, aspect: 'SUBSTANCE', value: 'PARKED' }]).map((b) => [b.value, b.trueUntil])).toEqual([
      ['PARKED', dayOf(4)],
    ])
  })
})

const running: StateRecord = {
  id: 'd/one/1',
  key: 'one',
  about: 'item',
  form: 'STATE',
  aspect: 'PHASE',
  value: 'RUNNING',
  trueFrom: fuzzy(1),
  known: fuzzy(2, 3),
  isKnownStated: true,
  certainty: 'STATED',
  evidence: [],
  disputes: [],
  dossier: 'd',
  seq: 1,
  retractedSeq: sentinels.futureSeq,
  place: 0,
}

interface Boxes {
  readonly done: StateBox[]
  readonly open: StateBox[]
}

/** As the record path does it: nothing is known of what comes after `seq`, and only what it changes is touched. */
function record(history: readonly StateRecord[]) {
  return ({ done, open }: Boxes, seq: number): Boxes => {
    const soFar = history.filter((s) => s.seq <= seq).map((s) => (s.retractedSeq <= seq ? s : { ...s, retractedSeq: sentinels.futureSeq }))
    const { closed, opened } = changedStates(open, projectStatesAt(soFar, seq))
    return {
      done: [...done, ...closed.map((box) => ({ ...box, seqUntil: seq }))],
      open: [...open.filter((box) => !closed.includes(box)), ...opened.map((r) => ({ ...r, seqFrom: seq, seqUntil: sentinels.futureSeq }))],
    }
  }
}

describe('the boxes of a relation, a date and an event', () => {
  it('hold every cell at which P1a says that it holds, once, and are joined on seq', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(otherHistory, (history) => {
        for (const s of history) {
          const boxes = projectStatement(s, history)
          const wrong = moments.find(
            (moment) => boxes.filter((box) => contains(box, moment)).length !== (slowHolds(s, history, moment) ? 1 : 0),
          )
          expect(wrong).toBeUndefined()
          expect(boxes.filter(isEmpty)).toEqual([])
          expect(
            boxes.filter((box, index) => box.seqFrom === boxes[index - 1]?.seqUntil && box.knownUntil === boxes[index - 1]?.knownUntil),
          ).toEqual([])
        }
      }),
      runs,
    )
  })

  it('begin in the far past where no one says since when, but a date begins on its known day', () => {
    const { trueFrom: _, ...undated } = running
    const relation = { ...undated, form: 'RELATION', relationType: 'CONCERNS', to: 'other', aspects: [] } as const
    expect(projectStatement(relation, [])).toMatchObject([
      { trueFrom: sentinels.pastDay, knownFrom: dayOf(3), trueUntil: sentinels.futureDay },
    ])
    expect(projectStatement({ ...undated, form: 'DATE', dateKind: 'PLANNED' }, [])).toMatchObject([{ trueFrom: dayOf(3) }])
  })
})
