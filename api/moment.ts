// The moment of a read, and the opaque ids and cursors that carry one.
import { Buffer } from 'node:buffer'
import type { Context } from './context.ts'
import type { Reader } from './db/load.ts'
import { InvalidInput } from './errors.ts'
import type { Day, Moment } from './rules/statement.ts'

/** A moment as it was asked for: what was left out stays left out. */
export interface AskedMoment {
  readonly trueOn?: Day | null | undefined
  readonly knownOn?: Day | null | undefined
  readonly basis?: number | null | undefined
}

/** Everything below a root field is seen in one view. Equal views of a request are one object. */
export interface View {
  readonly asked: AskedMoment
  readonly moment: Moment
  readonly reader: Reader
  readonly context: Context
}

/** The view of a moment: trueOn is today, knownOn is trueOn, basis is the newest, where left out. Throws InvalidInput for a basis that is not there yet. */
export function viewAt(context: Context, asked: AskedMoment | null | undefined, argument = 'at'): View {
  const { trueOn, knownOn, basis } = asked ?? {}
  if (basis !== null && basis !== undefined && (basis < 0 || basis > context.basis)) {
    throw new InvalidInput(`The basis is ${basis}; expected 0 up to and including ${context.basis}, the newest.`, {
      problems: [{ path: [argument, 'basis'], message: `found ${basis}`, expected: `0 up to and including ${context.basis}` }],
    })
  }
  const day = trueOn ?? context.today
  return viewOf(context, asked ?? {}, { trueOn: day, knownOn: knownOn ?? day, basis: basis ?? context.basis })
}

function viewOf(context: Context, asked: AskedMoment, moment: Moment): View {
  const name = `${clocks(asked)} ${clocks(moment)}`
  const before = context.loaders.views.get(name)
  if (before) return before
  const view: View = { asked, moment, reader: context.reader, context }
  context.loaders.views.set(name, view)
  return view
}

const clocks = ({ trueOn, knownOn, basis }: AskedMoment): string => `${trueOn ?? ''},${knownOn ?? ''},${basis ?? ''}`

const encode = (text: string): string => Buffer.from(text, 'utf8').toString('base64url')
function decode(code: string): string {
  const text = Buffer.from(code, 'base64url').toString('utf8')
  return encode(text) === code ? text : ''
}

/** The types of which a node is found again by its id: an item's own type is not in it. */
export const nodeKinds = ['Item', 'Dossier', 'Relation', 'Event', 'Figure', 'DueDate', 'Statement', 'Source'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** Opaque: kind, moment as asked, and the slug or the statement's id. */
export const idOf = (kind: NodeKind, key: string, view: View): string => encode(`${kind} ${clocks(view.asked)} ${key}`)

export interface NodeName {
  readonly kind: NodeKind
  readonly key: string
  readonly asked: AskedMoment
}

const day = '(\\d{4}-\\d{2}-\\d{2})?'
const idForm = new RegExp(`^(\\w+) ${day},${day},(\\d{1,10})? ([\\w./:-]+)$`)

/** Throws InvalidInput where it is no id of this API. */
export function readId(id: string): NodeName {
  const [, name, trueOn, knownOn, basis, key] = idForm.exec(decode(id)) ?? []
  const kind = nodeKinds.find((each) => each === name)
  if (!kind || !key)
    throw new InvalidInput(`Found the id ${JSON.stringify(id)}; expected one that this API gave out.`, {
      problems: [{ path: ['id'], message: `found ${id}`, expected: 'an id' }],
    })
  return { kind, key, asked: { trueOn, knownOn, basis: basis === undefined ? undefined : Number(basis) } }
}

/** Opaque: the moment's full clocks, so that later pages are of the same answer, and the key of the order. */
export const cursorOf = (view: View, key: string): string => encode(`${clocks(view.moment)} ${key}`)

const cursorForm = /^(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2}),(\d{1,10}) ([^]*)$/

/** The view that a cursor pins, and its key. Throws InvalidInput where it is no cursor, or one of another moment than the one asked for. */
export function readCursor(view: View, cursor: string, name: string): { readonly view: View; readonly key: string } {
  const [, trueOn = '', knownOn = '', basis = '', key] = cursorForm.exec(decode(cursor)) ?? []
  const refuse = (expected: string): never => {
    throw new InvalidInput(`Found the cursor ${JSON.stringify(cursor)} in ${name}; expected ${expected}.`, {
      problems: [{ path: [name], message: `found ${cursor}`, expected }],
    })
  }
  if (key === undefined) return refuse('one that this connection gave out')
  const moment = { trueOn, knownOn, basis: Number(basis) }
  const { asked } = view
  const isOther =
    (asked.trueOn ?? trueOn) !== trueOn || (asked.knownOn ?? knownOn) !== knownOn || (asked.basis ?? moment.basis) !== moment.basis
  if (isOther || moment.basis > view.context.basis) return refuse('one of the moment that is asked for')
  return { view: viewOf(view.context, asked, moment), key }
}
