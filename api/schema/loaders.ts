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

/** A loader by key; a key without an answer gives what `otherwise` says. */
export function byKey<V>(batch: Batch<V>, otherwise: (key: string) => V): (view: View) => DataLoader<string, V> {
  return perView((view) => loader(view, batch, otherwise))
}

function loader<V>(view: View, batch: Batch<V>, otherwise: (key: string) => V): DataLoader<string, V> {
  return new DataLoader(async (keys) => {
    const found = await batch(view, keys)
    return keys.map((key) => found.get(key) ?? otherwise(key))
  })
}

/** As `byKey`, for a question with arguments: keys that come with equal arguments go out together. */
export function byKeyAnd<A, V>(
  batch: (view: View, keys: readonly string[], args: A) => Promise<ReadonlyMap<string, V>>,
  otherwise: (key: string) => V,
): (view: View, args: A) => DataLoader<string, V> {
  const kept = perView(() => new Map<string, DataLoader<string, V>>())
  return (view, args) => {
    const name = JSON.stringify(args)
    const before = kept(view).get(name)
    if (before) return before
    const made = loader<V>(view, (at, keys) => batch(at, keys, args), otherwise)
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
