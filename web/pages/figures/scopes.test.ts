import { describe, expect, it } from 'vitest'
import type { Figure } from './documents.ts'
import { nearScopes, relationsOf, scopesOf, unitsOf } from './scopes.ts'

const of = (slug: string) => ({ slug, type: 'POPULATION' as const, name: slug, ownName: slug, aliases: [] })
const figure = (id: string, population: string, measure: string, unit: string): Figure => ({
  id,
  value: 1,
  unit,
  qualifier: 'EXACT',
  statedOn: '2025-08-29',
  speaker: null,
  measure,
  certainty: 'STATED',
  wording: null,
  of: of(population),
  statement: { key: id, reason: null, note: null, evidence: [] },
  repeats: [],
  supersedes: [],
  supersededBy: [],
  conflictsWith: [],
  compatibleWith: [],
})

const groups = [
  { figures: [figure('a', 'all', 'STOLEN', 'persons'), figure('b', 'all', 'STOLEN', 'records'), figure('c', 'all', 'STOLEN', 'persons')] },
  { figures: [figure('d', 'all', 'SHARED', 'persons')] },
  { figures: [figure('e', 'some', 'STOLEN', 'persons')] },
  { figures: [figure('f', 'some', 'SHARED', 'persons')] },
]

describe('scopes', () => {
  const scopes = scopesOf(groups)

  it('keep figures of one population, measure and unit together, in the order in which they came', () => {
    expect(scopes.map(({ id, figures }) => `${id}: ${figures.map((each) => each.id).join(' ')}`)).toEqual([
      'all STOLEN persons: a c',
      'all STOLEN records: b',
      'all SHARED persons: d',
      'some STOLEN persons: e',
      'some SHARED persons: f',
    ])
    expect(unitsOf(scopes)).toEqual([
      { unit: 'persons', count: 5 },
      { unit: 'records', count: 1 },
    ])
  })

  it('are near where one thing alone differs: the same people first', () => {
    const [first] = scopes
    expect(first && nearScopes(first, scopes).map(({ scope, differs }) => `${scope.id}: ${differs.join(' ')}`)).toEqual([
      'all SHARED persons: measure',
      'all STOLEN records: unit',
      'some STOLEN persons: population',
    ])
  })

  it('name the relations of a figure, contradictions first', () => {
    const one = figure('a', 'all', 'STOLEN', 'persons')
    const both = { ...one, repeats: [one], conflictsWith: [one] }
    expect(relationsOf(both).map(({ name }) => name)).toEqual(['conflictsWith', 'repeats'])
    expect(relationsOf(one)).toEqual([])
  })
})
