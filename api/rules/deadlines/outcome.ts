// A term that applied and the day the item met it → how it came out, or why that cannot be told. Pure.
import { daysBetween } from '../dates.ts'
import type { Day, FuzzyDate } from '../statement.ts'
import { instant, instantsOf } from './calendar.ts'
import type { TermCase } from './cases.ts'
import { deadline, type Deadline, type NoDueDate } from './deadline.ts'
import type { Step } from './explain.ts'
import { explainCondition, explainMeetingLapsed, explainMet, explainNotInformed } from './explainCase.ts'
import { closingRun, firstBegun, type CaseFacts } from './facts.ts'

export type Outcome = 'FULFILLED' | 'LATE' | 'LAPSED' | 'OVERDUE' | 'RUNNING' | 'SOFT' | 'CANNOT_BE_TOLD'

export type Unknown =
  | Exclude<NoDueDate, 'SOFT'>
  | 'CONDITION_OPEN'
  | 'MEETING_LAPSED'
  | 'NOT_KNOWN_INFORMED'
  | 'MET_DAY_UNKNOWN'
  | 'UNCERTAIN_DAYS'
  | 'NO_PHASE'

/** How a term was met. */
export interface Met {
  /** Null where nobody says when. */
  readonly on: FuzzyDate | null
  readonly isLapsed: boolean
  readonly statement: string
}

export interface TermFound {
  readonly outcome: Outcome
  /** Of CANNOT_BE_TOLD why; beside SOFT what is missing. */
  readonly why: Unknown | null
  readonly met: Met | null
  readonly deadline: Deadline
  /** Ids of the statements it rests on, each once. */
  readonly statements: readonly string[]
}

/** Who must be informed is met by the first INFORMED of exactly that; anything else by the day the phase was no longer open (O5). */
function metBy({ item, relations }: CaseFacts, { to, of }: Pick<TermCase, 'to' | 'of'>): Met | null {
  if (to !== null || of !== null) {
    const told = relations.filter((one) => one.type === 'INFORMED' && (to === null || one.other === to) && one.of === of)
    const first = firstBegun(told)
    return first && { on: first.since, isLapsed: false, statement: first.statement }
  }
  const closing = closingRun(item)
  return closing && { on: closing.since, isLapsed: closing.value === 'LAPSED', statement: closing.statement }
}

export function termFound(facts: CaseFacts, term: TermCase, trueOn: Day): TermFound {
  const met = metBy(facts, term)
  const worked = deadline({ ...term.input, rule: term.rule, metOn: met?.on?.earliest ?? null, trueOn })
  const { outcome, why } = judged(facts, term, worked, met, trueOn)
  const steps = explained(facts, term, worked, met, why)
  const isOverdue = outcome === 'OVERDUE'
  return {
    outcome,
    why,
    met,
    deadline: {
      ...worked,
      steps,
      isOverdue,
      daysOverdue: isOverdue && worked.due ? daysBetween(worked.due.latest, trueOn) : null,
      daysEarly: outcome === 'CANNOT_BE_TOLD' ? null : worked.daysEarly,
    },
    statements: [...new Set(steps.flatMap((step) => step.statements))],
  }
}

type Judged = Pick<TermFound, 'outcome' | 'why'>
const untold = (why: Unknown): Judged => ({ outcome: 'CANNOT_BE_TOLD', why })
const told = (outcome: Outcome): Judged => ({ outcome, why: null })

function judged(facts: CaseFacts, term: TermCase, worked: Deadline, met: Met | null, trueOn: Day): Judged {
  const mustInform = term.to !== null || term.of !== null
  if (met?.isLapsed) return told('LAPSED')
  if (worked.noneBecause === 'SOFT') {
    if (met === null && mustInform) return { outcome: 'SOFT', why: 'NOT_KNOWN_INFORMED' }
    return { outcome: 'SOFT', why: met !== null && met.on === null ? 'MET_DAY_UNKNOWN' : null }
  }
  if (worked.due === null) return untold(whyNone(term, worked.noneBecause))
  if (met !== null) return met.on === null ? untold('MET_DAY_UNKNOWN') : inTime(term, worked, worked.due, met.on)
  if (trueOn <= worked.due.latest) return told('RUNNING')
  if (mustInform) return untold('NOT_KNOWN_INFORMED')
  // An incident is never late (O5); of what nobody says how far it is, nobody can say that it is.
  return facts.item.runs.at(-1)?.isOpen && facts.item.type !== 'Incident' ? told('OVERDUE') : untold('NO_PHASE')
}

function whyNone({ condition, hasMeetingLapsed }: TermCase, because: NoDueDate | null): Unknown {
  if (hasMeetingLapsed) return 'MEETING_LAPSED'
  if (condition?.isOpen && (because === 'START_UNKNOWN' || because === 'NOTHING_NAMED')) return 'CONDITION_OPEN'
  return because === null || because === 'SOFT' ? 'START_UNKNOWN' : because
}

/** Of what was promised for a period its last day still is in time (O5); of any other end that is not sure, only what is sure counts. */
function inTime({ rule }: TermCase, worked: Deadline, due: FuzzyDate, met: FuzzyDate): Judged {
  if (rule.term.kind === 'NAMED') return compared(met.latest <= due.latest, met.earliest > due.latest)
  if (worked.instants === null || rule.term.kind !== 'LENGTH') return compared(met.latest <= due.earliest, met.earliest > due.latest)
  const [first, last] = [instantsOf(met.earliest).first, instantsOf(met.latest).last]
  const { earliest, latest } = worked.instants
  return compared(
    last.epochMilliseconds <= instant(earliest).epochMilliseconds,
    first.epochMilliseconds > instant(latest).epochMilliseconds,
  )
}

function compared(isSurelyInTime: boolean, isSurelyLate: boolean): Judged {
  if (isSurelyInTime) return told('FULFILLED')
  return isSurelyLate ? told('LATE') : untold('UNCERTAIN_DAYS')
}

function explained(facts: CaseFacts, term: TermCase, worked: Deadline, met: Met | null, why: Unknown | null): Step[] {
  const [rule, ...rest] = worked.steps
  const to = term.to === null ? null : (facts.others.get(term.to)?.name ?? null)
  const on = rule?.on ?? ''
  return [
    ...(rule ? [rule] : []),
    ...(term.condition ? [explainCondition(term.condition, on)] : []),
    ...(term.hasMeetingLapsed ? [explainMeetingLapsed(term.input.startStatements ?? [], on)] : []),
    ...rest,
    ...(met ? [explainMet(met, to, on)] : []),
    ...(why === 'NOT_KNOWN_INFORMED' ? [explainNotInformed(to, on)] : []),
  ]
}
