// What is said beside the arithmetic: the condition a term waits for, and the day it was met.
import type { Day } from '../statement.ts'
import type { TermCase } from './cases.ts'
import type { Step } from './explain.ts'
import type { Met } from './outcome.ts'
import type { BothWords } from './rule.ts'
import { both, sayDate } from './words.ts'

export function explainCondition({ item, isOpen, statement }: NonNullable<TermCase['condition']>, on: Day): Step {
  const { nl, en } = item.name
  const last = item.runs.at(-1)
  const text = isOpen
    ? {
        nl: `De termijn begint als dit gesloten is: ${nl}. Dat is nog open.`,
        en: `The term begins when this closes: ${en}. It is still open.`,
      }
    : {
        nl: `De termijn begint als dit gesloten is: ${nl}. Hoe het daarmee staat is niet bekend.`,
        en: `The term begins when this closes: ${en}. How that stands is not known.`,
      }
  return { on, kind: 'CONDITION', text, statements: last ? [statement, last.statement] : [statement] }
}

export function explainMeetingLapsed(statements: readonly string[], on: Day): Step {
  const text = { nl: 'De vergadering gaat niet door.', en: 'The meeting does not take place.' }
  return { on, kind: 'CONDITION', text, statements }
}

/** `to`: the name of whoever had to be informed; null where the item itself had to be closed. */
export function explainMet({ on: day, isLapsed, statement }: Met, to: BothWords | null, otherwise: Day): Step {
  const when = both((l) => (day === null ? { nl: 'wanneer is niet bekend', en: 'when is not known' }[l] : sayDate(day, l)))
  const what = isLapsed
    ? { nl: 'Vervallen', en: 'Lapsed' }
    : to
      ? { nl: `Op de hoogte gebracht, ${to.nl}`, en: `Informed, ${to.en}` }
      : { nl: 'Gesloten', en: 'Closed' }
  const text = both((l) => `${what[l]}: ${when[l]}.`)
  return { on: day?.earliest ?? otherwise, kind: 'MET', text, statements: [statement] }
}

export function explainNotInformed(to: BothWords | null, on: Day): Step {
  const who = to ? { nl: `, ${to.nl}`, en: `, ${to.en}` } : { nl: '', en: '' }
  const text = {
    nl: `Niemand zegt dat dit bericht er kwam${who.nl}: of het gebeurde is niet te zeggen.`,
    en: `Nobody says that this notice was given${who.en}: whether it was cannot be told.`,
  }
  return { on, kind: 'NONE', text, statements: [] }
}
