import { array, assert, constantFrom, integer, option, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween } from './day.ts'
import { daysDrawn, foldLadder, ladderOf, type Span, type Told } from './ladder.ts'

const day = (on: string): Span => ({ earliest: on, latest: on, precision: 'DAY' })
const about = (on: string): Span => ({ earliest: on, latest: on, precision: 'ABOUT' })
const month = (on: string, last: string): Span => ({ earliest: on, latest: last, precision: 'MONTH' })

function told(id: string, known: string, from: Span | null, more: Partial<Told> = {}): Told {
  return { id, form: 'STATE', value: 'PHASE RUNNING', known: day(known), trueFrom: from, trueUntil: null, due: null, ...more }
}
const event = (id: string, known: string, from: Span): Told => told(id, known, from, { form: 'EVENT', value: null })

const september = { trueOn: '2025-09-30', knownOn: '2025-09-30' }
const investigation = [
  told('confirmed', '2025-09-30', about('2025-08-13')),
  told('told', '2025-08-27', about('2025-08-13')),
  event('hint', '2025-08-17', day('2025-08-17')),
  told('later', '2026-02-17', about('2025-08-13')),
]

describe('the steps of the ladder', () => {
  test('stand under the days on which something became known, oldest first', () => {
    const { rows } = ladderOf(investigation, september)
    expect(rows.map((row) => [row.knownOn, row.lines.map((line) => line.told.id).join(), row.isLater])).toEqual([
      ['2025-08-17', 'hint', false],
      ['2025-08-27', 'told', false],
      ['2025-09-30', 'confirmed', false],
      ['2026-02-17', 'later', true],
    ])
  })

  test('of a state run from its first day to the day it was said to hold', () => {
    const [, first, second] = ladderOf(investigation, september).rows.flatMap((row) => row.lines)
    expect(first).toMatchObject({ bar: { from: '2025-08-13', to: '2025-08-27' }, hidden: { from: '2025-08-13', to: '2025-08-27' } })
    expect(second).toMatchObject({ bar: { from: '2025-08-13', to: '2025-09-30' }, hidden: null })
  })

  test('of a state that ended run to its end, and were hidden no longer than that', () => {
    const ended = told('ended', '2025-08-29', { ...day('2025-08-01') }, { trueUntil: day('2025-08-11') })
    const [line] = ladderOf([ended], september).rows.flatMap((row) => row.lines)
    expect(line?.bar).toEqual({ from: '2025-08-01', to: '2025-08-11' })
    expect(line?.hidden).toEqual({ from: '2025-08-01', to: '2025-08-11' })
  })

  test('of an undated source say that it holds no later than they must', () => {
    const undated = told('u', '2026-05-14', day('2026-01-01'), {
      known: { earliest: '2026-05-13', latest: '2026-05-14', precision: 'INTERVAL' },
    })
    expect(ladderOf([undated], september).rows[0]?.lines[0]?.bar?.to).toBe('2026-05-13')
  })

  test('hide of an earlier beginning only what was not public yet', () => {
    const steps = [told('first', '2025-08-20', day('2025-08-15')), told('earlier', '2025-09-01', day('2025-08-10'))]
    const [, second] = ladderOf(steps, september).rows.flatMap((row) => row.lines)
    expect(second?.hidden).toEqual({ from: '2025-08-10', to: '2025-08-15' })
  })

  test('show where a fuzzy date may begin', () => {
    const [line] = ladderOf([told('m', '2026-05-13', month('2025-12-01', '2025-12-31'))], september).rows[0]?.lines ?? []
    expect(line?.blur).toEqual({ from: '2025-12-01', to: '2025-12-31' })
    expect(line?.hidden?.from).toBe('2025-12-31')
  })

  test('are later too when known but not yet true on the chosen day', () => {
    const [line] =
      ladderOf([event('e', '2025-08-27', day('2025-08-27'))], { trueOn: '2025-08-20', knownOn: '2025-08-30' }).rows[0]?.lines ?? []
    expect(line?.isLater).toBe(true)
  })

  test('of a date lie on the days that it names', () => {
    const due = told('d', '2025-08-29', day('2025-08-29'), { form: 'DATE', value: null, due: month('2025-09-01', '2025-09-07') })
    expect(ladderOf([due], september).rows[0]?.lines[0]).toMatchObject({ bar: { from: '2025-09-01', to: '2025-09-07' }, hidden: null })
  })
})

describe('the longest delay', () => {
  test('is counted from the first day, about where that is about', () => {
    expect(ladderOf(investigation, september).delay).toEqual({ from: '2025-08-13', to: '2025-08-27', days: 14, isAbout: true })
  })

  test('is none before it was known', () => {
    expect(ladderOf(investigation, { trueOn: '2025-08-20', knownOn: '2025-08-20' }).delay).toBeNull()
  })

  test('is not counted where no day is given', () => {
    expect(ladderOf([told('m', '2025-09-30', month('2025-06-01', '2025-06-30'))], september).delay).toBeNull()
  })
})

describe('a long ladder', () => {
  const many = Array.from({ length: 28 }, (_, index) =>
    event(`e${index}`, `2025-09-${String(index + 1).padStart(2, '0')}`, day('2025-09-01')),
  )

  test('folds its middle and says how many days are away', () => {
    const { rows } = ladderOf(many, { trueOn: '2025-09-30', knownOn: '2025-09-20' })
    const entries = foldLadder(rows, new Set())
    expect(entries.map((entry) => ('fold' in entry ? `${entry.fold} ${entry.count}` : entry.row.knownOn.slice(8))).join(' ')).toBe(
      '01 02 known 12 15 16 17 18 19 20 21 22 later 3 26 27 28',
    )
  })

  test('unfolds one part at a time', () => {
    const { rows } = ladderOf(many, { trueOn: '2025-09-30', knownOn: '2025-09-20' })
    const entries = foldLadder(rows, new Set(['known']))
    expect(entries.filter((entry) => 'fold' in entry)).toEqual([{ fold: 'later', count: 3, isLater: true }])
    expect(entries).toHaveLength(20 + 6)
  })
})

describe('any ladder', () => {
  const anyDay = integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
  const anySpan = record({ on: anyDay, length: integer({ min: 0, max: 400 }) }).map(({ on, length }): Span => {
    const latest = new Date(Date.parse(on) + length * 86_400_000).toISOString().slice(0, 10)
    return { earliest: on, latest, precision: length === 0 ? 'DAY' : 'INTERVAL' }
  })
  const anyTold = record({
    form: constantFrom('STATE' as const, 'EVENT' as const, 'DATE' as const),
    value: constantFrom('PHASE RUNNING', 'PHASE DONE', null),
    known: anySpan,
    trueFrom: option(anySpan),
    trueUntil: option(anySpan),
    due: option(anySpan),
  })
  const anyAll = array(anyTold, { maxLength: 30 }).map((all): readonly Told[] => all.map((one, index) => ({ ...one, id: `s${index}` })))

  test('has every statement once, forward stretches only, and every row either known or later', () => {
    assert(
      property(anyAll, anyDay, anyDay, (all, trueOn, knownOn) => {
        const { rows, delay } = ladderOf(all, { trueOn, knownOn })
        const lines = rows.flatMap((row) => row.lines)
        expect(lines.map((line) => line.told.id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        for (const { bar, blur, hidden } of lines) {
          for (const part of [bar, blur, hidden]) if (part) expect(daysBetween(part.from, part.to)).toBeGreaterThanOrEqual(0)
        }
        expect(rows.map((row) => row.isLater)).toEqual(rows.map((row) => row.knownOn > knownOn))
        expect(rows.map((row) => row.knownOn)).toEqual([...new Set(rows.map((row) => row.knownOn))].toSorted())
        if (delay) expect(delay.to <= knownOn && delay.days > 0).toBe(true)
      }),
    )
  })

  test('draws no day that it has no room for', () => {
    assert(
      property(anyAll, (all) => {
        const { rows } = ladderOf(all, september)
        const days = daysDrawn(rows)
        const first = days.toSorted()[0] ?? ''
        for (const { bar, hidden } of rows.flatMap((row) => row.lines)) {
          if (bar) expect(bar.from >= first).toBe(true)
          if (hidden) expect(hidden.from >= first).toBe(true)
        }
      }),
    )
  })
})
