import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phaseNames, phases, sentinels, substanceNames, substances } from '../../cypher/model.ts'
import { dayOf, stateHistory } from './histories.ts'
import { byChoice, isContrary, isOpenValue, stretchesOf } from './runs.ts'

describe('stretches of the true axis', () => {
  it('follow one another without a hole or an overlap, from the first day on, to the far future', () => {
    fc.assert(
      fc.property(stateHistory, (history) => {
        const stretches = stretchesOf(history.toSorted(byChoice))
        expect(stretches[0]?.trueFrom).toBe(history.map((s) => s.trueFrom.earliest).toSorted()[0])
        expect(stretches.map((s) => s.trueUntil)).toEqual([...stretches.slice(1).map((s) => s.trueFrom), sentinels.futureDay])
        expect(stretches.every((s) => s.trueFrom < s.trueUntil)).toBe(true)
      }),
    )
  })

  it('do not change before a day when something is added from that day on', () => {
    fc.assert(
      fc.property(stateHistory, fc.integer({ min: 0, max: 7 }), (history, index) => {
        const day = dayOf(index)
        const cut = (list: typeof history) =>
          stretchesOf(list.toSorted(byChoice))
            .filter((s) => s.trueFrom < day)
            .map((s) => ({ ...s, trueUntil: s.trueUntil < day ? s.trueUntil : day }))
        expect(cut(history)).toEqual(cut(history.filter((s) => s.trueFrom.earliest < day)))
      }),
    )
  })
})

describe('the choice between two statements (P3)', () => {
  it('is a strict order, whatever is compared', () => {
    fc.assert(
      fc.property(stateHistory, (history) => {
        const inOrder = history.toSorted(byChoice)
        expect(history.toReversed().toSorted(byChoice)).toEqual(inOrder)
        for (const [index, s] of inOrder.entries()) for (const later of inOrder.slice(index + 1)) expect(byChoice(s, later)).toBeLessThan(0)
      }),
    )
  })

  it('needs another value and another speaker to be a contradiction (P6)', () => {
    fc.assert(
      fc.property(stateHistory, (history) => {
        for (const a of history)
          for (const b of history) expect(isContrary(a, b)).toBe(isContrary(b, a) && a.value !== b.value && a.speaker !== b.speaker)
      }),
    )
  })
})

describe('a value', () => {
  it('is open as the model says (O1)', () => {
    for (const name of phaseNames) expect(isOpenValue(name)).toBe(phases[name].isOpen)
    for (const name of substanceNames) expect(isOpenValue(name)).toBe(substances[name].isOpen)
  })
})
