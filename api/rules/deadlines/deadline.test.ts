import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRules } from '../../../seed/rules/read.ts'
import { parseFuzzyDate, printFuzzyDate } from '../dates.ts'
import { deadline, type Deadline, type DeadlineInput, type Notice } from './deadline.ts'
import type { DeadlineRule } from './rule.ts'

const rules = await readRules(join(import.meta.dirname, '../../../seed/rules'))

function rule(slug: string): DeadlineRule {
  const found = rules.get(slug)
  if (!found) throw new Error(`no rule ${slug}`)
  return found
}

const kamervragen = rule('kamervragen')
const woo = rule('woo-4-4')
const gdpr = rule('gdpr-33-1')
const inForce = (slug: string): DeadlineRule => ({ ...rule(slug), inForceFrom: '2020-01-01' })
const final = inForce('nis2-final')
const early = inForce('nis2-early-warning')
const tenDays = (counting: 'START_DAY' | 'NEXT_DAY'): DeadlineRule => ({
  ...kamervragen,
  start: { ...kamervragen.start, counting },
  term: { kind: 'LENGTH', amount: 10, unit: 'DAYS', sureness: 'READ' },
})
const twice: DeadlineRule = { ...kamervragen, extension: kamervragen.extension && { ...kamervragen.extension, howMany: 2 } }

function date(text: string) {
  const parsed = parseFuzzyDate(text)
  if (!parsed.isValid) throw new Error(text)
  return parsed.date
}

type More = Partial<Omit<DeadlineInput, 'rule' | 'start'>>
const notice = (on: string, more: Partial<Notice> = {}): Notice => ({ on: date(on), isReasoned: true, ...more })
const given = (...notices: Notice[]): More => ({ notices })
const weeks = (amount: number) => ({ length: { amount, unit: 'WEEKS' } as const })
const suspended = (...spans: [string, string | null][]): More => ({
  suspensions: spans.map(([from, until]) => ({ from: date(from), until: until === null ? null : date(until) })),
})

function find(of: DeadlineRule, start: string | null, more: More = {}): Deadline {
  const began = start === null ? null : start.includes('T') ? { instant: start } : date(start)
  return deadline({ rule: of, start: began, trueOn: '2027-01-01', ...more })
}

const answer = (found: Deadline) => (found.due ? printFuzzyDate(found.due) : found.noneBecause)

// Every date here was counted on a calendar by hand.
describe('questions from the House: three weeks, extended once', () => {
  it.each<[string, string, string, More?]>([
    ['Monday to Monday', '2025-09-01', '2025-09-22'],
    ['over the end of the year', '2025-12-15', '2026-01-05'],
    ['to the last of February', '2024-02-07', '2024-02-28'],
    ['to the leap day', '2024-02-08', '2024-02-29'],
    ['past the leap day', '2024-02-09', '2024-03-01'],
    ['past a February without one', '2025-02-08', '2025-03-01'],
    ['a Saturday stays: the law on terms does not bind the House', '2025-09-06', '2025-09-27'],
    ['so does Christmas', '2025-12-04', '2025-12-25'],
    ['the first day of the rule', '2021-03-31', '2021-04-21'],
    ['the day before it', '2021-03-30', 'NOT_IN_FORCE'],
    ['a month', '2025-09', '2025-09-22/2025-10-21'],
    ['a year', '2024', '2024-01-22/2025-01-21'],
    ['about a day', '2025-09-01~', '2025-09-22~'],
    ['extended', '2025-09-01', '2025-10-13', given(notice('2025-09-15'))],
    ['extended on the last day', '2025-09-01', '2025-10-13', given(notice('2025-09-22'))],
    ['a day too late', '2025-09-01', '2025-09-22', given(notice('2025-09-23'))],
    ['without reasons', '2025-09-01', '2025-09-22', given(notice('2025-09-15', { isReasoned: false }))],
    ['reasons not known', '2025-09-01', '2025-10-13', given(notice('2025-09-15', { isReasoned: null }))],
    ['before it began', '2025-09-01', '2025-09-22', given(notice('2025-08-31'))],
    ['twice: the second does not count', '2025-09-01', '2025-10-13', given(notice('2025-10-10'), notice('2025-09-15'))],
    ['the first too late, so the second too', '2025-09-01', '2025-09-22', given(notice('2025-09-23'), notice('2025-10-01'))],
    ['a week is asked', '2025-09-01', '2025-09-29', given(notice('2025-09-15', weeks(1)))],
    ['ten days are asked', '2025-09-01', '2025-10-02', given(notice('2025-09-15', { length: { amount: 10, unit: 'DAYS' } }))],
    ['more is asked than there is', '2025-09-01', '2025-10-13', given(notice('2025-09-15', weeks(8)))],
    ['a day of notice that is not sure', '2025-09-01', '2025-09-22/2025-10-13', given(notice('2025-09-20/2025-09-25'))],
    ['a start that is not sure: in time for late ones only', '2025-09-01/2025-09-10', '2025-09-22/2025-10-22', given(notice('2025-09-25'))],
    ['a notice of later than the moment', '2025-09-01', '2025-09-22', { ...given(notice('2025-09-15')), trueOn: '2025-09-14' }],
    ['it knows no suspension', '2025-09-01', '2025-09-22', suspended(['2025-09-05', '2025-09-10'])],
  ])('%s', (_title, start, expected, more) => {
    expect(answer(find(kamervragen, start, more))).toBe(expected)
  })

  it('is extended twice where the rule allows two, the second before the end that the first gave', () => {
    expect(answer(find(twice, '2025-09-01', given(notice('2025-10-10'), notice('2025-09-15'))))).toBe('2025-11-03')
    expect(answer(find(twice, '2025-09-01', given(notice('2025-10-14'), notice('2025-09-15'))))).toBe('2025-10-13')
  })
})

describe('a request for government information: four weeks, working days, suspension', () => {
  it.each<[string, string, string, More?]>([
    ['Monday to Monday', '2025-06-02', '2025-06-30'],
    ['Saturday', '2025-06-07', '2025-07-07'],
    ['Sunday', '2025-06-08', '2025-07-07'],
    ['Easter Monday', '2025-03-24', '2025-04-22'],
    ['the Saturday before Easter', '2025-03-22', '2025-04-22'],
    ['Good Friday', '2025-03-21', '2025-04-22'],
    ["King's Day", '2026-03-30', '2026-04-28'],
    ["the Saturday before a Monday that is King's Day", '2026-03-28', '2026-04-28'],
    ["King's Day on the 26th, a Saturday", '2025-03-29', '2025-04-28'],
    ['5 May', '2025-04-07', '2025-05-06'],
    ['the Saturday before it', '2025-04-05', '2025-05-06'],
    ['Ascension', '2025-05-01', '2025-05-30'],
    ['Ascension of 2026', '2026-04-16', '2026-05-15'],
    ['Whit Monday', '2025-05-12', '2025-06-10'],
    ['Whit Monday of 2026', '2026-04-27', '2026-05-26'],
    ['both Christmas days and the weekend after', '2025-11-27', '2025-12-29'],
    ["New Year's Day", '2025-12-04', '2026-01-02'],
    ['the leap day', '2024-02-01', '2024-02-29'],
    ['no leap day', '2023-02-01', '2023-03-01'],
    ['the first day of the law, a Sunday', '2022-05-01', '2022-05-30'],
    ['the day before it', '2022-04-30', 'NOT_IN_FORCE'],
    ['perhaps before it', '2022-04-20/2022-05-10', 'NOT_IN_FORCE'],
    ['a month', '2025-06', '2025-06-30/2025-07-28'],
    ['extended', '2025-06-02', '2025-07-14', given(notice('2025-06-30'))],
    ['a day too late', '2025-06-02', '2025-06-30', given(notice('2025-07-01'))],
    ['on the Monday to which the end moved, counted from the Saturday', '2025-06-07', '2025-07-21', given(notice('2025-07-07'))],
    ['extended twice', '2025-06-02', '2025-07-14', given(notice('2025-06-20'), notice('2025-07-10'))],
    ['suspended ten days', '2025-06-02', '2025-07-10', suspended(['2025-06-10', '2025-06-20'])],
    ['suspended from its first day', '2025-06-02', '2025-07-07', suspended(['2025-06-03', '2025-06-10'])],
    ['suspended twice at once', '2025-06-02', '2025-07-15', suspended(['2025-06-15', '2025-06-25'], ['2025-06-10', '2025-06-20'])],
    ['suspended before it began', '2025-06-02', '2025-06-30', suspended(['2025-05-01', '2025-05-20'])],
    ['suspended after its end', '2025-06-02', '2025-06-30', suspended(['2025-07-05', '2025-07-10'])],
    ['suspended without an end', '2025-06-02', 'SUSPENDED_WITHOUT_END', suspended(['2025-06-10', null])],
    ['suspended from the start without an end', '2025-06-02', 'SUSPENDED_WITHOUT_END', suspended(['2025-06-01', null])],
    ['without an end, but after its own', '2025-06-02', '2025-06-30', suspended(['2025-07-05', null])],
    [
      'suspended, then extended',
      '2025-06-02',
      '2025-07-24',
      { ...suspended(['2025-06-10', '2025-06-20']), ...given(notice('2025-07-05')) },
    ],
    [
      'extended, then suspended',
      '2025-06-02',
      '2025-07-21',
      { ...suspended(['2025-07-01', '2025-07-08']), ...given(notice('2025-06-30')) },
    ],
  ])('%s', (_title, start, expected, more) => {
    expect(answer(find(woo, start, more))).toBe(expected)
  })
})

describe('months and days', () => {
  it.each<[string, DeadlineRule, string, string]>([
    ['31 January and a month', final, '2025-01-31', '2025-02-28'],
    ['in a leap year', final, '2024-01-31', '2024-02-29'],
    ['30 January', final, '2025-01-30', '2025-02-28'],
    ['the last days of January end on one day', final, '2025-01-28/2025-01-31', '2025-02-28'],
    ['15 March', final, '2025-03-15', '2025-04-15'],
    ['31 March', final, '2025-03-31', '2025-04-30'],
    ['over the year, to a Saturday', final, '2025-12-31', '2026-02-02'],
    ['to Christmas', final, '2025-11-25', '2025-12-29'],
    ['from the leap day', final, '2028-02-29', '2028-03-29'],
    ['ten days of which the start is the first', tenDays('START_DAY'), '2025-09-01', '2025-09-10'],
    ['ten days from the next day', tenDays('NEXT_DAY'), '2025-09-01', '2025-09-11'],
  ])('%s', (_title, of, start, expected) => {
    expect(answer(find(of, start))).toBe(expected)
  })
})

describe('hours are elapsed hours', () => {
  it.each<[string, DeadlineRule, string, string, string]>([
    ['three days', gdpr, '2025-08-06T10:00:00+02:00', '2025-08-09T10:00:00+02:00', '2025-08-09'],
    ['to a Sunday, which stays', gdpr, '2025-08-07T09:00:00+02:00', '2025-08-10T09:00:00+02:00', '2025-08-10'],
    ['over the night the clock goes forward', gdpr, '2025-03-28T12:00:00+01:00', '2025-03-31T13:00:00+02:00', '2025-03-31'],
    ['over the night it goes back', gdpr, '2025-10-24T12:00:00+02:00', '2025-10-27T11:00:00+01:00', '2025-10-27'],
    ['a day, forward, into the next', early, '2025-03-29T23:30:00+01:00', '2025-03-31T00:30:00+02:00', '2025-03-31'],
    ['a day, back', early, '2025-10-25T23:30:00+02:00', '2025-10-26T22:30:00+01:00', '2025-10-26'],
    ['from half past two the first time', gdpr, '2025-10-26T02:30:00+02:00', '2025-10-29T01:30:00+01:00', '2025-10-29'],
    ['from half past two the second time', gdpr, '2025-10-26T02:30:00+01:00', '2025-10-29T02:30:00+01:00', '2025-10-29'],
    ['over the year, said in UTC', gdpr, '2025-12-30T18:00:00Z', '2026-01-02T19:00:00+01:00', '2026-01-02'],
    ['past midnight in Amsterdam', gdpr, '2025-06-30T22:30:00Z', '2025-07-04T00:30:00+02:00', '2025-07-04'],
  ])('%s', (_title, of, start, at, day) => {
    const found = find(of, start)
    expect([found.instants, answer(found)]).toEqual([{ earliest: at, latest: at }, day])
  })

  it.each<[string, string, string, string, string]>([
    ['an ordinary day', '2025-08-06', '2025-08-09T00:00:00+02:00', '2025-08-09T23:59:59.999+02:00', '2025-08-09'],
    ['before the clock goes forward', '2025-03-28', '2025-03-31T01:00:00+02:00', '2025-04-01T00:59:59.999+02:00', '2025-03-31/2025-04-01'],
    ['before it goes back', '2025-10-24', '2025-10-26T23:00:00+01:00', '2025-10-27T22:59:59.999+01:00', '2025-10-26/2025-10-27'],
    ['the day of 23 hours', '2025-03-30', '2025-04-02T01:00:00+02:00', '2025-04-02T23:59:59.999+02:00', '2025-04-02'],
    ['two days', '2025-08-06/2025-08-07', '2025-08-09T00:00:00+02:00', '2025-08-10T23:59:59.999+02:00', '2025-08-09/2025-08-10'],
  ])('from a source that names only a day: %s', (_title, start, earliest, latest, days) => {
    const found = find(gdpr, start)
    expect([found.instants, answer(found)]).toEqual([{ earliest, latest }, days])
  })
})

describe('no number, or a date of its own', () => {
  it('is soft: time that passed, never overdue', () => {
    const soft = rule('gdpr-33-2')
    const open = find(soft, '2025-07-01/2025-07-06', { trueOn: '2025-08-06' })
    expect([answer(open), open.isOverdue, open.elapsedDays]).toEqual(['SOFT', false, { least: 31, most: 36 }])
    expect(find(soft, '2025-07-06', { trueOn: '2025-09-01', metOn: '2025-08-06' }).elapsedDays).toEqual({ least: 31, most: 31 })
    expect(find(soft, '2025-07-06', { trueOn: '2025-07-05' }).elapsedDays).toBeNull()
  })

  it('is not computed for a law of which nobody looked up the first day', () => {
    expect(answer(find(rule('nis2-final'), '2025-01-31'))).toBe('IN_FORCE_UNVERIFIED')
    expect(answer(find(kamervragen, null))).toBe('START_UNKNOWN')
  })

  it('is the date that a promise names, with its words, or none', () => {
    const named = { ...date('2025-12'), text: { nl: 'voor het kerstreces' } }
    expect(find(rule('toezegging'), '2025-09-25', { named }).due).toEqual(named)
    expect(answer(find(rule('toezegging'), '2025-09-25'))).toBe('NOTHING_NAMED')
    expect(answer(find(rule('toezegging'), null, { named: date('2025-12-01') }))).toBe('2025-12-01')
  })

  it('is the meeting, on the day it has now', () => {
    expect(answer(find(rule('before-meeting'), '2025-10-01'))).toBe('2025-10-01')
    const at = find(rule('before-meeting'), '2025-10-08T14:00:00Z')
    expect([answer(at), at.instants?.latest]).toEqual(['2025-10-08', '2025-10-08T16:00:00+02:00'])
  })
})

describe('overdue', () => {
  const state = ({ isOverdue, daysOverdue, daysEarly }: Deadline) => [isOverdue, daysOverdue, daysEarly]
  const extended = given(notice('2025-09-15'))

  it.each<[string, More, unknown[]]>([
    ['not on the last day', { trueOn: '2025-09-22' }, [false, null, null]],
    ['the day after', { trueOn: '2025-09-23' }, [true, 1, null]],
    ['not while it is extended', { ...extended, trueOn: '2025-10-13' }, [false, null, null]],
    ['late again after the extended term', { ...extended, trueOn: '2025-10-14' }, [true, 1, null]],
    [
      'on the way it was late before the extension that came too late',
      { ...given(notice('2025-09-30')), trueOn: '2025-10-02' },
      [true, 10, null],
    ],
    ['met early', { trueOn: '2025-12-01', metOn: '2025-09-20' }, [false, null, 2]],
    ['met late', { trueOn: '2025-12-01', metOn: '2025-10-22' }, [false, null, -30]],
    ['met later than the moment', { trueOn: '2025-09-23', metOn: '2025-10-22' }, [true, 1, null]],
  ])('%s', (_title, more, expected) => {
    expect(state(find(kamervragen, '2025-09-01', more))).toEqual(expected)
  })

  it('counts from the last day it can be due', () => {
    expect(state(find(kamervragen, '2025-09', { trueOn: '2025-10-21' }))).toEqual([false, null, null])
    expect(state(find(kamervragen, '2025-09', { trueOn: '2025-10-22' }))).toEqual([true, 1, null])
  })
})
