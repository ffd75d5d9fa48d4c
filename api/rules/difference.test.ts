import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { causesOf, causesOfState, changes, saidOfDate, saidOfFigure, saidOfRelation, type Held } from './difference.ts'
import { contains, dayOf, days, fuzzy, moments, otherHistory, stateHistory } from './histories.ts'
import { projectStatement, projectStates } from './project.ts'
import { slowHolds, slowStateAt } from './slow.ts'
import { slowRelationChanges, slowStateChange, slowStatementChanges } from './slowDifference.ts'
import type { DateStatement, FigureStatement, Moment, Recorded, RelationStatement } from './statement.ts'
import { isVisible } from './visible.ts'

const runs = { numRuns: 3_000, seed: 20250930 }
const two = fc.tuple(fc.constantFrom(...moments), fc.constantFrom(...moments))
const numbers = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 })

/** What holds at a moment, as the boxes say it. */
const heldAt = <S extends Recorded>(history: readonly S[], moment: Moment, read: (s: S) => Omit<Held, 'statement'>): Held[] =>
  history.flatMap((s) => (projectStatement(s, history).some((box) => contains(box, moment)) ? [{ ...read(s), statement: s.id }] : []))

const shown = (list: readonly { readonly name: string; readonly change: string }[]) =>
  list.map(({ name, change }) => `${name} ${change}`).toSorted()

describe('the difference between two moments', () => {
  it('of a state is what the statements say at both, on any of the three clocks', { timeout: 120_000 }, () => {
    const kinds = new Map<string, number>()
    fc.assert(
      fc.property(stateHistory, two, (history, [from, to]) => {
        const boxes = projectStates(history)
        const at = (moment: Moment) =>
          boxes.filter((box) => contains(box, moment)).map(({ value, statement }) => ({ name: 'item', said: value, statement }))
        const [found] = changes(at(from), at(to))
        kinds.set(found?.change ?? 'SAME', (kinds.get(found?.change ?? 'SAME') ?? 0) + 1)
        expect(found?.change ?? null).toBe(slowStateChange(history, from, to, days))
      }),
      runs,
    )
    expect([...kinds.values()].every((count) => count > 100)).toBe(true)
    expect(kinds.size).toBe(4)
  })

  it('of a state names statements that were seen at one of the two and not at the other, or the end of one', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(stateHistory, two, (history, [from, to]) => {
        if (slowStateChange(history, from, to, days) === null) return
        const causes = causesOfState(history, from, to)
        expect(causes.length).toBeGreaterThan(0)
        expect(new Set(causes).size).toBe(causes.length)
        const [before, after] = [slowStateAt(history, from, days), slowStateAt(history, to, days)]
        const isSeen = (id: string, moment: Moment) => history.some((s) => s.id === id && isVisible(s, history, moment))
        const arrived = (after?.confirmations ?? []).filter((id) => !isSeen(id, from))
        if (arrived.length > 0) {
          expect(causes.toSorted()).toEqual(arrived)
          return
        }
        const gone = (before?.confirmations ?? []).filter((id) => !isSeen(id, to))
        for (const id of causes) {
          const cause = history.find((s) => s.id === id)
          const supersedes = history.some((s) => gone.includes(s.id) && cause?.supersedes === s.key && cause.dossier === s.dossier)
          const hasEnded =
            cause?.trueUntil !== undefined && [from, to].some(({ trueOn }) => (cause.trueUntil?.earliest ?? trueOn) <= trueOn)
          expect(gone.includes(id) || supersedes || hasEnded).toBe(true)
        }
      }),
      runs,
    )
  })

  it('of relations goes by type and ends, and changes with what their statements add up to', { timeout: 120_000 }, () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(otherHistory, numbers, two, (history, values, [from, to]) => {
        const relations = history.flatMap((s, at): Recorded<RelationStatement>[] =>
          s.form === 'RELATION' ? [{ ...s, relationType: 'AWAITS', ...awaitsOf(values[at] ?? 0) }] : [],
        )
        const read = (s: Recorded<RelationStatement>) => ({
          name: `${s.relationType} ${s.about} ${s.to}`,
          said: saidOfRelation({ ...s, until: s.trueUntil?.earliest }),
        })
        const found = changes(heldAt(relations, from, read), heldAt(relations, to, read))
        for (const { change } of found) kinds.add(change)
        expect(shown(found)).toEqual(shown(slowRelationChanges(relations, from, to)))
        for (const change of found) {
          const causes = causesOf(change, (id) => supersedersAt(relations, id, to))
          expect(causes.length).toBeGreaterThan(0)
          for (const { statement } of change.arrived) expect(causes).toContain(statement)
        }
      }),
      runs,
    )
    expect([...kinds].toSorted()).toEqual(['CAME', 'CHANGED', 'WENT'])
  })

  it('of dates and of figures goes by statement, also where one was recorded anew', { timeout: 120_000 }, () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(otherHistory, numbers, two, (history, values, [from, to]) => {
        const dates = history.flatMap((s, at): Recorded<DateStatement>[] =>
          s.form === 'DATE' ? [{ ...s, ...((values[at] ?? 0) > 0 ? { due: fuzzy(values[at] ?? 0) } : {}) }] : [],
        )
        const figures = history.flatMap((s, at): Recorded<FigureStatement>[] =>
          s.form === 'RELATION'
            ? [{ ...s, form: 'FIGURE', measure: 'STOLEN', unit: 'persons', qualifier: 'EXACT', value: values[at] ?? 0 }]
            : [],
        )
        const name = ({ dossier, key }: Recorded) => `${dossier}/${key}`
        const foundDates = changes(
          heldAt(dates, from, (s) => ({ name: name(s), said: saidOfDate(s) })),
          heldAt(dates, to, (s) => ({ name: name(s), said: saidOfDate(s) })),
        )
        const foundFigures = changes(
          heldAt(figures, from, (s) => ({ name: name(s), said: saidOfFigure(s) })),
          heldAt(figures, to, (s) => ({ name: name(s), said: saidOfFigure(s) })),
        )
        for (const { change } of [...foundDates, ...foundFigures]) kinds.add(change)
        expect(shown(foundDates)).toEqual(shown(slowStatementChanges(dates, (s) => s.due?.earliest ?? 'none', from, to)))
        expect(shown(foundFigures)).toEqual(shown(slowStatementChanges(figures, (s) => String(s.value), from, to)))
      }),
      runs,
    )
    expect([...kinds].toSorted()).toEqual(['CAME', 'CHANGED', 'WENT'])
  })

  it('is empty between a moment and itself, and turns round with the two', { timeout: 120_000 }, () => {
    const opposite = { CAME: 'WENT', WENT: 'CAME', CHANGED: 'CHANGED' } as const
    fc.assert(
      fc.property(otherHistory, two, (history, [from, to]) => {
        const read = (s: Recorded) => ({ name: `${s.dossier}/${s.key}`, said: s.id })
        expect(changes(heldAt(history, from, read), heldAt(history, from, read))).toEqual([])
        const there = changes(heldAt(history, from, read), heldAt(history, to, read))
        const back = changes(heldAt(history, to, read), heldAt(history, from, read))
        expect(shown(back)).toEqual(shown(there.map((each) => ({ ...each, change: opposite[each.change] }))))
      }),
      runs,
    )
  })

  it('says of a relation that ended by a later statement what ended it', () => {
    const [went] = changes([{ name: 'HOLDS a b', said: 'open', statement: 'begun' }], [])
    expect(went && causesOf(went, () => ['ended'])).toEqual(['ended'])
    expect(went && causesOf(went, () => [])).toEqual(['begun'])
  })

  it('does not count why a relation holds, nor the order of its aspects', () => {
    expect(saidOfRelation({ aspects: ['SECURITY', 'CAUSE'] })).toBe(saidOfRelation({ aspects: ['CAUSE', 'SECURITY', 'CAUSE'] }))
    expect(saidOfRelation({ aspects: [], until: dayOf(3) })).not.toBe(saidOfRelation({ aspects: [] }))
  })
})

function awaitsOf(number: number): Pick<RelationStatement, 'strength' | 'aspects'> {
  return { strength: number === 0 ? 'REQUIRED' : 'HELPFUL', aspects: number === 2 ? ['SECURITY', 'CAUSE'] : [] }
}

function supersedersAt(all: readonly Recorded[], id: string, moment: Moment): string[] {
  const old = all.find((s) => s.id === id)
  const later = all.filter((s) => s.supersedes === old?.key && s.dossier === old?.dossier && s.id !== id)
  return later.filter((s) => slowHolds(s, [s], { ...moment, trueOn: dayOf(8) })).map((s) => s.id)
}
