import { describe, expect, test } from 'vitest'
import { comparisonOf } from './comparison.ts'
import type { Compared, ComparedItem, ComparedRelation, ComparedState } from './documents.ts'

type Phase = NonNullable<ComparedState['phase']>
const open = new Set<string>(['OPEN', 'RUNNING', 'PLANNED', 'SUSPENDED', 'CONSIDERED', 'UNKNOWN'])

function state(phase: Phase, more: Partial<ComparedState> = {}): ComparedState {
  return { phase, substance: null, isOpen: open.has(phase), isUnconfirmed: false, lastConfirmedOn: '2025-09-30', wording: null, ...more }
}
function item(slug: string, phase: ComparedState | null, substance: ComparedState | null = null): ComparedItem {
  return { slug, type: 'INVESTIGATION', name: slug, phase, substance }
}
function change(slug: string, before: ComparedState | null, after: ComparedState | null): Compared['items'][number] {
  const kind = before === null ? 'CAME' : after === null ? 'WENT' : 'CHANGED'
  return { aspect: 'PHASE', change: kind, item: item(slug, after ?? before), before, after, statements: [] }
}
const moment = (trueOn: string) => ({ trueOn, knownOn: trueOn, basis: 1 })
function awaits(from: string, to: string): ComparedRelation {
  const end = (slug: string) => ({ slug, type: 'INVESTIGATION' as const, name: slug })
  return { type: 'AWAITS', strength: 'REQUIRED', group: null, until: null, why: null, from: end(from), to: end(to) }
}

function compared(
  nodes: readonly ComparedItem[],
  items: Compared['items'],
  edges: readonly ComparedRelation[] = [],
  relations: Compared['relations'] = [],
): Compared {
  return {
    from: moment('2025-09-30'),
    to: moment('2026-05-13'),
    items,
    relations,
    dates: [],
    figures: [],
    graph: { isTruncated: false, nodes: [...nodes], edges: edges.map((edge, at) => ({ ...edge, id: String(at) })) },
  }
}
const fatesOf = (answer: Compared) => Object.fromEntries(comparisonOf(answer).entries.map(({ slug, fate }) => [slug, fate]))

describe('what became of items', () => {
  test('closing is not going away, and another value that stays open is a change', () => {
    const [running, done, suspended] = [state('RUNNING'), state('DONE'), state('SUSPENDED')]
    const answer = compared(
      [item('closed', done), item('changed', suspended), item('came', running), item('same', running)],
      [
        change('closed', running, done),
        change('changed', running, suspended),
        change('came', null, running),
        change('went', running, null),
      ],
    )
    expect(fatesOf(answer)).toEqual({ closed: 'closed', changed: 'changed', came: 'came', went: 'went' })
    expect(comparisonOf(answer).unchanged).toBe(1)
  })

  test('what nobody spoke of after a day that passed is quiet; what was spoken of is not', () => {
    const answer = compared(
      [
        item('quiet', state('PLANNED', { isUnconfirmed: true })),
        item('heard', state('PLANNED', { isUnconfirmed: true, lastConfirmedOn: '2026-01-01' })),
      ],
      [],
    )
    expect(fatesOf(answer)).toEqual({ quiet: 'quiet' })
  })

  test('answered on paper and parked stays open', () => {
    const parked: ComparedState = { ...state('DONE'), phase: null, substance: 'PARKED', isOpen: true }
    const answer = compared(
      [item('set', state('DONE'), parked)],
      [change('set', state('OPEN'), state('DONE'))].map((each) => ({ ...each, item: item('set', state('DONE'), parked) })),
    )
    expect(comparisonOf(answer).entries[0]).toMatchObject({ fate: 'changed', after: { phase: 'ANSWERED_OPEN', isOpen: true } })
  })
})

describe('what became of waits', () => {
  const running = state('RUNNING')
  test('one whose awaited item closed was lifted, though its relation still holds', () => {
    const answer = compared(
      [item('waiter', running), item('awaited', state('DONE'))],
      [change('awaited', running, state('DONE'))],
      [awaits('waiter', 'awaited')],
    )
    expect(comparisonOf(answer).waits.map(({ fate }) => fate)).toEqual(['went'])
    expect(comparisonOf(answer).outside).toEqual([])
  })

  test('a new one between items that were open came, one that nothing touched is the same', () => {
    const nodes = [item('a', running), item('b', running), item('c', running)]
    const came = { change: 'CAME' as const, relation: awaits('a', 'b'), before: null, statements: [] }
    const answer = compared(nodes, [], [awaits('a', 'b'), awaits('b', 'c')], [came])
    expect(comparisonOf(answer).waits.map(({ from, fate }) => [from, fate])).toEqual([
      ['a', 'came'],
      ['b', 'same'],
    ])
  })

  test('one that stood at neither moment is not drawn, and its items are listed beside the map', () => {
    const answer = compared([item('a', state('DONE')), item('b', running)], [change('a', null, state('DONE'))], [awaits('a', 'b')])
    const { waits, cards, outside } = comparisonOf(answer)
    expect([waits, cards]).toEqual([[], []])
    expect(outside.map(({ slug }) => slug)).toEqual(['a'])
  })
})
