// Where an item lives on the context map (G1), and how soon it is shown there (G2).
import type { District, ItemType, itemTypes } from '../../cypher/model.ts'

export interface Placed {
  readonly type: ItemType
  readonly kind?: string | null
  /** What the file says; it wins. */
  readonly district?: District | null
}

const byType: { readonly [type in ItemType]: District } = {
  QuestionSet: 'parliament',
  Question: 'parliament',
  Commitment: 'parliament',
  Request: 'parliament',
  Meeting: 'parliament',
  Office: 'parliament',
  Person: 'parliament',
  Investigation: 'oversight',
  Norm: 'oversight',
  Incident: 'incident',
  Measure: 'response',
  Programme: 'response',
  Population: 'affected',
  Proceeding: 'affected',
  // Of these two the kind decides; without one they live with LETTER, OTHER and GROUP.
  Organisation: 'affected',
  Document: 'affected',
}

const byKind = new Map<string, District>([
  ...kinds('parliament', 'Organisation', ['PARLIAMENT', 'COMMITTEE', 'PARTY', 'MINISTRY', 'DIRECTORATE']),
  ...kinds('parliament', 'Document', ['LETTER_TO_PARLIAMENT', 'DECISION_MEMO', 'ANSWER', 'BILL']),
  ...kinds('oversight', 'Organisation', ['SUPERVISOR', 'DATA_PROTECTION_AUTHORITY', 'PROSECUTOR', 'POLICE', 'OMBUDSMAN', 'CYBER_CENTRE']),
  ...kinds('oversight', 'Document', ['FINDING', 'REPORT']),
  ...kinds('incident', 'Organisation', ['THREAT_ACTOR', 'LABORATORY', 'COMPANY']),
  ...kinds('response', 'Organisation', ['SCREENING_ORGANISATION', 'AGENCY']),
  ...kinds('affected', 'Organisation', ['HOSPITAL', 'CLINIC', 'LAW_FIRM', 'FOUNDATION', 'ASSOCIATION', 'MEDIUM', 'UNIVERSITY', 'GROUP']),
  ...kinds('affected', 'Document', ['LETTER', 'OTHER']),
])

function kinds<T extends 'Organisation' | 'Document'>(
  district: District,
  type: T,
  names: readonly (typeof itemTypes)[T]['kinds'][number][],
): [string, District][] {
  return names.map((name) => [`${type} ${name}`, district])
}

/** G1. */
export function districtOf({ type, kind, district }: Placed): District {
  return district ?? byKind.get(`${type} ${kind ?? ''}`) ?? byType[type]
}

export type Level = 1 | 2 | 3

const thirdKinds = new Set([
  'PARTY',
  'MEDIUM',
  'HOSPITAL',
  'CLINIC',
  'COMPANY',
  'LAW_FIRM',
  'FOUNDATION',
  'ASSOCIATION',
  'GROUP',
  'UNIVERSITY',
])
const secondTypes = new Set<ItemType>(['Document', 'Meeting', 'Population', 'Norm', 'Office', 'Organisation'])

/** G2. `isInWait`: it awaits something or is awaited. */
export function levelOf({ type, kind }: Placed, isInWait: boolean): Level {
  if (isInWait) return 1
  if (type === 'Person' || (type === 'Organisation' && thirdKinds.has(kind ?? ''))) return 3
  return secondTypes.has(type) ? 2 : 1
}
