import { assert, constantFrom, integer, option, property, record, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { citationStandings, standingOf, type Cited, type CitationStanding, type StoreNow } from './citation.ts'

const hash = constantFrom('a'.repeat(64), `${'a'.repeat(32)}${'b'.repeat(32)}`, 'c'.repeat(64))
const begin = tuple(hash, integer({ min: 12, max: 64 })).map(([whole, length]) => whole.slice(0, length))
const epoch = constantFrom('one', 'two')
const cited = record({
  basis: integer({ min: 1, max: 6 }),
  hash: begin,
  epoch: option(epoch),
  rulesVersion: option(integer({ min: 1, max: 2 })),
})
const store = record({
  basis: integer({ min: 1, max: 6 }),
  hashThere: option(hash),
  epoch,
  rulesVersion: integer({ min: 1, max: 2 }),
})

/** The same as a table: each standing with what it asks, the first that fits. */
function slow(one: Cited, now: StoreNow): CitationStanding | undefined {
  const isSame = one.hash.split('').every((digit, at) => now.hashThere?.charAt(at) === digit)
  const isOtherStore = typeof one.epoch === 'string' && one.epoch !== now.epoch
  const isOtherRules = typeof one.rulesVersion === 'number' && one.rulesVersion !== now.rulesVersion
  const fits: Readonly<Record<CitationStanding, boolean>> = {
    HOLDS: isSame && !isOtherRules,
    OTHER_RULES: isSame && isOtherRules,
    OTHER_STORE: !isSame && isOtherStore,
    NOT_RECORDED: !isSame && !isOtherStore && one.basis > now.basis,
    LOG_DIFFERS: !isSame && !isOtherStore && one.basis <= now.basis,
  }
  const all = citationStandings.filter((name) => fits[name])
  expect(all).toHaveLength(1)
  return all[0]
}

test('a citation has exactly one standing: the hash decides first, then the rules, or which store it was and how far it went', () => {
  assert(
    property(cited, store, (one, now) => {
      expect(standingOf(one, now)).toBe(slow(one, now))
    }),
  )
})

test('a citation from a copy of the store holds where the log is the same up to it', () => {
  const now = { basis: 9, hashThere: 'a'.repeat(64), epoch: 'copy', rulesVersion: 1 }
  expect(standingOf({ basis: 4, hash: 'a'.repeat(16), epoch: 'original', rulesVersion: 1 }, now)).toBe('HOLDS')
})
