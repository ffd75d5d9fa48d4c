import { describe, expect, test } from 'vitest'
import { columnCount, heldBy, waitLines, waitsAbove, type WaitEdge } from './waits.ts'

function wait(from: string, to: string, isBlocking = true): WaitEdge {
  return { id: `${from} ${to}`, from, to, isBlocking, group: null }
}

describe('what an item holds', () => {
  test('counts those freed through others once each', () => {
    const held = heldBy([wait('b', 'a'), wait('c', 'b'), wait('c', 'a'), wait('d', 'c')])
    expect(Object.fromEntries(held)).toEqual({ a: 3, b: 2, c: 1 })
  })

  test('leaves out a wait that only helps', () => {
    expect(heldBy([wait('b', 'a', false)]).size).toBe(0)
  })

  test('ends in a circle', () => {
    expect(Object.fromEntries(heldBy([wait('a', 'b'), wait('b', 'a')]))).toEqual({ a: 1, b: 1 })
  })
})

test('what an item holds through others is every wait above those on itself, once, also where they meet or run in a circle', () => {
  const above = (edges: readonly WaitEdge[], item: string) => waitsAbove(edges, item).map(({ id }) => id)
  expect(above([wait('b', 'a'), wait('c', 'b'), wait('d', 'b'), wait('e', 'c'), wait('e', 'd')], 'a')).toEqual(['c b', 'd b', 'e c', 'e d'])
  expect(above([wait('b', 'a'), wait('c', 'b', false)], 'a')).toEqual([])
  expect(above([wait('b', 'a'), wait('c', 'b'), wait('b', 'c')], 'a')).toEqual(['c b', 'b c'])
})

describe('the list of waits', () => {
  const lines = (edges: readonly WaitEdge[], order: readonly string[] = []) =>
    waitLines(edges, order).map((line) => `${'-'.repeat(line.depth)}${line.slug}${line.isCycle ? '!' : ''}`)

  test('puts each waiter under what it waits for, in the order given', () => {
    expect(lines([wait('b', 'a'), wait('c', 'a'), wait('d', 'c')], ['a', 'c', 'b', 'd'])).toEqual(['a', '-c', '--d', '-b'])
  })

  test('names an item under everything that it waits for', () => {
    expect(lines([wait('claim', 'ap'), wait('claim', 'igj')], ['ap', 'igj', 'claim'])).toEqual(['ap', '-claim', 'igj', '-claim'])
  })

  test('enters a circle once and says so', () => {
    expect(lines([wait('a', 'b'), wait('b', 'a')], ['a', 'b'])).toEqual(['a', '-b', '--a!'])
  })

  test('needs as many columns as the longest chain', () => {
    expect(columnCount([wait('b', 'a'), wait('c', 'b'), wait('e', 'd')])).toBe(3)
    expect(columnCount([wait('a', 'b'), wait('b', 'a')])).toBe(2)
    expect(columnCount([])).toBe(0)
  })
})
