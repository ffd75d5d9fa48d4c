// Statements recorded one operation at a time, without a file.
import { sentinels } from '../../cypher/model.ts'
import { itemsChangedSince } from '../../cypher/queries.gen.ts'
import type { Database, Run } from '../db/run.ts'
import { InvalidInput, type Problem } from '../errors.ts'
import type { Statement } from '../rules/statement.ts'
import { canonicalJson, sha256 } from './canonical.ts'
import { stored } from './compareDossier.ts'
import type { ItemContent, SourceContent } from './dossier.ts'
import { endProblems } from './ends.ts'
import { merged, mentioned, named } from './members.ts'
import type { Conflict, Delta, Outcome, Prepared, Retraction } from './operation.ts'
import { perform, type PerformOptions } from './perform.ts'
import { presentByKeys, presentHead, presentItems, presentSources, presentStates, type PresentItem } from './present.ts'

export interface RecordRequest {
  readonly operationId: string
  readonly dossier: string
  readonly by: string
  /** Items that the store does not have yet, or that are described in the same words. */
  readonly items?: readonly ItemContent[]
  readonly sources?: readonly SourceContent[]
  readonly statements: readonly Statement[]
  /** Conflict when an item that the statements are about changed after this basis. */
  readonly expectedBasis?: number
}

const nothing = { itemsLeft: [], sourcesLeft: [], sourceVersions: [], newSources: [], retractions: [], adopted: [] } as const

/** Errors: InvalidInput (all problems, nothing recorded). Answers Done, Busy or Conflict. */
export async function recordStatements(database: Database, request: RecordRequest, options: PerformOptions = {}): Promise<Outcome> {
  const { operationId, dossier, by } = request
  const contentHash = sha256(canonicalJson({ ...request, operationId: undefined, by: undefined }))
  const outcome = await perform(
    database,
    { operationId, contentHash, kind: 'RECORD', dossier, by },
    (run, basis, seq) => prepareRecord(run, request, basis, seq),
    options,
  )
  if (!outcome) throw new Error('A recording always has something to record.')
  return outcome
}

async function prepareRecord(run: Run, request: RecordRequest, basis: number, seq: number): Promise<Prepared | Conflict> {
  const { dossier, statements } = request
  const problems: Problem[] = []
  if (statements.length === 0) problems.push({ path: ['statements'], message: 'No statements.', expected: 'at least one' })
  if ((await presentHead(run, dossier, basis)) === null)
    problems.push({ path: ['dossier'], message: `There is no dossier ${dossier}.`, expected: 'the slug of a dossier' })
  const slugs = [...new Set([...(request.items ?? []).map(({ slug }) => slug), ...statements.flatMap(mentioned)])]
  const items = await presentItems(run, slugs, dossier, basis)
  const changed = await changedSince(run, request, basis)
  if (changed.length > 0) return { kind: 'Conflict', basis, items: changed }

  const isLive = (slug: string) => items.get(slug)?.isMember ?? false
  const types = new Map((request.items ?? []).map(({ slug, type }) => [slug, type]))
  problems.push(...endProblems(statements, (slug) => types.get(slug) ?? (isLive(slug) ? items.get(slug)?.type : undefined)))
  const wantedSources = statements.flatMap((s) => s.evidence.map(({ source }) => source))
  const sources = await presentSources(
    run,
    [...new Set([...wantedSources, ...(request.sources ?? []).map(({ slug }) => slug)])],
    dossier,
    basis,
  )
  const newSources = (request.sources ?? []).filter(({ slug }) => !sources.has(slug))
  const known = new Set([...newSources.map(({ slug }) => slug), ...sources.keys()])
  for (const s of statements)
    for (const { source } of s.evidence)
      if (!known.has(source))
        problems.push({
          path: ['statements', s.key, 'evidence'],
          message: `There is no source ${source}.`,
          expected: 'the slug of a source',
        })

  const keys = statements.flatMap((s) => [s.key, ...(s.supersedes === undefined ? [] : [s.supersedes]), ...s.disputes])
  const present = await presentByKeys(run, dossier, keys, basis)
  const taken = new Set(present.map(({ key }) => key))
  for (const s of statements)
    if (taken.has(s.key))
      problems.push({ path: ['statements', s.key], message: `The key ${s.key} is taken in ${dossier}.`, expected: 'another key' })
  problems.push(...keyProblems(statements, taken))
  if (problems.length > 0) throw new InvalidInput(`The statements do not fit the store: ${problems.length} problems.`, { problems })

  const delta: Delta = {
    ...nothing,
    dossier,
    isNewDossier: false,
    ...itemsOf(request, items, isLive),
    newSources: newSources.map(({ slug }) => slug),
    sourceVersions: newSources,
    sourcesJoined: newSources.map((source, place) => ({ slug: source.slug, isListed: true, said: canonicalJson(source), place })),
    statements: statements.map((s, place) => stored(s, dossier, seq, place, 'API')),
  }
  const states = await presentStates(run, [...new Set(statements.filter(({ form }) => form === 'STATE').map(({ about }) => about))], basis)
  return { delta, present: { statements: present, states } }
}

function keyProblems(statements: readonly Statement[], taken: ReadonlySet<string>): Problem[] {
  const own = new Set(statements.map(({ key }) => key))
  return statements.flatMap((s) =>
    [...(s.supersedes === undefined ? [] : [s.supersedes]), ...s.disputes]
      .filter((key) => !taken.has(key) && !own.has(key))
      .map((key) => ({
        path: ['statements', s.key],
        message: `There is no statement ${key} in this dossier.`,
        expected: 'the key of a statement',
      })),
  )
}

function itemsOf(
  request: RecordRequest,
  items: ReadonlyMap<string, PresentItem>,
  isLive: (slug: string) => boolean,
): Pick<Delta, 'newItems' | 'itemVersions' | 'itemsJoined'> {
  const listed = (request.items ?? []).filter(({ slug }) => !isLive(slug))
  const own = (slug: string) => (items.get(slug)?.own ?? null) !== null
  const fresh = new Set(listed.map(({ slug }) => slug))
  const joining = [...new Set(request.statements.flatMap(named))].filter((slug) => !own(slug) && !fresh.has(slug))
  return {
    newItems: listed.map(({ slug, type }) => ({ slug, type })),
    itemVersions: listed.flatMap((item) => merged([item]) ?? []),
    itemsJoined: [
      ...listed.map((item, place) => ({ slug: item.slug, isListed: true, said: canonicalJson(item), place })),
      ...joining.map((slug) => ({ slug, isListed: false, said: null, place: 0 })),
    ],
  }
}

/** Items that these statements are about of which something was recorded or retracted after `expectedBasis`. */
async function changedSince(run: Run, request: RecordRequest, basis: number): Promise<string[]> {
  if (request.expectedBasis === undefined || request.expectedBasis >= basis) return []
  const rows = await run(itemsChangedSince, {
    slugs: [...new Set(request.statements.map(({ about }) => about))],
    basis: request.expectedBasis,
    open: sentinels.futureSeq,
  })
  return rows.map(({ slug }) => slug)
}

export interface RetractRequest {
  readonly operationId: string
  readonly dossier: string
  /** The key of the statement, in its dossier. */
  readonly key: string
  readonly reason: string
  readonly by: string
}

/** P1: the statement has no effect from the new seq on; before it, it still has. Errors: InvalidInput. */
export async function retractStatement(database: Database, request: RetractRequest, options: PerformOptions = {}): Promise<Outcome> {
  const { operationId, dossier, by, key } = request
  const contentHash = sha256(canonicalJson({ dossier, key, reason: request.reason }))
  const outcome = await perform(
    database,
    { operationId, contentHash, kind: 'RETRACT', dossier, by },
    (run, basis) => prepareRetraction(run, request, basis),
    options,
  )
  if (!outcome) throw new Error('A retraction always retracts.')
  return outcome
}

async function prepareRetraction(run: Run, { dossier, key, reason }: RetractRequest, basis: number): Promise<Prepared> {
  const asked = await presentByKeys(run, dossier, [key], basis)
  const statement = asked.find((s) => s.key === key)
  if (!statement) throw new InvalidInput(`There is no statement ${key} in ${dossier} that is not retracted.`)
  const present = statement.supersedes === undefined ? asked : await presentByKeys(run, dossier, [key, statement.supersedes], basis)
  const retractions: Retraction[] = [{ statement, reason }]
  const states = statement.form === 'STATE' ? await presentStates(run, [statement.about], basis) : []
  const delta: Delta = {
    ...nothing,
    dossier,
    isNewDossier: false,
    newItems: [],
    itemVersions: [],
    itemsJoined: [],
    sourcesJoined: [],
    statements: [],
    retractions,
  }
  return { delta, present: { statements: present, states } }
}
