// Relations that other statements say.
import { changedRelationsOfDossier, changedRelationsOfItems } from '../../../cypher/queries.gen.ts'
import { saidOfRelation } from '../../rules/difference.ts'
import type { View } from '../../moment.ts'
import { readRelation, type RelationRow } from '../relation/row.ts'
import { text } from '../row.ts'
import { bothMoments, changedRows, itemsAt, type ChangeRow, type DifferenceRow, type HeldRow } from './row.ts'

type Column = Readonly<Record<string, unknown>>

/** By type and the slugs of both ends. */
export async function relationChanges(row: DifferenceRow): Promise<ChangeRow<RelationRow>[]> {
  const both = bothMoments(row)
  const found =
    row.scope === 'ITEM'
      ? await row.to.reader.run(changedRelationsOfItems, { slugs: [row.of], ...both })
      : await row.to.reader.run(changedRelationsOfDossier, { dossier: row.of, ...both })
  const before = found.filter(({ wasHeld }) => wasHeld)
  const after = found.filter(({ isHeld }) => isHeld)
  return changedRows(
    row,
    before.map(({ statement }) => statement),
    () => Promise.all([heldAt(row.from, before), heldAt(row.to, after)]),
  )
}

async function heldAt(view: View, found: readonly { readonly relation: Column }[]): Promise<HeldRow<RelationRow>[]> {
  const columns = found.map(({ relation }) => relation)
  const itemAt = await itemsAt(
    view,
    columns.flatMap(({ from, to }) => [text(from), text(to)]),
  )
  const rows = columns.map((column) => readRelation(view, column, itemAt(text(column['from'])), itemAt(text(column['to']))))
  return rows.toSorted(byKnown).map((relation) => ({
    name: `${relation.type} ${relation.from.slug} ${relation.to.slug}`,
    said: saidOfRelation(relation),
    statement: relation.statement,
    row: relation,
  }))
}

const byKnown = (a: RelationRow, b: RelationRow): number =>
  a.known < b.known ? -1 : a.known > b.known ? 1 : a.seq - b.seq || a.place - b.place
