import type { graph as nl } from '../nl/graph.ts'

export const graph: typeof nl = {}
