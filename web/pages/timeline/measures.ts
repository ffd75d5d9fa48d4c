// Sizes of the drawing, in pixels.
export const half = 7
export const row = { row: 19, padding: 4 } as const
export const mostRows = 3
export const mostLanes = 12
/** Above the lanes: the first clock, months and ticks. */
export const head = 58
/** Under the lanes: the second clock. */
export const foot = 34
export const handle = 7
export const names = 132
