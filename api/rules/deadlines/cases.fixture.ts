// For tests only: the facts of one item, written shortly, and how its one term came out.
import { join } from 'node:path'
import type { ItemType, Phase } from '../../../cypher/model.ts'
import { readRules } from '../../../seed/rules/read.ts'
import { parseFuzzyDate, printFuzzyDate } from '../dates.ts'
import type { DateRecord } from '../due.ts'
import type { FuzzyDate, Term } from '../statement.ts'
import { casesOf } from './cases.ts'
import type { CaseFacts, HeldRelation, HeldTerm, Phased, RelationOfTerms } from './facts.ts'
import { termFound, type TermFound } from './outcome.ts'

const rules = await readRules(join(import.meta.dirname, '../../../seed/rules'))

export function date(text: string): FuzzyDate {
  const parsed = parseFuzzyDate(text)
  if (!parsed.isValid) throw new Error(text)
  return parsed.date
}

const said = (statement: string, known = '2025-01-01') => ({ statement, known, seq: 1, place: 0 })

export function phased(slug: string, type: ItemType, runs: readonly [Phase, string][], dates: readonly DateRecord[] = []): Phased {
  const closed: readonly Phase[] = ['DONE', 'LAPSED']
  return {
    slug,
    type,
    kind: null,
    name: { nl: slug, en: slug },
    runs: runs.map(([value, since]) => ({ value, isOpen: !closed.includes(value), since: date(since), statement: `${slug}-${value}` })),
    dates,
  }
}

export function dated(id: string, dateKind: DateRecord['dateKind'], due: string | null, known: string): DateRecord {
  const day = date(known)
  const core = {
    id,
    key: id,
    dossier: 'd',
    about: 'x',
    known: day,
    isKnownStated: true,
    certainty: 'STATED',
    evidence: [],
    disputes: [],
  } as const
  return { ...core, form: 'DATE', dateKind, ...(due === null ? {} : { due: date(due) }), seq: 1, retractedSeq: 99, place: 0 }
}

export const relation = (type: RelationOfTerms, other: string, since: string | null, more: Partial<HeldRelation> = {}): HeldRelation => ({
  ...said(`${type}-${other}`),
  type,
  other,
  since: since === null ? null : date(since),
  of: null,
  ...more,
})
export const term = (of: Term, statement = 'term', known?: string): HeldTerm => ({ ...of, ...said(statement, known) })

export interface Given {
  readonly item: Phased
  readonly terms?: readonly HeldTerm[]
  readonly relations?: readonly HeldRelation[]
  readonly others?: readonly Phased[]
  readonly on: string
}

export function find({ item, terms = [], relations = [], others = [], on }: Given): TermFound[] {
  const facts: CaseFacts = { item, terms, relations, others: new Map(others.map((other) => [other.slug, other])) }
  return casesOf(facts, rules).map((one) => termFound(facts, one, on))
}

export function answer(given: Given): string {
  const [only, ...more] = find(given)
  if (!only || more.length > 0) throw new Error(`${more.length} terms`)
  const { outcome, why, deadline } = only
  const days = deadline.daysOverdue ?? deadline.daysEarly
  return [outcome, why, deadline.due && printFuzzyDate(deadline.due), days].filter((part) => part !== null).join(' ')
}

export const set = (...runs: [Phase, string][]) => phased('set', 'QuestionSet', [['OPEN', '2025-09-01'], ...runs])
export const asked = [relation('ASKED', 'member', '2025-09-01'), relation('ASKED', 'party', '2025-09-04')]
export const extension = (on: string, statement: string) =>
  term({ rule: 'kamervragen', part: 'EXTENSION', on: date(on), isReasoned: true }, statement)
export const meeting = (runs: [Phase, string][], ...dates: DateRecord[]) => phased('debate', 'Meeting', runs, dates)
export const letter = (...runs: [Phase, string][]) => phased('letter', 'Document', [['OPEN', '2025-09-01'], ...runs])
export const before = [relation('DUE_BEFORE', 'debate', '2025-09-01')]
export const lab = phased('lab', 'Organisation', [])
export const told = (since: string | null, of: string | null = 'leak') => [relation('INFORMED', 'ap', since, { of })]
export const ap = phased('ap', 'Organisation', [])
export const aware = (start: string, rule = 'gdpr-33-1') =>
  term({ rule, part: 'START', start: start.includes('T') ? { instant: start } : date(start), to: 'ap', of: 'leak' })
export const commitment = (dates: readonly DateRecord[], ...runs: [Phase, string][]) =>
  phased('promise', 'Commitment', [['OPEN', '2025-09-01'], ...runs], dates)
export const onceClosed = (closed: string) =>
  term({ rule: 'toezegging', part: 'START', start: { closed }, length: { amount: 2, unit: 'WEEKS' } }, 'once')
export const inquiry = (...runs: [Phase, string][]) => phased('inquiry', 'Investigation', runs)
