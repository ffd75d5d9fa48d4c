// An item's states as the rules make them from all that was said of them.
import type { Aspect } from '../../../cypher/model.ts'
import { stateStatementsOfItems } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import type { StateRecord } from '../../rules/runs.ts'
import { historyAt, stateAt, type StateSeen } from '../../rules/states.ts'
import { byKey, grouped } from '../loaders.ts'
import { readStatement } from '../statement/row.ts'
import type { ItemRow, StateRow } from './row.ts'

const recordsLoader = byKey<readonly StateRecord[]>(
  async (view, slugs) => {
    const rows = await view.reader.run(stateStatementsOfItems, { slugs, basis: view.moment.basis })
    return grouped(
      rows.flatMap((row) => record(view, row)),
      ({ about }) => about,
      (each) => each,
    )
  },
  () => [],
)

function record(view: View, row: { readonly statement: Readonly<Record<string, unknown>> }): StateRecord[] {
  const { id, dossier, seq, retractedSeq, place, said } = readStatement(view, row.statement)
  return said.form === 'STATE' ? [{ ...said, id, dossier, seq, retractedSeq, place }] : []
}

/** All that was said of an item on an aspect, as recorded at the view's basis, whether visible or not. */
export const recordsAt = async (view: View, slug: string, aspect: Aspect): Promise<StateRecord[]> =>
  (await recordsLoader(view).load(slug)).filter((each) => each.aspect === aspect)

const recordsOf = ({ view, slug }: ItemRow, aspect: Aspect): Promise<StateRecord[]> => recordsAt(view, slug, aspect)

/** P7: the runs up to the moment, oldest first, gaps included. */
export const historyOf = async (item: ItemRow, aspect: Aspect): Promise<StateSeen[]> =>
  historyAt(await recordsOf(item, aspect), item.view.moment)

/** The run that a state is of, with what supports and contradicts it; null where the box and the rules disagree, which is a bug. */
export async function seenOf(state: StateRow): Promise<StateSeen | null> {
  if (isPresent(state)) return stateAt(await recordsOf(state.item, state.aspect), state.item.view.moment)
  const history = await historyOf(state.item, state.aspect)
  return history.find(({ since, isGap }) => since.earliest === state.since.earliest && isGap === state.isGap) ?? null
}

function isPresent({ item, aspect, since }: StateRow): boolean {
  const present = aspect === 'PHASE' ? item.phase : item.substance
  return present?.since.earliest === since.earliest
}

/** A run of the rules in the shape of a box's state. */
export function stateRow(item: ItemRow, seen: StateSeen): StateRow {
  return {
    node: 'State',
    item,
    aspect: seen.aspect,
    value: seen.value,
    isOpen: seen.isOpen,
    isGap: seen.isGap,
    since: seen.since,
    wording: seen.isGap ? null : (seen.chosen.wording ?? null),
    certainty: seen.chosen.certainty,
    lastConfirmedOn: seen.lastConfirmedOn,
    knownSince: seen.knownSince,
    heardOn: seen.heardOn,
    hasConflict: seen.hasConflict,
    statement: seen.statement,
  }
}
