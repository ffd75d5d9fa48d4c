// F3: what is new, changed and removed between a dossier's content and the store's.
import { sentinels } from '../../cypher/model.ts'
import type { Run } from '../db/run.ts'
import { InvalidInput, type Problem } from '../errors.ts'
import type { Statement } from '../rules/statement.ts'
import { canonicalJson, statementContent } from './canonical.ts'
import type { DossierContent } from './dossier.ts'
import { endProblems } from './ends.ts'
import { itemChanges, mentioned, named, sourceChanges } from './members.ts'
import type { Delta, DossierHead, Prepared, Retraction, Stored } from './operation.ts'
import { presentHead, presentItems, presentMembers, presentSources, presentStatements, presentStates } from './present.ts'

export interface Counts {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
}
export interface ImportCounts {
  readonly items: Counts
  readonly sources: Counts
  readonly statements: Counts & { readonly adopted: number }
}

const none: Counts = { added: 0, changed: 0, removed: 0, unchanged: 0 }
/** Of an import that was done before and not looked at again. */
export const noCounts: ImportCounts = { items: none, sources: none, statements: { ...none, adopted: 0 } }

const reasonRemoved = 'removed from dossier file'
const reasonChanged = 'changed in dossier file'

interface Comparison {
  readonly prepared: Prepared
  readonly counts: ImportCounts
  readonly isUnchanged: boolean
}

/** Throws InvalidInput with every problem that only the store could show. */
export async function compareDossier(run: Run, content: DossierContent, basis: number, seq: number): Promise<Comparison> {
  const dossier = content.slug
  const head = await presentHead(run, dossier, basis)
  const members = await presentMembers(run, dossier, basis)
  const old = await presentStatements(run, dossier, basis)
  const slugs = new Set([...members.items, ...content.items.map(({ slug }) => slug), ...content.statements.flatMap(mentioned)])
  const items = await presentItems(run, [...slugs], dossier, basis)
  const sources = await presentSources(run, [...new Set([...members.sources, ...content.sources.map(({ slug }) => slug)])], dossier, basis)

  const problems: Problem[] = []
  const statements = compareStatements(content, old, seq, problems)
  const live = [...content.statements, ...statements.kept]
  const itemDelta = itemChanges(content.items, new Set(live.flatMap(named)), members.items, items, problems)
  const sourceDelta = sourceChanges(content.sources, members.sources, sources, problems)
  const types = new Map(content.items.map(({ slug, type }) => [slug, type]))
  const elsewhere = (slug: string) => ((items.get(slug)?.others.length ?? 0) > 0 ? items.get(slug)?.type : undefined)
  problems.push(...endProblems(content.statements, (slug) => types.get(slug) ?? elsewhere(slug)))
  if (problems.length > 0)
    throw new InvalidInput(`The dossier ${dossier} does not fit the store: ${problems.length} problems.`, { problems })

  const newHead: DossierHead = headOf(content)
  const isSameHead = head !== null && canonicalJson(head) === canonicalJson(newHead)
  const delta: Delta = {
    dossier,
    isNewDossier: head === null,
    ...(isSameHead ? {} : { head: newHead }),
    ...itemDelta,
    ...sourceDelta,
    statements: statements.added,
    retractions: statements.retractions,
    adopted: statements.adopted,
  }
  const touched = [...statements.added, ...statements.retractions.map(({ statement }) => statement)].filter(({ form }) => form === 'STATE')
  const states = await presentStates(run, [...new Set(touched.map(({ about }) => about))], basis)
  const isUnchanged =
    isSameHead &&
    [
      statements.added,
      statements.retractions,
      statements.adopted,
      itemDelta.itemsLeft,
      itemDelta.itemsJoined,
      sourceDelta.sourcesLeft,
      sourceDelta.sourcesJoined,
    ].every((list) => list.length === 0)
  return {
    prepared: { delta, present: { statements: old, states } },
    isUnchanged,
    counts: {
      items: memberCounts(content.items, itemDelta.itemsJoined, itemDelta.itemsLeft, (slug) => members.items.includes(slug)),
      sources: memberCounts(content.sources, sourceDelta.sourcesJoined, sourceDelta.sourcesLeft, (slug) => members.sources.includes(slug)),
      statements: statements.counts,
    },
  }
}

function headOf({ sources: _sources, items: _items, statements: _statements, ...head }: DossierContent): DossierHead {
  return head
}

function compareStatements(content: DossierContent, old: readonly Stored[], seq: number, problems: Problem[]) {
  const present = new Map(old.map((s) => [s.key, s]))
  const said = new Set(content.statements.map(({ key }) => key))
  const added: Stored[] = []
  const retractions: Retraction[] = []
  const adopted: string[] = []
  let changed = 0
  for (const [place, s] of content.statements.entries()) {
    const before = present.get(s.key)
    const isSame = before !== undefined && statementContent(before) === statementContent(s)
    if (isSame && before.origin === 'API') adopted.push(before.id)
    if (isSame) continue
    if (before?.origin === 'API') {
      problems.push({
        path: ['statements', s.key],
        message: `${s.key} was recorded elsewhere with other content: there ${statementContent(before)}, in the file ${statementContent(s)}.`,
        expected: 'the same content, or another id',
      })
      continue
    }
    if (before) {
      retractions.push({ statement: before, reason: reasonChanged })
      changed += 1
    }
    added.push(stored(s, content.slug, seq, place, 'FILE'))
  }
  const removed = old.filter(({ key, origin }) => origin === 'FILE' && !said.has(key))
  retractions.push(...removed.map((statement) => ({ statement, reason: reasonRemoved })))
  return {
    added,
    retractions,
    adopted,
    /** Recorded elsewhere and not in the file: they stay as they are. */
    kept: old.filter(({ key, origin }) => origin === 'API' && !said.has(key)),
    counts: {
      added: added.length - changed,
      changed,
      removed: removed.length,
      unchanged: content.statements.length - added.length,
      adopted: adopted.length,
    },
  }
}

/** A statement as it will stand in the store: its id names dossier, key and seq. */
export function stored(s: Statement, dossier: string, seq: number, place: number, origin: Stored['origin']): Stored {
  return { ...s, id: `${dossier}/${s.key}/${seq}`, dossier, seq, retractedSeq: sentinels.futureSeq, place, origin }
}

function memberCounts(
  listed: readonly { readonly slug: string }[],
  joined: readonly { readonly slug: string; readonly isListed: boolean }[],
  left: readonly string[],
  wasMember: (slug: string) => boolean,
): Counts {
  const touched = joined.filter(({ isListed }) => isListed)
  const changed = touched.filter(({ slug }) => wasMember(slug)).length
  const gone = new Set(joined.map(({ slug }) => slug))
  return {
    added: touched.length - changed,
    changed,
    removed: left.filter((slug) => !gone.has(slug)).length,
    unchanged: listed.length - touched.length,
  }
}
