// What the public knew of an item, in one to three sentences. Pure: texts with every second part in bold.
import { daysBetween } from '../../explore/day.ts'
import { fuzzyDay, longDay, type FuzzyDay } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { Item } from './documents.ts'
import type { ItemState } from './itemFragments.ts'

/** Plain, bold, plain, bold … */
export type Marked = readonly string[]

type When = Words['sinceWhen']

function when(words: Words, on: When, day: FuzzyDay): Marked {
  const month = `${words.longMonths[Number(day.earliest.slice(5, 7)) - 1]} ${Number(day.earliest.slice(0, 4))}`
  switch (day.precision) {
    case 'DAY':
      return [on.day, longDay(words, day.earliest)]
    case 'ABOUT':
      return [on.about, longDay(words, day.earliest)]
    case 'MONTH':
      return [on.within, month]
    case 'YEAR':
      return [on.within, String(Number(day.earliest.slice(0, 4)))]
    case 'INTERVAL':
      return [on.between, words.dayAndDay(longDay(words, day.earliest), longDay(words, day.latest))]
  }
}

const hasEnd = new Set<Item['type']>(['INVESTIGATION', 'MEASURE', 'PROGRAMME', 'PROCEEDING'])

function expectedClause(words: Words, { type, expected }: Item): Marked {
  if (expected?.due) {
    const kind = words.dateAs[expected.dateKind]
    const past = expected.isOverdue ? words.nowPast(expected.daysOverdue ?? 0) : ''
    const { due } = expected
    return [words.withDate, due.precision === 'DAY' ? longDay(words, due.earliest) : fuzzyDay(words, due), `${kind}${past}`]
  }
  const texts = hasEnd.has(type) ? words.noEndDate : words.noDateAtAll
  return [expected ? texts.cannotBeGiven : texts.notGiven]
}

/** Texts one after another: what is plain joins what is plain. */
function joined(...parts: readonly Marked[]): Marked {
  const all: string[] = []
  for (const part of parts) {
    for (const [index, text] of part.entries()) {
      // Two plain texts meet where one part ends plain and the next begins.
      if (index === 0 && all.length % 2 === 1) all[all.length - 1] += text
      else all.push(text)
    }
  }
  return all
}

function phaseClause(words: Words, item: Item, state: ItemState): Marked {
  const { phase, isGap, since } = state
  if (phase === null) return [words.knewPlain]
  if (isGap) return joined([...words.knewGap], when(words, words.endedWhen, since))
  const isParked = phase === 'DONE' && item.substance?.isOpen === true
  const clause = isParked ? words.knewInForm : [words.that, phase === 'DONE' ? words.knewDone(item.type) : words.knewPhase[phase]]
  const date = when(words, phase === 'DONE' || phase === 'LAPSED' ? words.endedWhen : words.sinceWhen, since)
  return joined(clause, phase === 'UNKNOWN' ? [] : date, isParked ? [words.substanceStillOpen] : [])
}

function confirmedSentence(words: Words, state: ItemState, knownOn: string): Marked {
  const days = daysBetween(state.lastConfirmedOn, knownOn)
  const doubt = state.isUnconfirmed ? words.noOutcomeFound : state.isPresumed ? words.onlyPresumed : ''
  if (days === 0) return [`${words.confirmedSameDay}${doubt}.`]
  return [words.confirmedOn, longDay(words, state.lastConfirmedOn), `${days > 0 ? words.daysBefore(days) : ''}${doubt}.`]
}

const namedWaits = 2

function waitsSentence(words: Words, item: Item): Marked | null {
  const names = (item.blocking?.awaits ?? []).filter((wait) => wait.isBlocking).map(({ relation }) => relation.to.name)
  if (names.length === 0) return null
  const named = names.length > namedWaits + 1 ? [...names.slice(0, namedWaits), words.andMore(names.length - namedWaits)] : names
  const last = named.at(-1) ?? ''
  return [words.itWaitsFor, named.length === 1 ? last : `${named.slice(0, -1).join(', ')} ${words.and} ${last}`, '.']
}

function trackedSentences(words: Words, item: Item, state: ItemState): readonly Marked[] {
  const isStillOpen = state.isOpen && !state.isGap
  const first = joined(phaseClause(words, item, state), isStillOpen ? expectedClause(words, item) : [], ['.'])
  const waits = waitsSentence(words, item)
  const isLasting = state.isOpen || item.substance?.isOpen
  return [first, ...(isLasting ? [confirmedSentence(words, state, item.moment.knownOn)] : []), ...(waits ? [waits] : [])]
}

/** What it is, in words: its type and kind. */
export interface Named {
  readonly type: string
  readonly kind: string | null
}

function untrackedSentences(words: Words, item: Item, { type, kind }: Named): readonly Marked[] {
  const what = [type, kind].filter(Boolean).join(', ').toLowerCase()
  const holders = 'holders' in item ? (item.holders ?? []) : []
  const [holder] = holders
  const held: Marked[] = holder
    ? [joined([words.heldBy, holder.from.name], holder.since ? when(words, words.sinceWhen, holder.since) : [], ['.'])]
    : []
  return [[words.knownAs, what, `, ${words.relationsAndStatements(item.relations.totalCount, item.statements.totalCount)}.`], ...held]
}

/** Sentences without any verdict, made from the data of the moment. */
export function knewOf(words: Words, item: Item, named: Named): readonly Marked[] {
  const heard = item.statements.edges[0]?.node.known.latest
  const lastHeard: readonly Marked[] = heard ? [[words.heardOn, longDay(words, heard), '.']] : []
  if (item.phase) return trackedSentences(words, item, item.phase)
  if (item.blocking) return [[`${words.knewPlain}.`], ...lastHeard]
  return [...untrackedSentences(words, item, named), ...lastHeard]
}
