// Where statements contradict one another: states of one day (P6), dates of one kind, figures (N1), what one denies of another (F6).
import { laterDay, earlierDay } from './dates.ts'
import { relateFigures, scopeOf, type Counted } from './figures.ts'
import { groupBy } from './groupBy.ts'
import { compareText } from './order.ts'
import type { Day, FuzzyDate } from './statement.ts'

/** In the order in which those of one day are listed. STATE says another value for the same day, DOUBT says it later. */
export const conflictKinds = ['STATE', 'DOUBT', 'FIGURE', 'DATE', 'DISPUTE'] as const
export type ConflictKind = (typeof conflictKinds)[number]

/** A statement, as far as its order counts. */
export interface Claim {
  readonly id: string
  readonly known: Day
  readonly seq: number
  readonly place: number
}

/** Two statements that contradict one another. Pairs of one kind and subject are one conflict. */
export interface Contradiction {
  readonly kind: ConflictKind
  readonly subject: string
  readonly between: readonly [Claim, Claim]
}

export interface SideSeen {
  readonly id: string
  /** Ids of the sides that it contradicts, in their order; never empty. */
  readonly contradicts: readonly string[]
}

export interface ConflictSeen {
  readonly kind: ConflictKind
  readonly subject: string
  /** First known first. */
  readonly sides: readonly SideSeen[]
  /** The first day on which two sides that contradict one another were both known. */
  readonly since: Day
}

const inOrder = (a: Claim, b: Claim): number => compareText(a.known, b.known) || a.seq - b.seq || a.place - b.place

function conflictOf(pairs: readonly Contradiction[]): Omit<ConflictSeen, 'kind' | 'subject'> {
  const claims = new Map(pairs.flatMap(({ between }) => between).map((claim) => [claim.id, claim]))
  const against = groupBy(
    pairs.flatMap(({ between: [a, b] }) => [
      [a.id, b.id],
      [b.id, a.id],
    ]),
    ([id]) => id,
  )
  const sides = [...claims.values()].toSorted(inOrder).map(({ id }) => id)
  const contradicted = (id: string) => new Set((against.get(id) ?? []).map(([, other]) => other))
  return {
    sides: sides.map((id) => ({ id, contradicts: sides.filter((other) => contradicted(id).has(other)) })),
    since: pairs.map(({ between: [a, b] }) => laterDay(a.known, b.known)).reduce(earlierDay),
  }
}

const pairName = ({ between }: Contradiction): string => JSON.stringify(between.map(({ id }) => id).toSorted())

/** The latest first. A denial of what it contradicts in another way as well is not named twice. */
export function conflictsOf(pairs: readonly Contradiction[]): ConflictSeen[] {
  const otherwise = new Set(pairs.filter(({ kind }) => kind !== 'DISPUTE').map(pairName))
  const told = pairs.filter((pair) => pair.kind !== 'DISPUTE' || !otherwise.has(pairName(pair)))
  const order = ({ kind, subject }: Contradiction | ConflictSeen): string => `${conflictKinds.indexOf(kind)} ${subject}`
  return [...groupBy(told, order).values()]
    .flatMap((group) => group.slice(0, 1).map(({ kind, subject }) => ({ kind, subject, ...conflictOf(group) })))
    .toSorted((a, b) => compareText(b.since, a.since) || compareText(order(a), order(b)))
}

export interface CountedClaim extends Claim, Counted {}

/** N1: every two figures that conflict, by their scope. */
export function figureContradictions(figures: readonly CountedClaim[]): Contradiction[] {
  const relationOf = relateFigures(figures)
  return [...groupBy(figures, scopeOf)].flatMap(([subject, group]) =>
    everyTwo(group)
      .filter(([a, b]) => relationOf(a, b) === 'CONFLICTS')
      .map((between) => ({ kind: 'FIGURE', subject, between })),
  )
}

export interface DatedClaim extends Claim {
  readonly about: string
  readonly dateKind: string
  /** Null is the analyst, who is one speaker. */
  readonly speaker: string | null
  /** Null where the source says that no date can be named (D7): it meets every other. */
  readonly due: FuzzyDate | null
}

const isApart = (a: FuzzyDate, b: FuzzyDate): boolean => a.latest < b.earliest || b.latest < a.earliest

/** Dates of one item and kind whose days do not meet, of different speakers: each speaker by what it said last. */
export function dateContradictions(dates: readonly DatedClaim[]): Contradiction[] {
  const subjectOf = ({ about, dateKind }: DatedClaim): string => JSON.stringify([about, dateKind])
  return [...groupBy(dates, subjectOf)].flatMap(([subject, group]) => {
    const lasts = [...groupBy(group, ({ speaker }) => speaker).values()].flatMap((own) => {
      const last = own.map(({ known }) => known).reduce(laterDay)
      return own.filter(({ known }) => known === last)
    })
    return everyTwo(lasts)
      .filter(([a, b]) => a.speaker !== b.speaker && a.due !== null && b.due !== null && isApart(a.due, b.due))
      .map((between) => ({ kind: 'DATE', subject, between }))
  })
}

function everyTwo<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const))
}
