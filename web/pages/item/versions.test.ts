import { describe, expect, test } from 'vitest'
import { figureVersions, movedDates } from './versions.ts'

function figure(id: string, value: number, statedOn: string, speaker: string | null, more: { qualifier?: string; measure?: string } = {}) {
  return {
    id,
    value,
    statedOn,
    speaker: speaker === null ? null : { slug: speaker },
    measure: 'STOLEN',
    unit: 'persons',
    qualifier: 'EXACT',
    ...more,
  }
}

describe('figures that differ (N1, N2)', () => {
  test('of one speaker replace each other', () => {
    const [version] = figureVersions([figure('b', 715_000, '2025-08-29', 'bvo'), figure('a', 485_000, '2025-08-11', 'bvo')])
    expect(version?.hasConflict).toBe(false)
    expect(version?.figures.map(({ figure: { id }, isSuperseded }) => [id, isSuperseded])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })

  test('of two speakers contradict where their ranges do not meet', () => {
    expect(figureVersions([figure('a', 100, '2025-08-11', 'x'), figure('b', 200, '2025-08-12', 'y')])[0]?.hasConflict).toBe(true)
    expect(figureVersions([figure('a', 100, '2025-08-11', 'x', { qualifier: 'AT_LEAST' }), figure('b', 200, '2025-08-12', 'y')])).toEqual(
      [],
    )
    expect(figureVersions([figure('a', 100, '2025-08-11', 'x', { qualifier: 'ABOUT' }), figure('b', 109, '2025-08-12', 'y')])).toEqual([])
  })

  test('do not contradict what its own speaker took back', () => {
    const figures = [figure('a', 100, '2025-08-11', 'x'), figure('b', 200, '2025-08-12', 'y'), figure('c', 200, '2025-08-13', 'x')]
    expect(figureVersions(figures)).toMatchObject([{ hasConflict: false }])
  })

  test('are none where they repeat or count something else', () => {
    expect(figureVersions([figure('a', 100, '2025-08-11', 'x'), figure('b', 100, '2025-08-12', 'y')])).toEqual([])
    expect(figureVersions([figure('a', 100, '2025-08-11', 'x'), figure('b', 200, '2025-08-12', 'y', { measure: 'SHARED' })])).toEqual([])
    expect(figureVersions([figure('a', 100, '2025-08-11', 'x'), figure('b', 200, '2025-08-11', 'x')])).toEqual([])
  })
})

describe('dates that moved (O5)', () => {
  const date = (id: string, due: string | null, movedTo: string | null, known: string) => ({
    id,
    due: due === null ? null : { earliest: due, latest: due },
    movedTo: movedTo === null ? null : { id: movedTo },
    statedBy: { known: { latest: known } },
  })

  test('end in the one that counts, first known first', () => {
    const dates = [
      date('c', '2025-12-01', null, '2025-11-01'),
      date('b', '2025-11-01', 'c', '2025-10-01'),
      date('a', '2025-10-01', 'c', '2025-09-01'),
    ]
    expect(movedDates(dates).map((group) => group.map(({ id }) => id))).toEqual([['a', 'b', 'c']])
  })

  test('are none where the same day was named again, or no date replaces another', () => {
    expect(movedDates([date('b', '2025-12-01', null, '2025-11-01'), date('a', '2025-12-01', 'b', '2025-10-01')])).toEqual([])
    expect(movedDates([date('b', '2025-12-01', null, '2025-11-01'), date('a', null, null, '2025-10-01')])).toEqual([])
  })
})
