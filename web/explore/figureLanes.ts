// Where figures stand on one number axis: a lane for each scope, in it a line for each figure in order of statement. Pure; pixels.

export type Qualifier = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT'

export interface LaneFigure {
  readonly id: string
  readonly value: number
  readonly qualifier: Qualifier
  /** Pixels that its label takes. */
  readonly labelWidth: number
  readonly supersededBy: readonly string[]
  readonly conflictsWith: readonly string[]
}

export interface Lane {
  readonly id: string
  readonly figures: readonly LaneFigure[]
}

export interface PlacedFigure {
  readonly id: string
  readonly x: number
  readonly y: number
  /** From where to where it may be; an open end runs to the edge. */
  readonly from: number
  readonly to: number
  readonly isOpenLeft: boolean
  readonly isOpenRight: boolean
  readonly labelX: number
  readonly labelY: number
  readonly labelAnchor: 'start' | 'end'
}

export interface Link {
  readonly kind: 'superseded' | 'conflict'
  readonly from: PlacedFigure
  readonly to: PlacedFigure
}

export interface PlacedLane {
  readonly id: string
  readonly height: number
  readonly figures: readonly PlacedFigure[]
  readonly links: readonly Link[]
}

export interface Lanes {
  readonly ticks: readonly { readonly value: number; readonly x: number }[]
  readonly lanes: readonly PlacedLane[]
}

export interface LaneSize {
  /** Of the drawing, edges included. */
  readonly width: number
  /** Labels stand above their marks: for a narrow drawing. */
  readonly isStacked: boolean
}

/** Room at both ends, so that a mark at an end is whole. */
export const edge = 10
const rowHeight = { beside: 24, stacked: 40 }
const padding = 6
const labelGap = 12
/** Pixels of the arrow of an open end, and of the least lane: a name of two lines and its measure stand beside it. */
export const openEnd = 19
const leastHeight = { beside: 62, stacked: 0 }
/** More contradictions than this in one lane are drawn only of the chosen figure. */
const fewConflicts = 2

/** A step of 1, 2 or 5 times a power of ten that cuts the span into at most `most` pieces. */
export function stepOf(span: number, most: number): number {
  const least = span / Math.max(1, most)
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5, 10].find((step) => step * power >= least * (1 - 1e-9)) ?? 10) * power
}

function rangeOf({ value, qualifier }: LaneFigure): readonly [number, number] {
  const spread = qualifier === 'ABOUT' ? Math.abs(value) / 10 : 0
  return [value - spread, value + spread]
}

function axisOf(
  figures: readonly LaneFigure[],
  width: number,
): { readonly ticks: readonly number[]; readonly xOf: (value: number) => number } {
  const ends = figures.flatMap(rangeOf)
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const step = stepOf(high - low || 1, Math.max(2, Math.floor(width / 110)))
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil(high / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step)
  const scale = (width - 2 * edge) / ((last - first) * step)
  return { ticks, xOf: (value) => edge + (value - first * step) * scale }
}

function placed(figure: LaneFigure, top: number, xOf: (value: number) => number, { width, isStacked }: LaneSize): PlacedFigure {
  const [least, most] = rangeOf(figure)
  const middle = top + rowHeight[isStacked ? 'stacked' : 'beside'] / 2
  const isOpenLeft = figure.qualifier === 'AT_MOST'
  const isOpenRight = figure.qualifier === 'AT_LEAST'
  const [from, x, to] = [isOpenLeft ? 0 : xOf(least), xOf(figure.value), isOpenRight ? width : xOf(most)]
  const mark = { id: figure.id, x, y: isStacked ? middle + 9 : middle, from, to, isOpenLeft, isOpenRight }
  if (isStacked) return { ...mark, labelX: edge, labelY: middle - 5, labelAnchor: 'start' }
  const [left, right] = [(isOpenLeft ? x - openEnd : from) - labelGap, (isOpenRight ? x + openEnd : to) + labelGap]
  const isRight = right + figure.labelWidth <= width || width - right >= left
  return { ...mark, labelX: isRight ? right : left, labelY: middle + 4, labelAnchor: isRight ? 'start' : 'end' }
}

function linksOf(lane: Lane, figures: readonly PlacedFigure[], chosen: string | null): readonly Link[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const pairs = lane.figures.flatMap(({ id, conflictsWith }) =>
    conflictsWith.filter((other) => byId.has(other) && id < other).map((other) => [id, other] as const),
  )
  const shown = pairs.length <= fewConflicts ? pairs : pairs.filter((ends) => ends.some((id) => id === chosen))
  const link = (kind: Link['kind'], from: string, to: string | undefined): readonly Link[] => {
    const [start, end] = [byId.get(from), to === undefined ? undefined : byId.get(to)]
    return start && end ? [{ kind, from: start, to: end }] : []
  }
  return [
    // The first one that took its place; the ones after it took that one's.
    ...lane.figures.flatMap(({ id, supersededBy }) =>
      link(
        'superseded',
        id,
        supersededBy.find((other) => byId.has(other)),
      ),
    ),
    ...shown.flatMap(([from, to]) => link('conflict', from, to)),
  ]
}

/** Lanes in the order given, each as high as its lines. */
export function figureLanes(lanes: readonly Lane[], size: LaneSize, chosen: string | null): Lanes {
  const { ticks, xOf } = axisOf(
    lanes.flatMap(({ figures }) => figures),
    size.width,
  )
  const form = size.isStacked ? 'stacked' : 'beside'
  return {
    ticks: ticks.map((value) => ({ value, x: xOf(value) })),
    lanes: lanes.map((lane) => {
      const rows = lane.figures.length * rowHeight[form]
      const height = Math.max(leastHeight[form], rows + 2 * padding)
      const top = (height - rows) / 2
      const figures = lane.figures.map((figure, row) => placed(figure, top + row * rowHeight[form], xOf, size))
      return { id: lane.id, height, figures, links: linksOf(lane, figures, chosen) }
    }),
  }
}

/** A jagged line from one mark to another, ending short of both. */
export function jagged(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const count = Math.max(2, Math.round((length - 14) / 6))
  const points = Array.from({ length: count + 1 }, (_, at) => {
    const along = (7 + ((length - 14) * at) / count) / (length || 1)
    const aside = at === 0 || at === count ? 0 : at % 2 === 0 ? 3 : -3
    return `${(from.x + dx * along - (dy / (length || 1)) * aside).toFixed(1)} ${(from.y + dy * along + (dx / (length || 1)) * aside).toFixed(1)}`
  })
  return `M${points.join('L')}`
}
