// The difference of a dossier or an item between two moments: whose, what is read of both, and how a change is shown.
import type { AskedMoment, View } from '../../moment.ts'
import { viewAt } from '../../moment.ts'
import type { Context } from '../../context.ts'
import { causesOf, changes, type Change, type ChangeKind, type Held } from '../../rules/difference.ts'
import { itemLoader, type ItemRow } from '../item/row.ts'
import { statementById, superseders, type StatementRow } from '../statement/row.ts'

export interface DifferenceRow {
  readonly from: View
  readonly to: View
  /** Slug of the dossier or of the item. */
  readonly of: string
  readonly scope: 'DOSSIER' | 'ITEM'
}

/** Throws InvalidInput for a basis that is not there yet. */
export function differenceOf(
  context: Context,
  { from, to }: { readonly from: AskedMoment; readonly to: AskedMoment },
  { of, scope }: Pick<DifferenceRow, 'of' | 'scope'>,
): DifferenceRow {
  return { from: viewAt(context, from, 'from'), to: viewAt(context, to, 'to'), of, scope }
}

/** What the queries of differences are given of both moments. */
export const bothMoments = ({ from, to }: DifferenceRow) => ({
  fromTrueOn: from.moment.trueOn,
  fromKnownOn: from.moment.knownOn,
  fromBasis: from.moment.basis,
  moment: to.moment,
})

/** Something that holds at a moment, as rules compare it, with what it is shown as. */
export interface HeldRow<R> extends Held {
  readonly row: R
}

export interface ChangeRow<R> {
  readonly change: ChangeKind
  /** Null for what came. */
  readonly before: R | null
  /** Null for what went. */
  readonly after: R | null
  readonly causes: readonly StatementRow[]
}

/** L3, with the statements that did it. Of several that say it the last one is shown. `held` are those of the first moment, asked for beside what `read` asks. */
export async function changedRows<R>(
  { from, to }: DifferenceRow,
  held: readonly string[],
  read: () => Promise<readonly [before: readonly HeldRow<R>[], after: readonly HeldRow<R>[]]>,
): Promise<ChangeRow<R>[]> {
  const [enders, [before, after]] = await Promise.all([endersOf(to, held), read()])
  return Promise.all(
    changes(before, after).map(async (change) => ({
      change: change.change,
      before: change.before.at(-1)?.row ?? null,
      after: change.after.at(-1)?.row ?? null,
      causes: await statementsSeen(
        from,
        to,
        causesOf(change, (id) => enders.get(id) ?? []),
        seenBefore(change),
      ),
    })),
  )
}

const seenBefore = (change: Change<Held>) => new Set(change.left.map(({ statement }) => statement))

async function endersOf(to: View, held: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map(await Promise.all([...new Set(held)].map(async (id) => [id, await superseders(to, id)] as const)))
}

/** Statements as the later recording shows them, so that one that was retracted says so. */
export function statementsSeen(from: View, to: View, ids: readonly string[], seenFrom: ReadonlySet<string>): Promise<StatementRow[]> {
  const isBack = to.moment.basis < from.moment.basis
  return Promise.all(ids.map((id) => statementById(isBack && seenFrom.has(id) ? from : to, id)))
}

/** Items at a view by slug. Throws where a box stands on one that is not there: a bug. */
export async function itemsAt(view: View, slugs: Iterable<string>): Promise<(slug: string) => ItemRow> {
  const items = new Map(await Promise.all([...new Set(slugs)].map(async (slug) => [slug, await itemLoader(view).load(slug)] as const)))
  return (slug) => {
    const item = items.get(slug)
    if (!item) throw new Error(`No item ${slug}.`)
    return item
  }
}

/** The name of a statement that stays the same when it is recorded anew: its id without the number of the recording. */
export const keyOf = (statement: string): string => statement.replace(/\/\d+$/, '')
