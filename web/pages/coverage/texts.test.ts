import { describe, expect, test } from 'vitest'
import { nl } from '../../words/nl.ts'
import type { Aspect, CoverageCell, Examination, KnowledgeCell } from './documents.ts'
import type { Said, Term } from './fragments.ts'
import { knewText, standingText, termText } from './texts.ts'

const day = (earliest: string, precision: 'DAY' | 'ABOUT' = 'DAY') => ({ earliest, latest: earliest, precision })
const named = (slug: string) => ({ slug, type: 'ORGANISATION' as const, name: slug, ownName: slug, aliases: [] })

function looking(body: string | null, phase: NonNullable<Examination['item']['phase']>['phase']): CoverageCell {
  const item = { ...named(`inquiry of ${body}`), phase: { phase, isUnconfirmed: false } }
  return { body: body === null ? null : { slug: body }, examinations: [{ item, examines: [], statements: [] }] }
}
const row = (standing: Aspect['standing'], ...cells: readonly CoverageCell[]): Aspect => ({
  aspect: 'CAUSE',
  title: null,
  isNamed: true,
  standing,
  cells: [...cells],
  openQuestions: [],
  waits: [],
})

describe('how an aspect stands', () => {
  test('counts neither bodies that nobody named nor those that stopped looking', () => {
    const overlap = row('OVERLAP', looking('ap', 'RUNNING'), looking('igj', 'DONE'), looking('om', 'LAPSED'), looking(null, 'RUNNING'))
    expect(standingText(overlap, nl)).toBe('Overlap: 2 instanties')
  })

  test('is not that nobody ever looked, where what looked at it has lapsed', () => {
    expect(standingText(row('NOBODY', looking('om', 'LAPSED')), nl)).toBe(nl.onlyLapsed)
    expect(standingText(row('NOBODY'), nl)).toBe('Niemand kijkt hiernaar')
  })
})

describe('when somebody knew', () => {
  const cell = (isAtLatest: boolean, on: KnowledgeCell['day']): KnowledgeCell => ({
    actor: named('ap'),
    day: on,
    isAtLatest,
    lag: null,
    ways: [],
    terms: [],
  })

  test('is no more exact than what is said, in a narrow column too', () => {
    expect(knewText(cell(true, day('2025-08-11')), nl)).toBe('uiterlijk 11 aug 2025')
    expect(knewText(cell(true, day('2025-08-11')), nl, true)).toBe('≤ 11 aug 2025')
    expect(knewText(cell(false, day('2025-07-06', 'ABOUT')), nl, true)).toBe('± 6 jul 2025')
    expect(knewText(cell(false, null), nl, true)).toBe('niet bekend')
  })
})

describe('how a term came out', () => {
  const late = (...certainties: readonly Said['certainty'][]): Term => ({
    id: 'term',
    outcome: 'LATE',
    outcomeBecause: null,
    daysEarly: -2,
    daysOverdue: null,
    due: day('2025-08-09'),
    of: named('bvo-nl'),
    explanation: {
      name: 'Melding',
      elapsedDays: null,
      steps: [],
      statements: certainties.map((certainty) => ({
        id: certainty,
        text: '',
        certainty,
        reason: null,
        note: null,
        known: day('2025-08-12'),
        speaker: null,
        evidence: [],
      })),
    },
  })

  test('says so where it rests on what nobody said', () => {
    expect(termText(late('CONFIRMED', 'INFERRED'), nl)).toBe('te laat, 2 dagen (afgeleid)')
    expect(termText(late('CONFIRMED', 'STATED'), nl)).toBe('te laat, 2 dagen')
  })
})
