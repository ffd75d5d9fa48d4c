import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  conflictKinds,
  conflictsOf,
  dateContradictions,
  figureContradictions,
  type Claim,
  type Contradiction,
  type CountedClaim,
  type DatedClaim,
} from './conflicts.ts'
import { relateFigures } from './figures.ts'
import { dayOf, fuzzy } from './histories.ts'

const small = (max: number) => fc.integer({ min: 0, max })
const claim = (at: number, known: number): Claim => ({ id: `s${at}`, known: dayOf(known), seq: 1, place: at })

const dated = fc.array(fc.tuple(small(1), small(1), small(2), small(5), small(2), small(5), small(3)), { maxLength: 8 }).map((list) =>
  list.map(([about, kind, speaker, from, width, none, known], at): DatedClaim => ({
    ...claim(at, known),
    about: `item-${about}`,
    dateKind: kind === 0 ? 'PLANNED' : 'PROMISED',
    speaker: speaker === 0 ? null : `speaker-${speaker}`,
    due: none === 0 ? null : fuzzy(from, from + width),
  })),
)

const names = (pairs: readonly Contradiction[]) => pairs.map(({ between }) => between.map(({ id }) => id).join(' ')).toSorted()

describe('contradictions', () => {
  it('of dates are those of two speakers without a day in common, each by what it said last', () => {
    fc.assert(
      fc.property(dated, (all) => {
        const isLast = (one: DatedClaim) =>
          !all.some((x) => x.about === one.about && x.dateKind === one.dateKind && x.speaker === one.speaker && x.known > one.known)
        const days = (one: DatedClaim) => {
          const { due } = one
          return due === null
            ? null
            : Array.from({ length: 12 }, (_, at) => dayOf(at)).filter((day) => due.earliest <= day && day <= due.latest)
        }
        const expected = all.flatMap((a, at) =>
          all.slice(at + 1).flatMap((b) => {
            const [one, other] = [days(a), days(b)]
            const isOne = a.about === b.about && a.dateKind === b.dateKind && a.speaker !== b.speaker && isLast(a) && isLast(b)
            return isOne && one && other && !one.some((day) => other.includes(day)) ? [[a.id, b.id].toSorted().join(' ')] : []
          }),
        )
        const found = dateContradictions(all).map(({ between }) =>
          between
            .map(({ id }) => id)
            .toSorted()
            .join(' '),
        )
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
      { numRuns: 1_000 },
    )
  })

  it('of figures are the pairs that conflict by N1', () => {
    const one = (at: number, value: number, speaker: string, measure = 'STOLEN'): CountedClaim => ({
      ...claim(at, at),
      population: 'all',
      measure,
      unit: 'persons',
      value,
      qualifier: 'EXACT',
      speaker,
    })
    const all = [one(0, 5, 'a'), one(1, 7, 'b'), one(2, 7, 'c'), one(3, 9, 'a', 'SHARED'), one(4, 8, 'd', 'SHARED')]
    const found = figureContradictions(all)
    expect(names(found)).toEqual(['s0 s1', 's0 s2', 's3 s4'])
    const relationOf = relateFigures(all)
    for (const { between } of found) {
      const [a, b] = all.filter(({ id }) => between.some((each) => each.id === id))
      expect(a && b && relationOf(a, b)).toBe('CONFLICTS')
    }
    expect(conflictsOf(found).map(({ sides }) => sides.map(({ id, contradicts }) => `${id}: ${contradicts.join(' ')}`))).toEqual([
      ['s3: s4', 's4: s3'],
      ['s0: s1 s2', 's1: s0', 's2: s0'],
    ])
  })

  const pairs = fc.array(
    fc.tuple(fc.constantFrom(...conflictKinds), fc.constantFrom('x', 'y'), small(5), small(5)).filter(([, , a, b]) => a !== b),
    { maxLength: 10 },
  )

  it('of one kind and subject are one conflict, known since the first day on which two of its sides were', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(pairs, fc.array(small(4), { minLength: 6, maxLength: 6 }), (list, knowns) => {
        const claims = knowns.map((known, at) => claim(at, known))
        const given = list.flatMap(([kind, subject, a, b]): Contradiction[] => {
          const [one, other] = [claims[a], claims[b]]
          return one && other ? [{ kind, subject, between: [one, other] }] : []
        })
        const isOf = (pair: Contradiction, a: string, b: string) => pair.between.every(({ id }) => id === a || id === b)
        const told = given.filter(
          (pair) =>
            pair.kind !== 'DISPUTE' ||
            !given.some((other) => other.kind !== 'DISPUTE' && isOf(other, pair.between[0].id, pair.between[1].id)),
        )
        const found = conflictsOf(given)
        expect(found.map(({ kind, subject }) => `${kind} ${subject}`).toSorted()).toEqual(
          [...new Set(told.map(({ kind, subject }) => `${kind} ${subject}`))].toSorted(),
        )
        for (const { kind, subject, sides, since } of found) {
          const own = told.filter((pair) => pair.kind === kind && pair.subject === subject)
          const both = own.map(({ between: [a, b] }) => (a.known > b.known ? a.known : b.known)).toSorted()
          expect(since).toBe(both[0])
          expect(sides.map(({ id }) => id).toSorted()).toEqual(
            [...new Set(own.flatMap(({ between }) => between.map(({ id }) => id)))].toSorted(),
          )
          for (const one of sides)
            for (const other of sides)
              expect(one.contradicts.includes(other.id)).toBe(one.id !== other.id && own.some((pair) => isOf(pair, one.id, other.id)))
        }
        expect(found.map(({ since }) => since)).toEqual(
          found
            .map(({ since }) => since)
            .toSorted()
            .toReversed(),
        )
      }),
      { numRuns: 300 },
    )
  })
})
