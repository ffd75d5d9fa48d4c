// Contradictions: what each side says, who says it, since when both are known. None is picked.
import { builder } from '../../builder.ts'
import type { ConflictKind } from '../../rules/conflicts.ts'
import { DossierRef, ItemRef, StatementRef } from '../refs.ts'
import { AspectEnum } from '../scalars.ts'
import { statementById, statementsById } from '../statement/row.ts'
import { conflictsOfDossier, type ConflictRow, type ConflictSideRow } from './row.ts'

const ConflictKindEnum = builder.enumType('ConflictKind', {
  description: 'How statements contradict one another.',
  values: {
    STATE: { description: 'Two speakers say another phase or substance for the same day [P6].' },
    DOUBT: { description: 'Another speaker said another phase or substance later than the statement that the state rests on [P6].' },
    FIGURE: { description: 'Figures of one scope whose ranges do not meet, of different speakers [N1, N2].' },
    DATE: {
      description:
        'Dates of one item and kind without a day in common, of different speakers, each by what it said last. Who says that no date can be named contradicts nobody.',
    },
    DISPUTE: { description: 'One statement denies another one [F6]; left out where it is one of the above already.' },
  } satisfies Record<ConflictKind, { description: string }>,
})

const ConflictSide = builder.objectRef<ConflictSideRow>('ConflictSide').implement({
  description: 'One statement of a conflict.',
  fields: (t) => ({
    statement: t.field({
      type: StatementRef,
      description: 'What is said, who says it, where that is written and since when it is known.',
      resolve: ({ view, statement }) => statementById(view, statement),
    }),
    isChosen: t.boolean({
      description: 'The state of the item rests on it [P3]. Of figures, dates and denials none is ever chosen.',
      resolve: ({ isChosen }) => isChosen,
    }),
    contradicts: t.field({
      type: [StatementRef],
      description: 'Those of the other sides that it contradicts, first known first; never empty.',
      resolve: ({ view, contradicts }) => statementsById(view, contradicts),
    }),
  }),
})

const ConflictType = builder.objectRef<ConflictRow>('Conflict').implement({
  description: 'Statements that hold side by side and cannot all be so.',
  fields: (t) => ({
    kind: t.field({ type: ConflictKindEnum, description: 'How they contradict one another.', resolve: ({ kind }) => kind }),
    of: t.field({
      type: ItemRef,
      description: 'What they are about; of a DISPUTE, what the statement that is denied is about.',
      resolve: ({ item }) => item,
    }),
    aspect: t.field({
      type: AspectEnum,
      nullable: true,
      description: 'Of a STATE or DOUBT: on which scale; else null.',
      resolve: ({ aspect }) => aspect,
    }),
    sides: t.field({
      type: [ConflictSide],
      description: 'At least two, first known first. Of figures: all of one scope that conflict with another one.',
      resolve: ({ sides }) => [...sides],
    }),
    knownSince: t.field({
      type: 'Date',
      description: 'The first day on which two sides that contradict one another were both known.',
      resolve: ({ since }) => since,
    }),
  }),
})

builder.objectField(DossierRef, 'conflicts', (t) =>
  t.field({
    type: [ConflictType],
    description:
      'Where statements about its items contradict one another, at least one of them its own: the latest known first. Two round trips, a third for statements.',
    resolve: conflictsOfDossier,
  }),
)
