// Over blocking waits: what blocks most (B3) and the longest chain (B5).
import { outDegree, type Components, type Edges } from './components.ts'

export interface RootCount {
  readonly node: number
  readonly directly: number
  readonly finally: number
}

/** Roots worked on at once: bounds the memory to 128 bytes a component, however many roots there are. */
const wordsAtOnce = 32

/** B3, in no order: every node that is awaited and awaits nothing, with how many nodes reach it by one edge and by any number. */
export function countRoots(edges: Edges, components: Components): RootCount[] {
  const size = edges.start.length - 1
  const directly = new Int32Array(size)
  for (const node of edges.to) directly[node] = (directly[node] ?? 0) + 1
  const roots: number[] = []
  for (let node = 0; node < size; node++) if ((directly[node] ?? 0) > 0 && outDegree(edges, node) === 0) roots.push(node)
  const inOrder = Int32Array.from({ length: size }, (_, node) => node).toSorted(
    (a, b) => (components.component[a] ?? 0) - (components.component[b] ?? 0),
  )
  const counts: RootCount[] = []
  for (let first = 0; first < roots.length; first += wordsAtOnce * 32) {
    const some = roots.slice(first, first + wordsAtOnce * 32)
    const finals = reachCounts(some, edges, components, inOrder)
    for (const [at, node] of some.entries()) counts.push({ node, directly: directly[node] ?? 0, finally: finals[at] ?? 0 })
  }
  return counts
}

/** How many nodes other than itself reach each root: one bit per root and component, gathered from what is reached first. */
function reachCounts(roots: readonly number[], { start, to }: Edges, { component, sizes }: Components, inOrder: Int32Array): Int32Array {
  const words = Math.ceil(roots.length / 32)
  const bits = new Int32Array(sizes.length * words)
  for (const [at, root] of roots.entries()) {
    const word = (component[root] ?? 0) * words + (at >> 5)
    bits[word] = (bits[word] ?? 0) | (1 << (at & 31))
  }
  for (const node of inOrder) {
    const own = (component[node] ?? 0) * words
    for (let edge = start[node] ?? 0; edge < (start[node + 1] ?? 0); edge++) {
      const other = (component[to[edge] ?? 0] ?? 0) * words
      if (other !== own) for (let word = 0; word < words; word++) bits[own + word] = (bits[own + word] ?? 0) | (bits[other + word] ?? 0)
    }
  }
  const counts = new Int32Array(roots.length).fill(-1)
  for (const [at, size] of sizes.entries()) {
    for (let word = 0; word < words; word++) {
      for (let left = bits[at * words + word] ?? 0; left !== 0; left &= left - 1) {
        const root = word * 32 + 31 - Math.clz32(left & -left)
        counts[root] = (counts[root] ?? 0) + size
      }
    }
  }
  return counts
}

/** B5: nodes from the first waiter to the last awaited, cycles left out; of equally long chains the first by `slug`, node by node. */
export function longestChain({ start, to }: Edges, { component, sizes }: Components, slug: (node: number) => string): number[] {
  const size = start.length - 1
  const isLeftOut = (node: number): boolean => (sizes[component[node] ?? 0] ?? 0) > 1
  const length = new Int32Array(size)
  const next = new Int32Array(size).fill(-1)
  const isBetter = (node: number, than: number): boolean =>
    than < 0 || (length[node] ?? 0) > (length[than] ?? 0) || (length[node] === length[than] && slug(node) < slug(than))
  const inOrder = Int32Array.from({ length: size }, (_, node) => node).toSorted((a, b) => (component[a] ?? 0) - (component[b] ?? 0))
  let best = -1
  for (const node of inOrder) {
    if (isLeftOut(node)) continue
    let after = -1
    for (let edge = start[node] ?? 0; edge < (start[node + 1] ?? 0); edge++) {
      const awaited = to[edge] ?? 0
      if (!isLeftOut(awaited) && isBetter(awaited, after)) after = awaited
    }
    next[node] = after
    length[node] = after < 0 ? 1 : (length[after] ?? 0) + 1
    if (isBetter(node, best)) best = node
  }
  const chain: number[] = []
  for (let node = best; node >= 0; node = next[node] ?? -1) chain.push(node)
  return chain.length > 1 ? chain : []
}
