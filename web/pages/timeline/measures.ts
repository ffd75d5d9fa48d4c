// Sizes of the drawing, in pixels.
export const half = 7
export const row = { row: 20, padding: 5 } as const
export const mostRows = 4
export const mostLanes = 12
/** Above the lanes: the first clock, ticks and months. */
export const head = 44
/** Under the lanes: the second clock. */
export const foot = 34
export const handle = 7
export const names = 132
