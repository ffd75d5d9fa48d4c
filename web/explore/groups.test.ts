import { expect, test } from 'vitest'
import { bodyGroups, daysSince, kindGroups, phaseGroups } from './groups.ts'
import type { MapPhase } from './looks.ts'

const items = [
  { slug: 'a', type: 'INVESTIGATION', kind: null },
  { slug: 'b', type: 'QUESTION', kind: null },
  { slug: 'c', type: 'REQUEST', kind: 'MOTION' },
  { slug: 'lab', type: 'ORGANISATION', kind: null },
  { slug: 'igj', type: 'ORGANISATION', kind: null },
]
const slugs = items.map(({ slug }) => slug)
const since = (slug: string, earliest: string | null) => ({ slug, phase: { since: earliest === null ? null : { earliest } } })

test('kinds stand as the legend has them, joined where it joins them', () => {
  expect(kindGroups(slugs, items)).toEqual([
    { id: 'INVESTIGATION', slugs: ['a'] },
    { id: 'QUESTION_SET', slugs: ['b', 'c'] },
    { id: 'ORGANISATION', slugs: ['lab', 'igj'] },
  ])
})

test('phases stand as the legend has them, and what has none comes last', () => {
  const at = (slug: string, phase: MapPhase | null) => ({ slug, phase, isOpen: true })
  const states = [at('c', 'UNCONFIRMED'), at('igj', null), at('b', 'ANSWERED_OPEN'), at('a', 'RUNNING')]
  expect(phaseGroups(slugs, states)).toEqual([
    { id: 'RUNNING', slugs: ['a'] },
    { id: 'ANSWERED_OPEN', slugs: ['b'] },
    { id: 'UNCONFIRMED', slugs: ['c'] },
    { id: 'noPhase', slugs: ['lab', 'igj'] },
  ])
})

test('who conducts comes before who commissioned; to whom a question is put has it in hand', () => {
  const edge = (type: string, from: string, to: string) => ({ type, from: { slug: from }, to: { slug: to } })
  const edges = [
    edge('COMMISSIONED', 'lab', 'a'),
    edge('CONDUCTS', 'igj', 'a'),
    edge('ADDRESSED_TO', 'b', 'igj'),
    edge('SUPERVISES', 'igj', 'lab'),
  ]
  expect(bodyGroups(slugs, items, edges)).toEqual([
    { id: 'igj', slugs: ['a', 'b', 'igj'] },
    { id: 'noBody', slugs: ['c', 'lab'] },
  ])
})

test('a phase without a first day has none; what has no phase counts from the day it was known', () => {
  const nodes = [since('a', '2025-08-13'), since('b', null), { slug: 'lab', phase: null }, { slug: 'igj', phase: null }]
  const known = [
    { slug: 'a', firstKnownOn: '2025-08-27' },
    { slug: 'b', firstKnownOn: '2025-08-27' },
    { slug: 'lab', firstKnownOn: '2025-08-11' },
    { slug: 'igj', firstKnownOn: null },
  ]
  expect([...daysSince(nodes, known)]).toEqual([
    ['a', '2025-08-13'],
    ['lab', '2025-08-11'],
  ])
})
