import { array, assert, asyncProperty, integer, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { chainOf, type ChainMember } from './chain.ts'

const finder = (members: readonly ChainMember[]) => (slug: string) =>
  Promise.resolve(members.find((member) => member.slug === slug) ?? null)

test('a promise, its repeat and its amendment are one chain from wherever it is asked, the oldest first', async () => {
  const members: ChainMember[] = [
    { slug: 'c', begunOn: '2025-03-01', neighbours: ['b'] },
    { slug: 'a', begunOn: '2025-01-01', neighbours: ['b'] },
    { slug: 'b', begunOn: '2025-02-01', neighbours: ['a', 'c'] },
    { slug: 'other', begunOn: '2025-02-01', neighbours: ['not-a-member'] },
  ]
  for (const from of members.slice(0, 3)) {
    expect((await chainOf(from, finder(members))).map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
  }
  const [, , , other] = members
  expect(other && (await chainOf(other, finder(members))).map(({ slug }) => slug)).toEqual(['other'])
})

test('one without a day comes last, and going round ends', async () => {
  const members: ChainMember[] = [
    { slug: 'a', begunOn: null, neighbours: ['b'] },
    { slug: 'b', begunOn: '2025-02-01', neighbours: ['a'] },
  ]
  const [first] = members
  expect(first && (await chainOf(first, finder(members))).map(({ slug }) => slug)).toEqual(['b', 'a'])
})

test('it holds all that can be reached, and nothing else', async () => {
  await assert(
    asyncProperty(array(tuple(integer({ min: 0, max: 7 }), integer({ min: 0, max: 7 })), { maxLength: 8 }), async (ties) => {
      const slugs = Array.from({ length: 8 }, (_, index) => `m${index}`)
      const members = slugs.map((slug, at): ChainMember => {
        const neighbours = ties.flatMap(([a, b]) => (a === at ? [`m${b}`] : b === at ? [`m${a}`] : []))
        return { slug, begunOn: '2025-01-01', neighbours }
      })
      // Everyone takes the smallest number among itself and its neighbours until nothing changes.
      const marks = slugs.map((_, index) => index)
      for (const _ of slugs)
        for (const [a, b] of ties) {
          const least = Math.min(marks[a] ?? a, marks[b] ?? b)
          marks[a] = least
          marks[b] = least
        }
      const [first] = members
      const found = first ? (await chainOf(first, finder(members))).map(({ slug }) => slug) : []
      expect(found).toEqual(slugs.filter((_, index) => marks[index] === marks[0]))
    }),
  )
})
