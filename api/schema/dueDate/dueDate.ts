// A date by which something is due, promised, expected, demanded or planned.
import type { Step } from '../../rules/deadlines/explain.ts'
import { unverifiedPoints } from '../../rules/deadlines/rule.ts'
import { builder } from '../../builder.ts'
import { FuzzyDateType } from '../moment.ts'
import { DueDateRef, ItemRef, NodeRef, StatementRef } from '../refs.ts'
import { CertaintyEnum, DateKindEnum } from '../scalars.ts'
import { statementById } from '../statement/row.ts'
import { inLanguage, sayName, sayWords } from '../words.ts'
import type { Computed } from './computed.ts'
import { dateSeen, movedTo } from './row.ts'

const ExplanationStep = builder.objectRef<Step>('ExplanationStep').implement({
  description: 'One thing that was done to reach a date.',
  fields: (t) => ({
    on: t.field({ type: 'Date', description: 'The day that it is about.', resolve: ({ on }) => on }),
    text: t.string({ args: inLanguage, description: 'What was done, and why.', resolve: ({ text }, args) => sayName(text, args) }),
  }),
})

const Explanation = builder.objectRef<Computed>('Explanation').implement({
  description: 'How a rule reached a date: own arithmetic, not a source.',
  fields: (t) => ({
    rule: t.string({ description: 'The name of the rule, such as kamervragen.', resolve: ({ rule }) => rule.slug }),
    source: t.string({
      args: inLanguage,
      description: 'Where the rule is written.',
      resolve: ({ rule }, args) => sayName(rule.source.text, args),
    }),
    isVerified: t.boolean({
      description: 'Every point of the rule was read in its source; the first step names those that were not.',
      resolve: ({ rule }) => unverifiedPoints(rule).length === 0,
    }),
    steps: t.field({
      type: [ExplanationStep],
      description: 'From the rule to the result.',
      resolve: ({ deadline }) => [...deadline.steps],
    }),
  }),
})

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
    movedTo: t.field({
      type: DueDateRef,
      nullable: true,
      description: 'The latest-known date of the same kind where that is another one: this one no longer counts [O5].',
      resolve: movedTo,
    }),
    explanation: t.field({
      type: Explanation,
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
