import type { sources as nl } from '../nl/sources.ts'

export const sources: typeof nl = {}
