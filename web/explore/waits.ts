// What waits for what, as data: who holds how many, which columns there are. Rules B1–B4 come from the server; this counts.

/** One wait between two items, waiter first. */
export interface WaitEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  /** False for a wait that helps but does not hold, or one of a group that is met. */
  readonly isBlocking: boolean
  /** It was never more than a help. */
  readonly isHelpful?: boolean
  /** Waits of one group are alternatives: one is enough. */
  readonly group: string | null
  /** Of two moments on one drawing: what became of it. */
  readonly fate?: 'came' | 'went' | 'changed' | 'same'
  /** It keeps its place and is not seen. */
  readonly isAbsent?: boolean
}

/** How many distinct items are freed, directly or through others, when each item closes (rule B3's `finallyBlocks`). */
export function heldBy(edges: readonly WaitEdge[]): ReadonlyMap<string, number> {
  const waiters = new Map<string, string[]>()
  for (const edge of edges) if (edge.isBlocking) waiters.set(edge.to, [...(waiters.get(edge.to) ?? []), edge.from])
  const counts = new Map<string, number>()
  for (const start of waiters.keys()) {
    const seen = new Set([start])
    const queue = [start]
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const waiter of waiters.get(at) ?? []) {
        if (seen.has(waiter)) continue
        seen.add(waiter)
        queue.push(waiter)
      }
    }
    counts.set(start, seen.size - 1)
  }
  return counts
}

/** One line of the indented list: an item under the one that it waits for. */
export interface WaitLine {
  /** Slugs from the margin to here: its own place in the list. */
  readonly path: string
  readonly slug: string
  readonly depth: number
  /** The wait that put it here; null for the items at the left margin. */
  readonly edge: WaitEdge | null
  /** It stands higher up in its own chain: the waits run in a circle. */
  readonly isCycle: boolean
}

/** The drawing as a list: each item that waits for nothing, under it what waits for it, and so on. A circle is entered once. */
export function waitLines(edges: readonly WaitEdge[], order: readonly string[]): readonly WaitLine[] {
  const inOrder = (slugs: Iterable<string>) => [...new Set(slugs)].toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  const waiting = new Set(edges.map((edge) => edge.from))
  const lines: WaitLine[] = []
  const placed = new Set<string>()
  const place = (slug: string, depth: number, edge: WaitEdge | null, above: readonly string[]) => {
    const isCycle = above.includes(slug)
    lines.push({ path: [...above, slug].join(' '), slug, depth, edge, isCycle })
    placed.add(slug)
    if (isCycle) return
    const next = edges.filter((candidate) => candidate.to === slug)
    for (const waiter of inOrder(next.map((candidate) => candidate.from))) {
      place(waiter, depth + 1, next.find((candidate) => candidate.from === waiter) ?? null, [...above, slug])
    }
  }
  for (const slug of inOrder(edges.map((edge) => edge.to))) if (!waiting.has(slug)) place(slug, 0, null, [])
  for (const slug of inOrder(edges.flatMap((edge) => [edge.to, edge.from]))) if (!placed.has(slug)) place(slug, 0, null, [])
  return lines
}

/** The number of columns a drawing needs: items in the longest chain, circles entered once. */
export function columnCount(edges: readonly WaitEdge[]): number {
  return Math.max(0, ...waitLines(edges, []).map((line) => line.depth + (line.isCycle ? 0 : 1)))
}

/** What an item holds up through others: the blocking waits further from it than those on itself, nearest first. */
export function waitsAbove(edges: readonly WaitEdge[], item: string): readonly WaitEdge[] {
  const on = new Map<string, WaitEdge[]>()
  for (const edge of edges) if (edge.isBlocking) on.set(edge.to, [...(on.get(edge.to) ?? []), edge])
  const found: WaitEdge[] = []
  const seen = new Set([item])
  // A set grows while it is walked.
  for (const at of seen) {
    for (const edge of on.get(at) ?? []) {
      if (at !== item && edge.from !== item) found.push(edge)
      seen.add(edge.from)
    }
  }
  return found
}
