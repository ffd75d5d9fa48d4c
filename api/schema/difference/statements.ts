// Dates and figures: each is its statement's.
import { changedDatesOfDossier, changedFiguresOfDossier } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import { saidOfDate, saidOfFigure } from '../../rules/difference.ts'
import { dateColumnsLoader, readDueDate, type DueDateRow } from '../dueDate/row.ts'
import { figureColumnsLoader, readFigure, type FigureRow } from '../figureRow.ts'
import type { ItemRow } from '../item/row.ts'
import { text, valuesOf } from '../row.ts'
import { bothMoments, changedRows, itemsAt, keyOf, type ChangeRow, type DifferenceRow, type HeldRow } from './row.ts'

type Column = Readonly<Record<string, unknown>>
interface Found {
  readonly slug: string
  readonly column: Column
}
interface Both {
  readonly before: readonly Found[]
  readonly after: readonly Found[]
}

interface Kind<R extends { readonly item: ItemRow; readonly statement: string }> {
  readonly ofDossier: (row: DifferenceRow) => Promise<readonly (Found & { readonly wasHeld: boolean })[]>
  readonly ofItem: (view: View, slug: string) => Promise<readonly Column[]>
  readonly read: (item: ItemRow, column: Column) => R
  readonly said: (row: R) => string
}

async function bothOf<R extends { readonly item: ItemRow; readonly statement: string }>(
  row: DifferenceRow,
  { ofDossier, ofItem }: Kind<R>,
): Promise<Both> {
  if (row.scope === 'ITEM') {
    const [before, after] = await Promise.all([row.from, row.to].map((view) => ofItem(view, row.of)))
    const found = (columns: readonly Column[] = []) => columns.map((column) => ({ slug: row.of, column }))
    return { before: found(before), after: found(after) }
  }
  const found = await ofDossier(row)
  return { before: found.filter(({ wasHeld }) => wasHeld), after: found.filter(({ wasHeld }) => !wasHeld) }
}

async function changesOf<R extends { readonly item: ItemRow; readonly statement: string }>(
  row: DifferenceRow,
  kind: Kind<R>,
): Promise<ChangeRow<R>[]> {
  const { before, after } = await bothOf(row, kind)
  const heldAt = async (view: View, found: readonly Found[]): Promise<HeldRow<R>[]> => {
    const itemAt = await itemsAt(
      view,
      found.map(({ slug }) => slug),
    )
    return found.map(({ slug, column }) => {
      const read = kind.read(itemAt(slug), column)
      return { name: keyOf(read.statement), said: kind.said(read), statement: read.statement, row: read }
    })
  }
  return changedRows(
    row,
    before.map(({ column }) => text(valuesOf(column)[0])),
    () => Promise.all([heldAt(row.from, before), heldAt(row.to, after)]),
  )
}

/** Of a dossier those that it records; by the key of the statement. */
export const dateChanges = (row: DifferenceRow): Promise<ChangeRow<DueDateRow>[]> =>
  changesOf(row, {
    ofDossier: async ({ to, of }) =>
      (await to.reader.run(changedDatesOfDossier, { dossier: of, ...bothMoments(row) })).map(({ dueDate, ...rest }) => ({
        ...rest,
        column: dueDate,
      })),
    ofItem: (view, slug) => dateColumnsLoader(view).load(slug),
    read: readDueDate,
    said: ({ item, dateKind, due }) => saidOfDate({ about: item.slug, dateKind, due }),
  })

/** Of a dossier those that it records; by the key of the statement. */
export const figureChanges = (row: DifferenceRow): Promise<ChangeRow<FigureRow>[]> =>
  changesOf(row, {
    ofDossier: async ({ to, of }) =>
      (await to.reader.run(changedFiguresOfDossier, { dossier: of, ...bothMoments(row) })).map(({ figure, ...rest }) => ({
        ...rest,
        column: figure,
      })),
    ofItem: (view, slug) => figureColumnsLoader(view).load(slug),
    read: readFigure,
    said: (figure) => saidOfFigure({ about: figure.item.slug, ...figure }),
  })
