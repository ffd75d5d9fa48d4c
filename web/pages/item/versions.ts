// What differs: figures that do not fit together (rules N1, N2), and dates that moved (rule O5). Pure.
import { groupsBy } from './groups.ts'

interface Figure {
  readonly id: string
  readonly measure: string
  readonly unit: string
  readonly value: number
  readonly qualifier: string
  readonly statedOn: string
  readonly speaker: { readonly slug: string } | null
}

/** How the later of two figures of one measure stands to the earlier. */
export type FigureTie = 'repeats' | 'supersedes' | 'conflicts' | 'compatible'

const about = 0.1

function rangeOf({ value, qualifier }: Figure): readonly [number, number] {
  if (qualifier === 'AT_LEAST') return [value, Number.POSITIVE_INFINITY]
  if (qualifier === 'AT_MOST') return [Number.NEGATIVE_INFINITY, value]
  if (qualifier === 'ABOUT') return [value - Math.abs(value) * about, value + Math.abs(value) * about]
  return [value, value]
}

function doMeet(a: Figure, b: Figure): boolean {
  const [aLow, aHigh] = rangeOf(a)
  const [bLow, bHigh] = rangeOf(b)
  return aLow <= bHigh && bLow <= aHigh
}

/** Both are of the same measure and unit; the first was known no later. */
function tieOf(first: Figure, second: Figure, isSuperseded: (figure: Figure) => boolean): FigureTie {
  if (first.value === second.value) return 'repeats'
  if (first.speaker !== null && first.speaker.slug === second.speaker?.slug) {
    return first.statedOn < second.statedOn ? 'supersedes' : 'compatible'
  }
  return isSuperseded(first) || isSuperseded(second) || doMeet(first, second) ? 'compatible' : 'conflicts'
}

export interface FigureVersions<T extends Figure> {
  readonly measure: string
  readonly unit: string
  readonly hasConflict: boolean
  /** First known first; whether its own speaker named another number later. */
  readonly figures: readonly { readonly figure: T; readonly isSuperseded: boolean }[]
}

/** Figures of one measure and unit of which one replaces or contradicts another. */
export function figureVersions<T extends Figure>(figures: readonly T[]): readonly FigureVersions<T>[] {
  return groupsBy(figures, ({ measure, unit }) => `${measure} ${unit}`).flatMap((group) => {
    const ordered = group.toSorted((a, b) => a.statedOn.localeCompare(b.statedOn))
    const pairs = ordered.flatMap((first, index) => ordered.slice(index + 1).map((second) => [first, second] as const))
    const replaced = new Set(pairs.filter(([a, b]) => tieOf(a, b, () => false) === 'supersedes').map(([a]) => a.id))
    const ties = pairs.map(([a, b]) => tieOf(a, b, ({ id }) => replaced.has(id)))
    const [head] = ordered
    if (head === undefined || !ties.some((tie) => tie === 'supersedes' || tie === 'conflicts')) return []
    return [
      {
        measure: head.measure,
        unit: head.unit,
        hasConflict: ties.includes('conflicts'),
        figures: ordered.map((figure) => ({ figure, isSuperseded: replaced.has(figure.id) })),
      },
    ]
  })
}

interface Dated {
  readonly id: string
  readonly due: { readonly earliest: string; readonly latest: string } | null
  readonly movedTo: { readonly id: string } | null
  readonly statedBy: { readonly known: { readonly latest: string } } | null
}

/** Dates that a later one of the same kind replaces by another day, each list ending in the one that counts. */
export function movedDates<T extends Dated>(dates: readonly T[]): readonly (readonly T[])[] {
  const known = ({ statedBy }: T) => statedBy?.known.latest ?? ''
  const dayOf = ({ due }: T) => `${due?.earliest} ${due?.latest}`
  return dates
    .map((last) => {
      const moved = dates.filter(({ movedTo }) => movedTo?.id === last.id).toSorted((a, b) => known(a).localeCompare(known(b)))
      return [...moved, last]
    })
    .filter((group) => new Set(group.map(dayOf)).size > 1)
}
