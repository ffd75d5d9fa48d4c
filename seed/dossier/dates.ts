// The form date: a day that is named, none that can be (D7), or what is said of a term that a rule makes the day of.
import { Temporal } from 'temporal-polyfill'
import { dateKinds } from '../../cypher/model.ts'
import { isDay } from '../../api/rules/dates.ts'
import { dayUnits, type DeadlineRule } from '../../api/rules/deadlines/rule.ts'
import type { FuzzyDate, TermExtension, TermLength, TermStart, TermSuspension } from '../../api/rules/statement.ts'
import { knownRules } from '../rules/read.ts'
import type { Cursor, Fields } from './cursor.ts'
import { item, optional, type FormContext } from './forms.ts'
import { given } from './given.ts'
import { choice, fuzzyDate, number, words } from './scalars.ts'

type Context = Pick<FormContext, 'mention'>

/** Which of them a term says, and what goes with each. */
const parts = { start: ['to', 'of', 'length'], extended: ['reasons', 'length'], suspended: [] } as const
type PartKey = keyof typeof parts
const partKeys: readonly PartKey[] = ['start', 'extended', 'suspended']
const termKeys = ['rule', ...partKeys, 'to', 'of', 'reasons', 'length']

export function readDate(at: Cursor, context: Context) {
  const fields = at.fields('a date', ['kind', 'on', 'text', ...termKeys])
  const dateKind = optional(fields?.need('kind'), (it) => choice(it, dateKinds, 'kind of date'))
  const said = optional(fields?.get('text'), words)
  if (!fields) return undefined
  if (fields.has('rule')) {
    const term = readTerm(at, fields, context)
    return dateKind && term && given({ form: 'DATE', dateKind, term, text: said })
  }
  const stray = termKeys.find((key) => fields.has(key))
  if (stray !== undefined) fields.get(stray)?.error(`${stray} without rule`, stray, 'rule: the name of a rule, or on')
  const due = stray === undefined || fields.has('on') ? readDue(fields) : undefined
  if (due === 'unknown' && !fields.has('text')) at.warn('no date and no words', 'on: unknown', 'text: what the source says of the date')
  if (!dateKind || due === undefined) return undefined
  return given({ form: 'DATE', dateKind, due: due === 'unknown' ? undefined : due, text: said })
}

/** D7: `unknown` where the source says that no date can be named. */
function readDue(fields: Fields): FuzzyDate | 'unknown' | undefined {
  const at = fields.need('on')
  if (!at) return undefined
  return !at.isMapping && at.describe() === 'unknown' ? 'unknown' : fuzzyDate(at)
}

function readTerm(at: Cursor, fields: Fields, context: Context): TermStart | TermExtension | TermSuspension | undefined {
  fields.get('on')?.error('both on and rule', 'on', 'on for a day that is named, rule for one that a rule makes')
  const rules = knownRules()
  const ruleAt = fields.need('rule')
  const name = ruleAt && choice(ruleAt, [...rules.keys()], 'rule')
  const rule = name === undefined ? undefined : rules.get(name)
  const [part, ...more] = partKeys.filter((key) => fields.has(key))
  const expected = `one of ${partKeys.join(', ')}`
  if (part === undefined) at.error('a term that says nothing', 'none of them', expected)
  if (more.length > 0) at.error('more than one part of a term', [part, ...more].join(' and '), expected)
  if (part === undefined || more.length > 0) return undefined
  const fitting: readonly string[] = parts[part]
  for (const key of ['to', 'of', 'reasons', 'length'].filter((one) => !fitting.includes(one)))
    fields.get(key)?.error(`${part} has no ${key}`, key, [part, ...fitting].join(', '))
  const read = part === 'start' ? readStart : part === 'extended' ? readExtension : readSuspension
  // Read without a known rule too: what else is wrong is said at once.
  const term = read(fields, rule, context)
  return rule && !fields.has('on') ? term : undefined
}

type RuleOrNone = DeadlineRule | undefined

function readStart(fields: Fields, rule: RuleOrNone, context: Context): TermStart | undefined {
  const start = optional(fields.need('start'), (it) => readBegin(it, rule, context))
  const to = item(fields.get('to'), context)
  const ofAt = fields.get('of')
  const of = item(ofAt, context)
  if (ofAt && !fields.has('to')) ofAt.error('of without to', 'of', 'to: whom to inform of it')
  const lengthAt = fields.get('length')
  if (lengthAt && rule && rule.term.kind !== 'NAMED')
    lengthAt.error(`the length of ${rule.slug} is the rule's own`, 'length', 'length only where the promise itself names the term')
  const length = optional(lengthAt, readLength)
  return start && rule && given({ rule: rule.slug, part: 'START', start, to, of, length })
}

function readBegin(at: Cursor, rule: RuleOrNone, context: Context): TermStart['start'] | undefined {
  if (at.holds('closed')) {
    const closed = item(at.fields('the start of a term', ['closed'])?.get('closed'), context)
    return closed === undefined ? undefined : { closed }
  }
  const said = at.isMapping ? '' : at.describe()
  if (!/^['"]?\d{4}-\d{2}-\d{2}T/.test(said)) return fuzzyDate(at)
  const instant = readInstant(at)
  if (instant !== undefined && rule && rule.start.counting !== 'INSTANT')
    at.error(`${rule.slug} counts days, not hours`, instant, 'a day: 2025-08-13')
  return instant === undefined ? undefined : { instant }
}

const instantForm = '2025-07-06T14:00+02:00: a time with its offset'

/** Kept as it is written. */
function readInstant(at: Cursor): string | undefined {
  const said = at.scalar(instantForm)
  if (said === undefined) return undefined
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(said)
  if (isWhole && isDay(said.slice(0, 10)) && isInstant(said)) return said
  at.error('not a moment', said, instantForm)
  return undefined
}

function isInstant(text: string): boolean {
  try {
    // It would read a leap second as the one before it.
    return !text.includes(':60') && Temporal.Instant.from(text) instanceof Temporal.Instant
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function readExtension(fields: Fields, rule: RuleOrNone): TermExtension | undefined {
  const at = fields.need('extended')
  const on = at && fuzzyDate(at)
  if (at && rule?.extension === null) at.error(`${rule.slug} has no extension`, 'extended', 'start')
  const reasons = optional(fields.get('reasons'), (it) => choice(it, ['true', 'false'], 'value of reasons'))
  const length = optional(fields.get('length'), readLength)
  const isReasoned = reasons === undefined ? null : reasons === 'true'
  return on && rule && given({ rule: rule.slug, part: 'EXTENSION', on, isReasoned, length })
}

function readSuspension(fields: Fields, rule: RuleOrNone): TermSuspension | undefined {
  const at = fields.need('suspended')
  if (at && rule?.suspension === null) at.error(`${rule.slug} has no suspension`, 'suspended', rule.extension ? 'start, extended' : 'start')
  const days = at?.fields('a suspension', ['from', 'until'])
  const from = optional(days?.need('from'), fuzzyDate)
  const untilAt = days?.get('until')
  const until = optional(untilAt, fuzzyDate)
  if (untilAt && from && until && until.earliest <= from.earliest)
    untilAt.error('until is no later than from', until.earliest, `a day after ${from.earliest}`)
  return from && rule && given({ rule: rule.slug, part: 'SUSPENSION', from, until: until ?? null })
}

/** The longest that a rule may have, too. */
const mostUnits = 1_000

function readLength(at: Cursor): TermLength | undefined {
  const fields = at.fields('a length', ['amount', 'unit'])
  const amountAt = fields?.need('amount')
  const amount = optional(amountAt, number)
  const unit = optional(fields?.need('unit'), (it) => choice(it, dayUnits, 'unit'))
  if (amount === undefined || !unit) return undefined
  if (Number.isInteger(amount) && amount >= 1 && amount <= mostUnits) return { amount, unit }
  amountAt?.error('not a length', String(amount), `a whole number from 1 to ${mostUnits}`)
  return undefined
}
