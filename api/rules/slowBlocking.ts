// For tests only: B1–B5 read aloud on small graphs, by following every way there is. It shares no code with what it checks.
import type { Node, Wait } from './blocking.ts'

export interface SlowBlocking {
  readonly roots: readonly (readonly [slug: string, directly: number, inTheEnd: number])[]
  readonly longestChain: readonly string[]
  readonly cycles: readonly (readonly string[])[]
  readonly isBlocking: readonly boolean[]
  readonly blocked: readonly string[]
}

/** B1. */
function slowBlocks(wait: Wait, nodes: readonly Node[], waits: readonly Wait[]): boolean {
  const waiter = nodes.find(({ slug }) => slug === wait.from)
  const awaited = nodes.find(({ slug }) => slug === wait.to)
  if (wait.strength === 'HELPFUL' || wait.from === wait.to || !waiter?.isOpen || !awaited?.isOpen) return false
  if (!wait.group) return true
  const alternatives = waits.filter((other) => other.strength === 'REQUIRED' && other.from === wait.from && other.group === wait.group)
  return !alternatives.some((other) => nodes.some(({ slug, isOpen, hasPhase }) => slug === other.to && hasPhase && !isOpen))
}

/** Every way over blocking waits that passes no item twice. */
function ways(from: string, next: ReadonlyMap<string, readonly string[]>, way: readonly string[] = [from]): string[][] {
  const on = (next.get(way.at(-1) ?? from) ?? []).filter((slug) => !way.includes(slug))
  return [[...way], ...on.flatMap((slug) => ways(from, next, [...way, slug]))]
}

export function slowBlocking(nodes: readonly Node[], waits: readonly Wait[]): SlowBlocking {
  const isBlocking = waits.map((wait) => slowBlocks(wait, nodes, waits))
  const next = new Map(
    nodes.map(({ slug }) => [slug, [...new Set(waits.filter((wait, at) => isBlocking[at] && wait.from === slug).map(({ to }) => to))]]),
  )
  const all = nodes.flatMap(({ slug }) => ways(slug, next))
  const reaches = (a: string, b: string): boolean => a !== b && all.some((way) => way[0] === a && way.at(-1) === b)
  const slugs = nodes.map(({ slug }) => slug)
  const blockedBy = (slug: string): readonly string[] => next.get(slug) ?? []
  const roots = slugs
    .filter((slug) => blockedBy(slug).length === 0 && slugs.some((waiter) => blockedBy(waiter).includes(slug)))
    .map((slug): [string, number, number] => [
      slug,
      slugs.filter((waiter) => blockedBy(waiter).includes(slug)).length,
      slugs.filter((waiter) => reaches(waiter, slug)).length,
    ])
    .toSorted((a, b) => (a[2] !== b[2] ? b[2] - a[2] : a[1] !== b[1] ? b[1] - a[1] : a[0] < b[0] ? -1 : 1))
  const together = (slug: string): string[] =>
    slugs.filter((other) => other === slug || (reaches(slug, other) && reaches(other, slug))).toSorted()
  const cycles = [...new Set(slugs.map((slug) => together(slug).join(' ')))].filter((names) => names.includes(' ')).toSorted()
  const chains = all
    .filter((way) => way.length > 1 && way.every((slug) => together(slug).length === 1))
    .toSorted((a, b) => (a.length !== b.length ? b.length - a.length : a.join(' ') < b.join(' ') ? -1 : 1))
  return {
    roots,
    longestChain: chains[0] ?? [],
    cycles: cycles.map((names) => names.split(' ')),
    isBlocking,
    blocked: slugs.filter((slug) => blockedBy(slug).length > 0),
  }
}
