import { describe, expect, test } from 'vitest'
import type { UnsettledItem } from './documents.ts'
import { byBlocker, evidenceOf, unsettledCounts, unsettledRows } from './unsettled.ts'

type Parked = UnsettledItem['parkedOn'][number]
type State = NonNullable<UnsettledItem['item']['phase']>
const on = '2026-05-13'
const day = (earliest: string) => ({ earliest, latest: earliest, precision: 'DAY' as const, text: null })

function state(since: string, isOpen: boolean): State {
  return {
    phase: isOpen ? 'OPEN' : 'DONE',
    substance: null,
    isOpen,
    isUnconfirmed: false,
    certainty: 'STATED',
    lastConfirmedOn: since,
    wording: null,
    since: day(since),
    statement: { id: since, evidence: [] },
  }
}

function parked(slug: string, closedOn: string | null): Parked {
  const item = { slug, type: 'INVESTIGATION' as const, name: slug, ownName: slug, aliases: [], phase: null }
  return { closedOn, item, relation: { id: slug, why: null, group: null, strength: 'REQUIRED', statement: { id: slug, evidence: [] } } }
}

function entry(
  slug: string,
  more: Partial<Omit<UnsettledItem, 'item'>> & { readonly asked?: string; readonly answered?: string } = {},
): UnsettledItem {
  const { asked = '2025-08-01', answered = null, ...rest } = more
  return {
    standing: 'STILL_PARKED',
    goneSince: null,
    daysGone: null,
    item: {
      slug,
      type: 'REQUEST',
      name: slug,
      ownName: slug,
      aliases: [],
      phase: answered === null ? state(asked, true) : state(answered, false),
      substance: null,
      history: [{ isOpen: true, since: day(asked) }],
      asked: { edges: [] },
    },
    askedBy: [],
    addressedTo: [],
    answers: [],
    parkedOn: [],
    ...rest,
  }
}

const slugs = (rows: ReturnType<typeof unsettledRows>) => rows.map((row) => row.entry.item.slug)

describe('what is answered and not settled', () => {
  const rows = unsettledRows(
    [
      entry('unclear', { standing: 'CANNOT_TELL', asked: '2025-01-01' }),
      entry('parked later', { asked: '2025-09-01', parkedOn: [parked('ap', null), parked('bvo', '2026-02-05')] }),
      entry('parked', { asked: '2025-08-12', answered: '2025-09-01', parkedOn: [parked('ap', null)] }),
      entry('gone', { standing: 'BLOCKER_GONE', goneSince: '2026-02-05', daysGone: 97, parkedOn: [parked('bvo', '2026-02-05')] }),
      entry('long gone', { standing: 'BLOCKER_GONE', goneSince: '2025-12-01', daysGone: 163, parkedOn: [parked('igj', '2025-12-01')] }),
    ],
    on,
  )

  test('has first what can be asked again, longest gone first, then the rest as it was asked', () => {
    expect(slugs(rows)).toEqual(['long gone', 'gone', 'parked', 'parked later', 'unclear'])
    expect(unsettledCounts(rows)).toEqual({
      types: [{ type: 'REQUEST', count: 5 }],
      standings: { BLOCKER_GONE: 2, STILL_PARKED: 2, CANNOT_TELL: 1 },
    })
  })

  test('counts days from the answer on paper, and none where there was none', () => {
    const of = (slug: string) => rows.find((row) => row.entry.item.slug === slug)
    expect(of('parked')).toMatchObject({ answered: { latest: '2025-09-01' }, daysSinceAnswer: 254 })
    expect(of('gone')).toMatchObject({ asked: { earliest: '2025-08-01' }, answered: null, daysSinceAnswer: null })
  })

  test('stands under each of its blockers, closed ones first, and apart where nobody named one', () => {
    expect(byBlocker(rows).map(({ blocker, rows: under }) => [blocker?.item.slug ?? null, slugs(under)])).toEqual([
      ['igj', ['long gone']],
      ['bvo', ['gone', 'parked later']],
      ['ap', ['parked', 'parked later']],
      [null, ['unclear']],
    ])
  })

  test('takes the first day on which somebody asked over the day it began to stand open', () => {
    const plain = entry('asked twice')
    const askedOn = (since: ReturnType<typeof day> | null) => ({ node: { since, statement: { id: 'asked', evidence: [] } } })
    const asked = { edges: [askedOn(day('2025-07-20')), askedOn(null), askedOn(day('2025-07-10'))] }
    expect(unsettledRows([{ ...plain, item: { ...plain.item, asked } }], on)[0]?.asked?.earliest).toBe('2025-07-10')
  })
})

describe('what a line rests on', () => {
  test('is a source once: the substance, the waits and how they stand, the answer, who asked', () => {
    const written = (...evidence: string[]) => ({ statement: { evidence } })
    const line = {
      item: { substance: written('letter'), phase: written('news', 'letter'), asked: { edges: [{ node: written('register', 'memo') }] } },
      parkedOn: [{ relation: written('memo', 'letter'), item: { phase: written('report') } }],
    }
    expect(evidenceOf(line, (key) => key)).toEqual(['letter', 'memo', 'report', 'news', 'register'])
    expect(evidenceOf({ item: { substance: null, phase: null, asked: { edges: [] } }, parkedOn: [] }, String)).toEqual([])
  })
})
