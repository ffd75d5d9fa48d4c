import type { Evidence, FuzzyDate, StateStatement } from '../../api/rules/statement.ts'
import type { Phase } from '../../cypher/model.ts'

export const on = (day: string): FuzzyDate => ({ earliest: day, latest: day, precision: 'DAY' })

/** A phase since a day and known that day, inferred: no speaker. */
export function phase(key: string, about: string, value: Phase, day: string, evidence: readonly Evidence[]): StateStatement {
  return {
    key,
    about,
    form: 'STATE',
    aspect: 'PHASE',
    value,
    trueFrom: on(day),
    known: on(day),
    isKnownStated: true,
    certainty: 'INFERRED',
    reason: { nl: 'proef', en: 'test' },
    evidence,
    disputes: [],
  }
}

export const running = (key: string, about: string, day: string, evidence: readonly Evidence[]): StateStatement =>
  phase(key, about, 'RUNNING', day, evidence)
