// For tests only: B6 and B7 read aloud on small graphs, by asking B1 and B2 again of a changed graph. Shares no code with what it checks.
import type { Node, Wait } from './blocking.ts'
import { slowBlocking } from './slowBlocking.ts'
import type { FuzzyDate } from './statement.ts'

function closeAll(nodes: readonly Node[], slugs: readonly string[]): Node[] {
  return nodes.map((node) => (slugs.includes(node.slug) ? { ...node, isOpen: false } : node))
}

/** Who is blocked now and no longer once these are closed; the closed ones themselves are not asked about. */
function freedBy(nodes: readonly Node[], waits: readonly Wait[], slugs: readonly string[]): string[] {
  const after = slowBlocking(closeAll(nodes, slugs), waits).blocked
  return slowBlocking(nodes, waits).blocked.filter((slug) => !after.includes(slug) && !slugs.includes(slug))
}

export function slowUnlocks(nodes: readonly Node[], waits: readonly Wait[], closing: readonly string[]) {
  const open = closing.filter((slug) => nodes.some((node) => node.slug === slug && node.isOpen))
  const directly = freedBy(nodes, waits, open)
  let inTheEnd = directly
  for (;;) {
    const more = freedBy(nodes, waits, [...open, ...inTheEnd])
    if (more.length === 0) return { directly: directly.toSorted(), inTheEnd: inTheEnd.toSorted() }
    inTheEnd = [...inTheEnd, ...more]
  }
}

type SlowEarliest = FuzzyDate | 'unknown'

function latest(dates: readonly SlowEarliest[]): SlowEarliest {
  if (dates.includes('unknown')) return 'unknown'
  return (
    dates.toSorted((a, b) =>
      a !== 'unknown' && b !== 'unknown' && `${a.latest} ${a.earliest}` < `${b.latest} ${b.earliest}` ? 1 : -1,
    )[0] ?? 'unknown'
  )
}

/** Null for an item that is not open. */
export function slowEarliest(
  slug: string,
  nodes: readonly Node[],
  waits: readonly Wait[],
  own: (slug: string) => FuzzyDate | null,
): SlowEarliest | null {
  if (!nodes.some((node) => node.slug === slug && node.isOpen)) return null
  const { isBlocking, cycles } = slowBlocking(nodes, waits)
  if (cycles.some((cycle) => cycle.includes(slug))) return 'unknown'
  const blocking = waits.filter((wait, at) => isBlocking[at] && wait.from === slug)
  const ask = ({ to }: Wait): SlowEarliest => slowEarliest(to, nodes, waits, own) ?? 'unknown'
  const plain = blocking.filter(({ group }) => !group).map(ask)
  const groups = [...new Set(blocking.map(({ group }) => group).filter((group) => group !== undefined && group !== null))].map((name) => {
    const known = blocking
      .filter(({ group }) => group === name)
      .map(ask)
      .filter((date) => date !== 'unknown')
    return known.toSorted((a, b) => (`${a.latest} ${a.earliest}` < `${b.latest} ${b.earliest}` ? -1 : 1))[0] ?? 'unknown'
  })
  const date = own(slug)
  return latest([...(date === null ? [] : [date]), ...plain, ...groups])
}
