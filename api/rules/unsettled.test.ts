import { describe, expect, test } from 'vitest'
import { settlementOf, type Awaited } from './unsettled.ts'
import type { Wait } from './blocking.ts'

const open = (slug: string): Awaited => ({ slug, isOpen: true, hasPhase: true, closedOn: null })
const closed = (slug: string, closedOn: string): Awaited => ({ slug, isOpen: false, hasPhase: true, closedOn })
const unheardOf = (slug: string): Awaited => ({ slug, isOpen: false, hasPhase: false, closedOn: null })
const wait = (to: string, more: Partial<Wait> = {}): Wait => ({ from: 'questions', to, strength: 'REQUIRED', ...more })
const either = { group: 'one is enough' }

describe('what was answered on paper', () => {
  test('is still parked while one of its blockers is open', () => {
    expect(settlementOf('questions', [wait('ap'), wait('igj')], [open('ap'), closed('igj', '2026-05-13')])).toEqual({
      standing: 'STILL_PARKED',
      goneSince: null,
    })
  })

  test('can be asked again from the day the last blocker closed', () => {
    expect(settlementOf('questions', [wait('ap'), wait('igj')], [closed('ap', '2026-03-01'), closed('igj', '2026-05-13')])).toEqual({
      standing: 'BLOCKER_GONE',
      goneSince: '2026-05-13',
    })
  })

  test('is free with the first of a group, whatever became of the others', () => {
    const waits = [wait('ap', either), wait('igj', either)]
    expect(settlementOf('questions', waits, [open('ap'), closed('igj', '2026-05-13')])).toEqual({
      standing: 'BLOCKER_GONE',
      goneSince: '2026-05-13',
    })
    expect(settlementOf('questions', waits, [closed('ap', '2026-02-01'), closed('igj', '2026-05-13')]).goneSince).toBe('2026-02-01')
  })

  test('cannot be told where nothing is said, where help was all it had, and where a blocker has no state', () => {
    for (const waits of [[], [wait('ap', { strength: 'HELPFUL' })], [wait('report'), wait('igj')]]) {
      expect(settlementOf('questions', waits, [closed('ap', '2026-01-01'), closed('igj', '2026-01-01'), unheardOf('report')])).toEqual({
        standing: 'CANNOT_TELL',
        goneSince: null,
      })
    }
  })
})
