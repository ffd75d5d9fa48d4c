// What the store holds at a basis, read inside the transaction that records.
import { itemTypeNames, sentinels, type ItemType } from '../../cypher/model.ts'
import * as queries from '../../cypher/queries.gen.ts'
import type { Run } from '../db/run.ts'
import type { Recorded, Statement } from '../rules/statement.ts'
import type { ItemContent, SourceContent } from './dossier.ts'
import type { DossierHead, Membership, Origin, Stored } from './operation.ts'

/** What the store holds of an item or source, seen from one dossier. */
export interface PresentMember {
  readonly slug: string
  /** Null where it is not in the dossier. */
  readonly own: Membership | null
  /** The different things that other dossiers say of it: canonical JSON. */
  readonly others: readonly string[]
  /** It is in some dossier. */
  readonly isMember: boolean
}
export interface PresentItem extends PresentMember {
  readonly type: ItemType
}

interface StatementRow {
  readonly id: string
  readonly seq: number
  readonly place: number
  readonly content: string
}

function recorded(row: StatementRow, dossier: string): Recorded {
  const statement: Statement = JSON.parse(row.content)
  return { ...statement, id: row.id, dossier, seq: row.seq, retractedSeq: sentinels.futureSeq, place: row.place }
}

function origin(text: string): Origin {
  return text === 'FILE' ? 'FILE' : 'API'
}

export async function presentStatements(run: Run, dossier: string, basis: number): Promise<Stored[]> {
  const rows = await run(queries.presentStatements, { dossier, basis })
  return rows.map((row) => ({ ...recorded(row, dossier), origin: origin(row.origin) }))
}

/** The live statements with these keys, and those that supersede them. */
export async function presentByKeys(run: Run, dossier: string, keys: readonly string[], basis: number): Promise<Stored[]> {
  const rows = await run(queries.presentByKeys, { dossier, keys, basis })
  return rows.map((row) => ({ ...recorded(row, dossier), origin: origin(row.origin) }))
}

/** The live state statements about these items, of whichever dossier. */
export async function presentStates(run: Run, items: readonly string[], basis: number): Promise<Recorded[]> {
  if (items.length === 0) return []
  const rows = await run(queries.presentStates, { items, basis })
  return rows.map((row) => recorded(row, row.dossier))
}

export async function presentItems(run: Run, slugs: readonly string[], dossier: string, basis: number): Promise<Map<string, PresentItem>> {
  const rows = slugs.length === 0 ? [] : await run(queries.presentItems, { slugs, dossier, basis })
  return new Map(
    rows.flatMap((row) => {
      const type = itemTypeNames.find((name) => row.labels.includes(name))
      return type ? [[row.slug, { ...member(row), type }]] : []
    }),
  )
}

export async function presentSources(
  run: Run,
  slugs: readonly string[],
  dossier: string,
  basis: number,
): Promise<Map<string, PresentMember>> {
  const rows = slugs.length === 0 ? [] : await run(queries.presentSources, { slugs, dossier, basis })
  return new Map(rows.map((row) => [row.slug, member(row)]))
}

interface MemberRow {
  readonly slug: string
  readonly own: readonly Readonly<Record<string, unknown>>[]
  readonly others: readonly string[]
  readonly isMember: boolean
}

function member({ slug, own: [first], others, isMember }: MemberRow): PresentMember {
  const said = first?.['said']
  const own = first
    ? { slug, isListed: first['isListed'] === true, said: typeof said === 'string' ? said : null, place: Number(first['place']) }
    : null
  return { slug, own, others, isMember }
}

export async function presentHead(run: Run, dossier: string, basis: number): Promise<DossierHead | null> {
  const row = await run(queries.presentDossier, { slug: dossier, basis })
  return row && parseHead(row.content)
}

export async function presentMembers(run: Run, dossier: string, basis: number): Promise<{ items: string[]; sources: string[] }> {
  const rows = await run(queries.presentMembers, { dossier, basis })
  return {
    items: rows.filter((row) => !row.isSource).map(({ slug }) => slug),
    sources: rows.filter((row) => row.isSource).map(({ slug }) => slug),
  }
}

function parseHead(content: string): DossierHead {
  const head: DossierHead = JSON.parse(content)
  return head
}
export function parseItem(said: string): ItemContent {
  const item: ItemContent = JSON.parse(said)
  return item
}
export function parseSource(said: string): SourceContent {
  const source: SourceContent = JSON.parse(said)
  return source
}
