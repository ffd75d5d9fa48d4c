import { describe, expect, test } from 'vitest'
import { districtNamed, type District } from './districts.ts'
import { levelsOf } from './levels.ts'
import { familyOf, lookOf } from './looks.ts'

const item = (slug: string, level: number, district: District = 'parliament') => ({ slug, level, district })
const link = (from: string, to: string) => ({ from, to })

describe('what is kept behind what [G2]', () => {
  test('level 3 goes behind a neighbour of its own district before any other', () => {
    const items = [item('near', 2), item('far', 1, 'incident'), item('person', 3)]
    const { core, anchors } = levelsOf(items, [link('person', 'far'), link('far', 'person'), link('near', 'person')])
    expect(core.map(({ slug }) => slug)).toEqual(['far', 'near'])
    expect([...anchors]).toEqual([['person', 'near']])
  })

  test('of two neighbours behind the one with most relations', () => {
    const items = [item('a', 1), item('b', 1), item('person', 3)]
    expect(levelsOf(items, [link('person', 'a'), link('person', 'b'), link('b', 'person')]).anchors.get('person')).toBe('b')
  })

  test('what has only hidden neighbours goes where they go, in a chain too', () => {
    const items = [item('a', 1), item('p', 3), item('q', 3), item('r', 3)]
    expect([...levelsOf(items, [link('r', 'q'), link('q', 'p'), link('p', 'a')]).anchors.values()]).toEqual(['a', 'a', 'a'])
  })

  test('what has no relations, or only with itself or what is not there, is kept with its district', () => {
    const items = [item('alone', 3, 'affected'), item('self', 3)]
    const { core, anchors } = levelsOf(items, [link('self', 'self'), link('alone', 'gone')])
    expect(core).toEqual([])
    expect([...anchors]).toEqual([
      ['alone', null],
      ['self', null],
    ])
  })
})

describe('looks', () => {
  test('types that a reader tells apart by kind look different, types that he does not look alike', () => {
    expect(lookOf('REQUEST', 'MOTION')).toBe('QUESTION_SET')
    expect(lookOf('REQUEST', 'DEMAND')).toBe('COMMITMENT')
    expect(lookOf('MEASURE', 'NOTIFICATION')).toBe('NOTIFICATION')
    expect(lookOf('PERSON', null)).toBe('OFFICE')
    expect(lookOf('NORM', 'LAW')).toBe('NORM')
  })

  test('waits have families of their own', () => {
    expect(familyOf({ type: 'AWAITS', family: 'DEPENDENCY' }, false)).toBe('WAITS')
    expect(familyOf({ type: 'AWAITS', family: 'DEPENDENCY' }, true)).toBe('LIFTED')
    expect(familyOf({ type: 'DUE_BEFORE', family: 'DEPENDENCY' }, true)).toBe('CONTACT')
    expect(familyOf({ type: 'CLAIMS_AGAINST', family: 'CLAIM' }, false)).toBe('INCIDENT_LINKS')
  })

  test('a district that is not known still has a place', () => {
    expect(districtNamed('response')).toBe('response')
    expect(districtNamed('elsewhere')).toBe('affected')
  })
})
