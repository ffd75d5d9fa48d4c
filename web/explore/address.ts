// What the address bar holds of the view: both clocks, basis, language, selection, order. Pure: text in, text out.
import { isDay, type Day } from './day.ts'

export type Language = 'nl' | 'en'
export const sortKeys = ['name', 'responsible', 'phase', 'since', 'confirmed', 'waits', 'expected'] as const
export type SortKey = (typeof sortKeys)[number]

export interface Sort {
  readonly key: SortKey
  readonly isDescending: boolean
}

/** Null is "left out": today, the same day, the newest record, the reader's own language. */
export interface Address {
  readonly trueOn: Day | null
  /** Null couples both clocks. */
  readonly knownOn: Day | null
  readonly basis: number | null
  readonly language: Language | null
  /** Slug of the chosen item. */
  readonly item: string | null
  /** The chosen item's row stands open. */
  readonly isOpened: boolean
  /** The waits are shown as a list instead of a drawing. */
  readonly isWaitsList: boolean
  /** Null keeps the groups by kind. */
  readonly sort: Sort | null
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
  language: null,
  item: null,
  isOpened: false,
  isWaitsList: false,
  sort: null,
}

const longestSlug = 120
const largestBasis = 2 ** 31 - 1

function readSort(text: string): Sort | null {
  const isDescending = text.startsWith('-')
  const key = sortKeys.find((candidate) => candidate === (isDescending ? text.slice(1) : text))
  return key ? { key, isDescending } : null
}

function readBasis(text: string): number | null {
  const basis = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  return basis <= largestBasis ? basis : null
}

function readSlug(text: string): string | null {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(text) && text.length <= longestSlug ? text : null
}

const readers: Readonly<Record<string, (text: string) => Partial<Address> | null>> = {
  trueOn: (text) => (isDay(text) ? { trueOn: text } : null),
  knownOn: (text) => (isDay(text) ? { knownOn: text } : null),
  basis: (text) => {
    const basis = readBasis(text)
    return basis === null ? null : { basis }
  },
  language: (text) => (text === 'nl' || text === 'en' ? { language: text } : null),
  item: (text) => {
    const item = readSlug(text)
    return item === null ? null : { item }
  },
  open: (text) => (text === 'yes' ? { isOpened: true } : null),
  waits: (text) => (text === 'list' ? { isWaitsList: true } : null),
  sort: (text) => {
    const sort = readSort(text)
    return sort === null ? null : { sort }
  },
}

/** Reads the query part of an address. What cannot be understood, or stands there twice, is dropped and named. */
export function readAddress(search: string): { readonly address: Address; readonly dropped: readonly Dropped[] } {
  let address = emptyAddress
  const dropped: Dropped[] = []
  const seen = new Set<string>()
  for (const [name, value] of new URLSearchParams(search)) {
    const part = seen.has(name) || !Object.hasOwn(readers, name) ? null : readers[name]?.(value)
    seen.add(name)
    if (part) address = { ...address, ...part }
    else dropped.push({ name, value })
  }
  return { address, dropped }
}

/** The query part with its question mark, or nothing. Always in the same order, so that one view has one address. */
export function printAddress(address: Address): string {
  const parameters = new URLSearchParams()
  if (address.trueOn) parameters.set('trueOn', address.trueOn)
  if (address.knownOn) parameters.set('knownOn', address.knownOn)
  if (address.basis !== null) parameters.set('basis', String(address.basis))
  if (address.language) parameters.set('language', address.language)
  if (address.sort) parameters.set('sort', (address.sort.isDescending ? '-' : '') + address.sort.key)
  if (address.isWaitsList) parameters.set('waits', 'list')
  if (address.item) parameters.set('item', address.item)
  if (address.item && address.isOpened) parameters.set('open', 'yes')
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
