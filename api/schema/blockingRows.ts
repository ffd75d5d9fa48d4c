// What waits for what at a moment, for a dossier or around items.
import { waitingItems, waitsAroundItems, waitsOfDossier } from '../../cypher/queries.gen.ts'
import type { View } from '../moment.ts'
import { maxWaits, maxWaysToRoots } from '../limits.ts'
import { blocking, type Blocking, type Root, type Wait } from '../rules/blocking.ts'
import { earliestPossible, type Earliest } from '../rules/earliest.ts'
import { isOpen } from '../rules/states.ts'
import { unlocks } from '../rules/unlocks.ts'
import { waysToRoots } from '../rules/ways.ts'
import { ownDateOf, ownDayOf, type DueDateRow } from './dueDate/row.ts'
import type { ItemRow } from './item/row.ts'
import { byKey } from './loaders.ts'
import { readWithEnds, type RelationRow } from './relation/row.ts'

export interface BlockingRow {
  readonly view: View
  /** There are more waits than were looked at. */
  readonly isTruncated: boolean
  readonly edges: readonly Wait[]
  readonly items: ReadonlyMap<string, ItemRow>
  readonly waits: readonly RelationRow[]
  readonly result: Blocking
}

export interface RootRow extends Root {
  readonly item: ItemRow
}

export interface WaitRow {
  readonly relation: RelationRow
  readonly isBlocking: boolean
}

export interface ItemBlockingRow {
  readonly item: ItemRow
  readonly around: BlockingRow
}

/** O2, from what was read with the item. */
export const isItemOpen = ({ phase, substance }: ItemRow): boolean => isOpen(phase, substance)

/** `found` may hold one wait more than are looked at: then it is said that there are more. */
function decide(view: View, found: readonly RelationRow[]): BlockingRow {
  const waits = found.slice(0, maxWaits)
  const items = new Map(waits.flatMap(({ from, to }) => [from, to]).map((item) => [item.slug, item]))
  const nodes = [...items.values()].map((item) => ({ slug: item.slug, isOpen: isItemOpen(item), hasPhase: item.phase !== null }))
  const edges = waits.map(({ from, to, strength, group }) => ({ from: from.slug, to: to.slug, strength: strength ?? 'REQUIRED', group }))
  return { view, isTruncated: found.length > maxWaits, items, waits, edges, result: blocking(nodes, edges) }
}

/** B8. */
export async function blockingOfDossier(view: View, dossier: string): Promise<BlockingRow> {
  const rows = await view.reader.run(waitsOfDossier, { dossier, limit: maxWaits + 1, moment: view.moment })
  return decide(
    view,
    rows.map((row) => readWithEnds(view, row)),
  )
}

/** What waits for the items asked for in one tick, and what they wait for, in the end: decided once. */
export const aroundLoader = byKey<BlockingRow | null>(
  async (view, slugs) => {
    const rows = await view.reader.run(waitsAroundItems, { slugs, limit: maxWaits + 1, moment: view.moment })
    const around = decide(
      view,
      rows.map((row) => readWithEnds(view, row)),
    )
    return new Map(slugs.map((slug) => [slug, around]))
  },
  () => null,
)

export function itemsOf({ items }: BlockingRow, slugs: readonly string[]): ItemRow[] {
  return slugs.flatMap((slug) => items.get(slug) ?? [])
}

export interface UnlockRow {
  readonly directly: readonly ItemRow[]
  readonly inTheEnd: readonly ItemRow[]
}

/** B6. */
export function unlockOf(row: BlockingRow, closing: readonly string[]): UnlockRow {
  const { directly, inTheEnd } = unlocks(row.result, closing)
  return { directly: itemsOf(row, directly), inTheEnd: itemsOf(row, inTheEnd) }
}

const earliestKept = new WeakMap<BlockingRow, Promise<Pick<ReadonlyMap<string, Earliest>, 'get'>>>()

async function earliestIn(row: BlockingRow): Promise<Pick<ReadonlyMap<string, Earliest>, 'get'>> {
  const open = row.result.nodes.filter(({ isOpen: isNodeOpen }) => isNodeOpen)
  const own = new Map(
    await Promise.all(
      itemsOf(
        row,
        open.map(({ slug }) => slug),
      ).map(async (item) => [item.slug, await ownDayOf(item)] as const),
    ),
  )
  return earliestPossible(row.result, (slug) => own.get(slug) ?? null)
}

const unsaid: Earliest = { date: null, givenBy: [], unknownBecauseOf: [] }

/** B7, decided once for all that is connected; the dates of all come in one round trip. */
export async function earliestOf({ item, around }: ItemBlockingRow): Promise<Earliest> {
  if (!isItemOpen(item)) return unsaid
  // Nothing waits for it and it waits for nothing: its own date is all there is.
  if (!around.items.has(item.slug)) {
    const date = await ownDayOf(item)
    return date === null ? { ...unsaid, unknownBecauseOf: [item.slug] } : { date, givenBy: [item.slug], unknownBecauseOf: [] }
  }
  const before = earliestKept.get(around)
  const asked = before ?? earliestIn(around)
  if (before === undefined) earliestKept.set(around, asked)
  return (await asked).get(item.slug) ?? unsaid
}

/** Items of what is around an item; the item itself also where nothing is. */
export function itemsAround({ item, around }: ItemBlockingRow, slugs: readonly string[]): ItemRow[] {
  return slugs.flatMap((slug) => (slug === item.slug ? [item] : itemsOf(around, [slug])))
}

/** The own dates that `earliestOf` comes from. */
export async function earliestDates(row: ItemBlockingRow): Promise<DueDateRow[]> {
  const { givenBy } = await earliestOf(row)
  return (await Promise.all(itemsAround(row, givenBy).map(ownDateOf))).filter((date) => date !== null)
}

export function rootsOf(row: BlockingRow): RootRow[] {
  return row.result.roots.flatMap((root) => itemsOf(row, [root.slug]).map((item) => ({ ...root, item })))
}

/** B9: the waits of an item on open items, or on an item by open ones, each with whether it blocks. */
export function waitsOf({ item, around }: ItemBlockingRow, end: 'from' | 'to'): WaitRow[] {
  const other = end === 'from' ? 'to' : 'from'
  return around.waits.flatMap((relation, at) => {
    const isWanted = relation[end].slug === item.slug && isItemOpen(relation[other])
    return isWanted ? [{ relation, isBlocking: around.result.isBlocking[at] ?? false }] : []
  })
}

/** To each of the first roots that hold the item up the shortest way, wait by wait. */
export function waysOf({ item, around }: ItemBlockingRow): WaitRow[][] {
  const { edges, waits, result } = around
  const roots = result.rootsOf(item.slug).slice(0, maxWaysToRoots)
  const ways = waysToRoots(
    edges,
    result.isBlocking,
    item.slug,
    roots.map(({ slug }) => slug),
  )
  return ways.map((way) => way.flatMap((at) => (waits[at] ? [{ relation: waits[at], isBlocking: true }] : [])))
}

/** G2: whether an item awaits something or is awaited. */
export const inWaitLoader = byKey<boolean>(
  async (view, slugs) => new Map((await view.reader.run(waitingItems, { slugs, moment: view.moment })).map(({ slug }) => [slug, true])),
  () => false,
)
