// What only the whole file shows: doubled ids, ends of relations, supersedes, disputes, waits on what has no state (F2, P2, B4, O2).
import { itemTypes, mayRelate, relationTypes, substanceTypes, trackedTypes, type ItemType } from '../../cypher/model.ts'
import type { ItemContent } from '../../api/record/dossier.ts'
import type { Statement } from '../../api/rules/statement.ts'
import type { Cursor } from './cursor.ts'
import type { Listed } from './items.ts'
import type { ReadStatement } from './statements.ts'

export function checkStatements(read: readonly ReadStatement[], items: ReadonlyMap<string, Listed<ItemContent>>): void {
  const byKey = new Map<string, ReadStatement>()
  for (const one of read) {
    const earlier = byKey.get(one.key)
    if (earlier)
      one.at.error(`an id twice, first on line ${earlier.at.place.line}, column ${earlier.at.place.column}`, one.key, 'each id once')
    else byKey.set(one.key, one)
  }
  for (const one of read) {
    if (one.statement) checkEnds(one.at, one.statement, items)
    checkSupersedes(one, byKey)
    checkDisputes(one, byKey)
  }
  checkAwaited(read, items)
}

/** Ends and aspects by type, as far as the file lists the items. */
function checkEnds(at: Cursor, statement: Statement, items: ReadonlyMap<string, Listed<ItemContent>>): void {
  const typeOf = (slug: string) => items.get(slug)?.content?.type
  const from = typeOf(statement.about)
  if (statement.form === 'STATE' && from) {
    const isPhase = statement.aspect === 'PHASE'
    const fits = isPhase ? itemTypes[from].isTracked : itemTypes[from].hasSubstance
    const key = statement.aspect.toLowerCase()
    if (!fits)
      at.error(
        `${from} has no ${key}`,
        `${key} of ${statement.about}`,
        `an item of type ${(isPhase ? trackedTypes : substanceTypes).join(', ')}`,
      )
  }
  if (statement.form !== 'RELATION') return
  const { relationType, to: slug } = statement
  const to = typeOf(slug)
  if (statement.about === slug) {
    if (relationType === 'AWAITS') at.error('an item cannot await itself', slug, 'another item')
    else at.warn('a relation of an item with itself', `${slug} ${relationType} ${slug}`, 'another item')
  } else if (from && to && !mayRelate(relationType, from, to)) {
    at.error(`${relationType} does not run from ${from} to ${to}`, `${statement.about} → ${slug}`, allowedEnds(relationType))
  }
}

/** `Organisation, Person → Investigation, Measure`. */
function allowedEnds(type: keyof typeof relationTypes): string {
  const entry = relationTypes[type]
  const count = Object.keys(itemTypes).length
  const names = (types: readonly ItemType[]) => (types.length === count ? 'any' : types.join(', '))
  const ends = `${names(entry.from)} → ${'isSameType' in entry ? 'the same type' : names(entry.to)}`
  return 'exceptions' in entry ? `${ends}; ${entry.exceptions.map(([a, b]) => `${a} → ${b}`).join('; ')}` : ends
}

/** P2: one earlier-known statement of the same subject, form and aspect. */
function checkSupersedes({ key, statement, supersedesAt }: ReadStatement, byKey: ReadonlyMap<string, ReadStatement>): void {
  const name = supersedesAt?.scalar('the id of a statement')
  if (!supersedesAt || name === undefined) return
  const target = byKey.get(name)
  if (!target) return supersedesAt.refuseName('no such statement in the file', name, byKey.keys())
  const old = target.statement
  if (name === key) return supersedesAt.error('a statement cannot supersede itself', name, 'the id of an earlier-known one')
  if (!statement || !old) return
  if (old.about !== statement.about)
    supersedesAt.error('supersedes a statement about another item', `${name}, about ${old.about}`, `one about ${statement.about}`)
  if (old.form !== statement.form) supersedesAt.error('supersedes a statement of another form', `${name}, ${old.form}`, statement.form)
  else if (old.form === 'STATE' && statement.form === 'STATE' && old.aspect !== statement.aspect)
    supersedesAt.error('supersedes a state of another aspect', `${name}, ${old.aspect}`, statement.aspect)
  if (old.known.latest >= statement.known.latest)
    supersedesAt.error(
      'supersedes a statement that is not known earlier',
      `${name}, known ${old.known.latest}`,
      `known before ${statement.known.latest}`,
    )
}

function checkDisputes({ key, statement, disputesAt }: ReadStatement, byKey: ReadonlyMap<string, ReadStatement>): void {
  if (!disputesAt || !statement) return
  for (const name of statement.disputes) {
    if (!byKey.has(name)) disputesAt.refuseName('no such statement in the file', name, byKey.keys())
    if (name === key) disputesAt.error('a statement cannot dispute itself', name, 'the id of another one')
  }
}

/** O2: an awaited item without any state does not block. */
function checkAwaited(read: readonly ReadStatement[], items: ReadonlyMap<string, Listed<ItemContent>>): void {
  const withState = new Set(read.flatMap(({ statement }) => (statement?.form === 'STATE' ? [statement.about] : [])))
  const warned = new Set<string>()
  for (const { at, statement } of read) {
    if (statement?.form !== 'RELATION' || statement.relationType !== 'AWAITS') continue
    const { to } = statement
    if (withState.has(to) || warned.has(to) || !items.has(to)) continue
    warned.add(to)
    at.warn('awaits an item without any state: it does not block', to, `a state of ${to}`)
  }
}
