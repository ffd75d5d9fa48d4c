// Dates as the API answers them, to build cases from.
import type { DueDate } from './dueDocument.ts'

export const on = '2026-05-13'
type Of = DueDate['of']

export const open: NonNullable<Of['phase']> = {
  phase: 'PLANNED',
  isOpen: true,
  isUnconfirmed: false,
  since: { earliest: '2025-01-01', latest: '2025-01-01', precision: 'DAY', text: null },
  statement: { id: 'state', evidence: [] },
}
export const closed: NonNullable<Of['phase']> = { ...open, phase: 'DONE', isOpen: false }

export const houseRule: NonNullable<DueDate['explanation']> = {
  rule: 'kamervragen',
  name: 'Beantwoording van Kamervragen',
  strictness: 'HOUSE_RULE',
  isVerified: false,
  source: 'Reglement van Orde',
  sourceUrl: null,
  extensionsUsed: 0,
  suspensions: 0,
  elapsedDays: null,
  steps: [{ on: '2026-04-01', text: '3 weken', statements: [] }],
}

export function due(
  id: string,
  latest: string | null,
  more: Partial<DueDate> & { readonly known?: string; readonly thing?: Partial<Of> } = {},
): DueDate {
  const { known = '2025-01-01', thing = {}, ...rest } = more
  return {
    id,
    dateKind: 'PROMISED',
    certainty: 'STATED',
    isOverdue: false,
    daysOverdue: null,
    metOn: null,
    met: null,
    daysEarly: null,
    wording: null,
    movedTo: null,
    explanation: null,
    outcome: null,
    outcomeBecause: null,
    informs: null,
    informsOf: null,
    before: null,
    due: latest === null ? null : { earliest: latest, latest, precision: 'DAY', text: null },
    of: { slug: id, type: 'DOCUMENT', name: id, ownName: id, aliases: [], phase: open, responsible: [], ...thing },
    statedBy: { id, reason: null, known: { earliest: known, latest: known, precision: 'DAY', text: null }, evidence: [] },
    ...rest,
  }
}
export const dayOf = (day: string) => ({ earliest: day, latest: day, precision: 'DAY' as const, text: null })
