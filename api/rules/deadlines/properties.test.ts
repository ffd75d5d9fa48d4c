import { assert, constantFrom, integer, option, property, record, tuple, uniqueArray, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates.ts'
import type { Day, FuzzyDate } from '../statement.ts'
import { restDay } from './calendar.ts'
import { deadline, type Deadline, type Notice, type Suspension } from './deadline.ts'
import type { DayLength, DeadlineRule, DayUnit } from './rule.ts'

const words = { nl: 'x', en: 'x' }

function rule(length: DayLength, more: Partial<DeadlineRule> = {}): DeadlineRule {
  return {
    slug: 'rule',
    name: words,
    strictness: 'LEGAL',
    source: { text: words, sureness: 'READ' },
    inForceFrom: '1900-01-01',
    inForceUntil: null,
    start: { event: words, counting: 'NEXT_DAY', sureness: 'READ' },
    term: { kind: 'LENGTH', ...length, sureness: 'READ' },
    extension: { amount: 2, unit: 'WEEKS', howMany: 1, needsReasons: true, requirement: words, sureness: 'READ' },
    suspension: { grounds: words, sureness: 'READ' },
    shift: { isApplied: true, ground: words, sureness: 'READ' },
    remarks: [],
    ...more,
  }
}

const base = '2019-06-01'
const day = integer({ min: 0, max: 3_000 }).map((count) => addDays(base, count))
const exact = (on: Day): FuzzyDate => ({ earliest: on, latest: on, precision: 'DAY' })
const amount = integer({ min: 1, max: 60 })
const unit = constantFrom<DayUnit>('DAYS', 'WEEKS', 'MONTHS')
const counting = constantFrom('START_DAY', 'NEXT_DAY')
const isApplied = constantFrom(true, false)
const trueOn = '2100-01-01'

/** Relative to a start, so that they meet the term now and then. */
const noticeAfter = (start: Day): Arbitrary<Notice> =>
  record({ after: integer({ min: 0, max: 120 }), unsure: integer({ min: 0, max: 9 }), isReasoned: constantFrom(true, false, null) }).map(
    ({ after, unsure, isReasoned }) => ({
      on: { earliest: addDays(start, after), latest: addDays(start, after + unsure), precision: 'INTERVAL' },
      isReasoned,
    }),
  )
const suspensionAround = (start: Day): Arbitrary<Suspension> =>
  tuple(integer({ min: -40, max: 120 }), integer({ min: 1, max: 60 })).map(([after, length]) => ({
    from: exact(addDays(start, after)),
    until: exact(addDays(start, after + length)),
  }))

function dueOf({ due }: Deadline): { earliest: Day; latest: Day } {
  if (!due) throw new Error('no due date')
  return { earliest: due.earliest, latest: due.latest }
}

const styled = tuple(amount, unit, counting, isApplied).map(([count, of, how, shifts]) => {
  const style: Partial<DeadlineRule> = {
    start: { event: words, counting: how, sureness: 'READ' },
    shift: { isApplied: shifts, ground: words, sureness: 'READ' },
  }
  return { count, of, style }
})

describe('for every term', () => {
  it('more of it never ends earlier', () => {
    assert(
      property(styled, day, ({ count, of, style }, start) => {
        const at = (many: number) => dueOf(deadline({ rule: rule({ amount: many, unit: of }, style), start: exact(start), trueOn })).latest
        expect(at(count + 1) >= at(count)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('an extension never ends it earlier, nor does a suspension', () => {
    const cases = day.chain((start) => tuple(styled, noticeAfter(start), suspensionAround(start)).map((rest) => [start, ...rest] as const))
    assert(
      property(cases, ([start, { count, of, style }, notice, suspension]) => {
        const given = { rule: rule({ amount: count, unit: of }, style), start: exact(start), trueOn }
        const plain = dueOf(deadline(given))
        for (const more of [
          { notices: [notice] },
          { suspensions: [suspension] },
          { notices: [notice, notice], suspensions: [suspension] },
        ]) {
          const moved = dueOf(deadline({ ...given, ...more }))
          expect(moved.earliest >= plain.earliest && moved.latest >= plain.latest).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('a shift lands on a working day, never backwards, over days of rest only', () => {
    assert(
      property(amount, unit, day, (count, of, start) => {
        const on = (applied: boolean) => {
          const shift = { isApplied: applied, ground: words, sureness: 'READ' } as const
          return dueOf(deadline({ rule: rule({ amount: count, unit: of }, { shift }), start: exact(start), trueOn })).latest
        }
        const [plain, shifted] = [on(false), on(true)]
        expect([restDay(shifted), shifted >= plain]).toEqual([null, true])
        for (let passed = plain; passed < shifted; passed = addDays(passed, 1)) expect(restDay(passed)).not.toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  it('the interval of an uncertain start is that of all its days', () => {
    const cases = tuple(day, integer({ min: 1, max: 45 })).chain(([start, width]) => {
      const latest = addDays(start, width)
      const suspensions = uniqueArray(suspensionAround(start), { maxLength: 3 })
      return tuple(option(noticeAfter(latest), { nil: null }), suspensions, styled).map((rest) => [start, latest, ...rest] as const)
    })
    assert(
      property(cases, ([earliest, latest, notice, around, { count, of, style }]) => {
        // How many days of a month a suspension takes is nowhere said: rules of months have none.
        const suspensions = of === 'MONTHS' ? [] : around
        const given = { rule: rule({ amount: count, unit: of }, style), notices: notice ? [notice] : [], suspensions, trueOn }
        const whole = dueOf(deadline({ ...given, start: { earliest, latest, precision: 'INTERVAL' } }))
        const each: { earliest: Day; latest: Day }[] = []
        for (let start = earliest; start <= latest; start = addDays(start, 1)) each.push(dueOf(deadline({ ...given, start: exact(start) })))
        expect(whole.earliest).toBe(each.map((due) => due.earliest).toSorted()[0])
        expect(whole.latest).toBe(
          each
            .map((due) => due.latest)
            .toSorted()
            .at(-1),
        )
      }),
      { numRuns: 150 },
    )
  })
})

describe('for every instant', () => {
  it('the end is exactly so many hours later, whatever the clock does', () => {
    const instant = integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
    assert(
      property(instant, integer({ min: 1, max: 500 }), (at, hours) => {
        const of: DeadlineRule = {
          ...rule({ amount: 1, unit: 'DAYS' }),
          start: { event: words, counting: 'INSTANT', sureness: 'READ' },
          term: { kind: 'LENGTH', amount: hours, unit: 'HOURS', sureness: 'READ' },
        }
        const { instants, due } = deadline({ rule: of, start: { instant: new Date(at).toISOString() }, trueOn })
        expect(Date.parse(instants?.latest ?? '')).toBe(at + hours * 3_600_000)
        const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(at + hours * 3_600_000)
        expect([due?.earliest, due?.latest]).toEqual([amsterdam, amsterdam])
      }),
      { numRuns: 500 },
    )
  })
})
