// The one list of what the graph may hold. GraphQL enums, the checks of the dossier file, the offline check of every query
// and the `vocabulary` query are made from it; nothing else spells these names.

interface ItemTypeEntry {
  readonly kinds: readonly string[]
  /** Its PHASE means something. */
  readonly isTracked: boolean
  /** It may be answered in substance as well as in form. */
  readonly hasSubstance: boolean
}

export const itemTypes = {
  Incident: { kinds: ['ATTACK', 'BREACH', 'PUBLICATION', 'EXTORTION', 'OUTAGE', 'OTHER'], isTracked: true, hasSubstance: false },
  Investigation: {
    kinds: ['COMMISSIONED', 'SUPERVISORY', 'DATA_PROTECTION', 'CRIMINAL', 'INTERNAL', 'OTHER'],
    isTracked: true,
    hasSubstance: false,
  },
  QuestionSet: { kinds: ['WRITTEN', 'COMMITTEE_LIST'], isTracked: true, hasSubstance: true },
  Question: { kinds: [], isTracked: true, hasSubstance: true },
  Commitment: { kinds: ['ORAL', 'WRITTEN', 'CONDITIONAL'], isTracked: true, hasSubstance: true },
  Request: { kinds: ['COMMITTEE_REQUEST', 'MOTION', 'DEMAND', 'INFORMATION_REQUEST'], isTracked: true, hasSubstance: true },
  Measure: {
    kinds: ['SECURITY_CHECK', 'MONITORING', 'SUSPENSION', 'PLAN', 'NOTIFICATION', 'CONDITION', 'OTHER'],
    isTracked: true,
    hasSubstance: false,
  },
  Proceeding: { kinds: ['CIVIL_CLAIM', 'CRIMINAL_COMPLAINT', 'SANCTION', 'APPEAL'], isTracked: true, hasSubstance: false },
  Document: {
    kinds: ['LETTER_TO_PARLIAMENT', 'DECISION_MEMO', 'ANSWER', 'REPORT', 'FINDING', 'LETTER', 'BILL', 'OTHER'],
    isTracked: true,
    hasSubstance: false,
  },
  Meeting: { kinds: ['COMMITTEE_DEBATE', 'TWO_MINUTE_DEBATE', 'PLENARY_DEBATE', 'TALK'], isTracked: true, hasSubstance: false },
  Organisation: {
    kinds: [
      'LABORATORY', 'SCREENING_ORGANISATION', 'MINISTRY', 'DIRECTORATE', 'SUPERVISOR', 'DATA_PROTECTION_AUTHORITY', 'PROSECUTOR',
      'POLICE', 'AGENCY', 'CYBER_CENTRE', 'PARLIAMENT', 'COMMITTEE', 'PARTY', 'OMBUDSMAN', 'HOSPITAL', 'CLINIC', 'COMPANY',
      'LAW_FIRM', 'FOUNDATION', 'ASSOCIATION', 'MEDIUM', 'THREAT_ACTOR', 'UNIVERSITY', 'GROUP',
    ],
    isTracked: false,
    hasSubstance: false,
  },
  Office: { kinds: ['MINISTER', 'STATE_SECRETARY', 'HEAD', 'MEMBER_OF_PARLIAMENT'], isTracked: false, hasSubstance: false },
  Person: { kinds: [], isTracked: false, hasSubstance: false },
  Population: { kinds: [], isTracked: false, hasSubstance: false },
  Programme: { kinds: ['PROGRAMME', 'COOPERATION', 'PROCESS'], isTracked: true, hasSubstance: false },
  Norm: { kinds: ['LAW', 'STANDARD'], isTracked: false, hasSubstance: false },
} as const satisfies Record<string, ItemTypeEntry>

export type ItemType = keyof typeof itemTypes
export const itemTypeNames = Object.keys(itemTypes).filter((name): name is ItemType => name in itemTypes)
export const trackedTypes = itemTypeNames.filter((name) => itemTypes[name].isTracked)
export const substanceTypes = itemTypeNames.filter((name) => itemTypes[name].hasSubstance)

export const relationFamilies = ['DEPENDENCY', 'RESPONSIBILITY', 'SUBJECT', 'INCIDENT', 'PARLIAMENT', 'DOCUMENT', 'KNOWLEDGE', 'CLAIM'] as const
export type RelationFamily = (typeof relationFamilies)[number]

interface RelationTypeEntry {
  readonly family: RelationFamily
  readonly from: readonly ItemType[]
  readonly to: readonly ItemType[]
  /** Both ends must be of one type (PART_OF, COORDINATES_WITH); `exceptions` are further [from, to] pairs. */
  readonly isSameType?: boolean
  readonly exceptions?: readonly (readonly [ItemType, ItemType])[]
  readonly attributes?: readonly string[]
}

const any = itemTypeNames
const tracked = trackedTypes

export const relationTypes = {
  AWAITS: { family: 'DEPENDENCY', from: tracked, to: tracked, attributes: ['ground', 'strength', 'group'] },
  DUE_BEFORE: { family: 'DEPENDENCY', from: ['Document', 'Commitment', 'Request'], to: ['Meeting'] },
  COORDINATES_WITH: { family: 'DEPENDENCY', from: ['Investigation', 'Organisation'], to: ['Investigation', 'Organisation'], isSameType: true },
  CONDUCTS: { family: 'RESPONSIBILITY', from: ['Organisation', 'Person'], to: ['Investigation', 'Measure', 'Proceeding', 'Programme'] },
  COMMISSIONED: { family: 'RESPONSIBILITY', from: ['Organisation', 'Office'], to: ['Investigation', 'Measure', 'Programme'] },
  RESPONSIBLE_FOR: { family: 'RESPONSIBILITY', from: ['Office', 'Organisation'], to: any },
  HOLDS: { family: 'RESPONSIBILITY', from: ['Person'], to: ['Office'] },
  PART_OF: {
    family: 'RESPONSIBILITY',
    from: ['Organisation', 'Population', 'Document', 'Incident'],
    to: ['Organisation', 'Population', 'Document', 'Incident'],
    isSameType: true,
    exceptions: [['Question', 'QuestionSet']],
  },
  SUPERVISES: { family: 'RESPONSIBILITY', from: ['Organisation'], to: ['Organisation'] },
  WORKS_FOR: { family: 'RESPONSIBILITY', from: ['Organisation'], to: ['Organisation', 'Programme'] },
  TOOK_OVER_FROM: { family: 'RESPONSIBILITY', from: ['Organisation'], to: ['Organisation'] },
  EXAMINES: {
    family: 'SUBJECT',
    from: ['Investigation', 'Measure'],
    to: ['Incident', 'Organisation', 'Programme'],
    attributes: ['aspects'],
  },
  CONCERNS: { family: 'SUBJECT', from: any, to: any },
  TESTS_AGAINST: { family: 'SUBJECT', from: ['Investigation', 'Measure', 'Document', 'Proceeding', 'Request'], to: ['Norm'] },
  AFFECTS: { family: 'INCIDENT', from: ['Incident', 'Measure'], to: ['Organisation', 'Population', 'Programme'] },
  LED_TO: { family: 'INCIDENT', from: ['Incident', 'Measure'], to: ['Incident', 'Measure', 'Investigation', 'Proceeding'] },
  ATTRIBUTED_TO: { family: 'INCIDENT', from: ['Incident'], to: ['Organisation'] },
  ASKED: { family: 'PARLIAMENT', from: ['Person', 'Organisation', 'Office'], to: ['QuestionSet', 'Request'] },
  ADDRESSED_TO: { family: 'PARLIAMENT', from: ['QuestionSet', 'Request', 'Document'], to: ['Office', 'Organisation', 'Person'] },
  MADE: { family: 'PARLIAMENT', from: ['Office', 'Person', 'Organisation'], to: ['Commitment'] },
  MADE_IN: { family: 'PARLIAMENT', from: ['Commitment', 'Request'], to: ['Meeting', 'Document'] },
  DISCUSSED_IN: { family: 'PARLIAMENT', from: any, to: ['Meeting'] },
  ANSWERS: { family: 'PARLIAMENT', from: ['Document'], to: ['QuestionSet', 'Question', 'Request'] },
  FULFILS: { family: 'PARLIAMENT', from: ['Document', 'Measure'], to: ['Commitment', 'Request'] },
  SENT: { family: 'DOCUMENT', from: ['Office', 'Organisation', 'Person'], to: ['Document'] },
  RESULT_OF: { family: 'DOCUMENT', from: ['Document', 'Measure'], to: ['Investigation', 'Measure', 'Meeting'] },
  BASED_ON: { family: 'DOCUMENT', from: any, to: any },
  INFORMED: {
    family: 'KNOWLEDGE',
    from: ['Organisation', 'Office', 'Person'],
    to: ['Organisation', 'Office', 'Person', 'Population'],
    attributes: ['of'],
  },
  CLAIMS_AGAINST: { family: 'CLAIM', from: ['Proceeding', 'Organisation'], to: ['Organisation'] },
} as const satisfies Record<string, RelationTypeEntry>

export type RelationType = keyof typeof relationTypes
export const relationTypeNames = Object.keys(relationTypes).filter((name): name is RelationType => name in relationTypes)

/** Whether a relation of this type may run between items of these types. */
export function mayRelate(type: RelationType, from: ItemType, to: ItemType): boolean {
  const entry: RelationTypeEntry = relationTypes[type]
  if (entry.exceptions?.some(([a, b]) => a === from && b === to)) return true
  return entry.from.includes(from) && entry.to.includes(to) && (!entry.isSameType || from === to)
}

export const phases = {
  CONSIDERED: { isOpen: true },
  PLANNED: { isOpen: true },
  OPEN: { isOpen: true },
  RUNNING: { isOpen: true },
  SUSPENDED: { isOpen: true },
  DONE: { isOpen: false },
  LAPSED: { isOpen: false },
  UNKNOWN: { isOpen: true },
} as const
export type Phase = keyof typeof phases
export const phaseNames = Object.keys(phases).filter((name): name is Phase => name in phases)

export const substances = {
  ANSWERED: { isOpen: false },
  PARTLY: { isOpen: true },
  PARKED: { isOpen: true },
  REFUSED: { isOpen: false },
  IGNORED: { isOpen: true },
} as const
export type Substance = keyof typeof substances
export const substanceNames = Object.keys(substances).filter((name): name is Substance => name in substances)

export const aspects = ['PHASE', 'SUBSTANCE'] as const
export type Aspect = (typeof aspects)[number]

/** Strongest first: the order of rule P3. */
export const certainties = ['CONFIRMED', 'STATED', 'REPORTED', 'ALLEGED', 'INFERRED'] as const
export type Certainty = (typeof certainties)[number]

export const forms = ['RELATION', 'STATE', 'EVENT', 'FIGURE', 'DATE'] as const
export type Form = (typeof forms)[number]

export const grounds = ['OUTCOME', 'EVIDENCE', 'DATA', 'CAPACITY', 'CONSENT', 'REPAIR', 'ORDER'] as const
export type Ground = (typeof grounds)[number]
export const strengths = ['REQUIRED', 'HELPFUL'] as const
export type Strength = (typeof strengths)[number]
export const qualifiers = ['EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST'] as const
export type Qualifier = (typeof qualifiers)[number]
export const dateKinds = ['LEGAL', 'PROMISED', 'EXPECTED', 'REQUESTED', 'PLANNED'] as const
export type DateKind = (typeof dateKinds)[number]
export const precisions = ['DAY', 'MONTH', 'YEAR', 'ABOUT', 'INTERVAL'] as const
export type Precision = (typeof precisions)[number]
export const measures = [
  'STOLEN', 'POSSIBLY_STOLEN', 'SHARED', 'NOTIFIED', 'UNLINKED', 'PUBLISHED', 'VOLUME', 'RANSOM_DEMANDED', 'REGISTERED', 'COUNT',
  'CONTACTS', 'DROP', 'DELAY', 'TERM',
] as const
export const eventKinds = [
  'ATTACK', 'DISCOVERY', 'DISCLOSURE', 'START', 'REMOVAL', 'THREAT', 'NOTICE', 'WARNING', 'REPORT', 'STATEMENT', 'DENIAL',
  'ANNOUNCEMENT', 'DECISION', 'PLAN', 'ADVICE', 'CONTACT', 'DEBATE', 'ANSWER', 'FINDING', 'CHANGE', 'CHECK', 'OPEN_QUESTION', 'ANALYSIS',
] as const
export type EventKind = (typeof eventKinds)[number]
export const sourceKinds = ['DECISION_MEMO', 'LETTER', 'NEWS', 'REGISTER', 'REPORT', 'WEB_PAGE', 'RECORD'] as const
export type SourceKind = (typeof sourceKinds)[number]
export const accesses = ['FULL', 'EXCERPT', 'CITED'] as const
export type Access = (typeof accesses)[number]
export const districts = ['parliament', 'oversight', 'incident', 'response', 'affected'] as const
export type District = (typeof districts)[number]

/** Rule F8: the longest texts, in UTF-16 units, and the first and last day that may be said. */
export const limits = {
  slug: 120,
  name: 300,
  text: 20_000,
  url: 2_000,
  firstDay: '1000-01-01',
  lastDay: '9000-12-31',
} as const

/** Open ends of a box: every read is the same six comparisons and nothing is null. */
export const sentinels = { pastDay: '0001-01-01', futureDay: '9999-12-31', futureSeq: 2 ** 35 - 1 } as const

/** Rules O3: days after the last confirmation. */
export const staleAfterDays = 30
export const presumedAfterDays = 90

/** Changes whenever an answer could change (rules.md). */
export const rulesVersion = 1

/** Raised with every file of cypher/migrations; a store with a higher one is refused. */
export const schemaVersion = 3
