import { assert, constantFrom, array, property, record, integer } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nl } from '../../words/nl.ts'
import type { DueDate, Slippage } from './dueDocument.ts'
import { closed, dayOf, due, houseRule, on, open } from './dueDates.fixture.ts'
import { actorsOf, dateKinds, dueRows, weakCertainty, type DueRow } from './dueDates.ts'
import { columns, countsOf, grouped, ordered, sortInAddress, sortOf, type ColumnSort } from './dueOrder.ts'
import { movedText, standingText } from './dueWords.ts'

function slippageOf(slug: string, slips: readonly Slippage['entries'][number]['slip'][], more: Partial<Slippage>): Slippage {
  const entries = slips.map((slip, index) => ({
    slip,
    wording: null,
    due: dayOf('2025-08-01'),
    statement: { id: `${slug} ${index}`, known: dayOf('2025-02-01'), evidence: [] },
  }))
  return { dateKind: 'PROMISED', movedTimes: 0, days: 0, months: 0, of: { slug }, first: dayOf('2025-08-01'), entries, ...more }
}
const overdue = (id: string, latest: string, days: number, more: Parameters<typeof due>[2] = {}) =>
  due(id, latest, { isOverdue: true, daysOverdue: days, ...more })
const said = (date: DueDate) => dueRows([date], [], on).map((row) => [row.standing, standingText(row, nl).replace('\u{a0}', ' ')])[0]

const bodyOf = (slug: string) => ({ slug, type: 'ORGANISATION' as const, name: slug, ownName: slug, aliases: [] })

describe('a term to inform somebody', () => {
  const term = (certainty: DueDate['certainty']) =>
    due('port', '2025-08-09', {
      statedBy: null,
      informs: bodyOf('authority'),
      metOn: '2025-08-11',
      met: { ...dayOf('2025-08-11'), precision: 'ABOUT' },
      daysEarly: -2,
      outcome: 'LATE',
      thing: { ...bodyOf('port'), phase: null },
      explanation: { ...houseRule, steps: [{ on: '2025-08-06', text: 'kennis', statements: [{ id: 's', certainty, evidence: [] }] }] },
    })

  test('says that it was told, and no more exactly than the source does', () => {
    expect(said(term('STATED'))).toEqual(['met', 'gemeld ± 11 aug 2025, 2 dagen te laat'])
  })

  test('is for whoever has to inform to act on', () => {
    expect(actorsOf(term('STATED')).map(({ slug }) => slug)).toEqual(['port'])
    expect(actorsOf(due('letter', '2025-08-09', { thing: { responsible: [bodyOf('minister')] } })).map(({ slug }) => slug)).toEqual([
      'minister',
    ])
  })

  test('says so where it rests on what nobody said or what is only alleged', () => {
    expect(weakCertainty(term('INFERRED'))).toBe('INFERRED')
    expect(weakCertainty(term('STATED'))).toBeNull()
    expect(weakCertainty(due('a', '2025-08-09', { certainty: 'ALLEGED' }))).toBe('ALLEGED')
  })
})

describe('a date somebody is held to', () => {
  test('stands as the moment makes it, in words', () => {
    const unconfirmed = { ...open, isUnconfirmed: true }
    expect(said(overdue('a', '2025-09-30', 225, { thing: { phase: unconfirmed } }))).toEqual(['sought', 'verzending niet gevonden, 225 d'])
    expect(said(overdue('a', '2025-09-30', 225, { thing: { type: 'MEETING', phase: unconfirmed } }))).toEqual([
      'sought',
      'niet gevonden of het doorging, 225 d',
    ])
    expect(said(overdue('a', '2025-12-31', 133, { thing: { type: 'INVESTIGATION', phase: unconfirmed } }))).toEqual([
      'overdue',
      'geen afloop gevonden, 133 d',
    ])
    expect(said(overdue('a', '2025-12-31', 133))).toEqual(['overdue', 'te laat, 133 d'])
    expect(said(due('a', '2026-06-30'))).toEqual(['coming', 'over 48 d'])
    expect(said(due('a', on))).toEqual(['coming', 'vandaag'])
    expect(said(due('a', null))).toEqual(['undated', 'geen datum gegeven'])
    expect(said(due('a', null, { thing: { phase: closed } }))).toEqual(['closed', 'uitgebracht 1 jan 2025, zonder datum vooraf'])
    expect(said(due('a', '2025-01-01', { thing: { phase: null } }))).toEqual(['passed', 'voorbij, geen stand bekend'])
    expect(said(due('a', '2025-08-28', { metOn: '2025-08-22', daysEarly: 6, thing: { phase: { ...closed, phase: 'LAPSED' } } }))).toEqual([
      'lapsed',
      'vervallen 22 aug 2025',
    ])
  })

  test('was met early, on the day, late, or somewhere within the time that was named', () => {
    const met = (metOn: string, daysEarly: number, earliest = '2025-10-31') =>
      said(
        due('a', null, {
          due: { earliest, latest: '2025-10-31', precision: 'DAY', text: null },
          metOn,
          daysEarly,
          thing: { type: 'QUESTION_SET', phase: closed },
        }),
      )?.[1]
    expect(met('2025-11-19', -19)).toBe('beantwoord 19 nov 2025, 19 dagen te laat')
    expect(met('2025-10-30', 1)).toBe('beantwoord 30 okt 2025, 1 dag eerder')
    expect(met('2025-10-31', 0)).toBe('beantwoord 31 okt 2025, op de dag')
    expect(met('2025-10-25', 6, '2025-10-20')).toBe('beantwoord 25 okt 2025, binnen die tijd')
  })

  test('that was named anew is one line with all the days that were named', () => {
    const dates = [
      due('first', '2025-08-01', { movedTo: { id: 'new' }, thing: { slug: 'a' } }),
      due('new', '2026-07-01', { thing: { slug: 'a' } }),
      due('other', '2026-07-01'),
    ]
    const slipped = slippageOf('a', ['FIRST', 'MOVED', 'MOVED'], { movedTimes: 2, days: 334, months: 11 })
    const rows = dueRows(dates, [slipped, slippageOf('other', ['FIRST'], {})], on)
    expect(rows.map(({ date, slippage }) => [date.id, slippage?.entries.length ?? null])).toEqual([
      ['new', 3],
      ['other', null],
    ])
    expect(rows.map((row) => movedText(row, nl))).toEqual(['eerst 1 aug 2025, 2 keer verschoven, 11 maanden', ''])
  })

  test('that was only said again has not moved, and one moved out of sight stays', () => {
    const dates = [
      due('first', '2026-06-30', { movedTo: { id: 'again' }, thing: { slug: 'a' } }),
      due('again', '2026-06-30', { thing: { slug: 'a' } }),
      due('lost', '2026-01-01', { movedTo: { id: 'elsewhere' } }),
    ]
    const rows = dueRows(dates, [slippageOf('a', ['FIRST', 'REPEATED'], {})], on)
    expect(rows.map((row) => [row.standing, movedText(row, nl)])).toEqual([
      ['coming', '2 keer genoemd, niet verschoven'],
      ['moved', ''],
    ])
  })

  test('that a rule works out stands beside the stated one of its kind, and alone where nobody stated one', () => {
    const byRule = (id: string, slug: string, more: Parameters<typeof due>[2] = {}) =>
      due(id, '2026-05-01', {
        dateKind: 'LEGAL',
        statedBy: null,
        explanation: houseRule,
        thing: { slug },
        ...more,
      })
    const dates = [
      byRule('computed', 'a'),
      due('stated', '2026-06-01', { dateKind: 'LEGAL', thing: { slug: 'a' } }),
      due('promised', '2026-06-02', { thing: { slug: 'b' } }),
      byRule('alone', 'b', { isOverdue: true, daysOverdue: 12 }),
    ]
    const rows = dueRows(dates, [], on)
    expect(rows.map(({ date, beside }) => [date.id, beside.map(({ id }) => id)])).toEqual([
      ['stated', ['computed']],
      ['promised', []],
      ['alone', []],
    ])
    const [alone] = dueRows(dates.slice(3), [], on)
    expect(alone && [alone.standing, standingText(alone, nl).replace('\u{a0}', ' ')]).toEqual(['byRule', 'voorbij volgens de regel, 12 d'])
  })

  test('that was extended and is past again says so; a term without a number is never late; what cannot be told says why', () => {
    const worked = (more: Parameters<typeof due>[2], explanation: Partial<typeof houseRule> = {}) =>
      said(due('a', '2026-05-01', { statedBy: null, explanation: { ...houseRule, ...explanation }, ...more }))
    const late = { isOverdue: true, daysOverdue: 12, outcome: 'OVERDUE' } as const
    expect(worked(late, { extensionsUsed: 1 })).toEqual(['byRule', 'na uitstel opnieuw voorbij, 12 d'])
    expect(worked(late, { extensionsUsed: 1, isVerified: true })).toEqual(['overdue', 'na uitstel opnieuw voorbij, 12 d'])
    const soft = { due: null, outcome: 'SOFT' } as const
    expect(worked(soft, { elapsedDays: { least: 90, most: 93 } })).toEqual(['soft', '90–93 d verstreken'])
    expect(worked({ ...soft, outcomeBecause: 'NOT_KNOWN_INFORMED' }, { elapsedDays: { least: 3, most: 3 } })).toEqual([
      'soft',
      '3 d verstreken; niet bekend of het gemeld is',
    ])
    expect(worked({ due: null, outcome: 'CANNOT_BE_TOLD', outcomeBecause: 'CONDITION_OPEN' })).toEqual([
      'untold',
      'de klok loopt nog niet: de voorwaarde staat open',
    ])
    expect(worked({ due: null, outcome: 'CANNOT_BE_TOLD', outcomeBecause: 'NOTHING_NAMED' })).toEqual(['undated', 'geen datum gegeven'])
  })

  test('stands under what is past, coming, without a date or over; in the order of kind under its kind', () => {
    const dates = array(
      record({
        dateKind: constantFrom(...dateKinds),
        latest: constantFrom(null, '2025-01-01', '2027-01-01'),
        metOn: constantFrom(null, '2025-02-01'),
      }),
      { maxLength: 12 },
    )
    const sorts = constantFrom(null, { column: 'kind', isDescending: false }, { column: 'what', isDescending: true } as const)
    assert(
      property(dates, sorts, (all, sort: ColumnSort | null) => {
        const rows = ordered(
          dueRows(
            all.map(({ latest, ...more }, index) => due(String(index), latest, more)),
            [],
            on,
          ),
          sort,
        )
        const groups = grouped(rows, sort)
        expect(groups.flatMap((group) => group.rows)).toEqual(rows)
        const heads = groups.map(({ head }) => head)
        expect(new Set(heads).size).toBe(heads.length)
        for (const { head, rows: under } of groups) {
          if (sort?.column === 'what') expect(head).toBeNull()
          if (sort?.column === 'kind') expect(under.every(({ date }) => date.dateKind === head)).toBe(true)
          if (sort === null) expect(under.every(({ standing }) => (standing === 'coming') === (head === 'coming'))).toBe(true)
        }
      }),
    )
  })

  test('comes in the order of urgency, and is counted so', () => {
    const rows = dueRows(
      [
        due('none', null),
        due('met', '2025-08-01', { metOn: '2025-08-03', daysEarly: -2 }),
        due('met later', '2025-10-01', { metOn: '2025-10-01', daysEarly: 0 }),
        due('soon', '2026-06-01'),
        overdue('late', '2026-01-01', 132),
        overdue('latest', '2025-06-01', 346, { thing: { phase: { ...open, isUnconfirmed: true } } }),
      ],
      [],
      on,
    )
    expect(ordered(rows, null).map(({ date }) => date.id)).toEqual(['latest', 'late', 'soon', 'none', 'met later', 'met'])
    expect(countsOf(rows)).toEqual({
      overdue: 1,
      byRule: 0,
      sought: 1,
      coming: 1,
      metLate: 1,
      metInTime: 1,
      soft: 0,
      undated: 1,
      untold: 0,
    })
  })

  test('keeps what has no day last, whichever way a column runs', () => {
    const dates = array(
      record({ latest: constantFrom(null, '2025-01-01', '2026-01-01', '2027-01-01'), id: integer({ min: 0, max: 1e6 }) }),
      { minLength: 1, maxLength: 12 },
    )
    assert(
      property(dates, constantFrom(true, false), (all, isDescending) => {
        const rows = ordered(
          dueRows(
            all.map(({ id, latest }, index) => due(`${id} ${index}`, latest)),
            [],
            on,
          ),
          { column: 'date', isDescending },
        )
        const days = rows.map(({ date }: DueRow) => date.due?.latest ?? null)
        const named = days.filter((day) => day !== null)
        expect(days).toEqual([...named, ...days.filter((day) => day === null)])
        expect(named).toEqual(isDescending ? named.toSorted().toReversed() : named.toSorted())
      }),
    )
  })

  test('is sorted by the column that the address names', () => {
    expect(sortOf({ sort: null, sourceSort: null })).toBeNull()
    for (const column of columns) {
      for (const isDescending of [true, false]) expect(sortOf(sortInAddress({ column, isDescending }))).toEqual({ column, isDescending })
    }
  })
})
