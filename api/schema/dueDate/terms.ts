// The terms that applied, each with its result and the statements it rests on.
import type { View } from '../../moment.ts'
import { casesOf } from '../../rules/deadlines/cases.ts'
import type { Step } from '../../rules/deadlines/explain.ts'
import { termFound, type Outcome, type Unknown } from '../../rules/deadlines/outcome.ts'
import type { DeadlineRule } from '../../rules/deadlines/rule.ts'
import type { FuzzyDate } from '../../rules/statement.ts'
import { builder } from '../../builder.ts'
import type { ItemRow } from '../item/row.ts'
import { factsOf, factsOfDossierAt, type Facts } from './facts.ts'

export type TermOutcome = Outcome
export type TermUnknown = Unknown

export interface TermResult {
  /** Whose term it is. */
  readonly item: ItemRow
  readonly rule: DeadlineRule
  /** Slugs: whom the item had to inform, and of what; both null where the item itself had to be closed. */
  readonly to: string | null
  readonly of: string | null
  /** Slug of the meeting before which it was due. */
  readonly before: string | null
  readonly outcome: TermOutcome
  /** Never null for CANNOT_BE_TOLD; beside SOFT it says what is missing. */
  readonly why: TermUnknown | null
  readonly due: FuzzyDate | null
  readonly instants: { readonly earliest: string; readonly latest: string } | null
  /** The first day on which it was met. */
  readonly met: FuzzyDate | null
  /** Negative is late. */
  readonly daysEarly: number | null
  readonly daysOverdue: number | null
  readonly elapsedDays: { readonly least: number; readonly most: number } | null
  readonly extensionsUsed: number
  readonly steps: readonly Step[]
  /** Ids of all it rests on, each once. */
  readonly statements: readonly string[]
}

function resultsOf(facts: Facts): TermResult[] {
  const { context, moment } = facts.row.view
  return casesOf(facts, context.rules).map((term) => {
    const { outcome, why, met, deadline, statements } = termFound(facts, term, moment.trueOn)
    const { due, instants, daysEarly, daysOverdue, elapsedDays, extensionsUsed, steps } = deadline
    const { rule, to, of, before } = term
    const found = {
      outcome,
      why,
      due,
      instants,
      met: met?.on ?? null,
      daysEarly,
      daysOverdue,
      elapsedDays,
      extensionsUsed,
      steps,
      statements,
    }
    return { item: facts.row, rule, to, of, before, ...found }
  })
}

/** The terms of one item, by rule, then by whom it must inform of what. */
export async function termsOf(item: ItemRow): Promise<readonly TermResult[]> {
  const facts = await factsOf(item)
  return facts === null ? [] : resultsOf(facts)
}

/** All terms of a dossier's items at the view's moment, by item, rule, to, of. One round trip, however often it is asked. */
export async function termResultsOf(view: View, dossier: string): Promise<readonly TermResult[]> {
  return (await factsOfDossierAt(view, dossier)).flatMap(resultsOf)
}

export const TermOutcomeEnum = builder.enumType('TermOutcome', {
  description: 'How a date or a term came out at the moment. Met on its last day is in time [O5].',
  values: {
    FULFILLED: { description: 'Met on its last day or before.' },
    LATE: { description: 'Met after its last day.' },
    LAPSED: { description: 'What had to be done lapsed: it was withdrawn or overtaken, and is owed no more.' },
    OVERDUE: { description: 'Its last day has passed and the phase is open [O5].' },
    RUNNING: { description: 'Not met, and its last day has not passed.' },
    SOFT: { description: 'The rule names no number: only the time that passed is shown, never "late".' },
    CANNOT_BE_TOLD: { description: 'What is known does not say: `outcomeBecause` says why.' },
  } satisfies Record<TermOutcome, { description: string }>,
})

export const TermUnknownEnum = builder.enumType('TermUnknown', {
  description: 'Why it cannot be told how a term came out.',
  values: {
    START_UNKNOWN: { description: 'Nobody says when it began.' },
    CONDITION_OPEN: { description: 'It begins when something else closes, and that is open; the explanation names it.' },
    NOT_IN_FORCE: { description: 'The rule was not, or not surely, in force when it began.' },
    IN_FORCE_UNVERIFIED: { description: 'Since when the rule is in force was not verified.' },
    NOTHING_NAMED: { description: 'The promise names no date, or says that none can be named [D7].' },
    SUSPENDED_WITHOUT_END: { description: 'It stands still for as long as a suspension lasts.' },
    MEETING_LAPSED: { description: 'The meeting before which it was due does not take place.' },
    NOT_KNOWN_INFORMED: { description: 'Nobody says that whoever had to be informed was; that they were not is not known either.' },
    MET_DAY_UNKNOWN: { description: 'It was met; nobody says on which day.' },
    UNCERTAIN_DAYS: { description: 'The days are not sure enough: it may have been in time or late.' },
    NO_PHASE: { description: 'Its day passed and nobody says how far the item is; or it is an incident, which is never late [O5].' },
  } satisfies Record<TermUnknown, { description: string }>,
})
