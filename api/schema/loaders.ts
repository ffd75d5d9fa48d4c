// One loader per request, moment and question: what is asked for in one tick becomes one query.
import DataLoader from 'dataloader'
import type { Reader } from '../db/load.ts'
import type { View } from '../moment.ts'

export interface Loaders {
  readonly reader: Reader
  /** The views of this request: the same moment, asked for in the same way, is one view. */
  readonly views: Map<string, View>
}

export const createLoaders = (reader: Reader): Loaders => ({ reader, views: new Map() })

/** One `made` per view, kept for as long as the view lives. */
export function perView<T>(make: (view: View) => T): (view: View) => T {
  const kept = new WeakMap<View, T>()
  return (view) => {
    const before = kept.get(view)
    if (before !== undefined) return before
    const made = make(view)
    kept.set(view, made)
    return made
  }
}

type Batch<V> = (view: View, keys: readonly string[]) => Promise<ReadonlyMap<string, V>>

/**
 * What was asked for in one tick, or came along with something else. DataLoader's own cache is off: it makes what is at hand wait for
 * what is loaded beside it, which costs a round trip.
 */
class Loader<V> {
  readonly #loader: DataLoader<string, V>
  readonly #kept = new Map<string, Promise<V>>()

  constructor(view: View, batch: Batch<V>, otherwise: (key: string) => V) {
    const load = async (keys: readonly string[]): Promise<V[]> => {
      const found = await batch(view, keys)
      return keys.map((key) => found.get(key) ?? otherwise(key))
    }
    this.#loader = new DataLoader(load, { cache: false })
  }

  load(key: string): Promise<V> {
    const before = this.#kept.get(key)
    if (before) return before
    const loading = this.#loader.load(key)
    this.#kept.set(key, loading)
    return loading
  }

  /** Keeps what came along, unless it is there or being loaded. */
  prime(key: string, value: V): void {
    if (!this.#kept.has(key)) this.#kept.set(key, Promise.resolve(value))
  }
}

/** A loader by key; a key without an answer gives what `otherwise` says. */
export function byKey<V>(batch: Batch<V>, otherwise: (key: string) => V): (view: View) => Loader<V> {
  return perView((view) => new Loader(view, batch, otherwise))
}

/** As `byKey`, for a question with arguments: keys that come with equal arguments go out together. */
export function byKeyAnd<A, V>(
  batch: (view: View, keys: readonly string[], args: A) => Promise<ReadonlyMap<string, V>>,
  otherwise: (key: string) => V,
): (view: View, args: A) => Loader<V> {
  const kept = perView(() => new Map<string, Loader<V>>())
  return (view, args) => {
    const name = JSON.stringify(args)
    const before = kept(view).get(name)
    if (before) return before
    const made = new Loader<V>(view, (at, keys) => batch(at, keys, args), otherwise)
    kept(view).set(name, made)
    return made
  }
}

/** Rows by one of their columns, in the order in which they came. */
export function grouped<R, V>(rows: readonly R[], key: (row: R) => string, value: (row: R) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(value(row))
    else groups.set(key(row), [value(row)])
  }
  return groups
}
