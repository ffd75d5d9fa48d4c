import {
  assert,
  boolean,
  constantFrom,
  date,
  integer,
  option,
  property,
  record,
  string,
  stringMatching,
  tuple,
  uniqueArray,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyAddress, groupings, narrowings, printAddress, readAddress, sortKeys, sourceSortKeys } from './address.ts'
import { dayInAmsterdam, daysBetween, isDay } from './day.ts'
import { wayFamilies } from './looks.ts'
import { layouts } from './work.ts'
import { addDays } from './rails.ts'
import { nearest } from './sight.ts'
import { laneSorts } from './timeline.ts'
import { tagOf } from './tags.ts'
import { askedMoment, daysOf, toggleCoupling, turnTo } from './moment.ts'

const day = date({ min: new Date('1000-01-01'), max: new Date('9000-12-31'), noInvalidDate: true }).map((at) =>
  at.toISOString().slice(0, 10),
)
const slug = stringMatching(/^[a-z0-9][a-z0-9-]{0,60}$/)
const within = (from: string) => (from > '8900-12-31' ? '8900-12-31' : from)
const tags = uniqueArray(stringMatching(/^[0-9a-z]{5}$/), { maxLength: 200 })
const address = record({
  trueOn: option(day),
  knownOn: option(day),
  basis: option(integer({ min: 0, max: 2 ** 31 - 1 })),
  log: option(stringMatching(/^[0-9a-f]{12,64}$/)),
  rules: option(integer({ min: 1, max: 99_999 })),
  language: option(constantFrom('nl' as const, 'en' as const)),
  item: option(slug),
  isOpened: boolean(),
  isWaitsList: boolean(),
  sort: option(record({ key: constantFrom(...sortKeys), isDescending: boolean() })),
  sourceSort: option(record({ key: constantFrom(...sourceSortKeys), isDescending: boolean() })),
  grouping: option(constantFrom(...groupings)),
  narrowing: option(constantFrom(...narrowings)),
  isFinishedShown: boolean(),
  find: string({ maxLength: 200 }),
  isEverything: boolean(),
  isFading: boolean(),
  isTable: boolean(),
  expanded: uniqueArray(slug, { maxLength: 100 }),
  closing: uniqueArray(slug, { maxLength: 100 }),
  hidden: uniqueArray(constantFrom('INVESTIGATION', 'DEPENDENCY', 'RUNNING', 'QUESTION_SET')),
  isLaterShown: boolean(),
  wayFrom: option(slug),
  wayTo: option(slug),
  wayOver: uniqueArray(constantFrom(...wayFamilies)),
  layout: option(constantFrom(...layouts)),
  centre: slug,
  around: tags,
  away: tags,
  pinned: tags,
  selected: tags,
  since: option(record({ trueOn: day, knownOn: option(day), basis: option(integer({ min: 0, max: 999_999_999 })) })),
  figure: option(slug),
  lanes: option(constantFrom(...laneSorts)),
  sight: option(
    tuple(day, integer({ min: nearest - 1, max: 9_999 })).map(([from, days]) => ({ from: within(from), to: addDays(within(from), days) })),
  ),
  entry: option(slug),
}).map((value) => ({
  ...value,
  ...(value.basis === null ? { log: null, rules: null } : {}),
  centre: value.layout === 'rings' ? value.centre : null,
  isOpened: value.isOpened && value.item !== null,
  sourceSort: value.sort ? null : value.sourceSort,
}))

describe('the address', () => {
  test('says again what it was told', () => {
    assert(
      property(address, (value) => {
        expect(readAddress(printAddress(value))).toEqual({ address: value, dropped: [] })
      }),
    )
  })

  test('never fails on nonsense, and a view that was read has one address', () => {
    assert(
      property(string(), (text) => {
        const once = printAddress(readAddress(text).address)
        expect(printAddress(readAddress(once).address)).toBe(once)
      }),
    )
  })

  test('of the plain page is empty', () => {
    expect(printAddress(emptyAddress)).toBe('')
    expect(readAddress('')).toEqual({ address: emptyAddress, dropped: [] })
  })

  test('drops what it does not understand and says so', () => {
    const { address: read, dropped } = readAddress(
      '?trueOn=2025-02-30&knownOn=2025-02-28&x=1&basis=-2&item=%3Cb%3E&__proto__=1&knownOn=2025-03-01',
    )
    expect(read).toEqual({ ...emptyAddress, knownOn: '2025-02-28' })
    expect(dropped.map((part) => part.name)).toEqual(['trueOn', 'x', 'basis', 'item', '__proto__', 'knownOn'])
  })

  test('knows the families that a way may go over, and drops a list with another', () => {
    expect(readAddress('?from=ap&to=igj&over=WAITS+BASIS').address).toEqual({
      ...emptyAddress,
      wayFrom: 'ap',
      wayTo: 'igj',
      wayOver: ['WAITS', 'BASIS'],
    })
    expect(readAddress('?over=WAITS+LIFTED').dropped).toEqual([{ name: 'over', value: 'WAITS LIFTED' }])
    expect(readAddress('?from=%3Cb%3E&to=').dropped.map((part) => part.name)).toEqual(['from', 'to'])
  })
})

test('an address with a hundred items hidden, a hundred pinned and a hundred selected stays short', () => {
  const hundred = (start: number) => Array.from({ length: 100 }, (_, index) => tagOf(`questions-of-a-long-name-${start + index}`))
  const full = {
    ...emptyAddress,
    trueOn: '2026-05-13',
    away: hundred(0),
    pinned: hundred(100),
    selected: hundred(200),
    item: 'igj-investigation',
  }
  expect(printAddress(full).length).toBeLessThan(2000)
  expect(readAddress(printAddress(full)).address).toEqual(full)
})

test('tags that are none, or stand there twice, are dropped and said', () => {
  const { address: read, dropped } = readAddress('?away=abc&pin=abcde12345abcde&with=%3Cb%3E&around=ABCDE')
  expect(read).toEqual(emptyAddress)
  expect(dropped.map(({ name }) => name)).toEqual(['away', 'pin', 'with', 'around'])
})

describe('both clocks', () => {
  test('turn together while they are coupled', () => {
    expect(turnTo({ ...emptyAddress, trueOn: '2025-09-30' }, 'knownOn', '2025-10-01')).toEqual({ ...emptyAddress, trueOn: '2025-10-01' })
  })

  test('turn alone once they are apart', () => {
    const apart = { ...emptyAddress, trueOn: '2025-08-20', knownOn: '2025-08-20' }
    expect(turnTo(apart, 'knownOn', '2025-08-30')).toEqual({ ...apart, knownOn: '2025-08-30' })
    expect(turnTo(apart, 'trueOn', '2025-08-30')).toEqual({ ...apart, trueOn: '2025-08-30' })
  })

  test('stay where they are when they are parted, and meet at the first when coupled', () => {
    const parted = toggleCoupling(emptyAddress, '2026-11-23')
    expect(daysOf(parted, '2026-11-23')).toEqual({ trueOn: '2026-11-23', knownOn: '2026-11-23' })
    expect(askedMoment(toggleCoupling({ ...parted, knownOn: '2025-01-01' }, '2026-11-23'))).toEqual({
      trueOn: '2026-11-23',
      knownOn: null,
      basis: null,
    })
  })
})

describe('days', () => {
  test('are those of the calendar', () => {
    expect(['2024-02-29', '2025-02-29', '2025-13-01', '0999-12-31', '9001-01-01', '2025-1-1', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('are counted over the change of the clock', () => {
    expect(daysBetween('2025-10-25', '2025-10-27')).toBe(2)
    expect(daysBetween('2025-10-01', '2025-09-30')).toBe(-1)
  })

  test('begin at midnight in Amsterdam', () => {
    expect(dayInAmsterdam(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30')
    expect(dayInAmsterdam(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })
})
