// L3: what came, went and changed between two moments, and which statements did it.
import type { DateKind, Ground, Qualifier, Strength } from '../../cypher/model.ts'
import { groupBy } from './groupBy.ts'
import type { StateRecord } from './runs.ts'
import type { Day, FuzzyDate, Moment } from './statement.ts'
import { historyAt, stateAt } from './states.ts'
import { isRecorded, isVisible, supersedersOf } from './visible.ts'

export type ChangeKind = 'CAME' | 'WENT' | 'CHANGED'

/** What a statement says of something at one of the two moments. */
export interface Held {
  /** Two of one name speak of the same thing. */
  readonly name: string
  /** What counts of what is said; two that say the same have the same text. */
  readonly said: string
  /** Id of the statement. */
  readonly statement: string
}

export interface Change<T> {
  readonly name: string
  readonly change: ChangeKind
  /** All that held, in the order given; empty for what came. */
  readonly before: readonly T[]
  /** Empty for what went. */
  readonly after: readonly T[]
  /** Those of `after` that say what nobody said before. */
  readonly arrived: readonly T[]
  /** Those of `before` that say what nobody says after. */
  readonly left: readonly T[]
}

/** L3, of whatever holds at two moments; those that are the same are left out. In the order of names. */
export function changes<T extends Held>(before: readonly T[], after: readonly T[]): Change<T>[] {
  const was = groupBy(before, ({ name }) => name)
  const is = groupBy(after, ({ name }) => name)
  const names = [...new Set([...was.keys(), ...is.keys()])].toSorted()
  return names.flatMap((name) => changeOf(name, was.get(name) ?? [], is.get(name) ?? []))
}

function changeOf<T extends Held>(name: string, before: readonly T[], after: readonly T[]): Change<T>[] {
  const wasSaid = new Set(before.map(({ said }) => said))
  const isSaid = new Set(after.map(({ said }) => said))
  const arrived = after.filter(({ said }) => !wasSaid.has(said))
  const left = before.filter(({ said }) => !isSaid.has(said))
  if (arrived.length === 0 && left.length === 0) return []
  const change = before.length === 0 ? 'CAME' : after.length === 0 ? 'WENT' : 'CHANGED'
  return [{ name, change, before, after, arrived, left }]
}

interface RelationSaid {
  readonly ground?: Ground | null | undefined
  readonly strength?: Strength | null | undefined
  readonly group?: string | null | undefined
  readonly aspects: readonly string[]
  readonly of?: string | null | undefined
  readonly until?: Day | null | undefined
}

/** The attributes of a relation and its end; why, certainty and since when do not count. */
export const saidOfRelation = ({ ground, strength, group, aspects, of, until }: RelationSaid): string =>
  JSON.stringify([ground ?? null, strength ?? null, group ?? null, [...new Set(aspects)].toSorted(), of ?? null, until ?? null])

interface DateSaid {
  readonly about: string
  readonly dateKind: DateKind
  readonly due?: FuzzyDate | null | undefined
}

/** A date is its statement's: it changes only where that was recorded anew and names another day, kind or item. */
export const saidOfDate = ({ about, dateKind, due }: DateSaid): string =>
  JSON.stringify([about, dateKind, due ? [due.earliest, due.latest, due.precision] : null])

interface FigureSaid {
  readonly about: string
  readonly measure: string
  readonly value: number
  readonly unit: string
  readonly qualifier: Qualifier
}

/** A figure too is its statement's. */
export const saidOfFigure = ({ about, measure, value, unit, qualifier }: FigureSaid): string =>
  JSON.stringify([about, measure, value, unit, qualifier])

/**
 * The statements that changed a relation, date or figure: those that arrived, and for each that left whatever superseded it by the
 * later moment, else itself: it ended, was retracted, or is not known yet where the second moment is the earlier one.
 */
export function causesOf(change: Change<Held>, supersedersAtEnd: (statement: string) => readonly string[]): string[] {
  const left = change.left.flatMap(({ statement }) => {
    const later = supersedersAtEnd(statement)
    return later.length > 0 ? later : [statement]
  })
  return [...new Set([...change.arrived.map(({ statement }) => statement), ...left])]
}

/**
 * The statements that changed an item's state: those visible at `to` alone that say its new value; where there are none, those of the
 * old value that are no longer visible, or what superseded them; where there are none either, the one whose end has passed.
 * `recorded` is all that was recorded on the aspect at either moment.
 */
export function causesOfState(recorded: readonly StateRecord[], from: Moment, to: Moment): string[] {
  const byId = new Map(recorded.map((each) => [each.id, each]))
  const isSeen = (id: string, moment: Moment) => {
    const record = byId.get(id)
    return record !== undefined && isVisible(record, recorded, moment)
  }
  const before = stateAt(recorded, from)
  const after = stateAt(recorded, to)
  const arrived = (after?.confirmations ?? []).filter((id) => !isSeen(id, from))
  if (arrived.length > 0) return arrived
  const gone = (before?.confirmations ?? []).filter((id) => !isSeen(id, to))
  if (gone.length > 0) return [...new Set(gone.flatMap((id) => endersOf(id, byId, recorded, to)))]
  const last = [to, from].flatMap((moment) => historyAt(recorded, moment).at(-1)?.statement ?? [])
  const ended = last.filter((id) => [from, to].some(({ trueOn }) => hasEnded(byId.get(id), trueOn)))
  return ended.slice(0, 1)
}

const hasEnded = (s: StateRecord | undefined, trueOn: Day): boolean => s?.trueUntil !== undefined && s.trueUntil.earliest <= trueOn

function endersOf(id: string, byId: ReadonlyMap<string, StateRecord>, recorded: readonly StateRecord[], to: Moment): string[] {
  const record = byId.get(id)
  const later = record === undefined ? [] : supersedersOf(record, recorded)
  const known = later.filter((s) => isRecorded(s, to.basis) && s.known.latest <= to.knownOn)
  return known.length > 0 ? known.map((s) => s.id) : [id]
}
