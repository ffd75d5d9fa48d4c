// A date by which something is due, promised, expected, demanded or planned.
import { FuzzyDateType } from '../moment.ts'
import { DueDateRef, ItemRef, NodeRef, StatementRef } from '../refs.ts'
import { CertaintyEnum, DateKindEnum } from '../scalars.ts'
import { statementById } from '../statement/row.ts'
import { inLanguage, sayWords } from '../words.ts'
import { dateSeen } from './row.ts'

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
      description: 'The first day on which the phase was no longer open.',
      resolve: async (row) => (await dateSeen(row))?.metOn ?? null,
    }),
    daysEarly: t.int({
      nullable: true,
      description: 'Days from `metOn` to its `latest`; negative is late.',
      resolve: async (row) => (await dateSeen(row))?.daysEarly ?? null,
    }),
    statedBy: t.field({
      type: StatementRef,
      nullable: true,
      description: 'The statement that names it; null where a rule works it out.',
      resolve: ({ view, statement }) => statementById(view, statement),
    }),
  }),
})
