// A rule about a term, as data: what starts it, how long it is, what moves its end, and how sure each point is.
import type { Day } from '../statement.ts'

/** What missing the end means: a law, the House's own rule, no number at all, or somebody's word. */
export const strictnesses = ['LEGAL', 'HOUSE_RULE', 'SOFT', 'PROMISE'] as const
export type Strictness = (typeof strictnesses)[number]

export const dayUnits = ['DAYS', 'WEEKS', 'MONTHS'] as const
export type DayUnit = (typeof dayUnits)[number]

/**
 * INSTANT: from the moment itself, in elapsed hours. START_DAY: the day of the event is the first day of the term. NEXT_DAY: the
 * day after it is, so that a term of weeks ends on the weekday of the event.
 */
export const countings = ['INSTANT', 'START_DAY', 'NEXT_DAY'] as const
export type Counting = (typeof countings)[number]

/** READ: found in the text of the source. */
export const surenesses = ['READ', 'UNVERIFIED'] as const
export type Sureness = (typeof surenesses)[number]

/** Words that a rule has in both languages. */
export interface BothWords {
  readonly nl: string
  readonly en: string
}

interface Point {
  readonly sureness: Sureness
}

export interface DayLength {
  /** A whole number from 1. */
  readonly amount: number
  readonly unit: DayUnit
}
export interface HourLength {
  readonly amount: number
  readonly unit: 'HOURS'
}
export type Length = DayLength | HourLength

/**
 * LENGTH: so long after the start. NAMED: on the date that its own words name. AT_EVENT: when the event itself takes place.
 * NONE: no number; the time that passed is all there is to say.
 */
export type Term = Point & ((Length & { readonly kind: 'LENGTH' }) | { readonly kind: 'NAMED' | 'AT_EVENT' | 'NONE' })

export interface Extension extends Point, DayLength {
  readonly howMany: number
  readonly needsReasons: boolean
  readonly requirement: BothWords
}

export interface DeadlineRule {
  readonly slug: string
  readonly name: BothWords
  readonly strictness: Strictness
  readonly source: Point & { readonly text: BothWords; readonly url?: string | undefined }
  /** Null where it was not verified; a PROMISE is not asked. */
  readonly inForceFrom: Day | null
  /** The first day on which it is no longer in force; null where no such day is known. */
  readonly inForceUntil: Day | null
  readonly start: Point & { readonly event: BothWords; readonly counting: Counting }
  readonly term: Term
  readonly extension: Extension | null
  readonly suspension: (Point & { readonly grounds: BothWords }) | null
  /** Whether an end on a Saturday, Sunday or public holiday moves to the next working day, and by what. */
  readonly shift: Point & { readonly isApplied: boolean; readonly ground: BothWords }
  readonly remarks: readonly (Point & { readonly text: BothWords })[]
}

const points = ['source', 'inForce', 'start', 'term', 'extension', 'suspension', 'shift'] as const
export type PointName = (typeof points)[number]

/** The points that no text was read for, so that whoever shows a date can say so. */
export function unverifiedPoints(rule: DeadlineRule): PointName[] {
  const isUnknownInForce = rule.inForceFrom === null && rule.strictness !== 'PROMISE'
  return points.filter((point) => (point === 'inForce' ? isUnknownInForce : rule[point]?.sureness === 'UNVERIFIED'))
}
