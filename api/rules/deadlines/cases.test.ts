import { describe, expect, it } from 'vitest'
import {
  answer,
  asked,
  aware,
  before,
  commitment,
  date,
  dated,
  extension,
  find,
  inquiry,
  lab,
  letter,
  meeting,
  onceClosed,
  phased,
  relation,
  set,
  term,
  type Given,
} from './cases.fixture.ts'

// Every date here was counted on a calendar by hand.
describe('the term that applied, and how it came out', () => {
  it.each<[string, Given, string]>([
    ['asked, not answered, on the last day', { item: set(), relations: asked, on: '2025-09-22' }, 'RUNNING 2025-09-22'],
    ['the day after', { item: set(), relations: asked, on: '2025-09-23' }, 'OVERDUE 2025-09-22 1'],
    ['answered on the last day', { item: set(['DONE', '2025-09-22']), relations: asked, on: '2026-01-01' }, 'FULFILLED 2025-09-22 0'],
    ['answered late', { item: set(['DONE', '2025-09-23']), relations: asked, on: '2026-01-01' }, 'LATE 2025-09-22 -1'],
    [
      'answered on one of some days',
      { item: set(['DONE', '2025-09-20/2025-09-24']), relations: asked, on: '2026-01-01' },
      'CANNOT_BE_TOLD UNCERTAIN_DAYS 2025-09-22',
    ],
    [
      'asked on one of some days, answered before any end',
      { item: set(['DONE', '2025-09-20']), relations: [relation('ASKED', 'm', '2025-09-01/2025-09-03')], on: '2026-01-01' },
      'FULFILLED 2025-09-22/2025-09-24 4',
    ],
    [
      'asked on one of some days, answered between the ends',
      { item: set(['DONE', '2025-09-23']), relations: [relation('ASKED', 'm', '2025-09-01/2025-09-03')], on: '2026-01-01' },
      'CANNOT_BE_TOLD UNCERTAIN_DAYS 2025-09-22/2025-09-24',
    ],
    ['withdrawn', { item: set(['LAPSED', '2025-09-10']), relations: asked, on: '2026-01-01' }, 'LAPSED 2025-09-22 12'],
    [
      'opened again',
      { item: set(['DONE', '2025-09-20'], ['OPEN', '2025-09-21']), relations: asked, on: '2025-10-01' },
      'OVERDUE 2025-09-22 9',
    ],
    [
      'a statement on the start goes before who asked',
      { item: set(), relations: asked, terms: [term({ rule: 'kamervragen', part: 'START', start: date('2025-09-02') })], on: '2025-09-23' },
      'RUNNING 2025-09-23',
    ],
    [
      'of two statements on the start the later known',
      {
        item: set(),
        terms: [
          term({ rule: 'kamervragen', part: 'START', start: date('2025-09-03') }, 'b', '2025-01-03'),
          term({ rule: 'kamervragen', part: 'START', start: date('2025-09-02') }, 'a', '2025-01-02'),
        ],
        on: '2025-09-23',
      },
      'RUNNING 2025-09-24',
    ],
    ['extended', { item: set(), relations: asked, terms: [extension('2025-09-22', 'e1')], on: '2025-10-13' }, 'RUNNING 2025-10-13'],
    [
      'late again after the extended term',
      { item: set(), relations: asked, terms: [extension('2025-09-22', 'e1')], on: '2025-10-14' },
      'OVERDUE 2025-10-13 1',
    ],
    [
      'also where it was extended twice',
      { item: set(), relations: asked, terms: [extension('2025-10-10', 'e2'), extension('2025-09-22', 'e1')], on: '2025-10-20' },
      'OVERDUE 2025-10-13 7',
    ],
    [
      'nobody says how far it is',
      { item: phased('set', 'QuestionSet', []), relations: asked, on: '2025-09-23' },
      'CANNOT_BE_TOLD NO_PHASE 2025-09-22',
    ],
    [
      'before a planned meeting',
      {
        item: letter(),
        relations: before,
        others: [meeting([['PLANNED', '2025-09-01']], dated('p1', 'PLANNED', '2025-10-01', '2025-09-01'))],
        on: '2025-10-01',
      },
      'RUNNING 2025-10-01',
    ],
    [
      'which moved',
      {
        item: letter(),
        relations: before,
        others: [
          meeting(
            [['PLANNED', '2025-09-01']],
            dated('p1', 'PLANNED', '2025-10-01', '2025-09-01'),
            dated('p2', 'PLANNED', '2025-10-15', '2025-09-20'),
          ),
        ],
        on: '2025-10-14',
      },
      'RUNNING 2025-10-15',
    ],
    [
      'and took place on another day',
      {
        item: letter(['DONE', '2025-10-15']),
        relations: before,
        others: [meeting([['DONE', '2025-10-14']], dated('p2', 'PLANNED', '2025-10-15', '2025-09-20'))],
        on: '2026-01-01',
      },
      'LATE 2025-10-14 -1',
    ],
    [
      'a meeting without a date',
      { item: letter(), relations: before, others: [meeting([['PLANNED', '2025-09-01']])], on: '2026-01-01' },
      'CANNOT_BE_TOLD START_UNKNOWN',
    ],
    [
      'a meeting of which no date can be named any more',
      {
        item: letter(),
        relations: before,
        others: [
          meeting(
            [['PLANNED', '2025-09-01']],
            dated('p1', 'PLANNED', '2025-10-01', '2025-09-01'),
            dated('p2', 'PLANNED', null, '2025-09-20'),
          ),
        ],
        on: '2026-01-01',
      },
      'CANNOT_BE_TOLD START_UNKNOWN',
    ],
    [
      'a meeting that does not take place',
      {
        item: letter(),
        relations: before,
        others: [meeting([['LAPSED', '2025-09-20']], dated('p1', 'PLANNED', '2025-10-01', '2025-09-01'))],
        on: '2026-01-01',
      },
      'CANNOT_BE_TOLD MEETING_LAPSED',
    ],
    [
      'promised for a period, kept within it',
      { item: commitment([dated('d', 'PROMISED', '2025-09-01/2025-09-07', '2025-08-29')], ['DONE', '2025-09-05']), on: '2026-01-01' },
      'FULFILLED 2025-09-01/2025-09-07 2',
    ],
    [
      'kept after it',
      { item: commitment([dated('d', 'PROMISED', '2025-09-01/2025-09-07', '2025-08-29')], ['DONE', '2025-09-08']), on: '2026-01-01' },
      'LATE 2025-09-01/2025-09-07 -1',
    ],
    [
      'promised anew',
      {
        item: commitment([dated('d', 'PROMISED', '2025-09-07', '2025-08-29'), dated('e', 'PROMISED', '2025-12-01', '2025-09-05')]),
        on: '2025-11-01',
      },
      'RUNNING 2025-12-01',
    ],
    ['promised without a date', { item: commitment([]), on: '2025-11-01' }, 'CANNOT_BE_TOLD NOTHING_NAMED'],
    [
      'on a condition that is open',
      { item: commitment([]), terms: [onceClosed('inquiry')], others: [inquiry(['RUNNING', '2025-08-01'])], on: '2025-11-01' },
      'CANNOT_BE_TOLD CONDITION_OPEN',
    ],
    [
      'on a condition of which nothing is known',
      { item: commitment([]), terms: [onceClosed('inquiry')], others: [inquiry()], on: '2025-11-01' },
      'CANNOT_BE_TOLD START_UNKNOWN',
    ],
    [
      'two weeks after the condition closed, a Monday',
      {
        item: commitment([]),
        terms: [onceClosed('inquiry')],
        others: [inquiry(['RUNNING', '2025-08-01'], ['DONE', '2025-11-03'])],
        on: '2025-11-17',
      },
      'RUNNING 2025-11-17',
    ],
    [
      'and then it is late',
      {
        item: commitment([]),
        terms: [onceClosed('inquiry')],
        others: [inquiry(['RUNNING', '2025-08-01'], ['DONE', '2025-11-03'])],
        on: '2025-11-18',
      },
      'OVERDUE 2025-11-17 1',
    ],
  ])('%s', (_title, given, expected) => {
    expect(answer(given)).toBe(expected)
  })

  it('makes nothing of a list of a committee, of a commitment nobody knows, of a rule that is not there', () => {
    expect(find({ item: { ...set(), kind: 'COMMITTEE_LIST' }, relations: asked, on: '2026-01-01' })).toEqual([])
    expect(find({ item: phased('promise', 'Commitment', []), on: '2026-01-01' })).toEqual([])
    expect(find({ item: lab, terms: [aware('2025-08-06', 'no-such-rule')], on: '2026-01-01' })).toEqual([])
  })
})

describe('what each step rests on', () => {
  const steps = (given: Given) =>
    find(given).flatMap(({ deadline }) => deadline.steps.map(({ kind, statements }) => [kind, ...statements].join(' ')))

  it('the start on who asked first, each extension on its notice, the end on what closed it', () => {
    const given = {
      item: set(['DONE', '2025-10-20']),
      relations: asked,
      terms: [extension('2025-10-10', 'e2'), extension('2025-09-22', 'e1')],
      on: '2026-01-01',
    }
    expect(steps(given)).toEqual(['RULE', 'START ASKED-member', 'COUNTING', 'TERM', 'EXTENDED e1', 'REFUSED e2', 'RESULT', 'MET set-DONE'])
    expect(find(given)[0]?.statements).toEqual(['ASKED-member', 'e1', 'e2', 'set-DONE'])
  })

  it('a meeting on its relation and its date; a promise on the date it names; a condition on its own state', () => {
    const others = [meeting([['PLANNED', '2025-09-01']], dated('p1', 'PLANNED', '2025-10-01', '2025-09-01'))]
    expect(steps({ item: letter(), relations: before, others, on: '2025-09-20' })).toEqual(['RULE', 'START DUE_BEFORE-debate p1', 'RESULT'])
    expect(steps({ item: commitment([dated('d', 'PROMISED', '2025-09-07', '2025-08-29')]), on: '2025-09-01' })).toEqual([
      'RULE',
      'RESULT d',
    ])
    expect(
      steps({ item: commitment([]), terms: [onceClosed('inquiry')], others: [inquiry(['RUNNING', '2025-08-01'])], on: '2025-11-01' }),
    ).toEqual(['RULE', 'CONDITION once inquiry-RUNNING', 'NONE'])
  })
})
