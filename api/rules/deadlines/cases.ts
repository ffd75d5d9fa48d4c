// The terms that apply to an item, each with what the engine needs and the statements that it rests on. Pure.
import type { DateKind } from '../../../cypher/model.ts'
import { ownDate, type DateRecord } from '../due.ts'
import { groupBy } from '../groupBy.ts'
import type { TermStart } from '../statement.ts'
import type { DeadlineInput, Notice, Suspension } from './deadline.ts'
import { closingRun, firstBegun, inOrderOfKnowing, type CaseFacts, type HeldRelation, type HeldTerm, type Phased } from './facts.ts'
import type { DeadlineRule } from './rule.ts'

/** The rules whose terms begin by what is asked, promised or due, without a statement on the term itself. */
const ruleOf = { questions: 'kamervragen', commitment: 'toezegging', meeting: 'before-meeting' } as const

export interface TermCase {
  /** With the length that the promise itself names, where it does. */
  readonly rule: DeadlineRule
  /** Slugs: whom the item must inform, and of what; both null where the item itself must be closed in time. */
  readonly to: string | null
  readonly of: string | null
  /** Slug of the meeting before which it is due. */
  readonly before: string | null
  readonly input: Omit<DeadlineInput, 'rule' | 'trueOn' | 'metOn'>
  /** The item whose closing starts the clock, while it has not closed; with whether it is known to be open. */
  readonly condition: { readonly item: Phased; readonly isOpen: boolean; readonly statement: string } | null
  /** The meeting will not take place. */
  readonly hasMeetingLapsed: boolean
}

type Started = Pick<TermCase, 'condition' | 'hasMeetingLapsed'> & {
  readonly start: DeadlineInput['start']
  readonly statements: readonly string[]
}

const unconditional = { condition: null, hasMeetingLapsed: false } as const
const unknown: Started = { ...unconditional, start: null, statements: [] }

/** By rule, then by whom must be informed of what. A rule that is not among `rules` makes none. */
export function casesOf(facts: CaseFacts, rules: ReadonlyMap<string, DeadlineRule>): TermCase[] {
  return [...rules.values()]
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap((rule) => {
      const said = facts.terms.filter((term) => term.rule === rule.slug)
      const starts = said.filter((term) => term.part === 'START')
      const found = starts.length > 0 ? statedCases(facts, starts) : impliedCases(facts, rule)
      return found.map((one) => toCase(facts, rule, said, one))
    })
}

interface Found extends Started {
  readonly to: string | null
  readonly of: string | null
  readonly before: string | null
  readonly length: TermStart['length']
}

type HeldStart = Extract<HeldTerm, { part: 'START' }>

/** Of several statements on the start of one term the latest known counts, as of dates (O5). */
function statedCases(facts: CaseFacts, starts: readonly HeldStart[]): Found[] {
  const terms = groupBy(starts, ({ to, of }) => `${to ?? ''}\n${of ?? ''}`)
  return [...terms.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const last = same.toSorted(inOrderOfKnowing).at(-1)
      if (!last) return []
      return [{ ...begun(facts, last), to: last.to ?? null, of: last.of ?? null, before: null, length: last.length }]
    })
}

function begun({ others }: CaseFacts, { start, statement }: HeldStart): Started {
  if (!('closed' in start)) return { ...unconditional, start, statements: [statement] }
  const item = others.get(start.closed)
  if (!item) return unknown
  const closing = closingRun(item)
  if (closing) return { ...unconditional, start: closing.since, statements: [statement, closing.statement] }
  const isOpen = item.runs.at(-1)?.isOpen ?? false
  return { ...unknown, condition: { item, isOpen, statement } }
}

/** The terms that follow from what the item is: a set of questions was asked, a promise was made, something is due before a meeting. */
function impliedCases(facts: CaseFacts, { slug }: DeadlineRule): Found[] {
  const { item, relations, others } = facts
  const one = { to: null, of: null, before: null, length: undefined }
  if (slug === ruleOf.questions && item.type === 'QuestionSet' && item.kind !== 'COMMITTEE_LIST') {
    const start = startOf(relations.filter(({ type }) => type === 'ASKED'))
    return start.start ? [{ ...one, ...start }] : []
  }
  if (slug === ruleOf.commitment && item.type === 'Commitment') {
    const made = relations.filter(({ type }) => type === 'MADE')
    const isKnown = made.length > 0 || item.runs.length > 0 || item.dates.length > 0
    return isKnown ? [{ ...one, ...startOf(made) }] : []
  }
  if (slug !== ruleOf.meeting) return []
  const meetings = groupBy(
    relations.filter(({ type }) => type === 'DUE_BEFORE'),
    ({ other }) => other,
  )
  return [...meetings.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([meeting, due]) => {
      const held = others.get(meeting)
      return held ? [{ ...one, before: meeting, ...meetingStart(held, due) }] : []
    })
}

/** The first of several: whoever joined later did not begin the term again. */
function startOf(relations: readonly HeldRelation[]): Started {
  const first = firstBegun(relations)
  if (!first?.since) return unknown
  const { earliest, latest } = first.since
  const same = relations.filter(({ since }) => since?.earliest === earliest && since.latest === latest)
  return { ...unconditional, start: first.since, statements: same.toSorted(inOrderOfKnowing).map(({ statement }) => statement) }
}

/** The day on which it took place, or else its own date (B7): the term moves when the meeting does. */
function meetingStart(meeting: Phased, due: readonly HeldRelation[]): Started {
  const statements = due.toSorted(inOrderOfKnowing).map(({ statement }) => statement)
  const closing = closingRun(meeting)
  if (closing?.value === 'DONE') return { ...unconditional, start: closing.since, statements: [...statements, closing.statement] }
  if (closing) return { ...unknown, hasMeetingLapsed: true, statements: [...statements, closing.statement] }
  const own = ownDate(meeting.dates)
  return { ...unconditional, start: own?.due ?? null, statements: own ? [...statements, own.id] : statements }
}

function toCase({ item }: CaseFacts, plain: DeadlineRule, said: readonly HeldTerm[], found: Found): TermCase {
  const { start, statements, length, ...rest } = found
  const named = plain.term.kind === 'NAMED' && !length ? latestOf(item.dates, 'PROMISED') : null
  const notices = said.flatMap((term): Notice[] =>
    term.part === 'EXTENSION'
      ? [{ on: term.on, isReasoned: term.isReasoned, statement: term.statement, ...(term.length ? { length: term.length } : {}) }]
      : [],
  )
  const suspensions = said.flatMap((term): Suspension[] =>
    term.part === 'SUSPENSION' ? [{ from: term.from, until: term.until, statement: term.statement }] : [],
  )
  return {
    rule: length ? withLength(plain, length) : plain,
    to: rest.to,
    of: rest.of,
    before: rest.before,
    condition: rest.condition,
    hasMeetingLapsed: rest.hasMeetingLapsed,
    input: {
      start,
      startStatements: statements,
      named: named?.due ?? null,
      namedStatements: named ? [named.id] : [],
      notices,
      suspensions,
    },
  }
}

/** A length that a promise names is counted from the next day: six weeks after a Monday end on a Monday. */
function withLength(plain: DeadlineRule, length: NonNullable<TermStart['length']>): DeadlineRule {
  const counting = plain.term.kind === 'NAMED' ? 'NEXT_DAY' : plain.start.counting
  return { ...plain, start: { ...plain.start, counting }, term: { kind: 'LENGTH', ...length, sureness: 'READ' } }
}

/** O5: of a kind only the latest-known date counts, also where it names no day (D7). */
function latestOf(dates: readonly DateRecord[], kind: DateKind): DateRecord | null {
  const said = dates.map((date) => ({ date, statement: date.id, known: date.known.latest, seq: date.seq, place: date.place }))
  return (
    said
      .filter(({ date }) => date.dateKind === kind)
      .toSorted(inOrderOfKnowing)
      .at(-1)?.date ?? null
  )
}
