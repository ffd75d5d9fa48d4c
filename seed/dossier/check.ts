// What only the whole file shows: doubled ids, ends of relations, supersedes, disputes, waits on what has no state (F2, P2, B4, O2).
import { itemTypes, mayRelate, relationTypes, substanceTypes, trackedTypes, type ItemType } from '../../cypher/model.ts'
import type { AspectName, ItemContent } from '../../api/record/dossier.ts'
import type { DateStatement, Statement } from '../../api/rules/statement.ts'
import type { Cursor } from './cursor.ts'
import type { Listed } from './items.ts'
import { didYouMean } from './problems.ts'
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

/** Aspects that statements use and the file's head does not name: no row of the coverage would show them. */
export function checkAspects(read: readonly ReadStatement[], named: readonly AspectName[]): void {
  const names = named.map(({ name }) => name)
  const warned = new Set<string>()
  for (const { at, statement } of read)
    for (const aspect of aspectsOf(statement)) {
      if (names.includes(aspect) || warned.has(aspect)) continue
      warned.add(aspect)
      at.warn(
        `an aspect that the file does not name${didYouMean(aspect, names)}`,
        aspect,
        `one of ${names.join(', ')}, or its name under aspects`,
      )
    }
}

function aspectsOf(statement: Statement | undefined): readonly string[] {
  return statement?.form === 'RELATION' || statement?.form === 'EVENT' ? (statement.aspects ?? []) : []
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
  if (statement.form === 'DATE') checkTermEnds(at, statement, typeOf)
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

type TypeOf = (slug: string) => ItemType | undefined

/** Whom to inform must be able to be told, and what a term waits for or closes in time must have a phase. */
function checkTermEnds(at: Cursor, { about, term }: DateStatement, typeOf: TypeOf): void {
  if (term?.part !== 'START') return
  const { start, to } = term
  const from = typeOf(about)
  const told = to === undefined ? undefined : typeOf(to)
  if (from && told && !mayRelate('INFORMED', from, told))
    at.error(`INFORMED does not run from ${from} to ${told}`, `${about} → ${to}`, allowedEnds('INFORMED'))
  if (to === about) at.error('an item cannot have to inform itself', about, 'another item')
  const closed = 'closed' in start ? start.closed : undefined
  const awaited = closed === undefined ? undefined : typeOf(closed)
  if (awaited && !itemTypes[awaited].isTracked)
    at.error(`${awaited} has no phase: it never closes`, closed ?? '', `an item of type ${trackedTypes.join(', ')}`)
  if (closed === about) at.error('a term cannot begin when its own item closes', about, 'another item')
  if (from && to === undefined && !itemTypes[from].isTracked)
    at.warn(`${from} has no phase, so that nothing says when the term is met`, about, 'to: whom to inform, or an item with a phase')
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
  else if (partOf(old) !== partOf(statement))
    supersedesAt.error('supersedes a date of another sort', `${name}, ${partOf(old)}`, partOf(statement))
  if (old.known.latest >= statement.known.latest)
    supersedesAt.error(
      'supersedes a statement that is not known earlier',
      `${name}, known ${old.known.latest}`,
      `known before ${statement.known.latest}`,
    )
}

/** What takes the place of an aspect among dates (P2): a day of its own, or a part of the term of a rule. */
function partOf(statement: Statement): string {
  if (statement.form !== 'DATE') return ''
  return statement.term ? `${statement.term.part} of ${statement.term.rule}` : 'a day'
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
