// The line of dates somebody is held to: where each stands, what has passed, and labels that do not overlap. Pure.
import type { Day } from './day.ts'
import { axisOf, type Tick } from './ladderAxis.ts'

export interface LineDate {
  readonly id: string
  readonly earliest: Day
  readonly latest: Day
  readonly label: string
  readonly metOn: Day | null
  readonly isOverdue: boolean
  /** Of dates that have no room together, the highest keeps its label. */
  readonly weight: number
}

export interface PlacedDate {
  readonly id: string
  /** Left end of a date that is not exact; the same as `x` of one that is. */
  readonly from: number
  readonly x: number
  readonly met: number | null
}

export interface PlacedLabel {
  /** The dates it stands for: those too close to be told apart share one. */
  readonly ids: readonly string[]
  readonly text: string
  readonly left: number
  readonly width: number
  /** The place it belongs to. */
  readonly at: number
  /** 0 is next to the line. */
  readonly level: number
}

export interface DateLine {
  readonly ticks: readonly (Tick & { readonly x: number })[]
  /** Where years are left out. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
  readonly dates: readonly PlacedDate[]
  readonly labels: readonly PlacedLabel[]
  readonly cursor: number
  /** Left end of the cursor's own label, at the highest level. */
  readonly cursorLeft: number
  /** From the first date that is overdue up to the cursor. */
  readonly overdue: { readonly from: number; readonly to: number } | null
}

export interface LineShape {
  readonly width: number
  readonly cursorWidth: number
  readonly widthOf: (text: string) => number
  /** Pixels that a tick with its words needs. */
  readonly tickRoom: number
}

export const levels = 3
const margin = 16
const closeTo = 14
const gap = 8

interface Stretch {
  readonly left: number
  readonly right: number
}

const within = (value: number, most: number): number => Math.max(0, Math.min(value, most))

/** Dates in the order of the line, those on nearly the same place together. */
function clusters(dates: readonly { readonly date: LineDate; readonly x: number }[]): readonly (typeof dates)[] {
  const all: { date: LineDate; x: number }[][] = []
  for (const one of dates.toSorted((a, b) => a.x - b.x)) {
    const last = all.at(-1)
    if (last?.[0] !== undefined && one.x - last[0].x < closeTo) last.push(one)
    else all.push([one])
  }
  return all
}

const isFree = (taken: readonly Stretch[], { left, right }: Stretch): boolean =>
  taken.every((other) => left >= other.right + gap || right + gap <= other.left)

/** Next to the line a label may stand beside its date; higher up it stands over it, and its way down crosses no lower one. */
function placeFor(
  x: number,
  width: number,
  taken: readonly (readonly Stretch[])[],
  most: number,
): { readonly level: number; readonly left: number } | null {
  const over = within(x - width / 2, most - width)
  const beside = [x + closeTo, x - closeTo - width].filter((left) => left >= 0 && left + width <= most)
  for (const [level, row] of taken.entries()) {
    const isClear = taken.slice(0, level).every((lower) => isFree(lower, { left: x, right: x }))
    const left = [over, ...(level === 0 ? beside : [])].find((from) => isFree(row, { left: from, right: from + width }))
    if (isClear && left !== undefined) return { level, left }
  }
  return null
}

function labelsOf(
  placed: readonly { readonly date: LineDate; readonly x: number }[],
  shape: LineShape,
  cursor: { readonly stem: Stretch; readonly head: Stretch },
): readonly PlacedLabel[] {
  const taken: Stretch[][] = Array.from({ length: levels }, (_, level) => [level === levels - 1 ? cursor.head : cursor.stem])
  const byWeight = clusters(placed)
    .map((cluster) => cluster.toSorted((a, b) => b.date.weight - a.date.weight))
    .toSorted((a, b) => (b[0]?.date.weight ?? 0) - (a[0]?.date.weight ?? 0))
  return byWeight.flatMap((cluster) => {
    const [first] = cluster
    if (first === undefined) return []
    const text = cluster.length === 1 ? first.date.label : `${first.date.label} +${cluster.length - 1}`
    const width = shape.widthOf(text)
    const place = width > shape.width ? null : placeFor(first.x, width, taken, shape.width)
    if (place === null) return []
    taken[place.level]?.push({ left: place.left, right: place.left + width })
    for (const lower of taken.slice(0, place.level)) lower.push({ left: first.x, right: first.x })
    return [{ ids: cluster.map(({ date }) => date.id), text, width, at: first.x, ...place }]
  })
}

/** The line at a day, over all that these dates span, however long. */
export function dateLine(dates: readonly LineDate[], on: Day, shape: LineShape): DateLine {
  const inner = Math.max(1, shape.width - 2 * margin)
  const days = dates.flatMap(({ earliest, latest, metOn }) => [earliest, latest, ...(metOn === null ? [] : [metOn])])
  const axis = axisOf([on, ...days], shape.tickRoom / inner)
  const place = (day: Day): number => margin + axis.at(day) * inner
  const cursor = place(on)
  const cursorLeft = within(cursor - shape.cursorWidth / 2, shape.width - shape.cursorWidth)
  const placed = dates.map((date) => ({ date, x: place(date.latest) }))
  const overdue = placed.filter(({ date }) => date.isOverdue).map(({ x }) => x)
  return {
    ticks: axis.ticks.map((tick) => ({ ...tick, x: margin + tick.at * inner })),
    breaks: axis.breaks.map(({ from, to }) => ({ from: margin + from * inner, to: margin + to * inner })),
    dates: placed.map(({ date, x }) => ({
      id: date.id,
      from: place(date.earliest),
      x,
      met: date.metOn === null ? null : place(date.metOn),
    })),
    labels: labelsOf(placed, shape, {
      stem: { left: cursor, right: cursor },
      head: { left: cursorLeft, right: cursorLeft + shape.cursorWidth },
    }),
    cursor,
    cursorLeft,
    overdue: overdue.length === 0 ? null : { from: Math.min(...overdue), to: cursor },
  }
}
