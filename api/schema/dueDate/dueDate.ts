// A date by which something is due, promised, expected, demanded or planned.
import { itemLoader } from '../item/row.ts'
import { FuzzyDateType } from '../moment.ts'
import { DueDateRef, ItemRef, NodeRef, StatementRef } from '../refs.ts'
import { CertaintyEnum, DateKindEnum } from '../scalars.ts'
import { statementById } from '../statement/row.ts'
import { inLanguage, sayWords } from '../words.ts'
import { InstantsType, ExplanationType } from './explanation.ts'
import { metDate, outcomeOf } from './outcome.ts'
import { dateSeen, movedTo } from './row.ts'
import { TermOutcomeEnum, TermUnknownEnum } from './terms.ts'

DueDateRef.implement({
  interfaces: [NodeRef],
  description: 'A date by which something is due, promised, expected, demanded or planned. Kinds are kept apart.',
  fields: (t) => ({
    of: t.field({ type: ItemRef, description: 'What is due.', resolve: ({ item }) => item }),
    dateKind: t.field({ type: DateKindEnum, description: 'What sort of date it is.', resolve: ({ dateKind }) => dateKind }),
    due: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date; null where a source says that none can be named [D7].',
      resolve: ({ due }) => due,
    }),
    wording: t.string({
      nullable: true,
      args: inLanguage,
      description: 'How the source puts it.',
      resolve: ({ wording }, args) => sayWords(wording, args),
    }),
    certainty: t.field({ type: CertaintyEnum, description: 'Of its statement.', resolve: ({ certainty }) => certainty }),
    isOverdue: t.boolean({
      description: 'The date has passed and the phase is open [O5]. Of a kind only the latest-known date can be; never of an incident.',
      resolve: async (row) => (await dateSeen(row))?.isOverdue ?? false,
    }),
    daysOverdue: t.int({
      nullable: true,
      description: 'Days since its `latest`; null unless overdue.',
      resolve: async (row) => (await dateSeen(row))?.daysOverdue ?? null,
    }),
    metOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which the phase was no longer open; of a term to inform somebody, on which they were told.',
      resolve: async (row) => (await dateSeen(row))?.metOn ?? null,
    }),
    met: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When it was met, as exactly as its source says; null while it is not, and where nobody says when.',
      resolve: metDate,
    }),
    daysEarly: t.int({
      nullable: true,
      description: 'Days from `metOn` to its `latest`; negative is late.',
      resolve: async (row) => (await dateSeen(row))?.daysEarly ?? null,
    }),
    movedTo: t.field({
      type: DueDateRef,
      nullable: true,
      description: 'The latest-known date of the same kind where that is another one: this one no longer counts [O5].',
      resolve: movedTo,
    }),
    outcome: t.field({
      type: TermOutcomeEnum,
      nullable: true,
      description: 'How it came out at the moment; null of a stated date that was moved to another one.',
      resolve: async (row) => (await outcomeOf(row))?.outcome ?? null,
    }),
    outcomeBecause: t.field({
      type: TermUnknownEnum,
      nullable: true,
      description: 'Why it cannot be told; beside SOFT, what is missing; else null.',
      resolve: async (row) => (await outcomeOf(row))?.because ?? null,
    }),
    dueAt: t.field({
      type: InstantsType,
      nullable: true,
      description: 'Of a term of hours: between which two moments it ends; null of any other date.',
      resolve: ({ computed }) => computed?.instants ?? null,
    }),
    informs: t.field({
      type: ItemRef,
      nullable: true,
      description: 'Whom `of` has to inform by then; null where the item itself has to be closed.',
      resolve: ({ view, computed }) => (computed?.to ? itemLoader(view).load(computed.to) : null),
    }),
    informsOf: t.field({
      type: ItemRef,
      nullable: true,
      description: 'What it has to inform them of, where that is said.',
      resolve: ({ view, computed }) => (computed?.of ? itemLoader(view).load(computed.of) : null),
    }),
    before: t.field({
      type: ItemRef,
      nullable: true,
      description: 'The meeting before which it is due; null of any other date.',
      resolve: ({ view, computed }) => (computed?.before ? itemLoader(view).load(computed.before) : null),
    }),
    explanation: t.field({
      type: ExplanationType,
      nullable: true,
      description: 'How it was worked out; null where a statement names it.',
      resolve: ({ computed }) => computed ?? null,
    }),
    statedBy: t.field({
      type: StatementRef,
      nullable: true,
      description: 'The statement that names it; null where a rule works it out.',
      resolve: ({ view, statement, computed }) => (computed ? null : statementById(view, statement)),
    }),
  }),
})
