import { describe, expect, it } from 'vitest'
import { answer, ap, aware, date, find, lab, phased, term, told, type Given } from './cases.fixture.ts'

// Every date here was counted on a calendar by hand.
describe('who had to inform whom, and requests for government information', () => {
  it.each<[string, Given, string]>([
    [
      'told in time, on a day before the hour',
      { item: lab, terms: [aware('2025-08-06T10:00+02:00')], relations: told('2025-08-08'), others: [ap], on: '2026-01-01' },
      'FULFILLED 2025-08-09 1',
    ],
    [
      'told on the day of the hour',
      { item: lab, terms: [aware('2025-08-06T10:00+02:00')], relations: told('2025-08-09'), others: [ap], on: '2026-01-01' },
      'CANNOT_BE_TOLD UNCERTAIN_DAYS 2025-08-09',
    ],
    [
      'told on the day after',
      { item: lab, terms: [aware('2025-08-06T10:00+02:00')], relations: told('2025-08-10'), others: [ap], on: '2026-01-01' },
      'LATE 2025-08-09 -1',
    ],
    [
      'aware at the end of a day: the clock goes forward, so the hour falls on the next',
      { item: lab, terms: [aware('2025-03-27T23:30+01:00')], relations: told('2025-03-30'), others: [ap], on: '2026-01-01' },
      'FULFILLED 2025-03-31 1',
    ],
    [
      'aware after midnight: the clock goes back, so the hour falls on the day before',
      { item: lab, terms: [aware('2025-10-24T00:30+02:00')], relations: told('2025-10-27'), others: [ap], on: '2026-01-01' },
      'LATE 2025-10-26 -1',
    ],
    [
      'aware on a day, told within three',
      { item: lab, terms: [aware('2025-08-06')], relations: told('2025-08-08'), others: [ap], on: '2026-01-01' },
      'FULFILLED 2025-08-09 1',
    ],
    [
      'told, nobody says when',
      { item: lab, terms: [aware('2025-08-06')], relations: told(null), others: [ap], on: '2026-01-01' },
      'CANNOT_BE_TOLD MET_DAY_UNKNOWN 2025-08-09',
    ],
    [
      'told of something else',
      { item: lab, terms: [aware('2025-08-06')], relations: told('2025-08-07', 'fire'), others: [ap], on: '2026-01-01' },
      'CANNOT_BE_TOLD NOT_KNOWN_INFORMED 2025-08-09',
    ],
    [
      'told of nothing in particular',
      { item: lab, terms: [aware('2025-08-06')], relations: told('2025-08-07', null), others: [ap], on: '2026-01-01' },
      'CANNOT_BE_TOLD NOT_KNOWN_INFORMED 2025-08-09',
    ],
    ['not told, but there is time', { item: lab, terms: [aware('2025-08-06')], others: [ap], on: '2025-08-09' }, 'RUNNING 2025-08-09'],
    [
      'without a number',
      { item: lab, terms: [aware('2025-08-06', 'gdpr-33-2')], relations: told('2025-08-09'), others: [ap], on: '2026-01-01' },
      'SOFT',
    ],
    [
      'without a number, and nobody says it was done',
      { item: lab, terms: [aware('2025-08-06', 'gdpr-33-2')], others: [ap], on: '2026-01-01' },
      'SOFT NOT_KNOWN_INFORMED',
    ],
    [
      'by a law of which nobody verified since when',
      { item: lab, terms: [aware('2025-08-06', 'nis2-early-warning')], relations: told('2025-08-07'), others: [ap], on: '2026-01-01' },
      'CANNOT_BE_TOLD IN_FORCE_UNVERIFIED',
    ],
    [
      'before the law',
      { item: lab, terms: [aware('2018-05-24')], relations: told('2018-05-25'), others: [ap], on: '2026-01-01' },
      'CANNOT_BE_TOLD NOT_IN_FORCE',
    ],
    [
      'a request over Easter',
      {
        item: phased('woo', 'Request', [['OPEN', '2025-03-22']]),
        terms: [term({ rule: 'woo-4-4', part: 'START', start: date('2025-03-22') })],
        on: '2025-04-23',
      },
      'OVERDUE 2025-04-22 1',
    ],
    [
      'suspended without an end',
      {
        item: phased('woo', 'Request', [['OPEN', '2025-06-02']]),
        terms: [
          term({ rule: 'woo-4-4', part: 'START', start: date('2025-06-02') }),
          term({ rule: 'woo-4-4', part: 'SUSPENSION', from: date('2025-06-10'), until: null }, 'stop'),
        ],
        on: '2025-09-01',
      },
      'CANNOT_BE_TOLD SUSPENDED_WITHOUT_END',
    ],
    [
      'suspended ten days',
      {
        item: phased('woo', 'Request', [
          ['OPEN', '2025-06-02'],
          ['DONE', '2025-07-10'],
        ]),
        terms: [
          term({ rule: 'woo-4-4', part: 'START', start: date('2025-06-02') }),
          term({ rule: 'woo-4-4', part: 'SUSPENSION', from: date('2025-06-10'), until: date('2025-06-20') }, 'stop'),
        ],
        on: '2025-09-01',
      },
      'FULFILLED 2025-07-10 0',
    ],
    [
      'an incident is never late',
      {
        item: phased('fire', 'Incident', [['RUNNING', '2025-01-01']]),
        terms: [term({ rule: 'woo-4-4', part: 'START', start: date('2025-06-02') })],
        on: '2025-09-01',
      },
      'CANNOT_BE_TOLD NO_PHASE 2025-06-30',
    ],
  ])('%s', (_title, given, expected) => {
    expect(answer(given)).toBe(expected)
  })

  it('says for how long nothing was done, where the rule has no number', () => {
    const [open] = find({ item: lab, terms: [aware('2025-08-06/2025-08-08', 'gdpr-33-2')], others: [ap], on: '2025-08-20' })
    expect(open?.deadline.elapsedDays).toEqual({ least: 12, most: 14 })
  })

  it('keeps the terms of one item apart, by rule and by whom it must inform', () => {
    const terms = [
      aware('2025-08-06'),
      aware('2025-08-06', 'gdpr-33-2'),
      term({ rule: 'gdpr-33-1', part: 'START', start: date('2025-08-07'), of: 'leak' }, 'other'),
    ]
    const found = find({ item: lab, terms, relations: told('2025-08-07'), others: [ap], on: '2026-01-01' })
    expect(found.map(({ outcome, deadline }) => [outcome, deadline.due?.latest ?? null])).toEqual([
      ['FULFILLED', '2025-08-10'],
      ['FULFILLED', '2025-08-09'],
      ['SOFT', null],
    ])
  })

  const steps = (given: Given) =>
    find(given).flatMap(({ deadline }) => deadline.steps.map(({ kind, statements }) => [kind, ...statements].join(' ')))

  it('each step rests on its statement: a suspension on its notice, being told on the relation', () => {
    const terms = [
      term({ rule: 'woo-4-4', part: 'START', start: date('2025-06-02') }, 'received'),
      term({ rule: 'woo-4-4', part: 'SUSPENSION', from: date('2025-06-10'), until: date('2025-06-20') }, 'stop'),
    ]
    expect(steps({ item: phased('woo', 'Request', [['OPEN', '2025-06-02']]), terms, on: '2025-06-15' })).toContain('SUSPENDED stop')
    expect(steps({ item: lab, terms: [aware('2025-08-06')], relations: told('2025-08-07'), others: [ap], on: '2026-01-01' }).at(-1)).toBe(
      'MET INFORMED-ap',
    )
  })
})
