// Relations in the words of their field: what a concrete type adds to an item.
import type { ItemType, RelationType } from '../../../cypher/model.ts'

export interface Shorthand {
  readonly types: readonly [RelationType, ...RelationType[]]
  readonly direction: 'OUT' | 'IN'
  readonly description: string
}

const out = (type: RelationType, description: string): Shorthand => ({ types: [type], direction: 'OUT', description })
const into = (type: RelationType, description: string): Shorthand => ({ types: [type], direction: 'IN', description })

const conductedBy = into('CONDUCTS', 'Who does it.')
const commissionedBy = into('COMMISSIONED', 'Who asked for it to be done.')
const examines = out('EXAMINES', 'What it looks at.')
const examinedBy = into('EXAMINES', 'Who looks at it: investigations and measures.')
const affectedBy = into('AFFECTS', 'Incidents and measures that touch it.')
const testsAgainst = out('TESTS_AGAINST', 'The laws and standards that it holds things against.')
const answeredBy = into('ANSWERS', 'The documents that answer it.')
const fulfilledBy = into('FULFILS', 'What fulfils it.')
const fulfils = out('FULFILS', 'The commitments and requests that it fulfils.')
const madeIn = out('MADE_IN', 'The meeting or document in which it was made.')
const askedBy = into('ASKED', 'Who asked.')
const addressedTo = out('ADDRESSED_TO', 'Whom it is addressed to.')
const results = into('RESULT_OF', 'What came out of it.')
const resultOf = out('RESULT_OF', 'What it came out of.')
const partOf = out('PART_OF', 'What it is part of.')
const parts = into('PART_OF', 'What is part of it.')
const discussedIn = out('DISCUSSED_IN', 'The meetings in which it was discussed.')
const basedOn = out('BASED_ON', 'What it repeats, amends or follows from.')
const basisOf = into('BASED_ON', 'What repeats, amends or follows from it.')
const responsibleFor = out('RESPONSIBLE_FOR', 'What falls to it.')

export const shorthands: { readonly [Type in ItemType]: Readonly<Record<string, Shorthand>> } = {
  Incident: {
    affects: out('AFFECTS', 'Whom and what it touches.'),
    attributedTo: out('ATTRIBUTED_TO', 'Who is held to be behind it; see the relation’s certainty.'),
    ledTo: out('LED_TO', 'What followed from it.'),
    followedFrom: into('LED_TO', 'What it followed from.'),
    examinedBy,
    partOf,
    parts,
  },
  Investigation: {
    conductedBy,
    commissionedBy,
    examines,
    testsAgainst,
    coordinatesWith: out('COORDINATES_WITH', 'Investigations that it says it coordinates with.'),
    results,
  },
  QuestionSet: { askedBy, addressedTo, answeredBy, questions: into('PART_OF', 'Its numbered questions.') },
  Question: { answeredBy, partOf: out('PART_OF', 'The set it is of.') },
  Commitment: {
    madeBy: into('MADE', 'Who made it.'),
    madeIn,
    fulfilledBy,
    dueBefore: out('DUE_BEFORE', 'The meeting before which it is due.'),
    conditionalOn: out('AWAITS', 'What has to close before it can be kept.'),
    basedOn,
    basisOf,
  },
  Request: {
    askedBy,
    addressedTo,
    madeIn,
    answeredBy,
    fulfilledBy,
    testsAgainst,
    dueBefore: out('DUE_BEFORE', 'The meeting before which it is due.'),
    conditionalOn: out('AWAITS', 'What has to close before it can be met.'),
    basedOn,
    basisOf,
  },
  Measure: {
    conductedBy,
    commissionedBy,
    examines,
    affects: out('AFFECTS', 'Whom and what it touches.'),
    ledTo: out('LED_TO', 'What followed from it.'),
    fulfils,
    resultOf,
    results,
    testsAgainst,
  },
  Proceeding: {
    conductedBy,
    claimsAgainst: out('CLAIMS_AGAINST', 'Against whom it is brought.'),
    followedFrom: into('LED_TO', 'What it followed from.'),
    testsAgainst,
  },
  Document: {
    sentBy: into('SENT', 'Who sent it.'),
    addressedTo,
    answers: out('ANSWERS', 'The questions and requests that it answers.'),
    fulfils,
    resultOf,
    testsAgainst,
    partOf,
    parts,
    discussedIn,
    dueBefore: out('DUE_BEFORE', 'The meeting before which it is due.'),
  },
  Meeting: {
    discusses: into('DISCUSSED_IN', 'What was discussed in it.'),
    broughtAbout: into('MADE_IN', 'Commitments and requests made in it.'),
    results,
    preparedBy: into('DUE_BEFORE', 'What is due before it.'),
  },
  Organisation: {
    conducts: out('CONDUCTS', 'What it does.'),
    commissioned: out('COMMISSIONED', 'What it asked to be done.'),
    responsibleFor,
    supervises: out('SUPERVISES', 'Organisations that it supervises.'),
    supervisedBy: into('SUPERVISES', 'Organisations that supervise it.'),
    partOf,
    parts,
    worksFor: out('WORKS_FOR', 'Whom or what it works for.'),
    tookOverFrom: out('TOOK_OVER_FROM', 'Whose work it took over.'),
    informed: out('INFORMED', 'Whom it informed.'),
    informedBy: into('INFORMED', 'Who informed it.'),
    claimsAgainst: out('CLAIMS_AGAINST', 'Against whom it claims.'),
    examinedBy,
    affectedBy,
  },
  Office: {
    responsibleFor,
    commissioned: out('COMMISSIONED', 'What it asked to be done.'),
    made: out('MADE', 'Commitments that it made.'),
    sent: out('SENT', 'Documents that it sent.'),
    informed: out('INFORMED', 'Whom it informed.'),
    informedBy: into('INFORMED', 'Who informed it.'),
  },
  Person: {
    offices: out('HOLDS', 'Offices that they hold.'),
    asked: out('ASKED', 'Question sets and requests that they asked.'),
    made: out('MADE', 'Commitments that they made.'),
  },
  Population: { partOf, parts, affectedBy, informedBy: into('INFORMED', 'Who informed it.') },
  Programme: { conductedBy, commissionedBy, examinedBy, affectedBy, servedBy: into('WORKS_FOR', 'Organisations that work for it.') },
  Norm: { testedIn: into('TESTS_AGAINST', 'What holds things against it.') },
}
