/** One card of the drawing, ready to be drawn: every text is in the reader's language. */
export interface Card {
  readonly slug: string
  readonly name: string
  /** Data image of the phase's glyph, per light and dark. */
  readonly image: string
  readonly isRoot: boolean
  /** "holds 4", above the card of a root; null elsewhere. */
  readonly holds: string | null
}

/** Pixels at zoom 1. */
export const cardSize = { height: 44, minWidth: 128, maxWidth: 196, glyph: 13, columnGap: 26, rowGap: 20 } as const

/** How wide the cards may be so that so many columns fill the width; never narrower than reads well. */
export function cardWidth(width: number, columns: number): number {
  const free = (width - 2 * 12 - (columns - 1) * cardSize.columnGap) / Math.max(1, columns)
  return Math.round(Math.min(cardSize.maxWidth, Math.max(cardSize.minWidth, free)))
}
