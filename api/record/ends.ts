// Whether the items that a statement joins are there, and of types that may be joined so.
import { itemTypes, mayRelate, substanceTypes, trackedTypes, type ItemType } from '../../cypher/model.ts'
import type { Problem } from '../errors.ts'
import type { DateStatement, Statement } from '../rules/statement.ts'
import { mentioned } from './members.ts'

type TypeOf = (slug: string) => ItemType | undefined
type Wrong = Pick<Problem, 'message' | 'expected'>

/** Relations whose ends may not be joined so, states of an aspect that the type does not have, and items that nobody lists. */
export function endProblems(statements: readonly Statement[], typeOf: TypeOf): Problem[] {
  return statements.flatMap((s) => {
    const missing = [...new Set(mentioned(s))].filter((slug) => typeOf(slug) === undefined)
    if (missing.length > 0) {
      return missing.map((slug) => ({
        path: ['statements', s.key],
        message: `${slug} is no item of this dossier or of the store.`,
        expected: 'the slug of an item',
      }))
    }
    const wrong = wrongEnds(s, typeOf)
    return wrong ? [{ path: ['statements', s.key], ...wrong }] : []
  })
}

function wrongEnds(s: Statement, typeOf: TypeOf): Wrong | null {
  const about = typeOf(s.about)
  if (!about) return null
  if (s.form === 'STATE') {
    const has = s.aspect === 'PHASE' ? itemTypes[about].isTracked : itemTypes[about].hasSubstance
    const types = s.aspect === 'PHASE' ? trackedTypes : substanceTypes
    return has ? null : { message: `${s.about} is of the type ${about}, which has no ${s.aspect}.`, expected: types.join(', ') }
  }
  if (s.form === 'DATE') return wrongTerm(s, about, typeOf)
  const to = s.form === 'RELATION' ? typeOf(s.to) : undefined
  if (s.form !== 'RELATION' || !to || mayRelate(s.relationType, about, to)) return null
  return {
    message: `${s.relationType} does not run from ${about} (${s.about}) to ${to} (${s.to}).`,
    expected: `ends that ${s.relationType} may have`,
  }
}

/** Whom to inform must be able to be told, and what a term waits for must be able to close. */
function wrongTerm({ about, term }: DateStatement, from: ItemType, typeOf: TypeOf): Wrong | null {
  if (term?.part !== 'START') return null
  const { start, to } = term
  const told = to === undefined ? undefined : typeOf(to)
  if (told && (to === about || !mayRelate('INFORMED', from, told)))
    return { message: `INFORMED does not run from ${from} (${about}) to ${told} (${to}).`, expected: 'ends that INFORMED may have' }
  const closed = 'closed' in start ? start.closed : undefined
  const awaited = closed === undefined ? undefined : typeOf(closed)
  if (!awaited || (itemTypes[awaited].isTracked && closed !== about)) return null
  return {
    message:
      closed === about
        ? `A term of ${about} cannot begin when ${about} closes.`
        : `${closed} is of the type ${awaited}, which has no phase.`,
    expected: closed === about ? 'another item' : trackedTypes.join(', '),
  }
}
