// What the address bar holds of the view: clocks, basis, language, selection, and what each page adds. Pure: text in, text out.
import { flag as flagOf, longestFind, maybe, readBasis, readSlug, readSort, type Parameter } from './addressParts.ts'
import { isDay, type Day } from './day.ts'
import { emptyGraph, graphParameters, type GraphAddress } from './graphAddress.ts'
import { printSight, readSight } from './sight.ts'
import { printSince, readSince, type Since } from './since.ts'
import { laneSorts, type LaneSort, type Sight } from './timeline.ts'

export type Language = 'nl' | 'en'
export const sortKeys = ['name', 'responsible', 'phase', 'since', 'confirmed', 'waits', 'expected'] as const
export type SortKey = (typeof sortKeys)[number]
export interface Sort {
  readonly key: SortKey
  readonly isDescending: boolean
}
/** Columns of the list of sources: other names than the board's, so that one parameter serves both. */
export const sourceSortKeys = ['kind', 'title', 'publisher', 'published', 'access', 'statements'] as const
export type SourceSortKey = (typeof sourceSortKeys)[number]
export interface SourceSort {
  readonly key: SourceSortKey
  readonly isDescending: boolean
}
/** What the board can be cut into instead of kinds: who must act, what is waited for. */
export const groupings = ['who', 'waits'] as const
export type Grouping = (typeof groupings)[number]
/** What the counts above the board narrow it to. */
export const narrowings = ['waiting', 'roots', 'answered', 'dated'] as const
export type Narrowing = (typeof narrowings)[number]

/** Null is "left out": today, the same day, the newest record, the reader's own language. */
export interface Address extends GraphAddress {
  readonly trueOn: Day | null
  /** Null couples both clocks. */
  readonly knownOn: Day | null
  readonly basis: number | null
  /** Of a citation, beside a basis: the begin of the change log's hash there, and the number of the rules. */
  readonly log: string | null
  readonly rules: number | null
  readonly language: Language | null
  /** Slug of the chosen item. */
  readonly item: string | null
  /** The chosen item's row stands open. */
  readonly isOpened: boolean
  /** The waits are shown as a list instead of a drawing. */
  readonly isWaitsList: boolean
  /** Null keeps the groups. */
  readonly sort: Sort | null
  /** Null keeps the newest first. Never together with `sort`. */
  readonly sourceSort: SourceSort | null
  /** Null groups by kind. */
  readonly grouping: Grouping | null
  readonly narrowing: Narrowing | null
  /** Finished items are shown too. */
  readonly isFinishedShown: boolean
  /** Only what has these words. */
  readonly find: string
  /** Statements that became known after the moment are shown too. */
  readonly isLaterShown: boolean
  /** The earlier of the two moments that are compared. */
  readonly since: Since | null
  /** Key of the statement of the chosen figure. */
  readonly figure: string | null
  /** What the lanes of the timeline are; null is bodies. */
  readonly lanes: LaneSort | null
  /** The days of the timeline that are in sight; null is all. */
  readonly sight: Sight | null
  /** Key of the statement of the chosen entry of the timeline. */
  readonly entry: string | null
}

/** A parameter that was not understood and is left out. */
export interface Dropped {
  readonly name: string
  readonly value: string
}

export const emptyAddress: Address = {
  trueOn: null,
  knownOn: null,
  basis: null,
  log: null,
  rules: null,
  language: null,
  item: null,
  isOpened: false,
  isWaitsList: false,
  sort: null,
  sourceSort: null,
  grouping: null,
  narrowing: null,
  isFinishedShown: false,
  find: '',
  ...emptyGraph,
  isLaterShown: false,
  since: null,
  figure: null,
  lanes: null,
  sight: null,
  entry: null,
}

type Part = Partial<Address>
const flag = (word: string, on: Part, isOn: (address: Address) => boolean): Parameter<Address> => flagOf(word, on, isOn)
const named = <Name extends string>(names: readonly Name[], text: string, part: (name: Name) => Part): Part | null =>
  maybe(
    names.find((name) => name === text),
    part,
  )

/** In the order in which they stand in an address, so that one view has one address. */
const parameters: Readonly<Record<string, Parameter<Address>>> = {
  trueOn: { read: (text) => (isDay(text) ? { trueOn: text } : null), print: ({ trueOn }) => trueOn },
  knownOn: { read: (text) => (isDay(text) ? { knownOn: text } : null), print: ({ knownOn }) => knownOn },
  basis: {
    read: (text) => maybe(readBasis(text), (basis) => ({ basis })),
    print: ({ basis }) => (basis === null ? null : String(basis)),
  },
  log: {
    read: (text) => (/^[0-9a-f]{12,64}$/.test(text) ? { log: text } : null),
    print: ({ basis, log }) => (basis === null ? null : log),
  },
  rules: {
    read: (text) => (/^[1-9]\d{0,4}$/.test(text) ? { rules: Number(text) } : null),
    print: ({ basis, rules }) => (basis === null || rules === null ? null : String(rules)),
  },
  language: { read: (text) => (text === 'nl' || text === 'en' ? { language: text } : null), print: ({ language }) => language },
  group: {
    read: (text) => named(groupings, text, (grouping) => ({ grouping })),
    print: ({ grouping }) => grouping,
  },
  only: {
    read: (text) => named(narrowings, text, (narrowing) => ({ narrowing })),
    print: ({ narrowing }) => narrowing,
  },
  sort: {
    read: (text) =>
      maybe(readSort(text, sortKeys), (sort): Part => ({ sort })) ??
      maybe(readSort(text, sourceSortKeys), (sourceSort): Part => ({ sourceSort })),
    print: ({ sort, sourceSort }) => {
      const shown = sort ?? sourceSort
      return shown ? (shown.isDescending ? '-' : '') + shown.key : null
    },
  },
  finished: flag('yes', { isFinishedShown: true }, ({ isFinishedShown }) => isFinishedShown),
  find: {
    read: (text) => (text !== '' && text.length <= longestFind ? { find: text } : null),
    print: ({ find }) => (find === '' ? null : find),
  },
  waits: flag('list', { isWaitsList: true }, ({ isWaitsList }) => isWaitsList),
  ...graphParameters,
  since: { read: (text) => maybe(readSince(text), (since) => ({ since })), print: ({ since }) => since && printSince(since) },
  figure: { read: (text) => maybe(readSlug(text), (figure) => ({ figure })), print: ({ figure }) => figure },
  lanes: {
    read: (text) => named(laneSorts, text, (lanes) => ({ lanes })),
    print: ({ lanes }) => lanes,
  },
  days: { read: (text) => maybe(readSight(text), (sight) => ({ sight })), print: ({ sight }) => sight && printSight(sight) },
  entry: { read: (text) => maybe(readSlug(text), (entry) => ({ entry })), print: ({ entry }) => entry },
  later: flag('yes', { isLaterShown: true }, ({ isLaterShown }) => isLaterShown),
  item: { read: (text) => maybe(readSlug(text), (item) => ({ item })), print: ({ item }) => item },
  open: flag('yes', { isOpened: true }, ({ item, isOpened }) => item !== null && isOpened),
}

/** Reads the query part of an address. What cannot be understood, or stands there twice, is dropped and named. */
export function readAddress(search: string): { readonly address: Address; readonly dropped: readonly Dropped[] } {
  let address = emptyAddress
  const dropped: Dropped[] = []
  const seen = new Set<string>()
  for (const [name, value] of new URLSearchParams(search)) {
    const part = seen.has(name) || !Object.hasOwn(parameters, name) ? null : parameters[name]?.read(value)
    seen.add(name)
    if (part) address = { ...address, ...part }
    else dropped.push({ name, value })
  }
  return { address, dropped }
}

/** The query part with its question mark, or nothing. */
export function printAddress(address: Address): string {
  const printed = new URLSearchParams()
  for (const [name, { print }] of Object.entries(parameters)) {
    const text = print(address)
    if (text !== null) printed.set(name, text)
  }
  const text = printed.toString()
  return text === '' ? '' : `?${text}`
}

/** What an address keeps on the way to another page: clocks, basis, language and the chosen item. */
export function carriedOver({ trueOn, knownOn, basis, log, rules, language, item }: Address): Address {
  return { ...emptyAddress, trueOn, knownOn, basis, log, rules, language, item }
}
