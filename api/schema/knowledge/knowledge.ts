// Who knew what when.
import { builder } from '../../builder.ts'
import { maxMatrixStatements } from '../../limits.ts'
import { sharedKinds, spokenKinds, type KnowingCell, type KnowingWay } from '../../rules/knowledge.ts'
import { FuzzyDateType, MomentType } from '../moment.ts'
import { DossierRef, DueDateRef, EventRef, ItemRef, RelationRef, StatementRef } from '../refs.ts'
import { statementById } from '../statement/row.ts'
import { knowledgeOfDossier, onlyOf, type KnowingRow, type KnowledgeCellRow, type KnowledgeRow, type KnownSubjectRow } from './row.ts'

const KnowingWayEnum = builder.enumType('KnowingWay', {
  description: 'How the record shows that somebody knew.',
  values: {
    TOLD: { description: 'An INFORMED says that they were told of it, on the day it says.' },
    TOOK_PART: {
      description: `An event that they cannot have missed involves or is about them, on its day: ${sharedKinds.join(', ')}. A DISCOVERY is how they came to know; by the others they knew at the latest. Of a population that is never held: events speak of it.`,
    },
    INFORMED_OTHERS: { description: 'An INFORMED says that they told others: they knew by then at the latest.' },
    SAID: {
      description: `They are the speaker of an event on it (${[...sharedKinds, ...spokenKinds].join(', ')}): they knew at the latest when that became known, whenever it happened.`,
    },
  } satisfies Record<KnowingWay, { description: string }>,
})

const KnowledgeWay = builder.objectRef<KnowingRow>('KnowledgeWay').implement({
  description: 'One reason why somebody knew of a subject. How sure it is stands in the certainty of its statement.',
  fields: (t) => ({
    way: t.field({ type: KnowingWayEnum, description: 'How.', resolve: ({ way }) => way }),
    day: t.field({
      type: FuzzyDateType,
      description: 'When: of SAID, and of an INFORMED that does not say when, the day it became known.',
      resolve: ({ day }) => day,
    }),
    isAtLatest: t.exposeBoolean('isAtLatest', { description: 'They knew by that day, and nothing here says since when.' }),
    relation: t.field({
      type: RelationRef,
      nullable: true,
      description: 'The INFORMED of TOLD and INFORMED_OTHERS: its ends say who told whom.',
      resolve: ({ relation }) => relation,
    }),
    event: t.field({ type: EventRef, nullable: true, description: 'The event of TOOK_PART and SAID.', resolve: ({ event }) => event }),
    statement: t.field({
      type: StatementRef,
      description: 'Where it is said.',
      resolve: ({ view, statement }) => statementById(view, statement),
    }),
  }),
})

const Lag = builder.objectRef<KnowingCell['lag']>('Lag').implement({
  description: 'A number of days, as exactly as the days it lies between are known.',
  fields: (t) => ({
    least: t.exposeInt('least', { description: 'Days at least, 0 or more.' }),
    most: t.exposeInt('most', { description: 'Days at most; equal to `least` where both days are exact.' }),
  }),
})

const KnowledgeCell = builder.objectRef<KnowledgeCellRow>('KnowledgeCell').implement({
  description:
    'Since when one actor knew of one subject. There is no cell where nothing says that they knew and no term that they had to; that is not to say that they did not.',
  fields: (t) => ({
    actor: t.field({ type: ItemRef, description: 'An organisation, office, person or population.', resolve: ({ actor }) => actor }),
    subject: t.field({ type: ItemRef, description: 'What they knew of.', resolve: ({ subject }) => subject }),
    day: t.field({
      type: FuzzyDateType,
      nullable: true,
      description:
        'The first day of all `ways`: no earlier than the earliest of them begins, no later than the first of them is over. Null where nothing says that they knew.',
      resolve: ({ day }) => day,
    }),
    isAtLatest: t.exposeBoolean('isAtLatest', {
      description: 'That day is one by which they knew at the latest: the first of `ways` does not say since when.',
    }),
    lag: t.field({
      type: Lag,
      nullable: true,
      description: 'Days after the first of the subject’s `cells`, measured on these days; 0 for the first. Null where `day` is.',
      resolve: ({ lag }) => lag,
    }),
    ways: t.field({
      type: [KnowledgeWay],
      description: 'Every reason, the first day first; empty where only a term applies.',
      resolve: ({ ways }) => [...ways],
    }),
    terms: t.field({
      type: [DueDateRef],
      description:
        'The terms within which they had to be told of it, each with its `outcome` and `explanation`; its `of` is who had to tell them. Empty where none is known to apply.',
      resolve: ({ terms }) => [...terms],
    }),
  }),
})

const KnownSubject = builder.objectRef<KnownSubjectRow>('KnownSubject').implement({
  description: 'A column of the matrix: something that could be known of.',
  fields: (t) => ({
    subject: t.field({ type: ItemRef, description: 'The item.', resolve: ({ subject }) => subject }),
    cells: t.field({
      type: [KnowledgeCell],
      description: 'Who knew, the first day first, then by slug.',
      resolve: ({ cells }) => [...cells],
    }),
  }),
})

const KnowledgeType = builder.objectRef<KnowledgeRow>('Knowledge').implement({
  description: `Who knew what when: actors by subjects, from the INFORMED relations that name what of and from events, as far as they had happened by the moment and the public could know. Subjects are what somebody was informed of, and what events of the kinds ${sharedKinds.join(', ')} are about unless that is an actor, a document, a meeting, a norm or a programme.`,
  fields: (t) => ({
    moment: t.field({ type: MomentType, description: 'The moment at which it is seen.', resolve: ({ view }) => view }),
    actors: t.field({
      type: [ItemRef],
      description: 'The rows: everyone who knew of something, the first day first, then by slug.',
      resolve: ({ actors }) => [...actors],
    }),
    subjects: t.field({
      type: [KnownSubject],
      description: 'The columns: what most knew of first, then what was known first, then by slug.',
      resolve: ({ subjects }) => [...subjects],
    }),
    isTruncated: t.exposeBoolean('isTruncated', {
      description: `Whether there are more than ${maxMatrixStatements} relations or events, of which only the earliest were looked at.`,
    }),
  }),
})

builder.objectField(DossierRef, 'knowledge', (t) =>
  t.field({
    type: KnowledgeType,
    args: {
      subjects: t.arg.stringList({
        description: 'Only these subjects, by slug, and who knew of them; those that name none are passed over.',
      }),
    },
    description: 'Who knew what when. Two round trips, a third for statements.',
    resolve: async (row, { subjects }) => onlyOf(await knowledgeOfDossier(row), subjects ?? null),
  }),
)
