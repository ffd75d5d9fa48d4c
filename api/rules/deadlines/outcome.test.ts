import { join } from 'node:path'
import { array, assert, integer, option, property, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRules } from '../../../seed/rules/read.ts'
import type { FuzzyDate } from '../statement.ts'
import { casesOf } from './cases.ts'
import type { CaseFacts, HeldTerm, PhaseSeen, Phased } from './facts.ts'
import { termFound } from './outcome.ts'

const rules = await readRules(join(import.meta.dirname, '../../../seed/rules'))
const name = { nl: 'x', en: 'x' }
const said = (statement: string) => ({ statement, known: '2025-01-01', seq: 1, place: 0 })

const firstMs = Date.UTC(2025, 0, 1)
/** Days are counted from the first one by a clock that knows no summer time. */
const dayAt = (index: number): string => new Date(firstMs + index * 86_400_000).toISOString().slice(0, 10)
const fuzzy = (from: number, to: number): FuzzyDate => ({
  earliest: dayAt(from),
  latest: dayAt(to),
  precision: from === to ? 'DAY' : 'INTERVAL',
})
const within = (from: number, width: number): number[] => Array.from({ length: width + 1 }, (_, index) => from + index)

const item = (runs: readonly PhaseSeen[]): Phased => ({ slug: 'set', type: 'QuestionSet', kind: null, name, runs, dates: [] })

function outcomeOf(facts: CaseFacts, on: string): string {
  const [term] = casesOf(facts, rules)
  if (!term) throw new Error('no term')
  const { outcome, why } = termFound(facts, term, on)
  return why === null ? outcome : `${outcome} ${why}`
}

/** The day after the last one: 21 days counted one by one, 21 more where the one notice came on one of them. */
function slowEnd(start: number, notices: readonly number[]): number {
  const days = new Set<number>()
  for (let count = 0; count < 21; count++) days.add(start + 1 + count)
  const isInTime = notices.some((on) => on === start || days.has(on))
  return start + (isInTime ? 43 : 22)
}

describe('how a set of questions came out', () => {
  it('is what each of the days it may have been asked and answered on says, and not to be told where they differ', () => {
    const given = record({
      start: integer({ min: 0, max: 400 }),
      startWidth: integer({ min: 0, max: 6 }),
      notices: array(integer({ min: 0, max: 60 }), { maxLength: 3 }),
      answered: option(tuple(integer({ min: 0, max: 60 }), integer({ min: 0, max: 6 })), { nil: null }),
      later: integer({ min: 0, max: 70 }),
    })
    assert(
      property(given, ({ start, startWidth, notices, answered, later }) => {
        const lastStart = start + startWidth
        const noticeDays = notices.map((after) => lastStart + after)
        const met = answered && ([lastStart + answered[0], lastStart + answered[0] + answered[1]] as const)
        const on = met ? met[1] + later : Math.max(lastStart, ...noticeDays) + later
        const runs: PhaseSeen[] = [{ value: 'OPEN', isOpen: true, since: fuzzy(start, start), statement: 'open' }]
        if (met) runs.push({ value: 'DONE', isOpen: false, since: fuzzy(...met), statement: 'done' })
        const terms = noticeDays.map((day, index): HeldTerm => {
          return { ...said(`n${index}`), rule: 'kamervragen', part: 'EXTENSION', on: fuzzy(day, day), isReasoned: true }
        })
        const relations = [{ ...said('asked'), type: 'ASKED' as const, other: 'm', since: fuzzy(start, lastStart), of: null }]
        const found = outcomeOf({ item: item(runs), terms, relations, others: new Map() }, dayAt(on))

        const ends = within(start, startWidth).map((day) => slowEnd(day, noticeDays))
        if (!met) {
          expect(found).toBe(ends.some((end) => on < end) ? 'RUNNING' : 'OVERDUE')
          return
        }
        const verdicts = new Set(ends.flatMap((end) => within(met[0], met[1] - met[0]).map((day) => (day < end ? 'FULFILLED' : 'LATE'))))
        const [only, ...more] = verdicts
        expect(found).toBe(more.length > 0 ? 'CANNOT_BE_TOLD UNCERTAIN_DAYS' : only)
      }),
      { numRuns: 800 },
    )
  })
})

describe('how a term of hours came out', () => {
  it('is in time on a day that was over before the hour, late on one that began after it, and not to be told on the day itself', () => {
    const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
    assert(
      property(integer({ min: 0, max: 1_000_000 }), integer({ min: -3, max: 6 }), (minute, after) => {
        const start = firstMs + minute * 60_000
        const told = dayAt(Math.floor((start - firstMs) / 86_400_000) + 3 + after)
        const facts: CaseFacts = {
          item: item([]),
          terms: [{ ...said('aware'), rule: 'gdpr-33-1', part: 'START', start: { instant: new Date(start).toISOString() }, to: 'ap' }],
          relations: [
            { ...said('told'), type: 'INFORMED', other: 'ap', since: { earliest: told, latest: told, precision: 'DAY' }, of: null },
          ],
          others: new Map(),
        }
        const lastDay = amsterdam.format(start + 72 * 3_600_000)
        const expected = told < lastDay ? 'FULFILLED' : told > lastDay ? 'LATE' : 'CANNOT_BE_TOLD UNCERTAIN_DAYS'
        expect(outcomeOf(facts, '2030-01-01')).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })
})
