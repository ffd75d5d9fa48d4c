import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qualifiers, sentinels, type Qualifier } from '../../cypher/model.ts'
import { readDossier } from '../../seed/dossier/read.ts'
import { relateFigures, type Counted, type FigureRelation } from './figures.ts'
import { dayOf } from './histories.ts'
import type { Recorded } from './statement.ts'
import { holds } from './visible.ts'

const numbers = [-20, -10, 0, 10, 20, 90, 100, 110, 120]

const figure = fc.record({
  population: fc.constantFrom('all', 'all', 'some'),
  measure: fc.constantFrom('STOLEN', 'STOLEN', 'SHARED'),
  unit: fc.constantFrom('persons', 'persons', 'records'),
  value: fc.constantFrom(...numbers),
  qualifier: fc.constantFrom(...qualifiers),
  speaker: fc.constantFrom('a', 'b', 'c', null),
  known: fc.integer({ min: 0, max: 3 }).map(dayOf),
})
const figures = fc.array(figure, { maxLength: 9 }).map((list) => list.map((each, at): Counted => ({ ...each, id: `f${at}` })))

/** N2, one whole number after the other; the ends of these numbers' ranges are all whole. */
function isIn(number: number, { value, qualifier }: Counted): boolean {
  const says: Readonly<Record<Qualifier, boolean>> = {
    EXACT: number === value,
    AT_LEAST: number >= value,
    AT_MOST: number <= value,
    ABOUT: 10 * Math.abs(number - value) <= Math.abs(value),
  }
  return says[qualifier]
}
const everyNumber = Array.from({ length: 401 }, (_, at) => at - 200)

/** N1 in its own order, each pair looked at among all. */
function slowRelation(a: Counted, b: Counted, all: readonly Counted[]): FigureRelation {
  const isComparable = (x: Counted, y: Counted) => x.population === y.population && x.measure === y.measure && x.unit === y.unit
  const replaces = (later: Counted, x: Counted) =>
    isComparable(later, x) && later.value !== x.value && later.speaker === x.speaker && later.known > x.known
  if (!isComparable(a, b)) return 'DIFFERENT_SCOPE'
  if (a.value === b.value) return 'REPEATS'
  if (replaces(a, b)) return 'SUPERSEDES'
  if (replaces(b, a)) return 'SUPERSEDED_BY'
  const stands = (x: Counted) => !all.some((later) => replaces(later, x))
  const isApart = !everyNumber.some((number) => isIn(number, a) && isIn(number, b))
  return a.speaker !== b.speaker && stands(a) && stands(b) && isApart ? 'CONFLICTS' : 'COMPATIBLE'
}

const turned = (relation: FigureRelation): FigureRelation =>
  relation === 'SUPERSEDES' ? 'SUPERSEDED_BY' : relation === 'SUPERSEDED_BY' ? 'SUPERSEDES' : relation

const content = readDossier(readFileSync(new URL('../../seed/dossiers/clinical-diagnostics.yaml', import.meta.url))).content
const recorded = (content?.statements ?? []).map((s, place): Recorded => ({
  ...s,
  id: s.key,
  dossier: 'clinical-diagnostics',
  seq: 1,
  retractedSeq: sentinels.futureSeq,
  place,
}))

/** Those of the first dossier that hold, of one population. */
function counted(population: string, day: string): Counted[] {
  const moment = { trueOn: day, knownOn: day, basis: 1 }
  return recorded.flatMap((s) =>
    s.form === 'FIGURE' && s.about === population && holds(s, recorded, moment)
      ? [{ ...s, population, speaker: s.speaker ?? null, known: s.known.latest }]
      : [],
  )
}

/** Every pair that is comparable and not merely compatible, in the direction of time. */
function related(population: string, day: string): string[] {
  const all = counted(population, day)
  const relationOf = relateFigures(all)
  const said: Partial<Record<FigureRelation, string>> = {
    REPEATS: 'repeats',
    SUPERSEDED_BY: 'is superseded by',
    CONFLICTS: 'conflicts with',
  }
  return all
    .flatMap((a) => all.filter((b) => a.known < b.known || (a.known === b.known && a.id < b.id)).map((b) => ({ a, b })))
    .flatMap(({ a, b }) => {
      const words = said[relationOf(a, b)]
      return words ? [`${a.measure} ${a.value} ${words} ${b.value}`] : []
    })
    .toSorted()
}

describe('figures', () => {
  it('relate as N1 and N2 say of each pair, and the other way round from the other end', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(figures, (all) => {
        const relationOf = relateFigures(all)
        for (const a of all)
          for (const b of all) {
            if (a === b) continue
            expect(relationOf(a, b)).toBe(slowRelation(a, b, all))
            expect(relationOf(b, a)).toBe(turned(relationOf(a, b)))
          }
      }),
      { numRuns: 600 },
    )
  })

  const one = (id: string, value: number, more: Partial<Counted> = {}): Counted => ({
    id,
    population: 'all',
    measure: 'STOLEN',
    unit: 'persons',
    value,
    qualifier: 'EXACT',
    speaker: id,
    known: '2025-08-01',
    ...more,
  })
  const between = (a: Counted, b: Counted, ...others: readonly Counted[]) => relateFigures([a, b, ...others])(a, b)

  it('of one speaker on the same known day are compatible: neither is the later one', () => {
    expect(between(one('a', 80, { speaker: 's' }), one('b', 400, { speaker: 's' }))).toBe('COMPATIBLE')
  })

  it('conflict with another speaker’s only until that one has replaced it', () => {
    const [mine, theirs] = [one('a', 485), one('b', 700)]
    expect(between(mine, theirs)).toBe('CONFLICTS')
    expect(between(mine, theirs, one('c', 715, { speaker: 'a', known: '2025-08-29' }))).toBe('COMPATIBLE')
    expect(between(mine, theirs, one('c', 715, { speaker: 'a', known: '2025-08-29', unit: 'records' }))).toBe('CONFLICTS')
    expect(between(mine, theirs, one('c', 485, { speaker: 'a', known: '2025-08-29' }))).toBe('CONFLICTS')
  })

  it('meet where their qualifiers let them: at least, at most, ten per cent either way, the bounds included', () => {
    expect(between(one('a', 715_000, { qualifier: 'AT_LEAST' }), one('b', 850_000))).toBe('COMPATIBLE')
    expect(between(one('a', 715_000, { qualifier: 'AT_LEAST' }), one('b', 621_000))).toBe('CONFLICTS')
    expect(between(one('a', 715_000, { qualifier: 'AT_LEAST' }), one('b', 650_000, { qualifier: 'ABOUT' }))).toBe('COMPATIBLE')
    expect(between(one('a', 715_000, { qualifier: 'AT_LEAST' }), one('b', 649_999, { qualifier: 'ABOUT' }))).toBe('CONFLICTS')
    expect(between(one('a', 77, { qualifier: 'AT_LEAST' }), one('b', 70, { qualifier: 'ABOUT' }))).toBe('COMPATIBLE')
    expect(between(one('a', 400, { qualifier: 'AT_MOST' }), one('b', 80, { qualifier: 'AT_LEAST' }))).toBe('COMPATIBLE')
    expect(between(one('a', 100, { qualifier: 'ABOUT' }), one('b', 121, { qualifier: 'ABOUT' }))).toBe('COMPATIBLE')
    expect(between(one('a', 100, { qualifier: 'ABOUT' }), one('b', 123, { qualifier: 'ABOUT' }))).toBe('CONFLICTS')
  })

  it('of the first dossier on 2 September 2025: one replaced, no conflict yet (4)', () => {
    expect(counted('screening-participants', '2025-09-02').map(({ measure, value }) => `${measure} ${value}`)).toEqual([
      'STOLEN 485000',
      'STOLEN 715000',
      'SHARED 941000',
      'POSSIBLY_STOLEN 226000',
    ])
    expect(related('screening-participants', '2025-09-02')).toEqual(['STOLEN 485000 is superseded by 715000'])
    expect(counted('all-affected', '2025-09-02')).toHaveLength(2)
    expect(related('all-affected', '2025-09-02')).toEqual([])
  })

  it('of the first dossier on 12 September 2025: 715,000 against 621,000, 226,000 against 320,000 (11)', () => {
    expect(related('screening-participants', '2025-09-12')).toEqual([
      'POSSIBLY_STOLEN 226000 conflicts with 320000',
      'STOLEN 485000 is superseded by 715000',
      'STOLEN 715000 conflicts with 621000',
    ])
  })

  it('of the first dossier on 17 February 2026: what repeats 850,000 is no new count', () => {
    expect(related('all-affected', '2026-02-17')).toEqual(['STOLEN 850000 conflicts with 855000', 'STOLEN 850000 repeats 850000'])
  })
})
