// A relation between two items.
import { relationTypeNames, relationTypes } from '../../../cypher/model.ts'
import { FuzzyDateType } from '../moment.ts'
import { itemLoader } from '../item/row.ts'
import { connectionOf } from '../page.ts'
import { ItemRef, NodeRef, RelationRef, StatementRef } from '../refs.ts'
import { CertaintyEnum, RelationFamilyEnum, RelationTypeEnum } from '../scalars.ts'
import { statementById, statementsById, type StatementRow } from '../statement/row.ts'
import { inLanguage, sayWords } from '../words.ts'
import { statementsLoader } from './list.ts'
import type { RelationRow } from './row.ts'

const statementsOf = async ({ view, all, statement }: RelationRow): Promise<readonly StatementRow[]> =>
  all ? statementsById(view, all) : statementsLoader(view).load(statement)

RelationRef.implement({
  interfaces: [NodeRef],
  description:
    'A relation that holds, read from left to right. Lists give one for each statement; a graph’s edges are one for each distinct (type, from, to) [L2].',
  fields: (t) => ({
    type: t.field({ type: RelationTypeEnum, description: 'What it says.', resolve: ({ type }) => type }),
    family: t.field({ type: RelationFamilyEnum, description: 'What it belongs to.', resolve: ({ type }) => relationTypes[type].family }),
    from: t.field({ type: ItemRef, description: 'The item on the left.', resolve: ({ from }) => from }),
    to: t.field({ type: ItemRef, description: 'The item on the right.', resolve: ({ to }) => to }),
    of: t.field({
      type: ItemRef,
      nullable: true,
      description: 'INFORMED only: what they were told of.',
      resolve: ({ view, of }) => (of === null ? null : itemLoader(view).load(of)),
    }),
    since: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When it began; null where nobody says [D5].',
      resolve: ({ since }) => since,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it no longer holds, where that is said.',
      resolve: ({ until }) => until,
    }),
    knownSince: t.field({ type: 'Date', description: 'The first day on which the public could know it.', resolve: ({ known }) => known }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'Of its statement; an edge’s is that of the latest known one.',
      resolve: ({ certainty }) => certainty,
    }),
    ground: t.string({
      nullable: true,
      description: 'AWAITS only: OUTCOME, EVIDENCE, DATA, CAPACITY, CONSENT, REPAIR or ORDER.',
      resolve: ({ ground }) => ground,
    }),
    strength: t.string({
      nullable: true,
      description: 'AWAITS only: REQUIRED or HELPFUL, which never blocks [B2].',
      resolve: ({ strength }) => strength,
    }),
    group: t.string({
      nullable: true,
      description: 'AWAITS only: waits of one item in the same group are alternatives [B1].',
      resolve: ({ group }) => group,
    }),
    aspects: t.stringList({ description: 'EXAMINES only: what is looked at.', resolve: ({ aspects }) => aspects }),
    why: t.string({
      nullable: true,
      args: inLanguage,
      description: 'Why it holds, in our words.',
      resolve: ({ why }, args) => sayWords(why, args),
    }),
    statement: t.field({
      type: StatementRef,
      description: 'The statement that says it; of an edge the latest known.',
      resolve: ({ view, statement }) => statementById(view, statement),
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'Every statement that holds of this type between these ends, first known first [L2].',
      resolve: statementsOf,
    }),
  }),
})

export const RelationConnection = connectionOf('Relation', RelationRef, 'relations')

/** The types of some families, together with those named; null where neither limits. */
export function typesOf(
  types: readonly string[] | null | undefined,
  families: readonly string[] | null | undefined,
): readonly string[] | null {
  if (!families) return types ?? null
  const wanted = new Set(families)
  return relationTypeNames.filter((name) => wanted.has(relationTypes[name].family) && (!types || types.includes(name)))
}
