// What changed between two moments, of a dossier or an item.
import { builder } from '../../builder.ts'
import type { ChangeKind } from '../../rules/difference.ts'
import type { DueDateRow } from '../dueDate/row.ts'
import type { FigureRow } from '../figureRow.ts'
import { GraphType, graphArgs, graphCost, limitText } from '../graph/graph.ts'
import { betweenMoments, MomentType } from '../moment.ts'
import { DossierRef, DueDateRef, FigureRef, ItemRef, RelationRef, StateRef, StatementRef } from '../refs.ts'
import type { RelationRow } from '../relation/row.ts'
import { AspectEnum } from '../scalars.ts'
import { relationChanges } from './relations.ts'
import { differenceOf, type ChangeRow, type DifferenceRow } from './row.ts'
import { itemChanges, type ItemChangeRow } from './states.ts'
import { dateChanges, figureChanges } from './statements.ts'
import { unionOf } from './union.ts'

const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'What became of something between two moments [L3].',
  values: {
    CAME: { description: 'It is there at the second moment and was not at the first.' },
    WENT: { description: 'It was there at the first moment and is not at the second.' },
    CHANGED: { description: 'It is there at both, and something else is said of it.' },
  } satisfies Record<ChangeKind, { description: string }>,
})

const did =
  'The statements that did it: those that say what is new; of what is gone, those that superseded it, else its own, which has ended, was retracted or is not known yet.'

const ItemChange = builder.objectRef<ItemChangeRow>('ItemChange').implement({
  description: 'An item whose phase or substance has another value; confirmations, wording and `since` alone do not count [L3].',
  fields: (t) => ({
    item: t.field({
      type: ItemRef,
      description: 'The item at the second moment; one that is not there, at the first.',
      resolve: ({ item }) => item,
    }),
    aspect: t.field({ type: AspectEnum, description: 'Which scale: each is a change of its own.', resolve: ({ aspect }) => aspect }),
    change: t.field({
      type: ChangeKindEnum,
      description: 'CAME: it had no state before. WENT: it has none after.',
      resolve: ({ change }) => change,
    }),
    before: t.field({
      type: StateRef,
      nullable: true,
      description: 'At the first moment; null for what came.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: StateRef,
      nullable: true,
      description: 'At the second moment; null for what went.',
      resolve: ({ after }) => after,
    }),
    statements: t.field({
      type: [StatementRef],
      description:
        'The statements that did it: those not visible before that say the new value, first known first; where there are none, those of the old value that are gone, or what superseded them; where there are none either, the one whose end has passed.',
      resolve: ({ causes }) => causes,
    }),
  }),
})

const before = (what: string) => `As it was at the first moment; null for ${what} that came.`

const RelationChange = builder.objectRef<ChangeRow<RelationRow>>('RelationChange').implement({
  description:
    'A relation, by type and ends, that came, went, or whose statements add up to other attributes or another end; why and certainty do not count [L3].',
  fields: (t) => ({
    relation: t.field({
      type: RelationRef,
      description: 'As its latest-known statement says it at the second moment; one that went, at the first.',
      resolve: (row) => shown(row),
    }),
    before: t.field({ type: RelationRef, nullable: true, description: before('one'), resolve: (row) => row.before }),
    change: t.field({ type: ChangeKindEnum, description: 'What became of it.', resolve: ({ change }) => change }),
    statements: t.field({ type: [StatementRef], description: did, resolve: ({ causes }) => causes }),
  }),
})

const DateChange = builder.objectRef<ChangeRow<DueDateRow>>('DateChange').implement({
  description: 'A stated date that came or went with its statement, or whose statement was recorded anew with another day or kind [L3].',
  fields: (t) => ({
    date: t.field({ type: DueDateRef, description: 'At the second moment; one that went, at the first.', resolve: (row) => shown(row) }),
    before: t.field({ type: DueDateRef, nullable: true, description: before('one'), resolve: (row) => row.before }),
    change: t.field({ type: ChangeKindEnum, description: 'What became of it.', resolve: ({ change }) => change }),
    statements: t.field({ type: [StatementRef], description: did, resolve: ({ causes }) => causes }),
  }),
})

const FigureChange = builder.objectRef<ChangeRow<FigureRow>>('FigureChange').implement({
  description: 'A figure that came or went with its statement, or whose statement was recorded anew with another number [L3].',
  fields: (t) => ({
    figure: t.field({ type: FigureRef, description: 'At the second moment; one that went, at the first.', resolve: (row) => shown(row) }),
    before: t.field({ type: FigureRef, nullable: true, description: before('one'), resolve: (row) => row.before }),
    change: t.field({ type: ChangeKindEnum, description: 'What became of it.', resolve: ({ change }) => change }),
    statements: t.field({ type: [StatementRef], description: did, resolve: ({ causes }) => causes }),
  }),
})

function shown<R>(row: ChangeRow<R>): R {
  const one = row.after ?? row.before
  if (one === null) throw new Error('A change of nothing.')
  return one
}

const Difference = builder.objectRef<DifferenceRow>('Difference').implement({
  description:
    'What changed from one moment to another [L3]. The moments may differ on any clock: what became true, what became known, what was recorded. The second one may be the earlier.',
  fields: (t) => ({
    from: t.field({ type: MomentType, description: 'The first moment.', resolve: ({ from }) => from }),
    to: t.field({ type: MomentType, description: 'The second moment.', resolve: ({ to }) => to }),
    items: t.field({ type: [ItemChange], description: 'Items by slug, the phase before the substance.', resolve: itemChanges }),
    relations: t.field({
      type: [RelationChange],
      description: 'Relations by type and slugs; of a dossier those between its items.',
      resolve: relationChanges,
    }),
    dates: t.field({
      type: [DateChange],
      description: 'Stated dates by key of the statement; of a dossier those that it records.',
      resolve: dateChanges,
    }),
    figures: t.field({
      type: [FigureChange],
      description: 'Figures by key of the statement; of a dossier those that it records.',
      resolve: figureChanges,
    }),
    graph: t.field({
      type: GraphType,
      args: { ...graphArgs, limit: t.arg.int({ defaultValue: 500, description: limitText }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: graphCost(limit) }),
      description:
        'What is known at either moment, on one canvas: the dossier’s items and the relations between them, or the item and what it is related to. What is there at both is seen at the second moment. The limit is of each moment; `hiddenNodes` is of the one where it left out more.',
      resolve: unionOf,
    }),
  }),
})

builder.objectField(DossierRef, 'difference', (t) =>
  t.field({
    type: Difference,
    args: betweenMoments,
    description:
      'What changed of it between two moments, whatever its own. Its items are those at either. Four round trips with statements and sources.',
    resolve: ({ slug }, moments, context) => differenceOf(context, moments, { of: slug, scope: 'DOSSIER' }),
  }),
)

builder.interfaceField(ItemRef, 'difference', (t) =>
  t.field({
    type: Difference,
    args: betweenMoments,
    description: 'What changed of it between two moments, whatever its own. Four round trips with statements and sources.',
    resolve: ({ slug }, moments, context) => differenceOf(context, moments, { of: slug, scope: 'ITEM' }),
  }),
)
