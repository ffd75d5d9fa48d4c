/** Kinds from what happened to who is on the edge of it. */
export const typeOrder: readonly string[] = [
  'INCIDENT',
  'INVESTIGATION',
  'QUESTION_SET',
  'QUESTION',
  'COMMITMENT',
  'REQUEST',
  'MEETING',
  'DOCUMENT',
  'MEASURE',
  'PROGRAMME',
  'PROCEEDING',
  'POPULATION',
  'ORGANISATION',
  'OFFICE',
  'PERSON',
  'NORM',
]
