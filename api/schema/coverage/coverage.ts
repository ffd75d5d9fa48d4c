// Coverage: what is looked at, by whom, and what nobody looks at.
import { builder } from '../../builder.ts'
import { maxMatrixStatements } from '../../limits.ts'
import type { coverStandings } from '../../rules/coverage.ts'
import { MomentType } from '../moment.ts'
import { DossierRef, EventRef, ItemRef, RelationRef, StatementRef } from '../refs.ts'
import { statementsById } from '../statement/row.ts'
import { inLanguage, sayWords } from '../words.ts'
import {
  coverageOfDossier,
  type AspectRow,
  type CoverageCellRow,
  type CoverageRow,
  type CoverageWaitRow,
  type ExaminationRow,
} from './row.ts'

const CoverageStanding = builder.enumType('CoverageStanding', {
  description: 'How an aspect is covered. What has lapsed covers nothing; what is done has been looked at.',
  values: {
    NOBODY: { description: 'Nobody looks at it: nothing examines it, or only what has lapsed.' },
    ONE: { description: 'One body looks at it.' },
    TOGETHER: { description: 'Several bodies look at it, in the same examinations.' },
    OVERLAP: { description: 'Several bodies look at it, each in examinations of their own.' },
    CANNOT_TELL: { description: 'Something looks at it of which nobody says who does it, so whether bodies overlap cannot be told.' },
  } satisfies Record<(typeof coverStandings)[number], { description: string }>,
})

const Examination = builder.objectRef<ExaminationRow>('Examination').implement({
  description: 'An investigation or measure that examines an aspect of something.',
  fields: (t) => ({
    item: t.field({
      type: ItemRef,
      description: 'The investigation or measure, with its phase at the moment.',
      resolve: ({ item }) => item,
    }),
    examines: t.field({
      type: [RelationRef],
      description: 'Whom or what it examines in this aspect: every EXAMINES that holds, by statement.',
      resolve: ({ looks }) => [...looks],
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'Where this is said: those of `examines`, then why the body is responsible [L5].',
      resolve: ({ item, looks, responsible }) =>
        statementsById(
          item.view,
          [...looks, ...responsible].map(({ statement }) => statement),
        ),
    }),
  }),
})

const CoverageCell = builder.objectRef<CoverageCellRow>('CoverageCell').implement({
  description: 'What one body has examining one aspect. There is no cell where that is nothing.',
  fields: (t) => ({
    body: t.field({
      type: ItemRef,
      nullable: true,
      description: 'Who is responsible [L5]; null where nobody is said to be.',
      resolve: ({ body }) => body,
    }),
    examinations: t.field({
      type: [Examination],
      description: 'What examines it, whatever its phase; never empty.',
      resolve: ({ examinations }) => [...examinations],
    }),
  }),
})

const CoverageWait = builder.objectRef<CoverageWaitRow>('CoverageWait').implement({
  description: 'One examination of an aspect waits for another one of it.',
  fields: (t) => ({
    relation: t.field({ type: RelationRef, description: 'The AWAITS, which blocks [B1].', resolve: ({ relation }) => relation }),
    waiting: t.field({
      type: [ItemRef],
      description: 'The bodies that wait [L5]; empty where nobody is said to be responsible.',
      resolve: ({ waiting }) => [...waiting],
    }),
    awaited: t.field({
      type: [ItemRef],
      description: 'The bodies that they wait for [L5]; empty where nobody is said to be responsible.',
      resolve: ({ awaited }) => [...awaited],
    }),
  }),
})

const CoverageAspect = builder.objectRef<AspectRow>('CoverageAspect').implement({
  description: 'A row of the matrix: an aspect of the matter, and who looks at it.',
  fields: (t) => ({
    aspect: t.string({
      nullable: true,
      description:
        'Its name, as EXAMINES and open questions give it [F6]; null in the last row, of what names no aspect, which is there only where something names none.',
      resolve: ({ aspect }) => aspect,
    }),
    title: t.string({
      nullable: true,
      args: inLanguage,
      description: 'What the dossier calls it; null where the dossier does not name it.',
      resolve: ({ title }, args) => sayWords(title, args),
    }),
    isNamed: t.boolean({
      description: 'The dossier names it as one that should be looked at; else it is here because something examines or asks it.',
      resolve: ({ isNamed }) => isNamed,
    }),
    standing: t.field({
      type: CoverageStanding,
      nullable: true,
      description: 'Whether anybody looks at it, and whether bodies overlap; null in the row without an aspect.',
      resolve: ({ standing }) => standing,
    }),
    cells: t.field({ type: [CoverageCell], description: 'By body, in the order of `bodies`.', resolve: ({ cells }) => [...cells] }),
    openQuestions: t.field({
      type: [EventRef],
      description: 'Events of kind OPEN_QUESTION that hold and name this aspect, oldest first.',
      resolve: ({ openQuestions }) => [...openQuestions],
    }),
    waits: t.field({
      type: [CoverageWait],
      description: 'Which of its examinations wait for one another: direct waits that block [B1].',
      resolve: ({ waits }) => [...waits],
    }),
  }),
})

const CoverageType = builder.objectRef<CoverageRow>('Coverage').implement({
  description:
    'Aspects by bodies: who examines what at the moment, what nobody examines, where bodies overlap and which of them wait. It is made of the EXAMINES relations that hold of the dossier’s investigations and measures, whichever dossier records them.',
  fields: (t) => ({
    moment: t.field({ type: MomentType, description: 'The moment at which it is seen.', resolve: ({ view }) => view }),
    bodies: t.field({
      type: [ItemRef],
      description:
        'The columns: every body that is responsible for an examination [L5], the one with the most aspects first, then by slug.',
      resolve: ({ bodies }) => [...bodies],
    }),
    aspects: t.field({
      type: [CoverageAspect],
      description:
        'The rows: the aspects that the dossier names, in its order; those that are used and not named, by name; what names no aspect.',
      resolve: ({ aspects }) => [...aspects],
    }),
    isTruncated: t.exposeBoolean('isTruncated', {
      description: `Whether there are more than ${maxMatrixStatements} relations of a sort or open questions, of which only the first were looked at: then “nobody” and “one” are not certain.`,
    }),
  }),
})

builder.objectField(DossierRef, 'coverage', (t) =>
  t.field({
    type: CoverageType,
    description: 'Which aspects are looked at and by whom, which by nobody. Two round trips, a third for statements.',
    resolve: coverageOfDossier,
  }),
)
