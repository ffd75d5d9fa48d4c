// What was done to reach a date, one step after the other, in both languages.
import type { Day, FuzzyDate } from '../statement.ts'
import type { NoDueDate } from './deadline.ts'
import { holidayYears } from './holidays.ts'
import { unverifiedPoints, type DeadlineRule, type HourLength } from './rule.ts'
import type { Fact, Refusal, Run } from './run.ts'
import { both, list, sayDate, sayDay, sayInstant, sayLength, pointWords, type Text } from './words.ts'

export type StepKind = 'RULE' | 'START' | 'HOURS' | 'RESULT' | 'NONE' | Fact['kind']

export interface Step {
  readonly on: Day
  readonly kind: StepKind
  readonly text: Text
}

export function explainRule(rule: DeadlineRule, on: Day): Step {
  const points = unverifiedPoints(rule).map((point) => pointWords[point])
  const unsure = both((l) => (points.length === 0 ? '' : `; ${{ nl: 'niet nagegaan', en: 'not verified' }[l]}: ${list(points, l)}`))
  const text = both((l) => `${rule.name[l]} (${rule.source.text[l]})${unsure[l]}`)
  return { on, kind: 'RULE', text }
}

export function explainStart(rule: DeadlineRule, start: FuzzyDate, at: string | null): Step {
  const text = both((l) => `${rule.start.event[l]}: ${at === null ? sayDate(start, l) : sayInstant(at, l)}`)
  return { on: start.earliest, kind: 'START', text }
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
      text: {
        nl: `${sayLength(length, 'nl')} verder, weekenden en feestdagen meegeteld: ${end.nl}.${changed.nl}`,
        en: `${sayLength(length, 'en')} on, weekends and holidays included: ${end.en}.${changed.en}`,
      },
    },
  ]
}

/** The facts of both runs; said once where they are the same. */
export function explain(rule: DeadlineRule, early: Run, late: Run): Step[] {
  const steps = (run: Run) => run.facts.map((fact): Step => ({ on: fact.on, kind: fact.kind, text: sayFact(rule, fact) }))
  if (early === late) return steps(early)
  const [first, last] = [steps(early), steps(late)]
  if (JSON.stringify(first) === JSON.stringify(last)) return first
  const at = (when: Text) => (step: Step) => ({ ...step, text: { nl: `${when.nl}: ${step.text.nl}`, en: `${when.en}: ${step.text.en}` } })
  return [
    ...first.map(at({ nl: 'Op zijn vroegst', en: 'At the earliest' })),
    ...last.map(at({ nl: 'Op zijn laatst', en: 'At the latest' })),
  ]
}

function sayFact(rule: DeadlineRule, fact: Fact): Text {
  const on = both((l) => sayDay(fact.on, l))
  switch (fact.kind) {
    case 'COUNTING':
      return { nl: `De eerste dag die telt is ${on.nl}.`, en: `The first day that counts is ${on.en}.` }
    case 'TERM':
      return both((l) => `${sayLength(fact.length, l)}: ${{ nl: 'tot en met', en: 'up to and including' }[l]} ${on[l]}.`)
    case 'SUSPENDED':
      return saySuspended(fact, on)
    case 'NOT_SUSPENDED':
      return rule.suspension
        ? { nl: `De opschorting vanaf ${on.nl} kwam na het einde.`, en: `The suspension from ${on.en} came after the end.` }
        : { nl: `Opschorting vanaf ${on.nl}: kent deze regel niet.`, en: `Suspension from ${on.en}: this rule knows none.` }
    case 'EXTENDED':
      return sayExtended(fact, on)
    case 'REFUSED': {
      const why = refusals(
        rule,
        both((l) => sayDay(fact.end, l)),
      )[fact.because]
      return { nl: `Uitstel van ${on.nl} telt niet: ${why.nl}.`, en: `The extension of ${on.en} does not count: ${why.en}.` }
    }
    case 'SHIFTED': {
      const days = both((l) => fact.skipped.map(({ day, because }) => `${sayDay(day, l)} (${because[l]})`).join(', '))
      return { nl: `Overgeslagen: ${days.nl}; het wordt ${on.nl}.`, en: `Passed over: ${days.en}; it becomes ${on.en}.` }
    }
    case 'HOLIDAYS_UNKNOWN': {
      const { first, last } = holidayYears
      return { nl: `Feestdagen zijn bekend van ${first} tot en met ${last}.`, en: `Holidays are known from ${first} up to ${last}.` }
    }
  }
}

function saySuspended({ until, days, end }: Extract<Fact, { kind: 'SUSPENDED' }>, from: Text): Text {
  if (until === null) return { nl: `Opgeschort vanaf ${from.nl}, zonder einde.`, en: `Suspended from ${from.en}, without an end.` }
  const text = both((l) => sayDay(until, l))
  const moved = end === null ? { nl: '', en: '' } : both((l) => `: ${{ nl: 'tot en met', en: 'up to and including' }[l]} ${sayDay(end, l)}`)
  const count = both((l) => sayLength({ amount: days, unit: 'DAYS' }, l))
  return {
    nl: `Opgeschort van ${from.nl} tot ${text.nl} (${count.nl})${moved.nl}.`,
    en: `Suspended from ${from.en} until ${text.en} (${count.en})${moved.en}.`,
  }
}

function sayExtended({ length, end, asked, areReasonsKnown }: Extract<Fact, { kind: 'EXTENDED' }>, on: Text): Text {
  const added = both((l) => sayLength(length, l))
  const last = both((l) => sayDay(end, l))
  const more = asked
    ? {
        nl: ` Gevraagd was ${sayLength(asked, 'nl')}; meer geeft de regel niet.`,
        en: ` Asked was ${sayLength(asked, 'en')}; the rule gives no more.`,
      }
    : { nl: '', en: '' }
  const unsure = areReasonsKnown
    ? { nl: '', en: '' }
    : { nl: ' Of er redenen bij stonden is niet bekend.', en: ' Whether it gave reasons is not known.' }
  return {
    nl: `Uitstel van ${on.nl}: ${added.nl} erbij, tot en met ${last.nl}.${more.nl}${unsure.nl}`,
    en: `Extension of ${on.en}: ${added.en} more, up to and including ${last.en}.${more.en}${unsure.en}`,
  }
}

function refusals({ extension }: DeadlineRule, end: Text): Record<Refusal, Text> {
  const most = extension?.howMany ?? 0
  return {
    NOT_ALLOWED: { nl: 'deze regel kent geen uitstel', en: 'this rule knows no extension' },
    ALREADY_USED: {
      nl: most === 1 ? 'er was al een keer uitstel, en meer kan niet' : `er was al ${most} keer uitstel, en meer kan niet`,
      en:
        most === 1
          ? 'it was extended once already, and no more is possible'
          : `it was extended ${most} times already, and no more is possible`,
    },
    BEFORE_START: { nl: 'toen liep de termijn nog niet', en: 'the term had not begun' },
    TOO_LATE: { nl: `de termijn eindigde op ${end.nl}`, en: `the term ended on ${end.en}` },
    NO_REASONS: { nl: 'er stonden geen redenen bij', en: 'it gave no reasons' },
  }
}

export function explainResult(due: FuzzyDate): Step {
  const [first, last] = [both((l) => sayDay(due.earliest, l)), both((l) => sayDay(due.latest, l))]
  const text =
    due.earliest === due.latest
      ? both((l) => `${{ nl: 'De laatste dag is', en: 'The last day is' }[l]} ${sayDate(due, l)}.`)
      : {
          nl: `De laatste dag is er een van ${first.nl} tot en met ${last.nl}.`,
          en: `The last day is one from ${first.en} up to and including ${last.en}.`,
        }
  return { on: due.latest, kind: 'RESULT', text }
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
  return { on, kind: 'NONE', text: texts[because] }
}
