// Figures by what they count: of one population, measure and unit. Pure.
import type { Figure } from './documents.ts'
import type { OtherFigure, Relations } from './fragments.ts'

/** What may be compared: one population, measure and unit. */
export interface Scope {
  readonly id: string
  readonly of: Figure['of']
  readonly measure: string
  readonly unit: string
  /** First known first. */
  readonly figures: readonly Figure[]
}

/** The API's groups hold one population and measure; another unit is another scope. */
export function scopesOf(groups: readonly { readonly figures: readonly Figure[] }[]): readonly Scope[] {
  return groups.flatMap(({ figures }) => {
    const units = [...new Set(figures.map(({ unit }) => unit))]
    return units.flatMap((unit) => {
      const own = figures.filter((figure) => figure.unit === unit)
      const [first] = own
      return first ? [{ id: `${first.of.slug} ${first.measure} ${unit}`, of: first.of, measure: first.measure, unit, figures: own }] : []
    })
  })
}

/** Units with how many figures have them, the most used first. */
export function unitsOf(scopes: readonly Scope[]): readonly { readonly unit: string; readonly count: number }[] {
  const units = [...new Set(scopes.map(({ unit }) => unit))]
  const counted = units.map((unit) => ({
    unit,
    count: scopes.filter((scope) => scope.unit === unit).reduce((sum, { figures }) => sum + figures.length, 0),
  }))
  return counted.toSorted((a, b) => b.count - a.count || (a.unit < b.unit ? -1 : 1))
}

export type Difference = 'measure' | 'population' | 'unit'
export interface OtherScope {
  readonly scope: Scope
  readonly differs: readonly Difference[]
}

/** Scopes that are easily taken for this one: they differ in one thing alone, the same population first. */
export function nearScopes(scope: Scope, all: readonly Scope[]): readonly OtherScope[] {
  const near = all.flatMap((other): readonly OtherScope[] => {
    const differs: readonly Difference[] = [
      ...(other.measure === scope.measure ? [] : (['measure'] as const)),
      ...(other.of.slug === scope.of.slug ? [] : (['population'] as const)),
      ...(other.unit === scope.unit ? [] : (['unit'] as const)),
    ]
    return differs.length === 1 ? [{ scope: other, differs }] : []
  })
  const order: readonly Difference[] = ['measure', 'unit', 'population']
  const rank = ({ differs: [first = 'population'] }: OtherScope): number => order.indexOf(first)
  return near.toSorted((a, b) => rank(a) - rank(b))
}

export const relationNames = ['conflictsWith', 'supersededBy', 'supersedes', 'repeats', 'compatibleWith'] as const
export type RelationName = (typeof relationNames)[number]

/** The ways in which a figure relates to others, those that matter most first. */
export function relationsOf(figure: Relations): readonly { readonly name: RelationName; readonly others: readonly OtherFigure[] }[] {
  return relationNames.flatMap((name) => (figure[name].length === 0 ? [] : [{ name, others: figure[name] }]))
}
