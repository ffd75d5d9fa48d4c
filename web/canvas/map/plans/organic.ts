// By the springs of its lines alone, brought to free cells so that nothing overlaps. Pure but for the springs.
import type { Springs } from '../arrange.ts'
import { seedsOf } from '../arrange.ts'
import { centreIn, slotSize, type Point } from '../slots.ts'
import { aspect, gap, noRest, planFrom, widthFor, type Plan, type Planned } from './plan.ts'

/** Of all cells in the drawing, how many hold something. */
const fullness = 0.52

/** Each point in the nearest cell that is free, those in the middle first. */
function toCells(points: readonly Point[]): readonly { readonly column: number; readonly row: number }[] {
  if (points.length === 0) return []
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
  const cells = points.length / fullness
  const columns = Math.max(1, Math.round(Math.sqrt((cells * aspect * slotSize.height) / slotSize.width)))
  const rows = Math.max(1, Math.round(cells / columns))
  const wish = points.map(({ x, y }, index) => ({
    index,
    column: right - left < 1 ? 0 : ((x - left) / (right - left)) * (columns - 1),
    row: bottom - top < 1 ? 0 : ((y - top) / (bottom - top)) * (rows - 1),
  }))
  const fromMiddle = ({ column, row }: { readonly column: number; readonly row: number }) =>
    (column - (columns - 1) / 2) ** 2 + (row - (rows - 1) / 2) ** 2
  const taken = new Set<string>()
  const found = new Map<number, { readonly column: number; readonly row: number }>()
  for (const one of wish.toSorted((a, b) => fromMiddle(a) - fromMiddle(b) || a.index - b.index)) {
    const [column, row] = [Math.round(one.column), Math.round(one.row)]
    let best: { readonly column: number; readonly row: number; readonly distance: number } | null = null
    for (let reach = 0; best === null || reach - 1 < Math.sqrt(best.distance); reach += 1) {
      for (let dx = -reach; dx <= reach; dx += 1) {
        for (let dy = -reach; dy <= reach; dy += 1) {
          if (Math.max(Math.abs(dx), Math.abs(dy)) !== reach || taken.has(`${column + dx} ${row + dy}`)) continue
          const distance = (column + dx - one.column) ** 2 + (row + dy - one.row) ** 2
          if (best === null || distance < best.distance) best = { column: column + dx, row: row + dy, distance }
        }
      }
    }
    taken.add(`${best.column} ${best.row}`)
    found.set(one.index, best)
  }
  return points.map((_, index) => found.get(index) ?? { column: 0, row: 0 })
}

export function organicPlan(planned: Planned, springs: Springs): Plan {
  const linked = new Set(planned.links.flatMap(({ from, to }) => (from === to ? [] : [from, to])))
  const slugs = planned.slugs.filter((slug) => linked.has(slug))
  const rest = { ...noRest, title: { is: 'unlinked' } as const, slugs: planned.slugs.filter((slug) => !linked.has(slug)) }
  const indexes = new Map(slugs.map((slug, index) => [slug, index]))
  const lines = planned.links.flatMap(({ from, to }) => {
    const [one, other] = [indexes.get(from), indexes.get(to)]
    return one === undefined || other === undefined || one === other ? [] : [[one, other] as const]
  })
  const cells = toCells(springs(seedsOf(slugs.length), lines))
  const [first, top] = [Math.min(...cells.map(({ column }) => column)), Math.min(...cells.map(({ row }) => row))]
  const columns = Math.max(...cells.map(({ column }) => column)) - first + 1
  const rows = Math.max(...cells.map(({ row }) => row)) - top + 1
  const points = slugs.map((slug, index) => {
    const { column, row } = cells[index] ?? { column: first, row: top }
    // Every other row half a cell aside: lines then pass between nodes more often than behind them.
    const shift = ((row - top) % 2) * (slotSize.width / 2)
    return [slug, centreIn((column - first) * slotSize.width + shift, (row - top) * slotSize.height)] as const
  })
  const isEmpty = cells.length === 0
  const width = isEmpty ? widthFor(rest.slugs.length) : (columns + 0.5) * slotSize.width
  return planFrom({ width, bottom: isEmpty ? 0 : rows * slotSize.height + gap, points }, rest, planned)
}
