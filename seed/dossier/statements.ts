// The statements of a dossier file: what all five forms share (D3–D5, F5).
import { certainties, type Certainty } from '../../cypher/model.ts'
import type { ItemContent, SourceContent } from '../../api/record/dossier.ts'
import type { Evidence, FuzzyDate, Statement } from '../../api/rules/statement.ts'
import type { Cursor, Fields } from './cursor.ts'
import { readDate } from './dates.ts'
import { formKeys, readEvent, readFigure, readRelation, readState, type FormContext } from './forms.ts'
import { readEvidence } from './evidence.ts'
import { given } from './given.ts'
import type { Listed } from './items.ts'
import { knownOf } from './known.ts'
import { choice, distinct, fuzzyDate, slug, words } from './scalars.ts'

export interface FileContext {
  readonly items: ReadonlyMap<string, Listed<ItemContent>>
  readonly sources: ReadonlyMap<string, Listed<SourceContent>>
  readonly measures: readonly string[]
  readonly mention: (at: Cursor, slug: string) => void
}

/** Where the parts stand that later checks speak of. */
export interface ReadStatement {
  readonly key: string
  readonly at: Cursor
  readonly supersedesAt: Cursor | undefined
  readonly disputesAt: Cursor | undefined
  /** Absent where something in it is wrong. */
  readonly statement: Statement | undefined
}

const statementKeys = [
  'id',
  'about',
  ...Object.keys(formKeys),
  'on',
  'true',
  'known',
  'speaker',
  'certainty',
  'evidence',
  'reason',
  'note',
  'supersedes',
  'disputes',
]

export function readStatements(list: Cursor, file: FileContext): ReadStatement[] {
  return list.list('a list of statements').flatMap((entry) => {
    const key = entry.peek('id')
    const at = key === undefined ? entry : entry.named(`statements.${key}`)
    const fields = at.fields('a statement', statementKeys)
    const idAt = fields?.need('id')
    const id = idAt && slug(idAt, 'an id: a-z, 0-9 and hyphens')
    if (!fields || !idAt) return []
    const statement = readStatement(at, fields, id, file)
    return key === undefined
      ? []
      : [{ key, at: idAt.named(at.path), supersedesAt: fields.get('supersedes'), disputesAt: fields.get('disputes'), statement }]
  })
}

function readStatement(at: Cursor, fields: Fields, key: string | undefined, file: FileContext): Statement | undefined {
  const evidence = readEvidence(fields.need('evidence'), file.sources)
  const { certainty, speaker } = readVoice(at, fields, evidence, file)
  const known = knownOf(at, fields.get('known'), evidence, file.sources)
  const reasonAt = fields.get('reason')
  const reason = reasonAt && words(reasonAt)
  if (certainty === 'INFERRED' && !reasonAt) at.error('INFERRED needs a reason', 'no reason', 'reason: {nl: …, en: …}')
  const noteAt = fields.get('note')
  const note = noteAt && words(noteAt)
  const supersedesAt = fields.get('supersedes')
  const supersedes = supersedesAt && slug(supersedesAt, 'the id of a statement')
  const disputesAt = fields.get('disputes')
  const disputes = disputesAt ? distinct(disputesAt, 'a list of ids', (it) => slug(it, 'the id of a statement')) : []
  const { trueFrom, trueUntil, hasFrom } = readTrue(fields.get('true'))
  const form = readForm(at, fields, file)
  if (fields.has('event')) fields.get('true')?.error('an event is on its day, without end', 'true', 'on alone')
  if (fields.has('state') && !hasFrom) at.error('a state without beginning', 'no true.from', 'true: {from: …}')
  const about = readAbout(at, fields, form, file)
  if (key === undefined || about === undefined || !known || !certainty || !form) return undefined
  const core = given({ key, about, trueUntil, ...known, certainty, speaker, evidence, reason, note, supersedes, disputes })
  if (form.form === 'EVENT') return { ...core, ...form }
  if (form.form !== 'STATE') return { ...core, ...given({ trueFrom }), ...form }
  return trueFrom && { ...core, ...form, trueFrom }
}

function readForm(at: Cursor, fields: Fields, file: FileContext) {
  const said = Object.keys(formKeys).filter((key) => fields.has(key))
  const expected = `one of ${Object.keys(formKeys).join(', ')}`
  if (said.length === 0) at.error('a statement that says nothing', 'none of them', expected)
  if (said.length > 1) at.error('more than one form', said.join(' and '), expected)
  const onAt = fields.get('on')
  const isEvent = fields.has('event')
  if (onAt && !isEvent)
    onAt.error('only an event has a day of its own here', 'on', fields.has('date') ? 'on inside date' : 'true: {from: …}')
  const context: FormContext = { ...file, on: isEvent ? readOn(fields) : undefined }
  const relation = fields.get('relation')
  const state = fields.get('state')
  const event = fields.get('event')
  const figure = fields.get('figure')
  const date = fields.get('date')
  const all = [
    relation && readRelation(relation, context),
    state && readState(state),
    event && readEvent(event, context),
    figure && readFigure(figure, context),
    date && readDate(date, context),
  ]
  return said.length === 1 ? all.find((form) => form !== undefined) : undefined
}

function readOn(fields: Fields): FuzzyDate | undefined {
  const at = fields.need('on')
  return at && fuzzyDate(at)
}

/** D3, D5. */
function readTrue(at: Cursor | undefined): { trueFrom?: FuzzyDate | undefined; trueUntil?: FuzzyDate | undefined; hasFrom: boolean } {
  const fields = at?.fields('true', ['from', 'until'])
  if (!fields) return { hasFrom: false }
  const fromAt = fields.get('from')
  const untilAt = fields.get('until')
  const trueFrom = fromAt && fuzzyDate(fromAt)
  const trueUntil = untilAt && fuzzyDate(untilAt)
  if (untilAt && trueFrom && trueUntil && trueUntil.earliest <= trueFrom.earliest)
    untilAt.error('until is no later than from', trueUntil.earliest, `a day after ${trueFrom.earliest}`)
  return { trueFrom, trueUntil, hasFrom: fromAt !== undefined }
}

/** F5: an event without `about` is about the first item that it involves. */
function readAbout(
  at: Cursor,
  fields: Fields,
  form: { form: string; involves?: readonly string[] } | undefined,
  file: FileContext,
): string | undefined {
  const aboutAt = fields.get('about')
  if (aboutAt) {
    const about = slug(aboutAt, 'the slug of an item')
    if (about !== undefined) file.mention(aboutAt, about)
    return about
  }
  const first = form?.form === 'EVENT' ? form.involves?.[0] : undefined
  if (form && first === undefined)
    at.error('about is missing', 'no about', fields.has('event') ? 'about, or an item under involves' : 'about')
  return first
}

/** F5: who says it and how sure it is, where the file leaves that out. */
function readVoice(
  at: Cursor,
  fields: Fields,
  evidence: readonly Evidence[],
  file: FileContext,
): { certainty?: Certainty | undefined; speaker?: string | undefined } {
  const speakerAt = fields.get('speaker')
  const speaker = speakerAt && slug(speakerAt, 'the slug of an item')
  if (speakerAt && speaker !== undefined) file.mention(speakerAt, speaker)
  const certaintyAt = fields.get('certainty')
  if (certaintyAt) {
    const certainty = choice(certaintyAt, certainties, 'certainty')
    if (certainty === 'INFERRED' && speakerAt) speakerAt.warn('a conclusion of our own has no speaker', speaker ?? '', 'no speaker')
    if (certainty !== 'INFERRED' && !speakerAt) at.error('speaker is missing', 'no speaker', 'the slug of an item; only INFERRED has none')
    return { certainty, speaker }
  }
  const isItem = speaker !== undefined && file.items.has(speaker)
  const isNews = evidence.length > 0 && evidence.every(({ source }) => file.sources.get(source)?.content?.kind === 'NEWS')
  if (!speakerAt) at.error('speaker is missing', 'no speaker', 'the slug of an item; only INFERRED has none')
  else if (!isItem && !isNews) at.error('certainty is missing', 'a speaker from outside the file, and no news', certainties.join(', '))
  return { certainty: isItem ? 'STATED' : isNews ? 'REPORTED' : undefined, speaker }
}
