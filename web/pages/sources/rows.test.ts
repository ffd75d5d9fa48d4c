import { array, assert, boolean, constantFrom, option, property, record, subarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceSortKeys } from '../../explore/address.ts'
import { accesses, choicesOf, groupsOf, isUnpublishedOn, kinds, narrowed, sorted, toggled, type Row } from './rows.ts'

const day = (on: string) => ({ earliest: on, latest: on, precision: 'DAY' }) as const
const plain: Row = {
  slug: 'memo',
  title: 'Beslisnota over de beveiliging',
  kind: 'DECISION_MEMO',
  language: 'nl',
  access: 'FULL',
  publisher: 'Ministerie van VWS',
  publishedBy: null,
  published: day('2025-09-30'),
  url: null,
  via: null,
  statements: 86,
  later: 2,
  isUnpublished: false,
}
const someRows = array(
  record({
    kind: constantFrom(...kinds),
    access: constantFrom(...accesses),
    title: constantFrom('a', 'B', 'é 2', 'é 10'),
    published: option(constantFrom('2025-01-01', '2025-09-30', '2026-05-13').map(day)),
    isUnpublished: boolean(),
    statements: constantFrom(0, 2, 10),
  }).map((part): Row => ({ ...plain, ...part })),
  { maxLength: 12 },
).map((rows) => rows.map((row, at) => ({ ...row, slug: `source-${at}` })))
const slugsOf = (rows: readonly Row[]) => rows.map((row) => row.slug).toSorted()

describe('the list of sources', () => {
  test('loses and doubles nothing in any order or group', () => {
    const anySort = option(record({ key: constantFrom(...sourceSortKeys), isDescending: boolean() }))
    assert(
      property(someRows, anySort, (rows, sort) => {
        expect(slugsOf(groupsOf(rows, sort).flatMap((group) => group.rows))).toEqual(slugsOf(rows))
      }),
    )
  })

  test('keeps what is undated last, whichever way it runs', () => {
    assert(
      property(someRows, boolean(), (rows, isDescending) => {
        const dates = sorted(rows, { key: 'published', isDescending }).map((row) => row.published?.latest ?? null)
        const dated = dates.filter((date) => date !== null)
        expect(dates.slice(0, dated.length)).toEqual(dated)
        expect(dated).toEqual(isDescending ? dated.toSorted().toReversed() : dated.toSorted())
      }),
    )
  })

  test('puts what appeared only later below, the soonest first', () => {
    const rows = [
      { ...plain, slug: 'late', published: day('2026-05-13'), isUnpublished: true },
      { ...plain, slug: 'soon', published: day('2025-10-01'), isUnpublished: true },
      { ...plain, slug: 'old', published: day('2025-08-11') },
      plain,
      { ...plain, slug: 'undated', published: null },
    ]
    expect(groupsOf(rows, null).map((group) => [group.isLater, group.rows.map((row) => row.slug)])).toEqual([
      [false, ['memo', 'old', 'undated']],
      [true, ['soon', 'late']],
    ])
  })

  test('takes a source for later only when no day of its date is before', () => {
    expect(isUnpublishedOn({ earliest: '2025-09-01', latest: '2025-10-31', precision: 'INTERVAL' }, '2025-09-30')).toBe(false)
    expect(isUnpublishedOn(day('2025-10-01'), '2025-09-30')).toBe(true)
    expect(isUnpublishedOn(null, '2025-09-30')).toBe(false)
  })

  test('reads no title while nothing is looked for', () => {
    const unread: Row = {
      ...plain,
      get title(): string {
        throw new Error('read')
      },
    }
    expect(narrowed([unread], { find: ' ', hidden: [] })).toHaveLength(1)
  })

  test('finds every word, in title, publisher, address or the source behind it, without regard for accents', () => {
    const rows = [plain, { ...plain, slug: 'b', title: 'Patiënten', via: { slug: 'x', title: 'CTI brief', publisher: 'ctipilot' } }]
    const found = (find: string) => narrowed(rows, { find, hidden: [] }).map((row) => row.slug)
    expect(found('VWS beslis')).toEqual(['memo'])
    expect(found('patienten')).toEqual(['b'])
    expect(found('cti')).toEqual(['b'])
    expect(found('vws patienten cti nergens')).toEqual([])
    expect(found('')).toEqual(['memo', 'b'])
  })
})

describe('the filters', () => {
  test('say what each choice would show beside the other filters', () => {
    assert(
      property(someRows, subarray([...kinds, ...accesses]), (rows, hidden) => {
        const narrowing = { find: '', hidden }
        for (const { name, count, isHidden } of choicesOf(rows, kinds, (row) => row.kind, narrowing)) {
          const alone = [...hidden.filter((one) => !kinds.some((kind) => kind === one)), ...kinds.filter((kind) => kind !== name)]
          expect(count).toBe(narrowed(rows, { find: '', hidden: alone }).length)
          expect(isHidden).toBe(hidden.includes(name))
        }
      }),
    )
  })

  test('show only the first one pressed, add the next, and show all again when the last is taken back', () => {
    const names = ['NEWS', 'LETTER', 'REPORT']
    const first = toggled(['CITED'], names, 'NEWS')
    expect(first).toEqual(['CITED', 'LETTER', 'REPORT'])
    const second = toggled(first, names, 'REPORT')
    expect(second).toEqual(['CITED', 'LETTER'])
    expect(toggled(toggled(second, names, 'NEWS'), names, 'REPORT')).toEqual(['CITED'])
    expect(toggled(second, names, 'LETTER')).toEqual(['CITED'])
  })
})
