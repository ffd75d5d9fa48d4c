import type { itemPage as nl } from '../nl/itemPage.ts'

export const itemPage: typeof nl = {}
