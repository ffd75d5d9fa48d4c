// How a rule reached a date: the rule, how sure it is, and every step with the statements it rests on.
import type { Step } from '../../rules/deadlines/explain.ts'
import { strictnesses, unverifiedPoints, type PointName } from '../../rules/deadlines/rule.ts'
import { builder } from '../../builder.ts'
import { StatementRef } from '../refs.ts'
import { statementById, statementsById } from '../statement/row.ts'
import { inLanguage, sayName } from '../words.ts'
import type { TermResult } from './terms.ts'

const inUtc = (instant: string): string => new Date(instant).toISOString()

export const InstantsType = builder.objectRef<{ readonly earliest: string; readonly latest: string }>('InstantRange').implement({
  description: 'Two moments, RFC 3339 in UTC; the same where it is exact.',
  fields: (t) => ({
    earliest: t.field({ type: 'DateTime', description: 'The first moment it may be.', resolve: ({ earliest }) => inUtc(earliest) }),
    latest: t.field({ type: 'DateTime', description: 'The last moment it may be.', resolve: ({ latest }) => inUtc(latest) }),
  }),
})

const ElapsedDays = builder.objectRef<{ readonly least: number; readonly most: number }>('ElapsedDays').implement({
  description: 'Days that passed since a start; two numbers where the start is not sure.',
  fields: (t) => ({
    least: t.int({ description: 'From the last day it may have begun.', resolve: ({ least }) => least }),
    most: t.int({ description: 'From the first day it may have begun.', resolve: ({ most }) => most }),
  }),
})

const Strictness = builder.enumType('Strictness', {
  description: 'What missing the end of a term means.',
  values: {
    LEGAL: { description: 'A law sets it.' },
    HOUSE_RULE: { description: 'The House’s own rules set it; nothing follows from missing it.' },
    SOFT: { description: 'A law sets it without a number: it is never late.' },
    PROMISE: { description: 'Somebody’s word.' },
  } satisfies Record<(typeof strictnesses)[number], { description: string }>,
})

const RulePoint = builder.enumType('RulePoint', {
  description: 'A point of a rule about a term.',
  values: {
    source: { value: 'source', description: 'Where it is written.' },
    inForce: { value: 'inForce', description: 'Since when it is in force.' },
    start: { value: 'start', description: 'What starts it, and the first day that counts.' },
    term: { value: 'term', description: 'How long it is.' },
    extension: { value: 'extension', description: 'How it is extended.' },
    suspension: { value: 'suspension', description: 'What makes it stand still.' },
    shift: { value: 'shift', description: 'Whether its end moves from a weekend or holiday.' },
  } satisfies Record<PointName, { value: PointName; description: string }>,
})

interface StepRow {
  readonly step: Step
  readonly of: TermResult
}

const ExplanationStep = builder.objectRef<StepRow>('ExplanationStep').implement({
  description: 'One thing that was done to reach a date.',
  fields: (t) => ({
    on: t.field({ type: 'Date', description: 'The day that it is about.', resolve: ({ step }) => step.on }),
    text: t.string({ args: inLanguage, description: 'What was done, and why.', resolve: ({ step }, args) => sayName(step.text, args) }),
    statement: t.field({
      type: StatementRef,
      nullable: true,
      description: 'The first statement that it rests on; null of own arithmetic.',
      resolve: ({ step: { statements }, of }) => (statements[0] === undefined ? null : statementById(of.item.view, statements[0])),
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'Every statement that it rests on; empty of own arithmetic.',
      resolve: ({ step, of }) => statementsById(of.item.view, step.statements),
    }),
  }),
})

export const ExplanationType = builder.objectRef<TermResult>('Explanation').implement({
  description: 'How a rule reached a date: own arithmetic, not a source.',
  fields: (t) => ({
    rule: t.string({ description: 'The slug of the rule, such as kamervragen.', resolve: ({ rule }) => rule.slug }),
    name: t.string({ args: inLanguage, description: 'The name of the rule.', resolve: ({ rule }, args) => sayName(rule.name, args) }),
    source: t.string({
      args: inLanguage,
      description: 'Where the rule is written.',
      resolve: ({ rule }, args) => sayName(rule.source.text, args),
    }),
    sourceUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where that can be read; null where no address was kept.',
      resolve: ({ rule }) => rule.source.url ?? null,
    }),
    strictness: t.field({ type: Strictness, description: 'What missing the end means.', resolve: ({ rule }) => rule.strictness }),
    isVerified: t.boolean({
      description: 'Every point of the rule was read in its source; `unverified` names those that were not.',
      resolve: ({ rule }) => unverifiedPoints(rule).length === 0,
    }),
    unverified: t.field({
      type: [RulePoint],
      description: 'The points of the rule that were not found in a text.',
      resolve: ({ rule }) => unverifiedPoints(rule),
    }),
    extensionsUsed: t.int({
      description: 'Extensions that count; one that may have come too late is among them.',
      resolve: ({ extensionsUsed }) => extensionsUsed,
    }),
    suspensions: t.int({
      description: 'Times that it stood still.',
      resolve: ({ steps }) => new Set(steps.filter(({ kind }) => kind === 'SUSPENDED').map(({ on }) => on)).size,
    }),
    elapsedDays: t.field({
      type: ElapsedDays,
      nullable: true,
      description: 'Of a soft term, days since it began, until it was met; null of any other, and before it began.',
      resolve: ({ elapsedDays }) => elapsedDays,
    }),
    steps: t.field({
      type: [ExplanationStep],
      description: 'From the rule to the result.',
      resolve: (of) => of.steps.map((step) => ({ step, of })),
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'Every statement that it rests on, each once.',
      resolve: ({ item, statements }) => statementsById(item.view, statements),
    }),
  }),
})
