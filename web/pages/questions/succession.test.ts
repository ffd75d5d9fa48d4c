import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldOn, type Holding } from './succession.ts'

const holding = (from: string, since: string | null, until: string | null): Holding<string> => ({
  from,
  since: since === null ? null : { earliest: since },
  until,
})

describe('who held an office', () => {
  const succession = [
    holding('third', '2026-02-23', null),
    holding('second', '2025-09-05', '2026-02-23'),
    holding('first', null, '2025-08-22'),
  ]

  test('is whoever began last by that day and had not yet left', () => {
    expect(heldOn(succession, '2026-02-23')).toBe('third')
    expect(heldOn(succession, '2026-02-22')).toBe('second')
    expect(heldOn(succession, '2025-08-21')).toBe('first')
  })

  test('is nobody between two holders, on the day one left, and of an office without any', () => {
    expect(heldOn(succession, '2025-08-22')).toBeNull()
    expect(heldOn([], '2025-08-22')).toBeNull()
  })

  test('is never one who left or came later, and somebody whenever one of all holds', () => {
    const days = constantFrom('2025-01-01', '2025-06-01', '2026-01-01', '2026-06-01')
    const maybe = constantFrom(null, '2025-01-01', '2025-06-01', '2026-01-01', '2026-06-01')
    assert(
      property(array(record({ since: maybe, until: maybe }), { maxLength: 6 }), days, (all, day) => {
        const listed = all
          .map(({ since, until }, index) => holding(String(index), since, until))
          .toSorted((a, b) => (b.since?.earliest ?? '').localeCompare(a.since?.earliest ?? ''))
        const holders = listed.filter(({ since, until }) => !(since !== null && since.earliest > day) && !(until !== null && until <= day))
        const latest = holders
          .map(({ since }) => since?.earliest ?? '')
          .toSorted()
          .at(-1)
        const found = heldOn(listed, day)
        const entry = listed.find(({ from }) => from === found)
        expect(found === null).toBe(holders.length === 0)
        if (entry) expect([holders.includes(entry), entry.since?.earliest ?? '']).toEqual([true, latest])
      }),
    )
  })
})
