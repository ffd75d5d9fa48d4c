import { describe, expect, it } from 'vitest'
import { sentinels, type DateKind } from '../../cypher/model.ts'
import { datesSeen, expectedDate, ownDate, type DateRecord } from './due.ts'
import type { FuzzyDate } from './statement.ts'

const on = (earliest: string, latest = earliest): FuzzyDate => ({ earliest, latest, precision: earliest === latest ? 'DAY' : 'INTERVAL' })

function says(key: string, dateKind: DateKind, due: FuzzyDate | null, known: string, more: Partial<DateRecord> = {}): DateRecord {
  const base: DateRecord = {
    id: `d/${key}/1`,
    key,
    about: 'letter',
    form: 'DATE',
    dateKind,
    ...(due ? { due } : {}),
    known: on(known),
    isKnownStated: true,
    certainty: 'STATED',
    evidence: [],
    disputes: [],
    dossier: 'd',
    seq: 1,
    retractedSeq: sentinels.futureSeq,
    place: 0,
  }
  return { ...base, ...more }
}

const letter = { type: 'Document' } as const
const open = [{ isOpen: true, since: on('2025-09-01') }]
const sent = [...open, { isOpen: false, since: on('2025-10-03') }]
const requested = says('requested', 'REQUESTED', on('2025-09-25', '2025-10-01'), '2025-09-10')
const brief = (seen: ReturnType<typeof datesSeen>) =>
  seen.map(({ date, movedTo, ...rest }) => ({ key: date.key, movedTo: movedTo?.key ?? null, ...rest }))

describe('a date', () => {
  it('is overdue the day after its last day, while the phase is open, and days are counted from there (O5)', () => {
    expect(datesSeen(letter, [requested], open, '2025-10-01')).toMatchObject([{ isOverdue: false, daysOverdue: null }])
    expect(datesSeen(letter, [requested], open, '2025-10-08')).toMatchObject([
      { isOverdue: true, daysOverdue: 7, metOn: null, daysEarly: null },
    ])
  })

  it('is never overdue without a phase, nor for an incident', () => {
    expect(datesSeen(letter, [requested], [], '2026-01-01')).toMatchObject([{ isOverdue: false, metOn: null }])
    expect(datesSeen({ type: 'Incident' }, [requested], open, '2026-01-01')).toMatchObject([{ isOverdue: false, daysOverdue: null }])
  })

  it('was met on the first day the phase was no longer open, early or late', () => {
    expect(datesSeen(letter, [requested], sent, '2025-12-01')).toMatchObject([{ isOverdue: false, metOn: '2025-10-03', daysEarly: -2 }])
    const early = says('early', 'PLANNED', on('2025-10-10'), '2025-09-10')
    expect(datesSeen(letter, [early], [...sent, { isOpen: false, since: on('2025-11-01') }], '2025-12-01')).toMatchObject([
      { metOn: '2025-10-03', daysEarly: 7 },
    ])
  })

  it('was not met by what was opened again', () => {
    expect(datesSeen(letter, [requested], [...sent, { isOpen: true, since: on('2025-11-01') }], '2025-12-01')).toMatchObject([
      { isOverdue: true, metOn: null },
    ])
  })

  it('is moved by the latest-known one of its kind, which alone counts', () => {
    const moved = says('moved', 'REQUESTED', on('2025-12-01'), '2025-10-20')
    const planned = says('planned', 'PLANNED', on('2025-09-30'), '2025-09-30')
    const none = { isOverdue: false, daysOverdue: null, metOn: null, daysEarly: null }
    expect(brief(datesSeen(letter, [moved, planned, requested], open, '2025-11-01'))).toEqual([
      { key: 'requested', movedTo: 'moved', ...none },
      { key: 'planned', movedTo: null, ...none, isOverdue: true, daysOverdue: 32 },
      { key: 'moved', movedTo: null, ...none },
    ])
  })

  it('is moved too by one that names no day, which is never overdue', () => {
    const unknown = says('unknown', 'REQUESTED', null, '2025-10-20')
    expect(brief(datesSeen(letter, [requested, unknown], open, '2026-01-01')).map((d) => [d.key, d.movedTo, d.isOverdue])).toEqual([
      ['requested', 'unknown', false],
      ['unknown', null, false],
    ])
  })

  it('of two known on one day is the one recorded or placed later', () => {
    const later = [
      says('a', 'PLANNED', on('2025-10-01'), '2025-09-01', { seq: 2 }),
      says('b', 'PLANNED', on('2025-11-01'), '2025-09-01', { seq: 1, place: 9 }),
    ]
    expect(ownDate(later)?.key).toBe('a')
    expect(ownDate(later.map((date) => ({ ...date, seq: 1 })))?.key).toBe('b')
  })
})

describe("an item's own date", () => {
  const dates = [
    says('expected', 'EXPECTED', on('2025-12-01'), '2025-09-03'),
    says('promised-later', 'PROMISED', on('2025-11-01'), '2025-09-02'),
    says('promised', 'PROMISED', on('2025-10-01'), '2025-09-01'),
    says('legal', 'LEGAL', on('2025-09-01'), '2025-09-09'),
    requested,
  ]

  it('is the latest-known planned, else promised, else expected one (B7)', () => {
    expect(ownDate([...dates, says('planned', 'PLANNED', on('2026-01-01'), '2025-08-01')])?.key).toBe('planned')
    expect(ownDate(dates)?.key).toBe('promised-later')
    expect(ownDate(dates.filter(({ dateKind }) => dateKind !== 'PROMISED'))?.key).toBe('expected')
    expect(ownDate([requested])).toBeNull()
  })

  it('is what is expected, else what was requested, and a legal term is neither (L5)', () => {
    expect(expectedDate(dates)?.key).toBe('promised-later')
    expect(expectedDate([requested, ...dates.filter(({ dateKind }) => dateKind === 'LEGAL')])?.key).toBe('requested')
    expect(expectedDate([])).toBeNull()
  })
})
