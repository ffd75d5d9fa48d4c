// The five forms of a statement, each read from its own mapping (model.md 3; F5, F6, F7, D7).
import {
  eventKinds,
  grounds,
  limits,
  phaseNames,
  qualifiers,
  relationTypeNames,
  relationTypes,
  strengths,
  substanceNames,
  type EventKind,
  type Form,
} from '../../cypher/model.ts'
import type { FuzzyDate } from '../../api/rules/statement.ts'
import type { Cursor } from './cursor.ts'
import { given } from './given.ts'
import { capitals, choice, distinct, number, slug, text, words } from './scalars.ts'

/** What a form needs from the rest of the file. */
export interface FormContext {
  /** The model's and the dossier's own. */
  readonly measures: readonly string[]
  /** The event's `on`, read beside the form. */
  readonly on: FuzzyDate | undefined
  /** Notes a mention of an item that the file does not list. */
  readonly mention: (at: Cursor, slug: string) => void
}

export const formKeys = { relation: 'RELATION', state: 'STATE', event: 'EVENT', figure: 'FIGURE', date: 'DATE' } as const satisfies Record<
  string,
  Form
>

/** What an aspect is called: the dossier's own word. */
export const aspectForm = 'an aspect: CAUSE, SECURITY …'

export function optional<T>(at: Cursor | undefined, read: (at: Cursor) => T | undefined): T | undefined {
  return at && read(at)
}

export function item(at: Cursor | undefined, context: Pick<FormContext, 'mention'>): string | undefined {
  const said = optional(at, (it) => slug(it, 'the slug of an item'))
  if (at && said !== undefined) context.mention(at, said)
  return said
}

const relationKeys = ['type', 'to', 'ground', 'strength', 'group', 'aspects', 'of', 'why']

export function readRelation(at: Cursor, context: FormContext) {
  const fields = at.fields('a relation', relationKeys)
  const relationType = optional(fields?.need('type'), (it) => choice(it, relationTypeNames, 'relation type'))
  const to = item(fields?.need('to'), context)
  const why = optional(fields?.get('why'), words)
  if (!fields || !relationType) return undefined
  const type = relationTypes[relationType]
  const attributes: readonly string[] = 'attributes' in type ? type.attributes : []
  for (const key of ['ground', 'strength', 'group', 'aspects', 'of']) {
    const extra = attributes.includes(key) ? undefined : fields.get(key)
    extra?.error(`${relationType} has no ${key}`, key, ['type', 'to', 'why', ...attributes].join(', '))
  }
  const has = (key: string) => (attributes.includes(key) ? fields.get(key) : undefined)
  const isAwaits = relationType === 'AWAITS'
  const ground = isAwaits ? optional(fields.need('ground'), (it) => choice(it, grounds, 'ground')) : undefined
  const strengthAt = has('strength')
  const strength = strengthAt ? choice(strengthAt, strengths, 'strength') : isAwaits ? 'REQUIRED' : undefined
  const group = optional(has('group'), (it) => text(it, limits.slug))
  const aspects = optional(has('aspects'), aspectsAt) ?? []
  const of = item(has('of'), context)
  if (to === undefined) return undefined
  return given({ form: 'RELATION', relationType, to, ground, strength, group, aspects, of, why })
}

function aspectsAt(at: Cursor): string[] {
  return distinct(at, 'a list of aspects', (one) => capitals(one, aspectForm))
}

export function readState(at: Cursor) {
  const fields = at.fields('a state', ['phase', 'substance', 'wording'])
  const wording = optional(fields?.get('wording'), words)
  if (!fields) return undefined
  const phaseAt = fields.get('phase')
  const substanceAt = fields.get('substance')
  const phase = optional(phaseAt, (it) => choice(it, phaseNames, 'phase'))
  const substance = optional(substanceAt, (it) => choice(it, substanceNames, 'substance'))
  if (phaseAt && substanceAt) at.error('both phase and substance', 'both', 'one of them: two statements')
  if (!phaseAt && !substanceAt) at.error('neither phase nor substance', 'neither', 'phase or substance')
  if (phase) return given({ form: 'STATE', aspect: 'PHASE', value: phase, wording })
  return substance && given({ form: 'STATE', aspect: 'SUBSTANCE', value: substance, wording })
}

export function readEvent(at: Cursor, context: FormContext) {
  const fields = at.fields('an event', ['kind', 'text', 'involves', 'aspects'])
  const eventKind = optional(fields?.need('kind'), (it) => choice(it, eventKinds, 'kind of event'))
  const said = optional(fields?.need('text'), words)
  const involvesAt = fields?.get('involves')
  const involves = involvesAt ? distinct(involvesAt, 'a list of items', (it) => item(it, context)) : []
  const aspects = eventKind && readOpenAspects(fields?.get('aspects'), eventKind)
  if (!eventKind || !said || !context.on) return undefined
  return given({ form: 'EVENT', eventKind, text: said, involves, aspects, trueFrom: context.on })
}

function readOpenAspects(at: Cursor | undefined, kind: EventKind): string[] | undefined {
  if (at && kind !== 'OPEN_QUESTION') at.error(`an event of kind ${kind} has no aspects`, 'aspects', 'aspects on OPEN_QUESTION alone')
  const aspects = at && kind === 'OPEN_QUESTION' ? aspectsAt(at) : []
  return aspects.length === 0 ? undefined : aspects
}

export function readFigure(at: Cursor, context: FormContext) {
  const fields = at.fields('a figure', ['measure', 'value', 'unit', 'qualifier', 'text'])
  const measure = optional(fields?.need('measure'), (it) => choice(it, context.measures, 'measure'))
  const value = optional(fields?.need('value'), number)
  const unit = optional(fields?.need('unit'), (it) => text(it, limits.slug))
  const qualifier = optional(fields?.need('qualifier'), (it) => choice(it, qualifiers, 'qualifier'))
  const said = optional(fields?.get('text'), words)
  if (measure === undefined || value === undefined || unit === undefined || !qualifier) return undefined
  return given({ form: 'FIGURE', measure, value, unit, qualifier, text: said })
}
