// What a step of the count says, in both languages.
import { holidayYears } from './holidays.ts'
import type { DeadlineRule } from './rule.ts'
import type { Fact, Refusal } from './run.ts'
import { both, sayDay, sayLength, type Text } from './words.ts'

export function sayFact(rule: DeadlineRule, fact: Fact): Text {
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
