// Whether a citation still holds, in words.
import type { CitationStanding } from '../rules/citation.ts'
import type { Language } from './days.ts'

interface Numbers {
  readonly basis: number
  readonly newest: number
  readonly rules: number
}

type Say = (numbers: Numbers) => string

export const citationWords: Readonly<Record<CitationStanding, Readonly<Record<Language, Say>>>> = {
  HOLDS: {
    nl: ({ basis }) => `Deze verwijzing klopt: tot en met nummer ${basis} is vastgelegd wat er toen was vastgelegd.`,
    en: ({ basis }) => `This citation holds: up to number ${basis} the record is what it was then.`,
  },
  OTHER_RULES: {
    nl: ({ rules }) =>
      `Wat was vastgelegd is hetzelfde, maar de regels waarmee het wordt uitgelegd zijn veranderd; nu geldt nummer ${rules}. Wat hier staat kan anders zijn dan wat is aangehaald.`,
    en: ({ rules }) =>
      `What was recorded is the same, but the rules that interpret it have changed; number ${rules} holds now. What stands here may differ from what was cited.`,
  },
  NOT_RECORDED: {
    nl: ({ basis, newest }) =>
      `Deze verwijzing is hier niet na te gaan: zij noemt nummer ${basis}, en hier is vastgelegd tot en met nummer ${newest}.`,
    en: ({ basis, newest }) =>
      `This citation cannot be checked here: it names number ${basis}, and the record here goes up to number ${newest}.`,
  },
  OTHER_STORE: {
    nl: () =>
      'Deze verwijzing komt uit een andere opslag, waarvan de geschiedenis hier niet dezelfde is. Wat hier staat is niet wat is aangehaald.',
    en: () => 'This citation comes from another store, whose history is not the same here. What stands here is not what was cited.',
  },
  LOG_DIFFERS: {
    nl: ({ basis }) =>
      `Deze verwijzing klopt niet meer: wat hier tot en met nummer ${basis} is vastgelegd, is niet wat er bij het aanhalen was vastgelegd.`,
    en: ({ basis }) =>
      `This citation no longer holds: what is recorded here up to number ${basis} is not what was recorded when it was cited.`,
  },
}
