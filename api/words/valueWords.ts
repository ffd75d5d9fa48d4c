// Every value of the model that is no type: phases, substances, certainties, grounds, kinds of date, measures, events, sources.
import type {
  Aspect,
  Certainty,
  DateKind,
  District,
  EventKind,
  Form,
  Ground,
  measures,
  Phase,
  Precision,
  Qualifier,
  SourceKind,
  Substance,
} from '../../cypher/model.ts'
import { both, term, type Both, type Term } from './term.ts'

export const phaseWords: Readonly<Record<Phase, Term>> = {
  CONSIDERED: term('Overwogen', 'Considered', 'een instantie denkt erover', 'a body thinks about it'),
  PLANNED: term('Gepland', 'Planned', 'aangekondigd of met een datum, niet begonnen', 'announced or dated, not begun'),
  OPEN: term('Open', 'Open', 'verschuldigd of gevraagd, nog niets gedaan', 'owed or asked, nothing done yet'),
  RUNNING: term('Loopt', 'Running', 'in uitvoering, niet afgerond', 'under way, not finished'),
  SUSPENDED: term('Opgeschort', 'Suspended', 'gestopt, kan doorgaan', 'stopped, may resume'),
  DONE: term(
    'Afgerond',
    'Completed',
    'uitkomst bekend, beantwoord, verstuurd, gehouden of gesloten',
    'result out, answered, sent, held or closed',
  ),
  LAPSED: term('Vervallen', 'Lapsed', 'ingetrokken, achterhaald of verlopen', 'withdrawn, overtaken or out of time'),
  UNKNOWN: term('Onbekend', 'Unknown', 'niemand van buiten kan het zeggen', 'nobody outside can say'),
}

export const substanceWords: Readonly<Record<Substance, Term>> = {
  ANSWERED: term('Beantwoord', 'Answered', 'inhoudelijk beantwoord', 'answered in substance'),
  PARTLY: term('Deels', 'Partly', 'deels beantwoord', 'answered in part'),
  PARKED: term('Geparkeerd', 'Parked', 'uitgesteld tot iets anders af is', 'deferred to something else'),
  REFUSED: term('Geweigerd', 'Refused', 'niet beantwoord, met een grond', 'not answered, on a ground'),
  IGNORED: term('Genegeerd', 'Ignored', 'niet beantwoord, zonder grond', 'not answered, on no ground'),
}

export const certaintyWords: Readonly<Record<Certainty, Term>> = {
  CONFIRMED: term('Bevestigd', 'Confirmed', 'door de instantie zelf', 'by the body itself'),
  STATED: term('Gesteld', 'Stated', 'door de spreker over een ander', 'by the speaker about another'),
  REPORTED: term('Gemeld', 'Reported', 'door de pers', 'by the press'),
  ALLEGED: term('Beweerd', 'Alleged', 'een bewering, niet vastgesteld', 'a claim that was not established'),
  INFERRED: term('Afgeleid', 'Inferred', 'eigen gevolgtrekking, met reden', 'the analyst’s own conclusion, with its reason'),
}

export const dateKindWords: Readonly<Record<DateKind, Term>> = {
  LEGAL: term('wettelijk', 'rule', 'volgt uit een wet of reglement', 'follows from a law or from rules of procedure'),
  PROMISED: term('beloofd', 'promised', 'door wie het moet doen', 'by whoever must do it'),
  EXPECTED: term('verwacht', 'expected', 'een verwachting, geen belofte', 'an expectation, no promise'),
  REQUESTED: term('gevraagd', 'demanded', 'door wie erop wacht', 'by whoever waits for it'),
  PLANNED: term('gepland', 'planned', 'staat in een agenda of planning', 'stands in an agenda or a plan'),
}

export const measureWords: Readonly<Record<(typeof measures)[number], Term>> = {
  STOLEN: term('gestolen', 'stolen', 'van wie of waarvan gegevens zijn gestolen', 'of whom or of which data were stolen'),
  POSSIBLY_STOLEN: term('mogelijk gestolen', 'possibly stolen', 'waarbij diefstal niet is uitgesloten', 'where theft is not excluded'),
  SHARED: term(
    'gedeeld',
    'shared',
    'van wie gegevens met het getroffen systeem waren gedeeld',
    'of whom data were shared with the system that was hit',
  ),
  NOTIFIED: term('bericht', 'notified', 'die bericht kregen', 'who were told'),
  UNLINKED: term(
    'niet te koppelen',
    'unlinked',
    'gegevens die bij niemand zijn thuis te brengen',
    'records that cannot be linked to a person',
  ),
  PUBLISHED: term(
    'gepubliceerd',
    'published',
    'van wie of waarvan gegevens openbaar zijn gemaakt',
    'of whom or of which data were made public',
  ),
  VOLUME: term('omvang', 'volume', 'hoeveelheid gegevens', 'amount of data'),
  RANSOM_DEMANDED: term('geëist losgeld', 'ransom demanded', 'bedrag dat is geëist', 'amount that was demanded'),
  REGISTERED: term('aangemeld', 'registered', 'die zich aanmeldden', 'who signed up'),
  COUNT: term('aantal', 'count', 'een telling', 'a count'),
  CONTACTS: term('contacten', 'contacts', 'vragen en meldingen die binnenkwamen', 'questions and reports that came in'),
  DROP: term('daling', 'drop', 'hoeveel minder dan eerder', 'how much less than before'),
  DELAY: term('vertraging', 'delay', 'hoeveel later dan gedacht', 'how much later than thought'),
  TERM: term('termijn', 'term', 'een duur die is genoemd', 'a length of time that was named'),
}

export const eventKindWords: Readonly<Record<EventKind, Both>> = {
  ATTACK: both('aanval', 'attack'),
  DISCOVERY: both('ontdekking', 'discovery'),
  DISCLOSURE: both('openbaarmaking', 'disclosure'),
  START: both('begin', 'start'),
  REMOVAL: both('verwijdering', 'removal'),
  THREAT: both('dreiging', 'threat'),
  NOTICE: both('kennisgeving', 'notice'),
  WARNING: both('waarschuwing', 'warning'),
  REPORT: both('melding', 'report'),
  STATEMENT: both('verklaring', 'statement'),
  DENIAL: both('ontkenning', 'denial'),
  ANNOUNCEMENT: both('aankondiging', 'announcement'),
  DECISION: both('besluit', 'decision'),
  PLAN: both('plan', 'plan'),
  ADVICE: both('advies', 'advice'),
  CONTACT: both('contact', 'contact'),
  DEBATE: both('debat', 'debate'),
  ANSWER: both('antwoord', 'answer'),
  FINDING: both('bevinding', 'finding'),
  CHANGE: both('verandering', 'change'),
  CHECK: both('controle', 'check'),
  OPEN_QUESTION: both('open vraag', 'open question'),
  ANALYSIS: both('analyse', 'analysis'),
}

export const sourceKindWords: Readonly<Record<SourceKind, Both>> = {
  DECISION_MEMO: both('beslisnota', 'decision memo'),
  LETTER: both('brief', 'letter'),
  NEWS: both('nieuws', 'news'),
  REGISTER: both('register', 'register'),
  REPORT: both('rapport', 'report'),
  WEB_PAGE: both('webpagina', 'web page'),
  RECORD: both('verslag', 'record'),
}

export const groundWords: Readonly<Record<Ground, Both>> = {
  OUTCOME: both('de uitkomst van', 'the outcome of'),
  EVIDENCE: both('bewijs uit', 'evidence from'),
  DATA: both('gegevens van', 'data from'),
  CAPACITY: both('capaciteit van', 'capacity of'),
  CONSENT: both('instemming van', 'consent of'),
  REPAIR: both('herstel van', 'the repair of'),
  ORDER: both('de beurt na', 'its turn after'),
}

export const aspectWords: Readonly<Record<Aspect, Both>> = { PHASE: both('fase', 'phase'), SUBSTANCE: both('inhoud', 'substance') }
/** Titles of the districts, where a dossier has none of its own. */
export const districtWords: Readonly<Record<District, Both>> = {
  parliament: both('Kamer en kabinet', 'Parliament and government'),
  oversight: both('Toezicht en opsporing', 'Oversight and enforcement'),
  incident: both('Incident', 'Incident'),
  response: both('Maatregelen en uitvoering', 'Measures and delivery'),
  affected: both('Getroffenen en claims', 'Affected people and claims'),
}
export const qualifierWords: Readonly<Record<Qualifier, Both>> = {
  EXACT: both('', ''),
  AT_LEAST: both('ten minste', 'at least'),
  ABOUT: both('ongeveer', 'about'),
  AT_MOST: both('ten hoogste', 'at most'),
}
export const formWords: Readonly<Record<Form, Both>> = {
  RELATION: both('relatie', 'relation'),
  STATE: both('toestand', 'state'),
  EVENT: both('gebeurtenis', 'event'),
  FIGURE: both('cijfer', 'figure'),
  DATE: both('datum', 'date'),
}
export const precisionWords: Readonly<Record<Precision, Both>> = {
  DAY: both('dag', 'day'),
  MONTH: both('maand', 'month'),
  YEAR: both('jaar', 'year'),
  ABOUT: both('omstreeks', 'about'),
  INTERVAL: both('tussen twee dagen', 'between two days'),
}
