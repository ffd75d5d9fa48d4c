import { describe, expect, test } from 'vitest'
import { daysBetween } from './day.ts'
import { labelsOf, slantsOf, type Delay } from './delays.ts'

const span = { from: '2025-07-01', to: '2026-01-31', before: 0, after: 0 }
function delay(happenedOn: string, knownOn: string, name: string, rest: Partial<Delay> = {}): Delay {
  return { happenedOn, knownOn, days: daysBetween(happenedOn, knownOn), happenedBy: happenedOn, form: 'EVENT', slug: name, name, ...rest }
}

describe('lines of delay', () => {
  test('are one per pair of days, named by what happened, the most telling first', () => {
    const slants = slantsOf(
      [
        delay('2025-08-13', '2025-08-27', 'inquiry'),
        delay('2025-07-06', '2025-08-11', 'hospital', { form: 'RELATION' }),
        delay('2025-07-06', '2025-08-11', 'hack'),
        delay('2025-07-06', '2025-08-11', 'breach', { form: 'STATE' }),
      ],
      span,
    )
    expect(slants.map(({ name, days, items }) => [name, days, items])).toEqual([
      ['hack', 36, 3],
      ['inquiry', 14, 1],
    ])
  })

  test('leave out what lies outside the axis and what is dated too vaguely for a count of days', () => {
    expect(slantsOf([delay('2017-01-01', '2025-08-29', 'old')], span)).toEqual([])
    expect(slantsOf([delay('2025-09-01', '2025-09-30', 'some day in september', { happenedBy: '2025-09-30' })], span)).toEqual([])
    expect(slantsOf([delay('2025-07-03', '2025-08-11', 'within days', { happenedBy: '2025-07-06' })], span)).toHaveLength(1)
  })
})

describe('their names', () => {
  const slants = slantsOf(
    [
      delay('2025-07-06', '2025-08-11', 'hack'),
      delay('2025-07-06', '2025-08-13', 'ransom', { form: 'STATE' }),
      delay('2025-11-01', '2026-01-10', 'claim'),
    ],
    span,
  )
  const placeOf = (day: string) => daysBetween(span.from, day) * 3
  const room = { placeOf, widthOf: () => 60, taken: [], width: 640, most: 3 }
  const names = (all: ReturnType<typeof labelsOf>) => all.map(({ slant }) => slant.name)

  test('stand once for each day on which something began', () => {
    expect(names(labelsOf(slants, room)).toSorted()).toEqual(['claim', 'hack'])
  })

  test('never lie over each other, over what is taken, or beyond the ends', () => {
    for (const taken of [[], [[60, 90]], [[0, 640]]] as const) {
      const labels = labelsOf(slants, { ...room, taken })
      const stretches = [
        ...taken.map(([from, to]) => [from, to] as const),
        ...labels.map(({ left, width }) => [left, left + width] as const),
      ]
      for (const [at, [from, to]] of stretches.entries()) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(640)
        for (const [from2, to2] of stretches.slice(at + 1)) expect(to <= from2 || to2 <= from).toBe(true)
      }
    }
    expect(labelsOf(slants, { ...room, taken: [[0, 640]] })).toEqual([])
  })
})
