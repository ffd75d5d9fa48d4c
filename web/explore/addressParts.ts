// How single values of an address are read. Pure; null where a text says nothing that is understood.

/** One parameter of an address that holds this. */
export interface Parameter<Held> {
  /** Null where the text says nothing that is understood. */
  readonly read: (text: string) => Partial<Held> | null
  /** Null where the address leaves it out. */
  readonly print: (held: Held) => string | null
}

export const maybe = <T, Part>(value: T | null | undefined, part: (value: T) => Part): Part | null =>
  value === null || value === undefined ? null : part(value)

export function flag<Held>(word: string, on: Partial<Held>, isOn: (held: Held) => boolean): Parameter<Held> {
  return { read: (text) => (text === word ? on : null), print: (held) => (isOn(held) ? word : null) }
}

const longestSlug = 120
export const longestFind = 200
const longestList = 100
const largestBasis = 2 ** 31 - 1

export function readSort<const Key extends string>(
  text: string,
  keys: readonly Key[],
): { readonly key: Key; readonly isDescending: boolean } | null {
  const isDescending = text.startsWith('-')
  const key = keys.find((candidate) => candidate === (isDescending ? text.slice(1) : text))
  return key ? { key, isDescending } : null
}

export function readBasis(text: string): number | null {
  const basis = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  return basis <= largestBasis ? basis : null
}

export function readSlug(text: string): string | null {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(text) && text.length <= longestSlug ? text : null
}

/** Names with a space between them, each once. */
export function readList(text: string, isOne: (name: string) => boolean): readonly string[] | null {
  const names = text.split(' ')
  return names.length <= longestList && names.every(isOne) && new Set(names).size === names.length ? names : null
}
export const isName = (name: string) => /^[A-Z][A-Z_]{1,40}$/.test(name)
export const isSlug = (name: string) => readSlug(name) !== null
