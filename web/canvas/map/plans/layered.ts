// Waits from left to right: what waits on the left, what it waits for on the right. Pure but for the layers.
import { slotSize, type Point } from '../slots.ts'
import { aspect, gap, packed, planFrom, widthFor, type Plan, type Planned } from './plan.ts'

/** Centres of boxes as large as a slot, in layers; `links` are places in the list. */
export type Layers = (count: number, links: readonly (readonly [number, number])[]) => readonly Point[]

/** From the top of a slot to the centre of its node, less half its height. */
const lift = 18 - slotSize.height / 2

export function layeredPlan(planned: Planned, layers: Layers): Plan {
  const waits = planned.links.filter(({ from, to, isWait }) => isWait && from !== to)
  const waiting = new Set(waits.flatMap(({ from, to }) => [from, to]))
  const slugs = planned.slugs.filter((slug) => waiting.has(slug))
  const indexes = new Map(slugs.map((slug, index) => [slug, index]))
  const links = waits.flatMap(({ from, to }) => {
    const [one, other] = [indexes.get(from), indexes.get(to)]
    return one === undefined || other === undefined ? [] : [[one, other] as const]
  })
  const rest = { id: 'apart', title: { is: 'apart' } as const, slugs: planned.slugs.filter((slug) => !waiting.has(slug)) }
  if (slugs.length === 0) return planFrom({ width: widthFor(planned.slugs.length), bottom: 0, points: [] }, rest, planned)
  const centres = layers(slugs.length, links)
  const [left, top] = [Math.min(...centres.map(({ x }) => x)), Math.min(...centres.map(({ y }) => y))]
  const drawn = Math.max(...centres.map(({ x }) => x)) - left + slotSize.width
  const bottom = Math.max(...centres.map(({ y }) => y)) - top + slotSize.height
  // As wide as makes the whole, with what waits for nothing below it, fit the window best.
  const highOf = (wide: number) => bottom + (rest.slugs.length === 0 ? 0 : packed([rest], wide, gap).bottom)
  let width = Math.max(drawn, widthFor(0))
  while (highOf(width) > width / aspect) width += slotSize.width
  const aside = (width - drawn) / 2
  const points = slugs.map((slug, index) => {
    const { x, y } = centres[index] ?? { x: left, y: top }
    return [slug, { x: x - left + slotSize.width / 2 + aside, y: y - top + slotSize.height / 2 + lift }] as const
  })
  return planFrom({ width, bottom: bottom + gap, points }, rest, planned)
}
