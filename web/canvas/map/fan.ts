import type { Point } from './slots.ts'

export const satelliteSize = 15
/** More are not shown around one node at once. */
export const mostSatellites = 24
const step = satelliteSize + 2
const opening = (2 / 3) * Math.PI

/** Places for satellites above a node, in arcs from its top outwards. */
export function fanOf(centre: Point, radius: number, count: number): readonly Point[] {
  const points: Point[] = []
  for (let arc = radius + satelliteSize / 2 + 5; points.length < count; arc += step) {
    const between = 2 * Math.asin(step / (2 * arc))
    const most = 1 + Math.floor(opening / between)
    const here = Math.min(most, count - points.length)
    for (let place = 0; place < here; place += 1) {
      const angle = -Math.PI / 2 + (place - (here - 1) / 2) * between
      points.push({ x: centre.x + arc * Math.cos(angle), y: centre.y + arc * Math.sin(angle) })
    }
  }
  return points
}
