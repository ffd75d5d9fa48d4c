// What took long to become known, as lines between the two rails. Pure.
import { daysBetween, type Day } from './day.ts'
import type { Span } from './rails.ts'

/** One item of which facts became known later than they happened. */
export interface Delay {
  readonly happenedOn: Day
  readonly knownOn: Day
  readonly days: number
  /** The latest day on which it may have happened. */
  readonly happenedBy: Day
  readonly form: 'EVENT' | 'STATE' | 'RELATION' | 'FIGURE' | 'DATE'
  readonly slug: string
  readonly name: string
}

/** A line from a day on the upper rail to a day on the lower, with the item that says best what it is about. */
export interface Slant {
  readonly happenedOn: Day
  readonly knownOn: Day
  readonly days: number
  readonly name: string
  readonly items: number
  /** How telling it is: many things that happened, long unknown. */
  readonly weight: number
}

/** A happening that is dated less sharply than this has no delay to the day. */
const sharpWithin = 7
const longestThatCounts = 60
const weights: Readonly<Record<Delay['form'], number>> = { EVENT: 3, STATE: 2, RELATION: 1, FIGURE: 1, DATE: 0 }

/** One line per pair of days, the most telling first. What lies outside the span, or is dated too vaguely for a count of days, is left out. */
export function slantsOf(delays: readonly Delay[], span: Span): readonly Slant[] {
  const pairs = new Map<string, Delay[]>()
  for (const delay of delays) {
    const isSharp = daysBetween(delay.happenedOn, delay.happenedBy) <= sharpWithin
    if (!isSharp || delay.happenedOn < span.from || delay.knownOn > span.to) continue
    const key = `${delay.happenedOn} ${delay.knownOn}`
    pairs.set(key, [...(pairs.get(key) ?? []), delay])
  }
  const slants = [...pairs.values()].flatMap((pair) => {
    const [best] = pair.toSorted((a, b) => weights[b.form] - weights[a.form])
    if (!best) return []
    const told = pair.reduce((sum, { form }) => sum + weights[form], 0)
    const { happenedOn, knownOn, days, name } = best
    return [{ happenedOn, knownOn, days, name, items: pair.length, weight: told * Math.sqrt(Math.min(days, longestThatCounts)) }]
  })
  return slants.toSorted((a, b) => b.weight - a.weight || (a.happenedOn + a.knownOn < b.happenedOn + b.knownOn ? -1 : 1))
}

/** Where a label stands on the axis. */
export interface Labelled {
  readonly slant: Slant
  readonly left: number
  readonly width: number
}

export interface LabelRoom {
  readonly placeOf: (day: Day) => number
  readonly widthOf: (slant: Slant) => number
  /** Stretches that are taken: the cursors, other texts. */
  readonly taken: readonly (readonly [number, number])[]
  readonly width: number
  readonly most: number
}

const gap = 6
/** How far inside its label the middle of a line stays when the label stands to one side of it. */
const nearEnd = 10

/** Names of the most telling lines, at the middle of each or to one side of it, as far as there is room; of lines that begin on one day only the first. */
export function labelsOf(slants: readonly Slant[], { placeOf, widthOf, taken, width, most }: LabelRoom): readonly Labelled[] {
  const labels: Labelled[] = []
  const starts = new Set<Day>()
  const isFree = (left: number, right: number) =>
    [...taken, ...labels.map((label) => [label.left, label.left + label.width] as const)].every(
      ([from, to]) => right + gap <= from || left >= to + gap,
    )
  for (const slant of slants) {
    if (labels.length >= most) break
    if (starts.has(slant.happenedOn) || slant.days < 2) continue
    const wide = widthOf(slant)
    const middle = (placeOf(slant.happenedOn) + placeOf(slant.knownOn)) / 2
    const lefts = [middle - wide / 2, middle - wide + nearEnd, middle - nearEnd].map((at) => Math.max(0, Math.min(width - wide, at)))
    const left = lefts.find((at) => isFree(at, at + wide))
    if (left === undefined) continue
    starts.add(slant.happenedOn)
    labels.push({ slant, left, width: wide })
  }
  return labels
}
