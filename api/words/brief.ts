// Texts of the status brief.
import { itemTypeNames, itemTypes, type Certainty } from '../../cypher/model.ts'
import type { Language } from './days.ts'

/** Types of items whose phase means something, in the order in which they stand. */
export const briefTypes = itemTypeNames.filter((name) => itemTypes[name].isTracked)

/** In the order in which they stand. */
export const sectionNames = ['investigations', 'open', 'waits', 'parked', 'answered', 'promised', 'dates', 'figures', 'chronology'] as const
export type SectionName = (typeof sectionNames)[number]

interface BriefWords {
  readonly title: (dossier: string) => string
  readonly sentence: (trueOn: string, knownOn: string) => string
  readonly lastHeard: (day: string) => string
  readonly sections: Readonly<Record<SectionName, string>>
  readonly nothing: string
  readonly notes: string
  readonly undated: string
  readonly access: Readonly<Record<string, string>>
  readonly ruleNote: (name: string, source: string) => string
  readonly ownArithmetic: string
  readonly nobody: string
  readonly mustAct: string
  readonly since: string
  readonly lastConfirmed: (day: string) => string
  readonly presumed: (days: number) => string
  readonly unconfirmed: string
  readonly endedSince: string
  readonly otherwise: (speaker: string, value: string) => string
  readonly saidBy: Readonly<Record<Certainty, (speaker: string, reason: string) => string>>
  readonly blocksNot: string
  readonly inSubstance: string
  readonly parkedOn: string
  readonly stillOpen: string
  readonly closedOn: (day: string) => string
  readonly standing: Readonly<Record<'STILL_PARKED' | 'BLOCKER_GONE' | 'CANNOT_TELL', string>>
  readonly goneSince: (day: string, days: number) => string
  readonly parties: Readonly<Record<string, string>>
  readonly noDate: string
  readonly overdue: (days: number) => string
  readonly met: (day: string, early: number) => string
  readonly statedOn: (day: string) => string
  readonly knownOn: (day: string) => string
  readonly contradictedBy: (figures: string) => string
  readonly replacedBy: (figures: string) => string
  readonly colophon: (basis: number, hash: string, rules: number, epoch: string, page: string) => readonly string[]
}

const nl: BriefWords = {
  title: (dossier) => `Statusbrief: ${dossier}`,
  sentence: (trueOn, knownOn) => `Stand op ${trueOn}, zoals openbaar bekend op ${knownOn}.`,
  lastHeard: (day) => `Laatst iets bekend geworden: ${day}.`,
  sections: {
    investigations: 'Wie onderzoekt',
    open: 'Wat verder open staat',
    waits: 'Wat waarop wacht',
    parked: 'Beantwoord, niet afgehandeld',
    answered: 'Beantwoord',
    promised: 'Toegezegd en gevraagd',
    dates: 'Data en termijnen',
    figures: 'Cijfers, elk met zijn reikwijdte',
    chronology: 'Chronologie',
  },
  nothing: 'Niets vastgesteld.',
  notes: 'Bronnen',
  undated: 'ongedateerd',
  access: { FULL: 'volledig gelezen', EXCERPT: 'uittreksel gelezen', CITED: 'gelezen via een andere bron' },
  ruleNote: (name, source) => `Regel “${name}”: ${source}`,
  ownArithmetic: 'eigen berekening, geen bron',
  nobody: 'niemand genoemd',
  mustAct: 'aan zet',
  since: 'sinds',
  lastConfirmed: (day) => `laatst bevestigd ${day}`,
  presumed: (days) => `aangenomen: ${days} dagen niet bevestigd`,
  unconfirmed: 'onbevestigd: een datum is voorbij en sindsdien is niets gehoord',
  endedSince: 'wat gold is geëindigd; sindsdien niets bekend',
  otherwise: (speaker, value) => `anders volgens ${speaker}: ${value}`,
  saidBy: {
    CONFIRMED: (speaker) => `bevestigd door ${speaker}`,
    STATED: (speaker) => `volgens ${speaker}`,
    REPORTED: (speaker) => `gemeld door ${speaker}`,
    ALLEGED: (speaker) => `beweerd door ${speaker}, niet vastgesteld`,
    INFERRED: (_, reason) => `eigen gevolgtrekking: ${reason}`,
  },
  blocksNot: 'houdt niet op',
  inSubstance: 'inhoudelijk',
  parkedOn: 'geparkeerd op',
  stillOpen: 'nog open',
  closedOn: (day) => `gesloten ${day}`,
  standing: {
    STILL_PARKED: 'nog geparkeerd',
    BLOCKER_GONE: 'blokkade weg, geen antwoord',
    CANNOT_TELL: 'niet gezegd waarop dit wacht, of hoe het daarmee staat',
  },
  goneSince: (day, days) => `${days} dagen sinds ${day}`,
  parties: {
    MADE: 'toegezegd door',
    MADE_IN: 'in',
    ASKED: 'gevraagd door',
    ADDRESSED_TO: 'aan',
    ANSWERS: 'antwoord',
    FULFILS: 'na te komen met',
  },
  noDate: 'geen datum te noemen',
  overdue: (days) => `${days} dagen voorbij, geen afloop bekend`,
  met: (day, early) => `gesloten ${day}, ${early < 0 ? `${-early} dagen te laat` : early > 0 ? `${early} dagen eerder` : 'op de dag zelf'}`,
  statedOn: (day) => `bekend geworden ${day}`,
  knownOn: (day) => `pas bekend ${day}`,
  contradictedBy: (figures) => `in tegenspraak met: ${figures}`,
  replacedBy: (figures) => `later vervangen door: ${figures}`,
  colophon: (basis, hash, rules, epoch, page) => [
    'Gemaakt uit de vastgelegde uitspraken op dit moment; elke regel verwijst naar de plaats waar hij geschreven staat. Data die een regel uitrekent zijn gemerkt: eigen berekening, geen bron.',
    `Vastgelegd tot en met nummer ${basis} van het logboek; hash van het logboek daar: ${hash} (SHA-256). Regels: nummer ${rules}. Opslag: ${epoch}.`,
    `Dezelfde drie klokken geven voor altijd dezelfde bytes, wat er later ook wordt vastgelegd. Deze stand: ${page}`,
  ],
}

const en: BriefWords = {
  title: (dossier) => `Status brief: ${dossier}`,
  sentence: (trueOn, knownOn) => `State on ${trueOn}, as publicly known on ${knownOn}.`,
  lastHeard: (day) => `Anything last became known on ${day}.`,
  sections: {
    investigations: 'Who investigates',
    open: 'What else is open',
    waits: 'What waits for what',
    parked: 'Answered, but not settled',
    answered: 'Answered',
    promised: 'Promised and requested',
    dates: 'Dates and terms',
    figures: 'Figures, each with its scope',
    chronology: 'Chronology',
  },
  nothing: 'Nothing recorded.',
  notes: 'Sources',
  undated: 'undated',
  access: { FULL: 'read in full', EXCERPT: 'excerpt read', CITED: 'read through another source' },
  ruleNote: (name, source) => `Rule “${name}”: ${source}`,
  ownArithmetic: 'own arithmetic, not a source',
  nobody: 'nobody named',
  mustAct: 'must act',
  since: 'since',
  lastConfirmed: (day) => `last confirmed ${day}`,
  presumed: (days) => `presumed: not confirmed for ${days} days`,
  unconfirmed: 'unconfirmed: a date has passed and nothing was heard since',
  endedSince: 'what held has ended; nothing is known since',
  otherwise: (speaker, value) => `otherwise according to ${speaker}: ${value}`,
  saidBy: {
    CONFIRMED: (speaker) => `confirmed by ${speaker}`,
    STATED: (speaker) => `according to ${speaker}`,
    REPORTED: (speaker) => `reported by ${speaker}`,
    ALLEGED: (speaker) => `alleged by ${speaker}, not established`,
    INFERRED: (_, reason) => `own conclusion: ${reason}`,
  },
  blocksNot: 'does not hold it up',
  inSubstance: 'in substance',
  parkedOn: 'parked on',
  stillOpen: 'still open',
  closedOn: (day) => `closed ${day}`,
  standing: {
    STILL_PARKED: 'still parked',
    BLOCKER_GONE: 'blocker gone, no answer',
    CANNOT_TELL: 'nobody said what it waits for, or how that stands',
  },
  goneSince: (day, days) => `${days} days since ${day}`,
  parties: { MADE: 'promised by', MADE_IN: 'in', ASKED: 'asked by', ADDRESSED_TO: 'of', ANSWERS: 'answer', FULFILS: 'to be fulfilled by' },
  noDate: 'no date can be named',
  overdue: (days) => `${days} days past, no outcome known`,
  met: (day, early) => `closed ${day}, ${early < 0 ? `${-early} days late` : early > 0 ? `${early} days early` : 'on the day'}`,
  statedOn: (day) => `became known ${day}`,
  knownOn: (day) => `known only ${day}`,
  contradictedBy: (figures) => `contradicted by: ${figures}`,
  replacedBy: (figures) => `later replaced by: ${figures}`,
  colophon: (basis, hash, rules, epoch, page) => [
    'Made from the statements recorded at this moment; every line names the place where it is written. Dates that a rule works out are marked: own arithmetic, not a source.',
    `Recorded up to and including number ${basis} of the change log; the log’s hash there: ${hash} (SHA-256). Rules: number ${rules}. Store: ${epoch}.`,
    `The same three clocks give the same bytes for ever, whatever is recorded later. This state: ${page}`,
  ],
}

export const briefWords: Readonly<Record<Language, BriefWords>> = { nl, en }
