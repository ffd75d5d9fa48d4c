// Parliament's ledger: what was asked or promised and is not settled in substance, and what could be asked again.
import { unsettledOfDossier } from '../../cypher/queries.gen.ts'
import { builder } from '../builder.ts'
import type { View } from '../moment.ts'
import { daysBetween, laterDay } from '../rules/dates.ts'
import { settlementOf, standings, type Settlement } from '../rules/unsettled.ts'
import { isItemOpen } from './blockingRows.ts'
import type { DossierRow } from './dossier/row.ts'
import { keepItem, type ItemRow } from './item/row.ts'
import { grouped, perView } from './loaders.ts'
import { DossierRef, ItemRef, RelationRef } from './refs.ts'
import { readRelation, type RelationRow } from './relation/row.ts'
import type { RelationType } from '../../cypher/model.ts'

interface ParkedOnRow {
  readonly relation: RelationRow
  readonly closedOn: string | null
}

interface UnsettledRow extends Settlement {
  readonly item: ItemRow
  readonly parkedOn: readonly ParkedOnRow[]
  readonly relations: readonly RelationRow[]
}

/** The first day on which a closed item was no longer open, as its states at the moment say. */
function closedOn(item: ItemRow): string | null {
  if (isItemOpen(item)) return null
  const days = [item.phase?.since.earliest, item.substance?.since.earliest].filter((day) => day !== undefined)
  const [first, ...others] = days
  return first === undefined ? null : others.reduce(laterDay, first)
}

/** `relations`: at least those that it waits by, and who asked, is addressed and answers. */
export function unsettledOfItem(item: ItemRow, relations: readonly RelationRow[]): UnsettledRow {
  const parkedOn = parkedOnOf(relations, item)
  const settlement = settlementOf(
    item.slug,
    parkedOn.map(({ relation: { from, to, strength, group: name } }) => ({
      from: from.slug,
      to: to.slug,
      strength: strength ?? 'REQUIRED',
      group: name,
    })),
    parkedOn.map((one) => ({
      slug: one.relation.to.slug,
      isOpen: isItemOpen(one.relation.to),
      hasPhase: one.relation.to.phase !== null,
      closedOn: one.closedOn,
    })),
  )
  return { item, parkedOn, relations, ...settlement }
}

/** All that an item waits for. */
export const parkedOnOf = (relations: readonly RelationRow[], { slug }: ItemRow): ParkedOnRow[] =>
  relations
    .filter(({ type, from }) => type === 'AWAITS' && from.slug === slug)
    .map((relation) => ({ relation, closedOn: closedOn(relation.to) }))

async function askUnsettled(view: View, dossier: string): Promise<UnsettledRow[]> {
  const rows = await view.reader.run(unsettledOfDossier, { dossier, moment: view.moment })
  const bySlug = grouped(
    rows,
    ({ slug }) => slug,
    (row) => row,
  )
  return [...bySlug.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const item = keepItem(view, first.item)
    const relations = group.flatMap(({ relation, other }) => {
      if (relation === null || other === null) return []
      const otherEnd = keepItem(view, other)
      const [from, to] = relation['from'] === item.slug ? [item, otherEnd] : [otherEnd, item]
      return [readRelation(view, relation, from, to)]
    })
    return [unsettledOfItem(item, relations)]
  })
}

const kept = perView(() => new Map<string, Promise<UnsettledRow[]>>())

function unsettledOf({ view, slug }: DossierRow): Promise<UnsettledRow[]> {
  const before = kept(view).get(slug)
  const asked = before ?? askUnsettled(view, slug)
  if (before === undefined) kept(view).set(slug, asked)
  return asked
}

const ends = ({ relations }: UnsettledRow, type: RelationType, end: 'from' | 'to'): ItemRow[] => [
  ...new Map(relations.filter((relation) => relation.type === type).map((relation) => [relation[end].slug, relation[end]])).values(),
]

const Standing = builder.enumType('Standing', {
  description: 'Whether what an answer was parked on still stands in its way.',
  values: {
    STILL_PARKED: { description: 'Something that it waits for is open and blocks it [B1].' },
    BLOCKER_GONE: { description: 'It waited, and nothing blocks it any more: it can be asked again.' },
    CANNOT_TELL: { description: 'Nobody said what it waits for, or how that stands.' },
  } satisfies Record<(typeof standings)[number], { description: string }>,
})

export const ParkedOn = builder.objectRef<ParkedOnRow>('ParkedOn').implement({
  description: 'What something was parked on, or waits for.',
  fields: (t) => ({
    relation: t.field({
      type: RelationRef,
      description: 'The AWAITS, which says why and on which ground.',
      resolve: ({ relation }) => relation,
    }),
    item: t.field({ type: ItemRef, description: 'What is waited for.', resolve: ({ relation }) => relation.to }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it was no longer open [O2]; null while it is open, and where it has no state.',
      resolve: (row) => row.closedOn,
    }),
  }),
})

export const Unsettled = builder.objectRef<UnsettledRow>('Unsettled').implement({
  description: 'Something asked or promised whose substance is open: PARTLY, PARKED or IGNORED [O1]. Answered is not settled.',
  fields: (t) => ({
    item: t.field({ type: ItemRef, description: 'The question set, question, request or commitment.', resolve: ({ item }) => item }),
    standing: t.field({ type: Standing, description: 'How it stands.', resolve: ({ standing }) => standing }),
    parkedOn: t.field({ type: [ParkedOn], description: 'All that it waits for, closed or not.', resolve: ({ parkedOn }) => [...parkedOn] }),
    goneSince: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the last blocker closed, of a group the first; null unless the blocker is gone.',
      resolve: ({ goneSince }) => goneSince,
    }),
    daysGone: t.int({
      nullable: true,
      description: 'Days from `goneSince` to the moment’s true day.',
      resolve: ({ goneSince, item }) => (goneSince === null ? null : daysBetween(goneSince, item.view.moment.trueOn)),
    }),
    askedBy: t.field({ type: [ItemRef], description: 'Who asked.', resolve: (row) => ends(row, 'ASKED', 'from') }),
    addressedTo: t.field({
      type: [ItemRef],
      description: 'Whom it is addressed to. Who answers for an office at the moment is its `holder`.',
      resolve: (row) => ends(row, 'ADDRESSED_TO', 'to'),
    }),
    answers: t.field({
      type: [ItemRef],
      description: 'The documents that answer it on paper.',
      resolve: (row) => ends(row, 'ANSWERS', 'from'),
    }),
  }),
})

builder.objectFields(DossierRef, (t) => ({
  unsettled: t.field({
    type: [Unsettled],
    description: 'What was asked or promised and is open in substance, by slug.',
    resolve: unsettledOf,
  }),
  reaskQueue: t.field({
    type: [Unsettled],
    description: 'What was parked on something that has since closed, the longest gone first: it can be asked again.',
    resolve: async (row) =>
      (await unsettledOf(row))
        .filter(({ standing }) => standing === 'BLOCKER_GONE')
        .toSorted((a, b) => ((a.goneSince ?? '') < (b.goneSince ?? '') ? -1 : 1)),
  }),
}))
