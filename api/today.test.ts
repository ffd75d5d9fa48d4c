import { expect, test } from 'vitest'
import { todayInAmsterdam } from './today.ts'

test('the day changes at midnight in Amsterdam, in winter and in summer', () => {
  expect(todayInAmsterdam(new Date('2025-12-31T22:59:59Z'))).toBe('2025-12-31')
  expect(todayInAmsterdam(new Date('2025-12-31T23:00:00Z'))).toBe('2026-01-01')
  expect(todayInAmsterdam(new Date('2025-07-01T21:59:59Z'))).toBe('2025-07-01')
  expect(todayInAmsterdam(new Date('2025-07-01T22:00:00Z'))).toBe('2025-07-02')
})
