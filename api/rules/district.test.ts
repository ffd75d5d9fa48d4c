import { describe, expect, it } from 'vitest'
import { districts, itemTypeNames, itemTypes } from '../../cypher/model.ts'
import { districtOf, levelOf } from './district.ts'

describe('the district of an item (G1)', () => {
  it.each([
    ['QuestionSet', 'WRITTEN', 'parliament'],
    ['Person', null, 'parliament'],
    ['Office', 'HEAD', 'parliament'],
    ['Organisation', 'MINISTRY', 'parliament'],
    ['Organisation', 'OMBUDSMAN', 'oversight'],
    ['Organisation', 'COMPANY', 'incident'],
    ['Organisation', 'AGENCY', 'response'],
    ['Organisation', 'LAW_FIRM', 'affected'],
    ['Document', 'BILL', 'parliament'],
    ['Document', 'REPORT', 'oversight'],
    ['Document', 'LETTER', 'affected'],
    ['Investigation', 'CRIMINAL', 'oversight'],
    ['Incident', 'ATTACK', 'incident'],
    ['Programme', null, 'response'],
    ['Proceeding', 'APPEAL', 'affected'],
  ] as const)('of a %s of kind %s is %s', (type, kind, district) => {
    expect(districtOf({ type, kind })).toBe(district)
  })

  it('is what the file says', () => {
    expect(districtOf({ type: 'Person', district: 'oversight' })).toBe('oversight')
  })

  it('is one of the five for every type and kind, and each of them is somewhere', () => {
    const all = itemTypeNames.flatMap((type) => [null, ...itemTypes[type].kinds].map((kind) => districtOf({ type, kind })))
    expect([...new Set(all)].toSorted()).toEqual([...districts].toSorted())
  })
})

describe('the level of an item (G2)', () => {
  it.each([
    ['Person', null, 3],
    ['Organisation', 'PARTY', 3],
    ['Organisation', 'GROUP', 3],
    ['Organisation', 'LABORATORY', 2],
    ['Organisation', 'SUPERVISOR', 2],
    ['Document', 'REPORT', 2],
    ['Meeting', 'TALK', 2],
    ['Office', 'HEAD', 2],
    ['Norm', 'LAW', 2],
    ['Population', null, 2],
    ['Incident', 'ATTACK', 1],
    ['Investigation', 'CRIMINAL', 1],
    ['Programme', null, 1],
  ] as const)('of a %s of kind %s is %i, and 1 when it awaits or is awaited', (type, kind, level) => {
    expect([levelOf({ type, kind }, false), levelOf({ type, kind }, true)]).toEqual([level, 1])
  })
})
