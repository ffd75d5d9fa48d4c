// Directed graphs as numbers: strongly connected components, in an order in which what is reached comes first.

/** The edges of node `n` are `to[start[n]]` up to, not including, `to[start[n + 1]]`. */
export interface Edges {
  readonly start: Int32Array
  readonly to: Int32Array
}

export interface Components {
  /** Of each node. An edge between two components runs from the higher number to the lower. */
  readonly component: Int32Array
  /** Nodes in each component. */
  readonly sizes: Int32Array
}

export function outDegree({ start }: Edges, at: number): number {
  return (start[at + 1] ?? 0) - (start[at] ?? 0)
}

/** Distinct pairs (from, to) of nodes below `size`, sorted. */
export function edgesOf(size: number, pairs: Iterable<readonly [number, number]>): Edges {
  const keys = new Set<number>()
  for (const [from, to] of pairs) keys.add(from * size + to)
  const sorted = Float64Array.from(keys).toSorted()
  const start = new Int32Array(size + 1)
  const to = new Int32Array(sorted.length)
  for (const [at, key] of sorted.entries()) {
    const from = Math.floor(key / size)
    to[at] = key - from * size
    start[from + 1] = at + 1
  }
  for (let at = 1; at <= size; at++) start[at] = Math.max(start[at] ?? 0, start[at - 1] ?? 0)
  return { start, to }
}

/** Every node that is reached from this one by at least one edge; itself too where it is on a cycle. */
export function reachedFrom({ start, to }: Edges, from: number): number[] {
  const seen = new Set<number>()
  const todo = [from]
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    for (let edge = start[at] ?? 0; edge < (start[at + 1] ?? 0); edge++) {
      const next = to[edge] ?? 0
      if (seen.has(next)) continue
      seen.add(next)
      todo.push(next)
    }
  }
  return [...seen]
}

/** Tarjan's algorithm with a stack of its own: a chain of a hundred thousand must not exhaust the call stack. */
export function stronglyConnected({ start, to }: Edges): Components {
  const size = start.length - 1
  const component = new Int32Array(size).fill(-1)
  const sizes: number[] = []
  const order = new Int32Array(size)
  const low = new Int32Array(size)
  const edge = start.slice()
  const path: number[] = []
  const unassigned: number[] = []
  let visited = 0
  const visit = (node: number): void => {
    order[node] = low[node] = ++visited
    path.push(node)
    unassigned.push(node)
  }
  const lower = (node: number, found: number | undefined): void => {
    low[node] = Math.min(low[node] ?? 0, found ?? 0)
  }
  const close = (node: number): void => {
    const before = unassigned.length
    for (let member = unassigned.pop(); member !== undefined; member = unassigned.pop()) {
      component[member] = sizes.length
      if (member === node) break
    }
    sizes.push(before - unassigned.length)
  }
  for (let first = 0; first < size; first++) {
    if (order[first] !== 0) continue
    visit(first)
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = edge[node] ?? 0
      if (at < (start[node + 1] ?? 0)) {
        edge[node] = at + 1
        const next = to[at] ?? 0
        if (order[next] === 0) visit(next)
        else if (component[next] === -1) lower(node, order[next])
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) lower(parent, low[node])
      if (low[node] === order[node]) close(node)
    }
  }
  return { component, sizes: Int32Array.from(sizes) }
}
