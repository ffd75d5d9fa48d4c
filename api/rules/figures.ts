// How figures relate to one another (N1, N2): stood side by side, none picked, none merged.
import type { Qualifier } from '../../cypher/model.ts'
import { groupBy } from './groupBy.ts'
import type { Day } from './statement.ts'

/** A figure that holds at a moment. */
export interface Counted {
  /** Id of the statement. */
  readonly id: string
  /** Slug of what is counted. */
  readonly population: string
  readonly measure: string
  readonly unit: string
  readonly value: number
  readonly qualifier: Qualifier
  /** Null is the analyst, who is one speaker. */
  readonly speaker: string | null
  readonly known: Day
}

/** What a figure is to another one. SUPERSEDED_BY is the other end of SUPERSEDES; all others are the same from both ends. */
export type FigureRelation = 'REPEATS' | 'SUPERSEDES' | 'SUPERSEDED_BY' | 'CONFLICTS' | 'COMPATIBLE' | 'DIFFERENT_SCOPE'

interface Range {
  readonly least: number
  readonly most: number
}

/** N2, ten-fold: a tenth more or less of a whole number is then whole, and a bound that is met exactly is met. */
function tenfoldRange({ value, qualifier }: Counted): Range {
  const most = { EXACT: 0, ABOUT: Math.abs(value), AT_LEAST: Number.POSITIVE_INFINITY, AT_MOST: 0 }[qualifier]
  const least = { EXACT: 0, ABOUT: Math.abs(value), AT_LEAST: 0, AT_MOST: Number.POSITIVE_INFINITY }[qualifier]
  return { least: value * 10 - least, most: value * 10 + most }
}

function doMeet(a: Counted, b: Counted): boolean {
  const [one, other] = [tenfoldRange(a), tenfoldRange(b)]
  return one.least <= other.most && other.least <= one.most
}

/** What is comparable has the same one. */
export const scopeOf = ({ population, measure, unit }: Counted): string => JSON.stringify([population, measure, unit])
const voiceOf = (figure: Counted): string => JSON.stringify([scopeOf(figure), figure.speaker])

const isSupersededBy = (a: Counted, b: Counted): boolean => a.speaker === b.speaker && a.value !== b.value && a.known < b.known

/** Answers of any two of `figures` what the first is to the second. */
export function relateFigures(figures: readonly Counted[]): (a: Counted, b: Counted) => FigureRelation {
  const voices = groupBy(figures, voiceOf)
  const isReplaced = new Map<string, boolean>()
  for (const voice of voices.values())
    for (const figure of voice)
      isReplaced.set(
        figure.id,
        voice.some((other) => isSupersededBy(figure, other)),
      )
  return (a, b) => {
    if (scopeOf(a) !== scopeOf(b)) return 'DIFFERENT_SCOPE'
    if (a.value === b.value) return 'REPEATS'
    if (a.speaker === b.speaker) return isSupersededBy(b, a) ? 'SUPERSEDES' : isSupersededBy(a, b) ? 'SUPERSEDED_BY' : 'COMPATIBLE'
    return isReplaced.get(a.id) || isReplaced.get(b.id) || doMeet(a, b) ? 'COMPATIBLE' : 'CONFLICTS'
  }
}
