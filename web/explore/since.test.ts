import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyAddress, printAddress, readAddress } from './address.ts'
import { printSince, readSince, type Since } from './since.ts'

const day = fc.constantFrom('2025-09-30', '2026-05-13', '2024-02-29')
const since: fc.Arbitrary<Since> = fc.record({
  trueOn: day,
  knownOn: fc.option(day, { nil: null }),
  basis: fc.option(fc.integer({ min: 0, max: 999_999_999 }), { nil: null }),
})

test('what is printed is read again, alone and in an address', () => {
  fc.assert(
    fc.property(since, (one) => {
      expect(readSince(printSince(one))).toEqual(one)
      expect(readAddress(printAddress({ ...emptyAddress, since: one })).address.since).toEqual(one)
    }),
  )
})

test('one day is printed as that day', () => {
  expect(printSince({ trueOn: '2025-09-30', knownOn: null, basis: null })).toBe('2025-09-30')
})

test.each(['', '2025-02-30', '2025-09-30_x', '2025-09-30__x', '2025-09-30_2025-09-30_1_1', 'igj'])('%s is no moment', (text) => {
  expect(readSince(text)).toBeNull()
})
