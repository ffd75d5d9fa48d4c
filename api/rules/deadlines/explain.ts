// What was done to reach a date, one step after the other, in both languages.
import type { Day, FuzzyDate } from '../statement.ts'
import type { NoDueDate } from './deadline.ts'
import { unverifiedPoints, type DeadlineRule, type HourLength } from './rule.ts'
import type { Fact, Run } from './run.ts'
import { sayFact } from './sayFact.ts'
import { both, list, sayDate, sayDay, sayInstant, sayLength, pointWords, type Text } from './words.ts'

export type StepKind = 'RULE' | 'CONDITION' | 'START' | 'HOURS' | 'RESULT' | 'NONE' | 'MET' | Fact['kind']

export interface Step {
  readonly on: Day
  readonly kind: StepKind
  readonly text: Text
  /** Ids of the statements that it rests on; of own arithmetic none. */
  readonly statements: readonly string[]
}

export function explainRule(rule: DeadlineRule, on: Day): Step {
  const points = unverifiedPoints(rule).map((point) => pointWords[point])
  const unsure = both((l) => (points.length === 0 ? '' : `; ${{ nl: 'niet nagegaan', en: 'not verified' }[l]}: ${list(points, l)}`))
  const text = both((l) => `${rule.name[l]} (${rule.source.text[l]})${unsure[l]}`)
  return { on, kind: 'RULE', text, statements: [] }
}

export function explainStart(rule: DeadlineRule, start: FuzzyDate, at: string | null, statements: readonly string[]): Step {
  const text = both((l) => `${rule.start.event[l]}: ${at === null ? sayDate(start, l) : sayInstant(at, l)}`)
  return { on: start.earliest, kind: 'START', text, statements }
}

export function explainHours(
  length: HourLength,
  on: Day,
  ends: { readonly earliest: string; readonly latest: string },
  clock: number,
): Step[] {
  const changed = {
    nl: clock === 0 ? '' : ` De klok ging een uur ${clock > 0 ? 'vooruit' : 'terug'}; verstreken uren tellen, niet de stand van de klok.`,
    en: clock === 0 ? '' : ` The clock went ${clock > 0 ? 'forward' : 'back'} an hour; elapsed hours count, not what the clock says.`,
  }
  const end = both((l) => (ends.earliest === ends.latest ? '' : `${sayInstant(ends.earliest, l)} – `) + sayInstant(ends.latest, l))
  return [
    {
      on,
      kind: 'HOURS',
      statements: [],
      text: {
        nl: `${sayLength(length, 'nl')} verder, weekenden en feestdagen meegeteld: ${end.nl}.${changed.nl}`,
        en: `${sayLength(length, 'en')} on, weekends and holidays included: ${end.en}.${changed.en}`,
      },
    },
  ]
}

/** The facts of both runs; said once where they are the same. */
export function explain(rule: DeadlineRule, early: Run, late: Run): Step[] {
  const steps = (run: Run) =>
    run.facts.map((fact): Step => {
      return { on: fact.on, kind: fact.kind, text: sayFact(rule, fact), statements: 'statements' in fact ? fact.statements : [] }
    })
  if (early === late) return steps(early)
  const [first, last] = [steps(early), steps(late)]
  if (JSON.stringify(first) === JSON.stringify(last)) return first
  const at = (when: Text) => (step: Step) => ({ ...step, text: { nl: `${when.nl}: ${step.text.nl}`, en: `${when.en}: ${step.text.en}` } })
  return [
    ...first.map(at({ nl: 'Op zijn vroegst', en: 'At the earliest' })),
    ...last.map(at({ nl: 'Op zijn laatst', en: 'At the latest' })),
  ]
}

export function explainResult(due: FuzzyDate, statements: readonly string[]): Step {
  const [first, last] = [both((l) => sayDay(due.earliest, l)), both((l) => sayDay(due.latest, l))]
  const text =
    due.earliest === due.latest
      ? both((l) => `${{ nl: 'De laatste dag is', en: 'The last day is' }[l]} ${sayDate(due, l)}.`)
      : {
          nl: `De laatste dag is er een van ${first.nl} tot en met ${last.nl}.`,
          en: `The last day is one from ${first.en} up to and including ${last.en}.`,
        }
  return { on: due.latest, kind: 'RESULT', text, statements }
}

export function explainNothing(because: NoDueDate, { inForceFrom, inForceUntil }: DeadlineRule, on: Day): Step {
  const from = both((l) => (inForceFrom ? sayDay(inForceFrom, l) : '…'))
  const until = both((l) => (inForceUntil ? ` ${{ nl: 'tot', en: 'until' }[l]} ${sayDay(inForceUntil, l)}` : ''))
  const texts: Record<NoDueDate, Text> = {
    SOFT: {
      nl: 'De regel noemt geen getal: alleen de verstreken tijd telt.',
      en: 'The rule gives no number: only the time that passed is shown.',
    },
    NOT_IN_FORCE: {
      nl: `De regel geldt vanaf ${from.nl}${until.nl}: bij dit begin niet, of niet zeker.`,
      en: `The rule is in force from ${from.en}${until.en}: for this start it is not, or not surely.`,
    },
    IN_FORCE_UNVERIFIED: {
      nl: 'Sinds wanneer de regel geldt is niet nagegaan: er wordt niets uitgerekend.',
      en: 'Since when the rule is in force was not verified: nothing is computed.',
    },
    START_UNKNOWN: { nl: 'Wanneer de termijn begon is niet bekend.', en: 'When the term began is not known.' },
    NOTHING_NAMED: { nl: 'Er is geen datum genoemd.', en: 'No date was named.' },
    SUSPENDED_WITHOUT_END: {
      nl: 'Zolang de opschorting duurt is er geen einddatum.',
      en: 'There is no end date while the suspension lasts.',
    },
  }
  return { on, kind: 'NONE', text: texts[because], statements: [] }
}
