/** Weights and distances of the two control points of an S-curve that leaves and arrives level, for a vector of (dx, dy) pixels between the ends. */
export function sCurve(dx: number, dy: number): { readonly weights: string; readonly distances: string } {
  const squared = dx * dx + dy * dy
  const length = Math.sqrt(squared)
  if (length === 0) return { weights: '0.5', distances: '0' }
  const first = (0.5 * dx * dx) / squared
  const second = (0.5 * dx * dx + dy * dy) / squared
  const away = (0.5 * dx * dy) / length
  return { weights: `${first.toFixed(4)} ${second.toFixed(4)}`, distances: `${(-away).toFixed(2)} ${away.toFixed(2)}` }
}
