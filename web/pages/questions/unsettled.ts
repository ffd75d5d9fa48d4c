// What is answered on paper and open in substance: order, counts, cut by question or by what it is parked on. Pure.
import { daysBetween } from '../../explore/day.ts'
import type { FuzzyDay } from '../../words/dates.ts'
import type { UnsettledItem } from './documents.ts'

export type Standing = UnsettledItem['standing']
type Blocker = UnsettledItem['parkedOn'][number]

export interface UnsettledRow {
  readonly entry: UnsettledItem
  /** The day it was asked or promised, else the day it began to stand open. Null where nobody said. */
  readonly asked: FuzzyDay | null
  /** When it was closed on paper; null while it is not. */
  readonly answered: FuzzyDay | null
  readonly daysSinceAnswer: number | null
}

/** A blocker with what is parked on it; null heads what nobody said a blocker of. */
export interface BlockerGroup {
  readonly blocker: Blocker | null
  readonly rows: readonly UnsettledRow[]
}

const standingOrder: readonly Standing[] = ['BLOCKER_GONE', 'STILL_PARKED', 'CANNOT_TELL']

function rowOf(entry: UnsettledItem, on: string): UnsettledRow {
  const { phase, history, asked } = entry.item
  const [first] = history
  const days = asked.edges.flatMap(({ node }) => node.since ?? []).toSorted((a, b) => a.earliest.localeCompare(b.earliest))
  const answered = phase && !phase.isOpen ? phase.since : null
  return {
    entry,
    asked: days[0] ?? (first?.isOpen ? first.since : null),
    answered,
    daysSinceAnswer: answered === null ? null : Math.max(0, daysBetween(answered.latest, on)),
  }
}

/** What can be asked again first, longest gone first; the rest as it was asked. */
export function unsettledRows(entries: readonly UnsettledItem[], on: string): readonly UnsettledRow[] {
  const since = ({ entry, asked }: UnsettledRow) => entry.goneSince ?? asked?.earliest ?? ''
  return entries
    .map((entry) => rowOf(entry, on))
    .toSorted(
      (a, b) =>
        standingOrder.indexOf(a.entry.standing) - standingOrder.indexOf(b.entry.standing) ||
        since(a).localeCompare(since(b)) ||
        (a.asked?.earliest ?? '').localeCompare(b.asked?.earliest ?? ''),
    )
}

/** Under every blocker what is parked on it: closed ones first, longest closed first, then the fullest. */
export function byBlocker(rows: readonly UnsettledRow[]): readonly BlockerGroup[] {
  const groups = new Map<string, { blocker: Blocker; rows: UnsettledRow[] }>()
  for (const row of rows) {
    for (const blocker of row.entry.parkedOn) {
      const group = groups.get(blocker.item.slug) ?? { blocker, rows: [] }
      if (!group.rows.includes(row)) group.rows.push(row)
      groups.set(blocker.item.slug, group)
    }
  }
  const closed = (group: { readonly blocker: Blocker }) => group.blocker.closedOn ?? '9999-12-31'
  const named = [...groups.values()].toSorted((a, b) => closed(a).localeCompare(closed(b)) || b.rows.length - a.rows.length)
  const rest = rows.filter(({ entry }) => entry.parkedOn.length === 0)
  return rest.length === 0 ? named : [...named, { blocker: null, rows: rest }]
}

export interface UnsettledCounts {
  readonly types: readonly { readonly type: UnsettledItem['item']['type']; readonly count: number }[]
  readonly standings: Readonly<Record<Standing, number>>
}

export function unsettledCounts(rows: readonly UnsettledRow[]): UnsettledCounts {
  const types = new Map<UnsettledItem['item']['type'], number>()
  const standings = { BLOCKER_GONE: 0, STILL_PARKED: 0, CANNOT_TELL: 0 }
  for (const { entry } of rows) {
    types.set(entry.item.type, (types.get(entry.item.type) ?? 0) + 1)
    standings[entry.standing] += 1
  }
  return { types: [...types].map(([type, count]) => ({ type, count })).toSorted((a, b) => b.count - a.count), standings }
}

interface Written<Evidence> {
  readonly evidence: readonly Evidence[]
}

interface Stated<Evidence> {
  readonly statement: Written<Evidence>
}

/** Everything a line rests on, a source once: its substance, the waits and how they stand, the answer on paper, who asked. */
export function evidenceOf<Evidence>(
  entry: {
    readonly item: {
      readonly substance: Stated<Evidence> | null
      readonly phase: Stated<Evidence> | null
      readonly asked: { readonly edges: readonly { readonly node: Stated<Evidence> }[] }
    }
    readonly parkedOn: readonly { readonly relation: Stated<Evidence>; readonly item: { readonly phase: Stated<Evidence> | null } }[]
  },
  keyOf: (evidence: Evidence) => string,
): readonly Evidence[] {
  const statements = [
    entry.item.substance?.statement,
    ...entry.parkedOn.map(({ relation }) => relation.statement),
    ...entry.parkedOn.map(({ item }) => item.phase?.statement),
    entry.item.phase?.statement,
    ...entry.item.asked.edges.map(({ node }) => node.statement),
  ]
  const all = statements.flatMap((statement) => statement?.evidence ?? [])
  return [...new Map(all.map((evidence) => [keyOf(evidence), evidence])).values()]
}
