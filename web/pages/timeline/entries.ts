// From the answer to entries with their words. Pure.
import type { Day } from '../../explore/day.ts'
import type { Entry, EntryForm, LaneSort } from '../../explore/timeline.ts'
import { readFragment } from '../../graphql/graphql.ts'
import { shortName } from '../../ui/shortName.ts'
import type { FuzzyDay } from '../../words/dates.ts'
import { fuzzyDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import { sourceChip, type SourceChipFragment } from '../overview/detailsDocument.ts'
import type { PhaseWord } from '../overview/board.ts'
import type { TimelineItem, TimelineNode, TimelineParty, TimelineSaid } from './documents.ts'

/** An entry as it is read: what, when, since when known, who says so. */
export interface Told extends Entry {
  readonly on: FuzzyDay
  readonly item: TimelineItem
  readonly text: string
  /** The source's own words; empty where it has none. */
  readonly wording: string
  /** Of a state. */
  readonly phase: PhaseWord | null
  readonly evidence: readonly SourceChipFragment[]
  readonly publishers: readonly string[]
}

/** A substance has the glyph of the phase that it amounts to. */
const looksOf = { ANSWERED: 'DONE', PARTLY: 'ANSWERED_OPEN', PARKED: 'ANSWERED_OPEN', REFUSED: 'LAPSED', IGNORED: 'ANSWERED_OPEN' } as const
const bodies: readonly string[] = ['ORGANISATION', 'OFFICE', 'PERSON']

/** Who it is of: the body itself, who must act on it, else who says it. */
function bodyOf(item: TimelineItem, said: TimelineSaid): TimelineParty | null {
  if (bodies.includes(item.type)) return item
  return item.responsible[0] ?? said.speaker
}

interface Read {
  readonly form: EntryForm
  readonly on: FuzzyDay
  readonly item: TimelineItem
  readonly said: TimelineSaid
  readonly knownOn: Day
  readonly beganOn: Day
  readonly text: string
  readonly phase?: PhaseWord | null
  readonly isGap?: boolean
  readonly endedOn?: Day
}

function readNode(node: TimelineNode, words: Words): Read | null {
  switch (node.__typename) {
    case 'Event': {
      const { on, text, of, statement, knownSince } = node
      return { form: 'EVENT', on, item: of, said: statement, knownOn: knownSince, beganOn: on.earliest, text }
    }
    case 'State': {
      const { since, phase, substance, isGap, of, statement, knownSince } = node
      const value = phase ? words.phases[phase] : substance ? words.substances[substance] : words.phases.UNKNOWN
      return {
        form: 'STATE',
        on: since,
        item: of,
        said: statement,
        knownOn: knownSince,
        beganOn: since.earliest,
        text: isGap ? words.timelineGap : value,
        phase: phase ?? (substance ? looksOf[substance] : 'UNKNOWN'),
        isGap,
      }
    }
    case 'Figure': {
      const { of, trueFrom, statement } = node
      const known = { ...statement.known, earliest: statement.known.latest, precision: 'DAY' as const }
      const on = trueFrom ?? known
      return { form: 'FIGURE', on, item: of, said: statement, knownOn: known.latest, beganOn: on.earliest, text: statement.claim ?? '' }
    }
    case 'DueDate': {
      const { due, of, statedBy, dateKind } = node
      if (due === null || statedBy === null) return null
      const knownOn = statedBy.known.latest
      const text = `${words.dateKinds[dateKind]}: ${fuzzyDay(words, due)}`
      return { form: 'DATE', on: due, item: of, said: statedBy, knownOn, beganOn: statedBy.trueFrom?.earliest ?? knownOn, text }
    }
    default:
      return null
  }
}

/** An event that another has taken the place of: it was there until that became known. */
function readBefore(node: TimelineNode): Read | null {
  const before = node.__typename === 'Event' ? node.statement.supersedes : null
  if (node.__typename !== 'Event' || before?.form !== 'EVENT') return null
  const knownOn = before.known.latest
  const on = before.trueFrom ?? { earliest: knownOn, latest: knownOn, precision: 'DAY' }
  const { about: item, text } = before
  return { form: 'EVENT', on, item, said: before, knownOn, beganOn: on.earliest, text, endedOn: node.knownSince }
}

/** Entries with the lane that each stands on, and the lanes' names. Dates that a rule works out have no source and no place here. */
export function toldOf(
  nodes: readonly TimelineNode[],
  sort: LaneSort,
  words: Words,
): { readonly entries: readonly Told[]; readonly laneNames: ReadonlyMap<string, string>; readonly sort: LaneSort } {
  const laneNames = new Map<string, string>()
  const entries = new Map<string, Told>()
  for (const read of nodes.flatMap((node) => [readBefore(node), readNode(node, words)])) {
    if (read === null) continue
    const { form, on, item, said, knownOn, beganOn, text, phase = null, isGap = false, endedOn = null } = read
    const body = sort === 'body' ? bodyOf(item, said) : null
    const lane = sort === 'type' ? item.type : (body?.slug ?? '')
    const name =
      sort === 'type'
        ? words.itemTypes[item.type]
        : body
          ? shortName(body.name, body.ownName, body.aliases, words.shortTitles)
          : words.nobodyNamed
    laneNames.set(lane, name)
    const key = isGap ? `${said.key}.gap` : said.key
    entries.set(key, {
      key,
      form,
      from: on.earliest,
      to: on.latest,
      isAbout: on.precision === 'ABOUT',
      knownOn,
      beganOn,
      endedOn,
      lane,
      on,
      item,
      text,
      wording: said.wording ?? '',
      phase,
      evidence: said.evidence,
      publishers: [...new Set(said.evidence.map((each) => readFragment(sourceChip, each).source.publisher))],
    })
  }
  return { entries: [...entries.values()], laneNames, sort }
}
