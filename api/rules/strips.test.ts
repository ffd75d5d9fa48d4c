import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentinels } from '../../cypher/model.ts'
import { days, stateHistory } from './histories.ts'
import { byChoice } from './runs.ts'
import { isSameStretch, rectanglesOf, stripsFrom } from './strips.ts'

describe('strips of known days', () => {
  it('come out the same when they are taken up again after any of them', () => {
    fc.assert(
      fc.property(stateHistory, fc.constantFrom(...days), (history, from) => {
        const live = history.toSorted(byChoice)
        const all = stripsFrom(sentinels.pastDay, live, undefined)
        const before = all.filter(({ knownFrom }) => knownFrom < from)
        expect([...before, ...stripsFrom(from, live, before.at(-1))]).toEqual(all)
      }),
      { numRuns: 1_000 },
    )
  })

  it('leave no rectangle out and give none twice', () => {
    fc.assert(
      fc.property(stateHistory, (history) => {
        const strips = stripsFrom(sentinels.pastDay, history.toSorted(byChoice), undefined)
        const rectangles = rectanglesOf(strips)
        const shown = strips.flatMap(({ open }) => open).filter(({ aspect, isGap }) => aspect === 'PHASE' || !isGap)
        const places = (list: typeof rectangles) => [...new Set(list.map((r) => `${r.trueFrom} ${r.knownFrom}`))].toSorted()
        expect(places(rectangles)).toEqual(places(shown))
        expect(rectangles).toHaveLength(places(rectangles).length)
      }),
      { numRuns: 1_000 },
    )
  })

  it('differ from one day to the next in something', () => {
    fc.assert(
      fc.property(stateHistory, (history) => {
        const strips = stripsFrom(sentinels.pastDay, history.toSorted(byChoice), undefined)
        for (const { closed, knownFrom, open } of strips) {
          for (const r of closed) expect(open.some((o) => o.knownFrom === knownFrom && isSameStretch(o, r))).toBe(false)
        }
      }),
    )
  })
})
