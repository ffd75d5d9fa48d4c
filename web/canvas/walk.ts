export interface Place {
  readonly slug: string
  readonly x: number
  readonly y: number
}

export type Way = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'
const steps: Readonly<Record<Way, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The nearest card in a direction: what lies sideways counts double. Null at the edge. */
export function nearest(places: readonly Place[], from: Place, way: Way): Place | null {
  const [x, y] = steps[way]
  let best: Place | null = null
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    const ahead = (place.x - from.x) * x + (place.y - from.y) * y
    const aside = Math.abs((place.x - from.x) * y) + Math.abs((place.y - from.y) * x)
    const cost = ahead + 2 * aside
    if (ahead > 1 && cost < least) {
      best = place
      least = cost
    }
  }
  return best
}
