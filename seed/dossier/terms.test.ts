import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../api/rules/dates.ts'
import { dayUnits } from '../../api/rules/deadlines/rule.ts'
import type { FuzzyDate, Term } from '../../api/rules/statement.ts'
import { given } from './given.ts'
import { knownRules } from '../rules/read.ts'
import { readDossier, type Reading } from './read.ts'
import { first, refused, statement, withStatements } from './small.fixture.ts'
import { writeDossier } from './write.ts'

const dated = (inner: string, about = 'inquiry') => statement(`about: ${about}\ndate: {kind: LEGAL, ${inner}}\nspeaker: courier`)

function termOf(reading: Reading): Term | undefined {
  const said = first(reading)
  return said?.form === 'DATE' ? said.term : undefined
}

const day = (on: string) => ({ earliest: on, latest: on, precision: 'DAY' })
const september = { earliest: '2025-09-01', latest: '2025-09-30', precision: 'MONTH' }

/** What is written, and what it means. */
const sound: readonly (readonly [string, object])[] = [
  ['rule: woo-4-4, start: 2025-08-13', { rule: 'woo-4-4', part: 'START', start: day('2025-08-13') }],
  [
    'rule: gdpr-33-1, start: 2025-08',
    { rule: 'gdpr-33-1', part: 'START', start: { ...september, earliest: '2025-08-01', latest: '2025-08-31' } },
  ],
  ["rule: gdpr-33-1, start: '2025-07-06T14:00+02:00'", { rule: 'gdpr-33-1', part: 'START', start: { instant: '2025-07-06T14:00+02:00' } }],
  ['rule: gdpr-33-2, start: 2025-07-06T12:00:30Z', { rule: 'gdpr-33-2', part: 'START', start: { instant: '2025-07-06T12:00:30Z' } }],
  [
    'rule: toezegging, start: {closed: claim}, length: {amount: 6, unit: WEEKS}',
    { rule: 'toezegging', part: 'START', start: { closed: 'claim' }, length: { amount: 6, unit: 'WEEKS' } },
  ],
  [
    'rule: kamervragen, start: {on: 2025-09, text: {nl: begin september}}',
    { rule: 'kamervragen', part: 'START', start: { ...september, text: { nl: 'begin september' } } },
  ],
  ['rule: kamervragen, extended: 2025-09', { rule: 'kamervragen', part: 'EXTENSION', on: september, isReasoned: null }],
  [
    'rule: kamervragen, extended: 2025-09-02, reasons: true, length: {amount: 1, unit: MONTHS}',
    { rule: 'kamervragen', part: 'EXTENSION', on: day('2025-09-02'), isReasoned: true, length: { amount: 1, unit: 'MONTHS' } },
  ],
  ['rule: woo-4-4, extended: 2025-09-02, reasons: false', { rule: 'woo-4-4', part: 'EXTENSION', on: day('2025-09-02'), isReasoned: false }],
  ['rule: woo-4-4, suspended: {from: 2025-09}', { rule: 'woo-4-4', part: 'SUSPENSION', from: september, until: null }],
  [
    'rule: woo-4-4, suspended: {from: 2025-09, until: 2025-10-01}',
    { rule: 'woo-4-4', part: 'SUSPENSION', from: september, until: day('2025-10-01') },
  ],
]

const days = fc
  .integer({ min: 0, max: 2_000_000 })
  .map((n) => addDays('1500-01-01', n))
  .map((on): FuzzyDate => ({ earliest: on, latest: on, precision: 'DAY' }))
const spans = fc.tuple(days, days).map(([a, b]): FuzzyDate => {
  const [earliest, latest] = a.earliest < b.earliest ? [a.earliest, b.earliest] : [b.earliest, a.earliest]
  return { earliest, latest, precision: 'INTERVAL', text: { nl: 'ergens: [daar] #1' } }
})
const dates = fc.oneof(days, spans)
const moments = fc
  .date({ min: new Date('1500-01-02'), max: new Date('2999-01-01'), noInvalidDate: true })
  .map((at) => ({ instant: `${at.toISOString().slice(0, 19)}Z` }))
const length = fc.record({ amount: fc.integer({ min: 1, max: 1_000 }), unit: fc.constantFrom(...dayUnits) })
const anyTerm: fc.Arbitrary<Term> = fc.oneof(
  fc
    .record({ start: dates, length: fc.option(length, { nil: undefined }), to: fc.constantFrom('people', undefined) })
    .map((said) => given({ rule: 'toezegging', part: 'START', ...said })),
  fc.oneof(moments, dates).map((start) => given({ rule: 'gdpr-33-1', part: 'START', start })),
  fc
    .record({ on: dates, isReasoned: fc.constantFrom(true, false, null), length: fc.option(length, { nil: undefined }) })
    .map((said) => given({ rule: 'woo-4-4', part: 'EXTENSION', ...said })),
  fc.tuple(days, fc.integer({ min: 1, max: 400 }), fc.boolean()).map(([from, more, isOver]) => {
    const on = addDays(from.earliest, more)
    return given({ rule: 'woo-4-4', part: 'SUSPENSION', from, until: isOver ? { ...from, earliest: on, latest: on } : null })
  }),
)

describe('what is said of a term', () => {
  test('whatever it is, it reads back as it was, in the same bytes', () => {
    const content = withStatements(
      `  - {id: s, about: courier, date: {kind: LEGAL, rule: gdpr-34, start: 2024, to: people}, speaker: courier, evidence: [{source: report}]}\n`,
    ).content
    const [said] = content?.statements ?? []
    if (!content || said?.form !== 'DATE') throw new Error('The file has an error.')
    assert(
      property(anyTerm, (term) => {
        const one = { ...content, statements: [{ ...said, term }] }
        const written = writeDossier(one)
        const { content: back, problems } = readDossier(written)
        expect(problems).toEqual([])
        expect(back).toEqual(one)
        if (back) expect(writeDossier(back)).toBe(written)
      }),
    )
  })

  test.each(sound)('%s', (inner, term) => {
    const reading = dated(inner)
    expect(termOf(reading)).toEqual(term)
    expect(first(reading)).not.toHaveProperty('due')
    const content = reading.content
    if (!content) throw new Error('The file has an error.')
    const written = writeDossier(content)
    expect(readDossier(written).content).toEqual(content)
    expect(writeDossier(content)).toBe(written)
  })

  test('whom to inform of what are items, and an item outside the file is said', () => {
    const reading = dated('rule: gdpr-33-2, start: 2025-08-13, to: people, of: elsewhere', 'courier')
    expect(termOf(reading)).toEqual({ rule: 'gdpr-33-2', part: 'START', start: day('2025-08-13'), to: 'people', of: 'elsewhere' })
    expect(reading.outsideItems).toEqual(['elsewhere'])
  })

  const wrong: readonly (readonly [string, string])[] = [
    [
      'rule: woo-44, start: 2025-08-13',
      'an unknown rule; did you mean woo-4-4? (woo-44; before-meeting, gdpr-33-1, gdpr-33-2, gdpr-34, kamervragen, nis2-early-warning, nis2-final, nis2-notification, toez',
    ],
    ['rule: woo-4-4', 'a term that says nothing (none of them; one of start, extended, suspended)'],
    ['rule: woo-4-4, start: 2025, extended: 2025', 'more than one part of a term (start and extended; one of start, extended, suspended)'],
    ['rule: woo-4-4, on: 2025-08-13, start: 2025', 'both on and rule (on; on for a day that is named, rule for one that a rule makes)'],
    ['start: 2025-08-13', 'start without rule (start; rule: the name of a rule, or on)'],
    ['on: 2025-08-13, reasons: true', 'reasons without rule (reasons; rule: the name of a rule, or on)'],
    ['rule: gdpr-33-1, extended: 2025', 'gdpr-33-1 has no extension (extended; start)'],
    ['rule: kamervragen, suspended: {from: 2025}', 'kamervragen has no suspension (suspended; start, extended)'],
    ["rule: woo-4-4, start: '2025-07-06T14:00+02:00'", 'woo-4-4 counts days, not hours (2025-07-06T14:00+02:00; a day: 2025-08-13)'],
    ['rule: gdpr-33-1, start: 2025-07-06T14:00', 'not a moment (2025-07-06T14:00; 2025-07-06T14:00+02:00: a time with its offset)'],
    ['rule: gdpr-33-1, start: 2025-02-30T14:00Z', 'not a moment (2025-02-30T14:00Z; 2025-07-06T14:00+02:00: a time with its offset)'],
    ['rule: gdpr-33-1, start: 2016-12-31T23:59:60Z', 'not a moment (2016-12-31T23:59:60Z; 2025-07-06T14:00+02:00: a time with its offset)'],
    ['rule: gdpr-33-1, start: 9999-12-31T10:00Z', 'not a moment (9999-12-31T10:00Z; 2025-07-06T14:00+02:00: a time with its offset)'],
    [
      "rule: gdpr-33-1, start: '2025-07-06T14:00+02:00[Europe/Amsterdam]'",
      'not a moment (2025-07-06T14:00+02:00[Europe/Amsterdam]; 2025-07-06T14:00+02:00: a time with its offset)',
    ],
    ['rule: woo-4-4, start: soon', 'not a date (soon;'],
    ['rule: woo-4-4, start: {closed: }', 'nothing is said here'],
    ['rule: woo-4-4, start: {closed: claim, on: 2025}', 'an unknown key (on; closed)'],
    ['rule: woo-4-4, start: [2025]', 'not a text (a list of 1;'],
    [
      'rule: woo-4-4, start: 2025, length: {amount: 1, unit: WEEKS}',
      "the length of woo-4-4 is the rule's own (length; length only where the promise itself names the term)",
    ],
    ['rule: toezegging, start: 2025, length: {amount: 0, unit: WEEKS}', 'not a length (0; a whole number from 1 to 1000)'],
    ['rule: toezegging, start: 2025, length: {amount: 1.5, unit: WEEKS}', 'not a length (1.5; a whole number from 1 to 1000)'],
    ['rule: toezegging, start: 2025, length: {amount: 1e9, unit: WEEKS}', 'not a length (1000000000; a whole number from 1 to 1000)'],
    ['rule: toezegging, start: 2025, length: {amount: 1, unit: HOURS}', 'an unknown unit (HOURS; DAYS, WEEKS, MONTHS)'],
    ['rule: woo-4-4, start: 2025, of: claim', 'of without to (of; to: whom to inform of it)'],
    ['rule: woo-4-4, start: 2025, reasons: true', 'start has no reasons (reasons; start, to, of, length)'],
    ['rule: woo-4-4, extended: 2025, to: claim', 'extended has no to (to; extended, reasons, length)'],
    ['rule: woo-4-4, extended: 2025, reasons: yes', 'an unknown value of reasons (yes; true, false)'],
    ['rule: woo-4-4, suspended: 2025', 'not a mapping (2025; a suspension: {from, until})'],
    ['rule: woo-4-4, suspended: {until: 2025}', 'from is missing (a suspension without from; from)'],
    ['rule: woo-4-4, suspended: {from: 2025-02, until: 2025-02-01}', 'until is no later than from (2025-02-01; a day after 2025-02-01)'],
    ['rule: woo-4-4, start: {closed: people}', 'Population has no phase: it never closes (people; an item of type'],
    ['rule: woo-4-4, start: {closed: inquiry}', 'a term cannot begin when its own item closes (inquiry; another item)'],
    [
      'rule: woo-4-4, start: 2025, to: people',
      'INFORMED does not run from Investigation to Population (inquiry → people; Organisation, Office, Person → ',
    ],
  ]
  test.each(wrong)('%s is refused, with what was found and expected', (inner, said) => {
    expect(refused(dated(inner))).toEqual([expect.stringContaining(said)])
  })

  test('docs/dossier-format.md names every rule, and its examples of terms read', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../docs/dossier-format.md'), 'utf8')
    expect([...knownRules().keys()].filter((rule) => !docs.includes(rule))).toEqual([])
    const examples = [...docs.matchAll(/^date: \{.*\}$/gm)].map(
      ([line]) => termOf(statement(`about: claim\n${line}\nspeaker: courier`))?.part,
    )
    expect(examples).toEqual(['START', 'START', 'EXTENSION', 'SUSPENSION'])
  })

  test('nobody has to inform himself', () => {
    expect(refused(dated('rule: gdpr-34, start: 2025, to: courier', 'courier'))).toEqual([
      'an item cannot have to inform itself (courier; another item)',
    ])
  })

  test('what nobody must be told and has no phase is never met: that is said', () => {
    expect(dated('rule: gdpr-34, start: 2025', 'courier').warnings.map(({ message }) => message)).toEqual([
      'Organisation has no phase, so that nothing says when the term is met',
    ])
  })

  test('P2: a part of a term supersedes the same part of the same rule', () => {
    const two = (a: string, b: string) =>
      withStatements(
        `  - {id: a, about: inquiry, speaker: courier, evidence: [{source: report}], date: {kind: LEGAL, ${a}}, known: 2024-05-20}
  - {id: b, about: inquiry, speaker: courier, evidence: [{source: report}], date: {kind: LEGAL, ${b}}, known: 2024-06-01, supersedes: a}\n`,
      )
    expect(two('rule: woo-4-4, start: 2024-05-01', 'rule: woo-4-4, start: 2024-05-02').problems).toEqual([])
    expect(two('on: 2024-05-01', 'on: 2024-05-02').problems).toEqual([])
    expect(refused(two('rule: woo-4-4, start: 2024-05-01', 'rule: woo-4-4, extended: 2024-05-02'))).toEqual([
      'supersedes a date of another sort (a, START of woo-4-4; EXTENSION of woo-4-4)',
    ])
    expect(refused(two('rule: woo-4-4, start: 2024-05-01', 'on: 2024-05-02'))).toEqual([
      'supersedes a date of another sort (a, START of woo-4-4; a day)',
    ])
  })
})
