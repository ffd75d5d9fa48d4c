/** One card of the drawing, ready to be drawn: every text is in the reader's language. */
export interface Card {
  readonly slug: string
  readonly name: string
  /** Data image of the phase's glyph, per light and dark. */
  readonly image: string
  readonly isRoot: boolean
  /** "holds 4", above the card of a root; null elsewhere. */
  readonly holds: string | null
  /** Of two moments on one drawing: what became of it. Its word stands in the place of `holds`. */
  readonly fate?: 'came' | 'changed' | 'closed' | 'went' | 'quiet'
  /** A line of its own under the name. */
  readonly note?: string
  /** It keeps its place and is not seen. */
  readonly isAbsent?: boolean
}

/** Pixels at zoom 1. */
export interface CardSize {
  readonly width: number
  readonly height: number
  readonly lines: number
  readonly columnGap: number
}

export const glyphSize = 13
export const rowGap = 20
export const margin = 12

/** The cards for so many columns in a width: wide and low for up to three, narrow and higher for more. */
export function cardSize(width: number, columns: number, hasNotes = false): CardSize {
  const isMany = columns > 3
  const columnGap = isMany ? 18 : 26
  const free = (width - 2 * margin - (columns - 1) * columnGap) / Math.max(1, columns)
  const least = isMany ? 104 : 128
  const lines = (isMany ? 3 : 2) + (hasNotes && !isMany ? 1 : 0)
  return { width: Math.round(Math.min(196, Math.max(least, free))), height: lines === 3 ? 56 : 44, lines, columnGap }
}
