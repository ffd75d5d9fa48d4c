// The moment in arguments and answers.
import { hashAt } from '../../cypher/queries.gen.ts'
import { builder } from '../builder.ts'
import type { AskedMoment, View } from '../moment.ts'
import type { FuzzyDate } from '../rules/statement.ts'
import { PrecisionEnum } from './scalars.ts'
import { inLanguage, sayWords } from './words.ts'

const MomentInput = builder.inputRef<AskedMoment>('MomentInput').implement({
  description:
    'The moment of a read: what was so on a day, as the public could know it on a day, as this store had recorded it. All parts may be left out.',
  fields: (t) => ({
    trueOn: t.field({ type: 'Date', description: 'The day on which it was so. Left out: today in Europe/Amsterdam.' }),
    knownOn: t.field({ type: 'Date', description: 'The day on which the public could know it. Left out: `trueOn`.' }),
    basis: t.int({
      description: 'How far the store had recorded: a `seq`. Left out: the newest when the request began. Beyond the newest: InvalidInput.',
    }),
  }),
})

/** The argument `at`. */
export const atMoment = builder.args((t) => ({
  at: t.field({
    type: MomentInput,
    description: 'The moment at which this and everything below it is seen. Left out: today, as known today, as recorded now.',
  }),
}))

/** The two moments of a difference. */
export const betweenMoments = builder.args((t) => ({
  from: t.field({ type: MomentInput, required: true, description: 'The first moment.' }),
  to: t.field({ type: MomentInput, required: true, description: 'The second moment; it may be the earlier one.' }),
}))

async function hashOf({ moment, context, reader }: View): Promise<string> {
  if (moment.basis === context.basis) return context.hash
  return (await reader.run(hashAt, { basis: moment.basis }))?.hash ?? ''
}

export const MomentType = builder.objectRef<View>('Moment').implement({
  description: 'A complete moment: with all three clocks written out, an answer can be asked for again and is the same for ever.',
  fields: (t) => ({
    trueOn: t.field({ type: 'Date', description: 'The day on which it was so.', resolve: ({ moment }) => moment.trueOn }),
    knownOn: t.field({ type: 'Date', description: 'The day on which the public could know it.', resolve: ({ moment }) => moment.knownOn }),
    basis: t.int({ description: 'How far the store had recorded: a `seq`.', resolve: ({ moment }) => moment.basis }),
    hash: t.string({
      description: 'The change log’s hash at the basis, SHA-256 in hex; empty for basis 0. It tells whether a citation still holds.',
      resolve: hashOf,
    }),
  }),
})

export const FuzzyDateType = builder.objectRef<FuzzyDate>('FuzzyDate').implement({
  description: 'A date as exactly as a source says it [D1]: a day, month or year, about a day, or an interval. Order goes by `earliest`.',
  fields: (t) => ({
    earliest: t.field({ type: 'Date', description: 'The first day it may be.', resolve: (date) => date.earliest }),
    latest: t.field({
      type: 'Date',
      description: 'The last day it may be, included. About a day widens nothing: then it is `earliest`.',
      resolve: (date) => date.latest,
    }),
    precision: t.field({ type: PrecisionEnum, description: 'How exactly the source says it.', resolve: (date) => date.precision }),
    text: t.string({
      nullable: true,
      args: inLanguage,
      description: 'The source’s own words for the date, where they were kept.',
      resolve: (date, args) => sayWords(date.text, args),
    }),
  }),
})
