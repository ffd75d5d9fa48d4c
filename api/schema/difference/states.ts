// Items whose phase or substance has another value.
import { aspects, type Aspect } from '../../../cypher/model.ts'
import { changedStatesOfDossier } from '../../../cypher/queries.gen.ts'
import { causesOfState, changes, type ChangeKind } from '../../rules/difference.ts'
import type { StateRecord } from '../../rules/runs.ts'
import { recordsAt } from '../item/history.ts'
import { itemLoader, type ItemRow, type StateRow } from '../item/row.ts'
import { oneOf } from '../row.ts'
import type { StatementRow } from '../statement/row.ts'
import { bothMoments, statementsSeen, type DifferenceRow } from './row.ts'

export interface ItemChangeRow {
  /** As it is at the second moment; where it is not there, as it was at the first. */
  readonly item: ItemRow
  readonly aspect: Aspect
  readonly change: ChangeKind
  readonly before: StateRow | null
  readonly after: StateRow | null
  readonly causes: readonly StatementRow[]
}

async function candidates(row: DifferenceRow): Promise<{ readonly slug: string; readonly aspect: Aspect }[]> {
  if (row.scope === 'ITEM') return aspects.map((aspect) => ({ slug: row.of, aspect }))
  const found = await row.to.reader.run(changedStatesOfDossier, { dossier: row.of, ...bothMoments(row) })
  return found.map(({ slug, aspect }) => ({ slug, aspect: oneOf(aspects, aspect) }))
}

const stateOf = (item: ItemRow | null, aspect: Aspect): StateRow | null => (aspect === 'PHASE' ? item?.phase : item?.substance) ?? null

const held = (state: StateRow | null) => (state === null ? [] : [{ name: state.aspect, said: state.value, statement: state.statement }])

/** By slug, the phase first. */
export async function itemChanges(row: DifferenceRow): Promise<ItemChangeRow[]> {
  const found = await candidates(row)
  const all = await Promise.all(found.map(({ slug, aspect }) => itemChange(row, slug, aspect)))
  return all.filter((each) => each !== null).toSorted((a, b) => (`${a.item.slug} ${a.aspect}` < `${b.item.slug} ${b.aspect}` ? -1 : 1))
}

async function itemChange({ from, to }: DifferenceRow, slug: string, aspect: Aspect): Promise<ItemChangeRow | null> {
  const [was, is, recordedThen, recordedNow] = await Promise.all([
    itemLoader(from).load(slug),
    itemLoader(to).load(slug),
    // One basis has one record of what was said.
    from.moment.basis === to.moment.basis ? [] : recordsAt(from, slug, aspect),
    recordsAt(to, slug, aspect),
  ])
  const [before, after] = [stateOf(was, aspect), stateOf(is, aspect)]
  const [change] = changes(held(before), held(after))
  const item = is ?? was
  if (!change || !item) return null
  const recorded = new Map<string, StateRecord>([...recordedThen, ...recordedNow].map((each) => [each.id, each]))
  const ids = causesOfState([...recorded.values()], from.moment, to.moment)
  const causes = await statementsSeen(from, to, ids, new Set(recordedThen.map(({ id }) => id)))
  return { item, aspect, change: change.change, before, after, causes }
}
