// How things and relations look on the map, and under which names they are filtered away.

/** What a node looks like: the types of the model, joined where a reader makes no difference. */
export const looks = [
  'INCIDENT',
  'INVESTIGATION',
  'QUESTION_SET',
  'COMMITMENT',
  'DOCUMENT',
  'MEETING',
  'MEASURE',
  'ORGANISATION',
  'OFFICE',
  'POPULATION',
  'NOTIFICATION',
  'PROCEEDING',
  'NORM',
] as const
export type Look = (typeof looks)[number]

const joined: Readonly<Record<string, Look>> = { QUESTION: 'QUESTION_SET', REQUEST: 'COMMITMENT', PROGRAMME: 'MEASURE', PERSON: 'OFFICE' }

export function lookOf(type: string, kind: string | null): Look {
  if (type === 'REQUEST' && kind === 'MOTION') return 'QUESTION_SET'
  if (type === 'MEASURE' && kind === 'NOTIFICATION') return 'NOTIFICATION'
  return looks.find((look) => look === type) ?? joined[type] ?? 'DOCUMENT'
}

/** Families of lines. INCIDENT would also be a look. */
export const families = ['WAITS', 'LIFTED', 'RESPONSIBILITY', 'PARLIAMENT', 'INCIDENT_LINKS', 'BASIS', 'CONTACT'] as const
export type Family = (typeof families)[number]

/** Families that a way between two items may go over: a wait is one, lifted or not. */
export const wayFamilies = ['WAITS', 'RESPONSIBILITY', 'PARLIAMENT', 'INCIDENT_LINKS', 'BASIS', 'CONTACT'] as const
export type WayFamily = (typeof wayFamilies)[number]

const familyOfModel: Readonly<Record<string, Family>> = {
  DEPENDENCY: 'CONTACT',
  KNOWLEDGE: 'CONTACT',
  RESPONSIBILITY: 'RESPONSIBILITY',
  PARLIAMENT: 'PARLIAMENT',
  INCIDENT: 'INCIDENT_LINKS',
  CLAIM: 'INCIDENT_LINKS',
  SUBJECT: 'BASIS',
  DOCUMENT: 'BASIS',
}

/** A wait is lifted when either end is no longer open. */
export function familyOf(relation: { readonly type: string; readonly family: string }, isLifted: boolean): Family {
  if (relation.type === 'AWAITS') return isLifted ? 'LIFTED' : 'WAITS'
  return familyOfModel[relation.family] ?? 'CONTACT'
}

/** The family of a type of relation, whatever holds at a moment. */
export function wayFamilyOf(relation: { readonly type: string; readonly family: string }): WayFamily {
  const family = familyOf(relation, false)
  return family === 'LIFTED' ? 'WAITS' : family
}

/** How sure what is said of a relation is, the surest first. */
export const certainties = ['CONFIRMED', 'STATED', 'REPORTED', 'ALLEGED', 'INFERRED'] as const
export type Certainty = (typeof certainties)[number]

export const mapPhases = [
  'RUNNING',
  'SUSPENDED',
  'PLANNED',
  'ANSWERED_OPEN',
  'OPEN',
  'DONE',
  'CONSIDERED',
  'LAPSED',
  'UNKNOWN',
  'UNCONFIRMED',
] as const
export type MapPhase = (typeof mapPhases)[number]

/** Whose colour a phase has. */
export const hueOf = (phase: MapPhase) => (phase === 'UNCONFIRMED' ? 'UNKNOWN' : phase)
