import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pages } from '../../explore/places.ts'
import { nl } from '../../words/nl.ts'
import { phaseOf, sectionsOf, type FoundItem } from './entries.ts'

const item = (slug: string, part: Partial<FoundItem> = {}): FoundItem => ({
  slug,
  type: 'INVESTIGATION',
  name: slug,
  phase: null,
  substance: null,
  ...part,
})
const offered = {
  near: '2025-09-30',
  today: '2026-11-23',
  items: [item('igj-investigation')],
  recent: [item('ap-investigation')],
  moments: [{ on: '2025-08-27', title: 'OM maakt strafrechtelijk onderzoek bekend' }],
  sources: [{ slug: 'memo', title: 'Beslisnota bij de brief', kind: 'DECISION_MEMO', publisher: 'VWS', language: 'nl' }],
  pageNames: nl.pages,
} as const
const idsOf = (text: string) => sectionsOf({ ...offered, text }).map(({ name, entries }) => [name, entries.map((entry) => entry.id)])

describe('what the search offers', () => {
  test('without a text is what was chosen before and where one can go', () => {
    expect(idsOf(' ')).toEqual([
      ['recent', ['item-ap-investigation']],
      ['goTo', [...pages.map((page) => `page-${page}`), 'moment-2025-08-27']],
    ])
  })

  test('is a day first where one was typed', () => {
    expect(idsOf('1 okt 2025')[0]).toEqual(['day', ['day-2025-10-01']])
  })

  test('is found by begins of words, sources by their publisher too', () => {
    expect(idsOf('bron')).toEqual([
      ['items', ['item-igj-investigation']],
      ['goTo', ['page-sources']],
    ])
    expect(idsOf('vws nota')).toEqual([['items', ['item-igj-investigation']]])
    expect(idsOf('vws besl').at(-1)).toEqual(['sources', ['source-memo']])
    expect(idsOf('OM straf').at(-1)).toEqual(['goTo', ['moment-2025-08-27']])
  })

  test('has no entry twice, whatever is typed', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const ids = sectionsOf({ ...offered, text }).flatMap(({ entries }) => entries.map((entry) => entry.id))
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

test('a phase that is done while the substance is open is not shown as settled', () => {
  const done = { phase: 'DONE', isOpen: false, isUnconfirmed: false } as const
  expect(phaseOf(item('a', { phase: done, substance: { isOpen: true } }))?.word).toBe('ANSWERED_OPEN')
  expect(phaseOf(item('a', { phase: done, substance: { isOpen: false } }))?.word).toBe('DONE')
  expect(phaseOf(item('a', { phase: { ...done, phase: null } }))?.word).toBe('UNKNOWN')
  expect(phaseOf(item('a'))).toBeNull()
})
