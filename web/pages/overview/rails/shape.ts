// Where things stand on the rails, in pixels.

export interface Shape {
  readonly height: number
  /** The two lines. */
  readonly upper: number
  readonly lower: number
  /** The strip that is hatched where nothing happened or was known yet. */
  readonly top: number
  readonly bottom: number
  readonly highestTick: number
  readonly handle: number
  /** How far from its middle a handle is still taken up. */
  readonly reach: number
  readonly mostSlants: number
  readonly isSlim: boolean
}

/** At the foot of the overview: with months, labels and both dates. */
export const wide: Shape = {
  height: 116,
  upper: 41,
  lower: 70,
  top: 5,
  bottom: 97,
  highestTick: 27,
  handle: 7,
  reach: 14,
  mostSlants: 60,
  isSlim: false,
}
/** Under the dates of a phone: lines and ticks alone. */
export const slim: Shape = {
  height: 44,
  upper: 16,
  lower: 29,
  top: 2,
  bottom: 42,
  highestTick: 12,
  handle: 10,
  reach: 22,
  mostSlants: 8,
  isSlim: true,
}
