// Who knew what when: of every actor and subject the first day on which the record shows that they knew.
import type { EventKind, ItemType } from '../../cypher/model.ts'
import { daysBetween, earlierDay } from './dates.ts'
import { groupBy } from './groupBy.ts'
import { compareText } from './order.ts'
import type { Day, FuzzyDate } from './statement.ts'

/** Kinds of event that cannot happen without those whom they involve: they find, tell, are told or make known. */
export const sharedKinds = [
  'DISCOVERY',
  'NOTICE',
  'CONTACT',
  'WARNING',
  'DISCLOSURE',
  'ANNOUNCEMENT',
] as const satisfies readonly EventKind[]
/** Kinds of event that only talk of those whom they involve: of these the speaker alone knew. */
export const spokenKinds = ['STATEMENT', 'REPORT', 'DENIAL', 'FINDING', 'ANSWER'] as const satisfies readonly EventKind[]
export const knowingKinds: readonly EventKind[] = [...sharedKinds, ...spokenKinds]

/**
 * TOLD: somebody informed them. TOOK_PART: an event that they cannot have missed; but for a DISCOVERY they may have known before.
 * INFORMED_OTHERS, SAID: then they knew at the latest.
 */
export const knowingWays = ['TOLD', 'TOOK_PART', 'INFORMED_OTHERS', 'SAID'] as const
export type KnowingWay = (typeof knowingWays)[number]

interface Named {
  readonly slug: string
  readonly type: ItemType
}

/** An INFORMED that names what of. */
export interface Telling {
  readonly statement: string
  readonly from: Named
  readonly to: Named
  readonly of: Named
  /** Null where nobody says when. */
  readonly since: FuzzyDate | null
  readonly known: Day
}

export interface Happening {
  readonly statement: string
  readonly kind: EventKind
  readonly about: Named
  readonly involves: readonly Named[]
  readonly speaker: Named | null
  readonly on: FuzzyDate
  readonly known: Day
}

export interface Knowing {
  readonly way: KnowingWay
  readonly day: FuzzyDate
  /** They knew by that day, since when nobody says. */
  readonly isAtLatest: boolean
  readonly statement: string
}

export interface KnowingCell {
  readonly actor: string
  readonly subject: string
  readonly day: FuzzyDate
  readonly isAtLatest: boolean
  /** Days after the first who knew of this subject. */
  readonly lag: { readonly least: number; readonly most: number }
  /** First day first. */
  readonly ways: readonly Knowing[]
}

export interface KnownSubject {
  readonly subject: string
  /** First day first, then by slug. */
  readonly cells: readonly KnowingCell[]
}

const whoAct: readonly ItemType[] = ['Organisation', 'Office', 'Person']
const whoMayKnow: readonly ItemType[] = [...whoAct, 'Population']
/** Who acts, where something is said, and work that always goes on: none of it is what came to be known. */
const noSubjects: readonly ItemType[] = [...whoAct, 'Document', 'Meeting', 'Norm', 'Programme']

const onDay = (day: Day): FuzzyDate => ({ earliest: day, latest: day, precision: 'DAY' })

interface Found extends Knowing {
  readonly actor: string
  readonly subject: string
}

function ofTelling({ statement, from, to, of, since, known }: Telling): Found[] {
  const subject = of.slug
  const day = since ?? onDay(known)
  return [
    { actor: to.slug, subject, way: 'TOLD', day, isAtLatest: since === null, statement },
    { actor: from.slug, subject, way: 'INFORMED_OTHERS', day, isAtLatest: true, statement },
  ]
}

function ofHappening({ statement, kind, about, involves, speaker, on, known }: Happening, isSubject: ReadonlySet<string>): Found[] {
  const named = [about, ...involves]
  const subjects = [...new Set(named.map(({ slug }) => slug))].filter((slug) => isSubject.has(slug))
  const isShared = sharedKinds.some((shared) => shared === kind)
  const present = isShared ? [...new Set(named.filter(({ type }) => whoAct.includes(type)).map(({ slug }) => slug))] : []
  return subjects.flatMap((subject): Found[] => [
    ...present
      .filter((actor) => actor !== subject)
      .map((actor): Found => ({ actor, subject, way: 'TOOK_PART', day: on, isAtLatest: kind !== 'DISCOVERY', statement })),
    // Who speaks of it later knew when they spoke, not when it happened.
    ...(speaker === null || !whoMayKnow.includes(speaker.type) || speaker.slug === subject
      ? []
      : [{ actor: speaker.slug, subject, way: 'SAID' as const, day: onDay(known), isAtLatest: true, statement }]),
  ])
}

function byDay(a: Knowing, b: Knowing): number {
  return (
    compareText(a.day.earliest, b.day.earliest) ||
    compareText(a.day.latest, b.day.latest) ||
    Number(a.isAtLatest) - Number(b.isAtLatest) ||
    compareText(a.statement, b.statement) ||
    knowingWays.indexOf(a.way) - knowingWays.indexOf(b.way)
  )
}

/** The first of several days of which some are uncertain: no earlier than the earliest, no later than the first that is over. */
function firstDay(ways: readonly Knowing[]): FuzzyDate {
  const earliest = ways.map(({ day }) => day.earliest).reduce(earlierDay)
  const latest = ways.map(({ day }) => day.latest).reduce(earlierDay)
  const said = ways.find(({ day }) => day.earliest === earliest && day.latest === latest)
  return said?.day ?? { earliest, latest, precision: 'INTERVAL' }
}

const lagAfter = (first: FuzzyDate, day: FuzzyDate): KnowingCell['lag'] => ({
  least: Math.max(0, daysBetween(first.latest, day.earliest)),
  most: Math.max(0, daysBetween(first.earliest, day.latest)),
})

function subjectOf(subject: string, found: readonly Found[]): KnownSubject {
  const cells = [...groupBy(found, ({ actor }) => actor)]
    .map(([actor, group]) => {
      const ways = group.map(({ way, day, isAtLatest, statement }): Knowing => ({ way, day, isAtLatest, statement })).toSorted(byDay)
      return { actor, subject, ways, day: firstDay(ways), isAtLatest: ways[0]?.isAtLatest ?? false }
    })
    .toSorted(
      (a, b) => compareText(a.day.earliest, b.day.earliest) || compareText(a.day.latest, b.day.latest) || compareText(a.actor, b.actor),
    )
  const first = cells[0]
  return {
    subject,
    cells: cells.map((cell) => ({
      ...cell,
      lag: cell === first || first === undefined ? { least: 0, most: 0 } : lagAfter(first.day, cell.day),
    })),
  }
}

/**
 * Subjects are what somebody was informed of, and what an event of a shared kind is about unless that is an actor, a document, a
 * meeting, a norm or a programme. Nothing counts that begins after `trueOn`. The subject that most know of comes first, then the one that was known first, then by slug.
 */
export function knowledgeOf(tellings: readonly Telling[], happenings: readonly Happening[], trueOn: Day): KnownSubject[] {
  const subjects = new Set([
    ...tellings.map(({ of }) => of.slug),
    ...happenings
      .filter(({ kind, about }) => sharedKinds.some((shared) => shared === kind) && !noSubjects.includes(about.type))
      .map(({ about }) => about.slug),
  ])
  const all = [...tellings.flatMap(ofTelling), ...happenings.flatMap((happening) => ofHappening(happening, subjects))]
  // Who speaks of it only after the day that is looked at is not known to have known on it.
  const found = all.filter(({ day }) => day.earliest <= trueOn)
  return [...groupBy(found, ({ subject }) => subject)]
    .map(([subject, group]) => subjectOf(subject, group))
    .toSorted(
      (a, b) =>
        b.cells.length - a.cells.length ||
        compareText(a.cells[0]?.day.earliest ?? '', b.cells[0]?.day.earliest ?? '') ||
        compareText(a.subject, b.subject),
    )
}
