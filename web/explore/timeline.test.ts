import { assert, boolean, constantFrom, integer, property, record, tuple, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './rails.ts'
import {
  delayOf,
  drawingOf,
  entryForms,
  isThere,
  lanesOf,
  markWith,
  offsetOf,
  otherLane,
  placeLane,
  walk,
  type Entry,
  type Lane,
  type Room,
} from './timeline.ts'

const entry = (key: string, from: string, more: Partial<Entry> = {}): Entry => ({
  key,
  form: 'EVENT',
  from,
  to: more.from ?? from,
  isAbout: false,
  knownOn: from,
  beganOn: from,
  endedOn: null,
  lane: 'om',
  ...more,
})
const room: Room = { sight: { from: '2025-07-01', to: '2025-10-08' }, width: 1000, half: 7, rows: 4 }
const lane = (entries: readonly Entry[]): Lane => ({ key: 'om', entries })

const someEntries = uniqueArray(
  record({
    key: integer({ min: 0, max: 9999 }).map((number) => `entry-${number}`),
    form: constantFrom(...entryForms),
    at: integer({ min: 0, max: 900 }),
    length: constantFrom(0, 0, 0, 0, 30, 364),
    isAbout: boolean(),
    delay: integer({ min: -60, max: 200 }),
    lane: constantFrom('om', 'igj', 'ap', 'vws', 'lab'),
  }),
  { selector: ({ key }) => key, maxLength: 80 },
).map((all) =>
  all.map(({ at, length, delay, ...rest }): Entry => {
    const from = addDays('2024-06-01', at)
    const knownOn = addDays(from, delay)
    return { ...rest, endedOn: null, from, to: addDays(from, length), knownOn, beganOn: rest.form === 'DATE' ? knownOn : from }
  }),
)
const someRoom = tuple(
  integer({ min: 0, max: 700 }),
  integer({ min: 14, max: 900 }),
  integer({ min: 200, max: 2000 }),
  integer({ min: 1, max: 6 }),
).map(([at, days, width, rows]): Room => {
  const from = addDays('2024-06-01', at)
  return { sight: { from, to: addDays(from, days - 1) }, width, half: 7, rows }
})

describe('a lane', () => {
  test('gives each entry one place, in rows where nothing overlaps, at every scale', () => {
    assert(
      property(someEntries, someRoom, (entries, at) => {
        const { marks, rows } = placeLane(lane(entries), at)
        expect(marks.flatMap((mark) => mark.entries.map(({ key }) => key)).toSorted()).toEqual(entries.map(({ key }) => key).toSorted())
        expect(rows).toBeLessThanOrEqual(at.rows)
        for (const one of marks) {
          expect(one.row).toBeLessThan(rows)
          const others = marks.filter((other) => other !== one && other.row === one.row)
          expect(others.filter((other) => other.left < one.right && one.left < other.right)).toEqual([])
        }
      }),
    )
  })

  test('holds what it takes: the days it may have been and the days it became known lie within', () => {
    assert(
      property(someEntries, someRoom, (entries, at) => {
        for (const mark of placeLane(lane(entries), at).marks) {
          expect(mark.from).toBe(mark.entries.map(({ from }) => from).toSorted()[0])
          expect(mark.to).toBe(
            mark.entries
              .map(({ to }) => to)
              .toSorted()
              .at(-1),
          )
          expect(mark.start).toBe(offsetOf(mark.from, at.sight, at.width))
          expect(mark.end).toBe(offsetOf(mark.to, at.sight, at.width))
          for (const end of [mark.start, mark.end, mark.tail ?? mark.start]) {
            expect(end).toBeGreaterThanOrEqual(mark.left)
            expect(end).toBeLessThanOrEqual(mark.right)
          }
        }
      }),
    )
  })

  test('stands still when it is panned, and whatever order its entries come in', () => {
    assert(
      property(someEntries, someRoom, integer({ min: -300, max: 300 }), (entries, at, days) => {
        const places = (from: readonly Entry[], here: Room) => placeLane(lane(from), here).marks.map(({ key, row }) => `${key} ${row}`)
        const aside = { ...at, sight: { from: addDays(at.sight.from, days), to: addDays(at.sight.to, days) } }
        expect(places(entries.toReversed(), at)).toEqual(places(entries, at))
        expect(places(entries, aside).length).toBe(places(entries, at).length)
      }),
    )
  })

  test('joins what happened on one day, and keeps apart what is due on it', () => {
    const day = ['a', 'b', 'c'].map((key) => entry(key, '2025-08-11'))
    const { marks } = placeLane(lane([...day, entry('due', '2025-08-11', { form: 'DATE', knownOn: '2025-08-01' })]), room)
    expect(marks.map(({ entries }) => entries.map(({ key }) => key))).toEqual([['due'], ['a', 'b', 'c']])
    expect(marks.map(({ row }) => row)).toEqual([0, 1])
  })

  test('draws a tail to the day it became known, to the left where a date was named ahead', () => {
    const [late] = placeLane(lane([entry('late', '2025-08-13', { knownOn: '2025-08-27' })]), room).marks
    expect(late?.tail).toBe(offsetOf('2025-08-27', room.sight, room.width))
    const [ahead] = placeLane(lane([entry('due', '2025-09-30', { form: 'DATE', knownOn: '2025-09-10' })]), room).marks
    expect(ahead?.tail).toBe(offsetOf('2025-09-10', room.sight, room.width))
    expect(placeLane(lane([entry('same', '2025-08-13')]), room).marks[0]?.tail).toBeNull()
  })

  test('draws a month as a span of its days', () => {
    const [month] = placeLane(lane([entry('month', '2025-08-01', { to: '2025-08-31' })]), room).marks
    expect(Math.round((month?.end ?? 0) - (month?.start ?? 0))).toBe(300)
  })

  test('of thousands is a bounded number of marks', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      entry(`e${at}`, addDays('2025-07-01', at % 100), { knownOn: addDays('2025-07-01', (at % 100) + (at % 7)) }),
    )
    expect(placeLane(lane(many), room).marks.length).toBeLessThanOrEqual(4 * 100)
    expect(placeLane(lane(many), { ...room, width: 200 }).marks.length).toBeLessThanOrEqual(4 * 16)
  })
})

describe('lanes', () => {
  test('hold every entry once; the emptiest share one', () => {
    assert(
      property(someEntries, integer({ min: 2, max: 6 }), (entries, most) => {
        const lanes = lanesOf(entries, most)
        expect(lanes.length).toBeLessThanOrEqual(most)
        expect(lanes.flatMap((each) => each.entries).length).toBe(entries.length)
        const own = lanes.filter(({ key }) => key !== otherLane)
        for (const each of own) expect(each.entries.every((one) => one.lane === each.key)).toBe(true)
      }),
    )
  })

  test('go from full to empty, or in the order of the kinds', () => {
    const entries = [entry('a', '2025-08-01', { lane: 'ap' }), ...['b', 'c'].map((key) => entry(key, '2025-08-01', { lane: 'om' }))]
    expect(lanesOf(entries, 5).map(({ key }) => key)).toEqual(['om', 'ap'])
    expect(lanesOf(entries, 5, ['ap', 'om']).map(({ key }) => key)).toEqual(['ap', 'om'])
  })

  test('stand under one another', () => {
    assert(
      property(someEntries, someRoom, (entries, at) => {
        const { lanes, height } = drawingOf(lanesOf(entries, 4), at, { row: 20, padding: 5 })
        let top = 0
        for (const each of lanes) {
          expect(each.top).toBe(top)
          top += each.height
        }
        expect(height).toBe(top)
      }),
    )
  })
})

describe('at a moment', () => {
  const late = entry('late', '2025-08-13', { knownOn: '2025-08-27' })

  test('an entry is there once it was so and was known', () => {
    expect(isThere(late, { trueOn: '2025-08-20', knownOn: '2025-08-20' })).toBe(false)
    expect(isThere(late, { trueOn: '2025-08-20', knownOn: '2025-08-30' })).toBe(true)
    expect(isThere(late, { trueOn: '2025-08-12', knownOn: '2025-08-30' })).toBe(false)
    expect(delayOf(late)).toBe(14)
  })

  test('it is there until what takes its place is known', () => {
    const ended = { ...late, endedOn: '2025-09-01' }
    expect(isThere(ended, { trueOn: '2025-09-10', knownOn: '2025-08-31' })).toBe(true)
    expect(isThere(ended, { trueOn: '2025-08-20', knownOn: '2025-09-01' })).toBe(false)
  })

  test('a date is there from the day it was named', () => {
    const due = entry('due', '2025-09-30', { form: 'DATE', knownOn: '2025-09-10', beganOn: '2025-09-10' })
    expect(isThere(due, { trueOn: '2025-09-12', knownOn: '2025-09-12' })).toBe(true)
    expect(delayOf(due)).toBe(-20)
  })
})

describe('walking', () => {
  const entries = [
    entry('a', '2025-07-10'),
    entry('b', '2025-08-10'),
    entry('c', '2025-09-10'),
    entry('d', '2025-08-12', { lane: 'ap' }),
    entry('e', '2025-09-28', { lane: 'ap' }),
  ]
  const drawing = drawingOf(lanesOf(entries, 4), room, { row: 20, padding: 5 })
  test.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', 'a'],
    ['b', 'ArrowDown', 'd'],
    ['e', 'ArrowUp', 'c'],
    ['d', 'ArrowDown', 'd'],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
    [null, 'ArrowRight', 'a'],
  ] as const)('from %s with %s comes to %s', (from, key, to) => {
    expect(walk(drawing, from, key)?.key).toBe(to)
  })

  test('comes to every mark of a lane from its first', () => {
    assert(
      property(someEntries, someRoom, (all, at) => {
        const here = drawingOf(lanesOf(all, 4), at, { row: 20, padding: 5 })
        for (const { marks } of here.lanes) {
          const seen = new Set<string>()
          let mark = walk(here, marks[0]?.key ?? null, 'Home')
          while (mark && !seen.has(mark.key)) {
            seen.add(mark.key)
            mark = walk(here, mark.key, 'ArrowRight')
          }
          expect(seen.size).toBe(marks.length)
        }
      }),
    )
  })

  test('a mark is found by any of its entries', () => {
    expect(markWith(drawing, 'd')?.key).toBe('d')
    expect(markWith(drawing, 'none')).toBeNull()
    expect(markWith(drawing, null)).toBeNull()
  })
})
