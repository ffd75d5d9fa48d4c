// How a figure relates to the others about its item: asked of the rules once an item.
import { relateFigures, type Counted, type FigureRelation } from '../rules/figures.ts'
import { figuresOf, type FigureRow } from './figureRow.ts'
import type { ItemRow } from './item/row.ts'
import { perView } from './loaders.ts'

/** In the shape of the rules. */
export const asCounted = ({ statement, item, measure, unit, value, qualifier, speaker, known }: FigureRow): Counted => ({
  id: statement,
  population: item.slug,
  measure,
  unit,
  value,
  qualifier,
  speaker,
  known,
})

interface Compared {
  readonly figure: FigureRow
  readonly counted: Counted
}
interface Comparison {
  readonly all: readonly Compared[]
  readonly relationOf: (a: Counted, b: Counted) => FigureRelation
}

async function compare(item: ItemRow): Promise<Comparison> {
  const all = (await figuresOf(item)).map((figure) => ({ figure, counted: asCounted(figure) }))
  return { all, relationOf: relateFigures(all.map(({ counted }) => counted)) }
}

const kept = perView(() => new Map<string, Promise<Comparison>>())

function comparisonOf(item: ItemRow): Promise<Comparison> {
  const before = kept(item.view).get(item.slug)
  const asked = before ?? compare(item)
  if (before === undefined) kept(item.view).set(item.slug, asked)
  return asked
}

/** N1, first known first. Empty for a figure that does not hold at the moment: the rule speaks of those that do. */
export async function relatedFigures(row: FigureRow, relation: FigureRelation): Promise<FigureRow[]> {
  const { all, relationOf } = await comparisonOf(row.item)
  const own = all.find(({ figure }) => figure.statement === row.statement)
  if (own === undefined) return []
  return all.filter((other) => other !== own && relationOf(own.counted, other.counted) === relation).map(({ figure }) => figure)
}
