import { describe, expect, it } from 'vitest'
import { sentinels, type DateKind } from '../../../cypher/model.ts'
import { parseFuzzyDate } from '../dates.ts'
import type { DateRecord } from '../due.ts'
import { slippage } from './slippage.ts'

function date(text: string) {
  const parsed = parseFuzzyDate(text)
  if (!parsed.isValid) throw new Error(text)
  return parsed.date
}

function says(known: string, due: string | null, dateKind: DateKind = 'PROMISED', place = 0): DateRecord {
  return {
    id: `d/${known}/${place}`,
    key: known,
    about: 'letter',
    form: 'DATE',
    dateKind,
    ...(due === null ? {} : { due: date(due) }),
    known: date(known),
    isKnownStated: true,
    certainty: 'STATED',
    evidence: [],
    disputes: [],
    dossier: 'd',
    seq: 1,
    retractedSeq: sentinels.futureSeq,
    place,
  }
}

const brief = (found: ReturnType<typeof slippage>) => ({
  first: found?.first?.latest ?? null,
  last: found?.last?.latest ?? null,
  moved: found?.movedTimes,
  days: found?.days,
  months: found?.months,
  slips: found?.entries.map(({ slip, days }) => `${slip}${days === null ? '' : ` ${days}`}`),
})

describe('how a date slipped', () => {
  it('is told from the first that was named to the last, in the order of what became known', () => {
    const dates = [says('2025-06-01', '2025-12-31'), says('2025-01-10', '2025-03-31'), says('2025-04-02', '2025-06-30')]
    expect(brief(slippage([...dates, says('2025-12-01', '2026-02-28')], 'PROMISED'))).toEqual({
      first: '2025-03-31',
      last: '2026-02-28',
      moved: 3,
      days: 334,
      months: 11,
      slips: ['FIRST', 'MOVED 91', 'MOVED 184', 'MOVED 59'],
    })
  })

  it('counts no move where the date is repeated or a day inside it is named', () => {
    const dates = [
      says('2025-01-10', '2025-09'),
      says('2025-02-10', '2025-09'),
      says('2025-03-10', '2025-09-10'),
      says('2025-09-08', '2025-09-25'),
    ]
    expect(brief(slippage(dates, 'PROMISED'))).toEqual({
      first: '2025-09-30',
      last: '2025-09-25',
      moved: 1,
      days: -5,
      months: 0,
      slips: ['FIRST', 'REPEATED 0', 'SHARPENED -20', 'MOVED 15'],
    })
  })

  it('counts as a move that no day can be named any more', () => {
    const dates = [says('2025-01-10', '2025-09-30'), says('2025-09-20', null), says('2025-10-20', null)]
    expect(brief(slippage(dates, 'PROMISED'))).toEqual({
      first: '2025-09-30',
      last: null,
      moved: 1,
      days: null,
      months: null,
      slips: ['FIRST', 'UNNAMED', 'REPEATED'],
    })
    expect(brief(slippage([...dates, says('2025-11-20', '2025-12-15')], 'PROMISED'))).toMatchObject({
      last: '2025-12-15',
      moved: 2,
      days: 76,
      months: 3,
      slips: ['FIRST', 'UNNAMED', 'REPEATED', 'MOVED 76'],
    })
  })

  it('begins with the first that names a day', () => {
    expect(brief(slippage([says('2025-01-10', null), says('2025-02-10', '2025-09')], 'PROMISED'))).toMatchObject({
      first: '2025-09-30',
      moved: 0,
      days: 0,
      slips: ['FIRST', 'FIRST'],
    })
  })

  it.each<[string, string, number]>([
    ['2025-01-31', '2025-02-13', 0],
    ['2025-01-31', '2025-02-14', 1],
    ['2025-01-31', '2025-03-31', 2],
    ['2025-03-31', '2025-01-31', -2],
    ['2024-02-29', '2025-02-28', 12],
  ])('rounds %s to %s to %i months', (first, last, months) => {
    expect(slippage([says('2025-01-10', first), says('2025-02-10', last)], 'PROMISED')?.months).toBe(months)
  })

  it('is of one kind; of two known on one day the one placed later is the last', () => {
    const dates = [says('2025-01-10', '2025-10-01', 'PLANNED', 2), says('2025-01-10', '2025-09-01', 'PLANNED', 1)]
    expect(slippage(dates, 'PROMISED')).toBeNull()
    expect(slippage(dates, 'PLANNED')?.last?.latest).toBe('2025-10-01')
  })
})
