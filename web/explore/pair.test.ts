import { expect, test } from 'vitest'
import type { RelationAtMoment } from './mapLines.ts'
import { pairOf } from './pair.ts'

const relation = (type: string, from: string, to: string): RelationAtMoment => ({
  id: `${type} ${from} ${to}`,
  type,
  family: 'X',
  certainty: 'STATED',
  from,
  to,
})

test('what is between two is seen from the first; what both touch is common, with what each has', () => {
  const relations = [
    relation('AWAITS', 'b', 'a'),
    relation('EXAMINES', 'a', 'lab'),
    relation('CONDUCTS', 'lab', 'b'),
    relation('CONCERNS', 'b', 'lab'),
    relation('CONDUCTS', 'igj', 'a'),
  ]
  const { between, shared } = pairOf('a', 'b', relations)
  expect(between).toEqual([{ id: 'AWAITS b a', type: 'AWAITS', way: 'back' }])
  expect(shared.map(({ slug, ties }) => [slug, ties.map((each) => each.map(({ type, way }) => `${type} ${way}`))])).toEqual([
    ['lab', [['EXAMINES out'], ['CONDUCTS back', 'CONCERNS out']]],
  ])
})

test('two that have nothing with each other have an empty answer', () => {
  expect(pairOf('a', 'b', [relation('EXAMINES', 'a', 'lab')])).toEqual({ between: [], shared: [] })
})
