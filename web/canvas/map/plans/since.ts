// Along the line of days: a column for each month, quarter or year in which something stands. Pure.
import type { Day } from '../../../explore/day.ts'
import { centreIn, inset, slotSize, titleHeight } from '../slots.ts'
import { aspect, gap, noRest, planFrom, widthFor, type Plan, type PlanArea, type Planned } from './plan.ts'

const units = [
  { unit: 'month', months: 1 },
  { unit: 'quarter', months: 3 },
  { unit: 'year', months: 12 },
] as const
type Unit = (typeof units)[number]
/** With more of them side by side they are mostly empty: a coarser unit reads better. */
const mostSpans = 8
/** Between two spans with nothing in between, and where empty ones are left out. */
const leap = 3 * gap

/** Months since the year 0 at the start of the unit in which a day lies. */
const monthOf = (day: Day, { months }: Unit) => Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / months) * months
const dayOf = (month: number): Day => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

interface Span {
  readonly month: number
  readonly slugs: readonly string[]
}

function spansOf(dated: readonly { readonly slug: string; readonly day: Day }[], unit: Unit): readonly Span[] {
  const spans = new Map<number, string[]>()
  for (const { slug, day } of dated) {
    const month = monthOf(day, unit)
    spans.set(month, [...(spans.get(month) ?? []), slug])
  }
  return [...spans].map(([month, slugs]) => ({ month, slugs }))
}

const widthOf = (count: number, rows: number) => Math.ceil(count / rows) * slotSize.width + 2 * inset
const gapBefore = (span: Span, before: Span | undefined, { months }: Unit) =>
  before === undefined ? 0 : span.month - before.month > months ? leap : gap

/** Left to right by day, downwards within one column; what has no day stands below. */
export function sincePlan(planned: Planned, days: ReadonlyMap<string, Day>): Plan {
  const dated = planned.slugs
    .flatMap((slug) => {
      const day = days.get(slug)
      return day === undefined ? [] : [{ slug, day }]
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const rest = { ...noRest, title: { is: 'noDay' } as const, slugs: planned.slugs.filter((slug) => !days.has(slug)) }
  const unit = units.find((one) => spansOf(dated, one).length <= mostSpans) ?? units[2]
  const spans = spansOf(dated, unit)
  const wide = (rows: number) =>
    spans.reduce((sum, span, index) => sum + gapBefore(span, spans[index - 1], unit) + widthOf(span.slugs.length, rows), 0)
  const high = (rows: number) => titleHeight + rows * slotSize.height + inset
  let rows = 1
  while (rows < dated.length && wide(rows) > high(rows) * aspect) rows += 1
  const points = new Map<string, ReturnType<typeof centreIn>>()
  const areas: PlanArea[] = []
  let x = 0
  for (const [index, span] of spans.entries()) {
    x += gapBefore(span, spans[index - 1], unit)
    const width = widthOf(span.slugs.length, rows)
    areas.push({
      id: `span.${span.month}`,
      title: { is: 'span', unit: unit.unit, day: dayOf(span.month) },
      box: { x, y: 0, width, height: high(rows) },
    })
    for (const [place, slug] of span.slugs.entries()) {
      const left = x + inset + Math.floor(place / rows) * slotSize.width
      points.set(slug, centreIn(left, titleHeight + (place % rows) * slotSize.height))
    }
    x += width
  }
  const width = Math.max(x, widthFor(rest.slugs.length))
  return planFrom({ width, bottom: spans.length === 0 ? 0 : high(rows) + gap, points: [...points], areas }, rest, planned)
}
