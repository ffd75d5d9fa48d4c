import { dossierSlugs, storeHead } from '../../cypher/queries.gen.ts'
import type { Database } from '../db/run.ts'
import type { DossierContent } from './dossier.ts'
import {
  parseItem,
  parseSource,
  presentHead,
  presentItems,
  presentMembers,
  presentSources,
  presentStatements,
  type PresentMember,
} from './present.ts'

/** A dossier as the store holds it now: items and sources in the order of the file, statements by recording. Null: no such dossier. */
export async function exportDossier(database: Database, slug: string): Promise<DossierContent | null> {
  const { seq: basis } = await database.run(storeHead, {})
  const head = await presentHead(database.run, slug, basis)
  if (!head) return null
  const members = await presentMembers(database.run, slug, basis)
  const items = await presentItems(database.run, members.items, slug, basis)
  const sources = await presentSources(database.run, members.sources, slug, basis)
  const statements = await presentStatements(database.run, slug, basis)
  const listed = (present: ReadonlyMap<string, PresentMember>) =>
    [...present.values()]
      .flatMap(({ own }) => (own === null || own.said === null ? [] : [{ ...own, said: own.said }]))
      .toSorted((a, b) => a.place - b.place || (a.slug < b.slug ? -1 : 1))
      .map(({ said }) => said)
  return {
    ...head,
    sources: listed(sources).map(parseSource),
    items: listed(items).map(parseItem),
    statements: statements
      .toSorted((a, b) => a.place - b.place || a.seq - b.seq)
      .map(
        ({ id: _id, dossier: _dossier, seq: _seq, retractedSeq: _retracted, place: _place, origin: _origin, ...statement }) => statement,
      ),
  }
}

export interface DossierSummary {
  readonly slug: string
  readonly titleNl: string | null
  readonly titleEn: string | null
  readonly statements: number
  readonly items: number
}

export async function listDossiers(database: Database): Promise<readonly DossierSummary[]> {
  const { seq: basis } = await database.run(storeHead, {})
  return database.run(dossierSlugs, { basis })
}
