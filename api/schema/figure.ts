// A number that somebody named.
import { builder } from '../builder.ts'
import { relatedFigures } from './figureRelations.ts'
import type { FigureGroupRow, FigureRow } from './figureRow.ts'
import { itemLoader } from './item/row.ts'
import { FuzzyDateType } from './moment.ts'
import { FigureRef, ItemRef, NodeRef, StatementRef } from './refs.ts'
import { CertaintyEnum } from './scalars.ts'
import { statementById } from './statement/row.ts'
import { inLanguage, sayWords } from './words.ts'

const speakerOf = ({ view, speaker }: FigureRow) => (speaker === null ? null : itemLoader(view).load(speaker))

const amongWhich =
  'Among the figures that hold with the same `of`, `measure` and `unit`, whichever dossier records them, first known first; all others are of a different scope.'

FigureRef.implement({
  interfaces: [NodeRef],
  description: 'A number that somebody named. Figures stand side by side: never merged, never picked.',
  fields: (t) => ({
    measure: t.string({
      description: 'What is counted: see `vocabulary.measures`; a dossier may add its own.',
      resolve: ({ measure }) => measure,
    }),
    value: t.float({ description: 'The number, in `unit`.', resolve: ({ value }) => value }),
    unit: t.string({ description: 'The unit: persons, records, GB, EUR …', resolve: ({ unit }) => unit }),
    qualifier: t.string({
      description: 'EXACT, AT_LEAST, ABOUT (10 % either way) or AT_MOST [N2].',
      resolve: ({ qualifier }) => qualifier,
    }),
    of: t.field({ type: ItemRef, description: 'What it is about: mostly a population.', resolve: ({ item }) => item }),
    trueFrom: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'From when it is true; null where nobody says.',
      resolve: ({ since }) => since,
    }),
    statedOn: t.field({ type: 'Date', description: 'The day on which it became known.', resolve: ({ known }) => known }),
    speaker: t.field({ type: ItemRef, nullable: true, description: 'Who named it; null only where it is inferred.', resolve: speakerOf }),
    certainty: t.field({ type: CertaintyEnum, description: 'Of its statement.', resolve: ({ certainty }) => certainty }),
    wording: t.string({
      nullable: true,
      args: inLanguage,
      description: 'How the source puts it.',
      resolve: ({ wording }, args) => sayWords(wording, args),
    }),
    repeats: t.field({
      type: [FigureRef],
      description: `The same value, whoever named it and when [N1]: each repeats the other. ${amongWhich}`,
      resolve: (figure) => relatedFigures(figure, 'REPEATS'),
    }),
    supersedes: t.field({
      type: [FigureRef],
      description: `Other values that its own speaker named on earlier known days [N1]; they stay visible. ${amongWhich}`,
      resolve: (figure) => relatedFigures(figure, 'SUPERSEDES'),
    }),
    supersededBy: t.field({
      type: [FigureRef],
      description: `Other values that its own speaker named on later known days [N1]. ${amongWhich}`,
      resolve: (figure) => relatedFigures(figure, 'SUPERSEDED_BY'),
    }),
    conflictsWith: t.field({
      type: [FigureRef],
      description: `Those of other speakers that cannot both be so [N1]: their ranges do not meet [N2], and neither was superseded by its own speaker. ${amongWhich}`,
      resolve: (figure) => relatedFigures(figure, 'CONFLICTS'),
    }),
    compatibleWith: t.field({
      type: [FigureRef],
      description: `Those of which none of the above is so [N1]: both can be right. ${amongWhich}`,
      resolve: (figure) => relatedFigures(figure, 'COMPATIBLE'),
    }),
    statement: t.field({
      type: StatementRef,
      description: 'The statement that says it.',
      resolve: ({ view, statement }) => statementById(view, statement),
    }),
  }),
})

export const FigureGroup = builder.objectRef<FigureGroupRow>('FigureGroup').implement({
  description: 'Figures of one population and measure, first known first.',
  fields: (t) => ({
    population: t.field({ type: ItemRef, description: 'What is counted.', resolve: ({ population }) => population }),
    measure: t.string({ description: 'The measure.', resolve: ({ measure }) => measure }),
    figures: t.field({ type: [FigureRef], description: 'The figures.', resolve: ({ figures }) => figures }),
  }),
})
