// Rings around one item: who is one step away, two, three. Pure.
import { slotSize, type Point } from '../slots.ts'
import { planFrom, type Plan, type Planned, type PlanRing } from './plan.ts'

/** Between two centres: then neither nodes nor their labels can meet. */
const spread = Math.ceil(Math.hypot(slotSize.width, slotSize.height)) + 1
const mostSteps = 3

interface Placed {
  readonly slug: string
  readonly angle: number
}

/** Slugs by their distance from the middle, the nearest first; each step in the order of the list. */
export function stepsFrom({ slugs, links }: Pick<Planned, 'slugs' | 'links'>, centre: string): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>()
  const join = (one: string, other: string) => void next.set(one, (next.get(one) ?? new Set()).add(other))
  for (const { from, to } of links) {
    join(from, to)
    join(to, from)
  }
  const left = new Set(slugs)
  left.delete(centre)
  const steps: (readonly string[])[] = []
  for (let reached: readonly string[] = [centre]; reached.length > 0 && steps.length < mostSteps;) {
    const found = new Set(reached.flatMap((slug) => [...(next.get(slug) ?? [])]))
    reached = slugs.filter((slug) => left.has(slug) && found.has(slug))
    for (const slug of reached) left.delete(slug)
    if (reached.length > 0) steps.push(reached)
  }
  return steps
}

/** The direction in which most of these lie; the fallback where they lie all round. */
function meanAngle(angles: readonly number[], fallback: number): number {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0)
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0)
  return Math.hypot(x, y) < 1e-6 ? fallback : Math.atan2(y, x)
}

const fullTurn = 2 * Math.PI
const positive = (angle: number) => ((angle % fullTurn) + fullTurn) % fullTurn
const fitsOn = (radius: number) => Math.max(1, Math.floor(Math.PI / Math.asin(Math.min(1, spread / (2 * radius)))))

/** Those of one step on as many circles as they need, the first at this radius. Gives the radius of the next circle too. */
function ringOf(
  sorted: readonly Placed[],
  first: number,
): { readonly placed: readonly (Placed & { readonly radius: number })[]; readonly next: number } {
  const circles: { readonly radius: number; readonly room: number; readonly on: Placed[] }[] = []
  let room = 0
  for (let radius = first; room < sorted.length; radius += spread) {
    circles.push({ radius, room: fitsOn(radius), on: [] })
    room += fitsOn(radius)
  }
  for (const one of sorted) {
    const emptiest = circles
      .filter(({ on, room: most }) => on.length < most)
      .toSorted((a, b) => a.on.length / a.room - b.on.length / b.room)[0]
    emptiest?.on.push(one)
  }
  const placed = circles.flatMap(({ radius, on }) => {
    const step = fullTurn / on.length
    // Turned as a whole so that each stands as near as it can to the direction it wishes.
    const shift = meanAngle(
      on.map(({ angle }, index) => angle - index * step),
      0,
    )
    return on.map(({ slug }, index) => ({ slug, radius, angle: shift + index * step }))
  })
  return { placed, next: first + circles.length * spread }
}

/** The item in the middle and the rest around it by steps; what is further away, or not linked, stands below. */
export function ringsPlan(planned: Planned, centre: string): Plan {
  const steps = stepsFrom(planned, centre)
  const angles = new Map<string, number>()
  const around: { readonly slug: string; readonly x: number; readonly y: number }[] = []
  const rings: Omit<PlanRing, 'x' | 'y'>[] = []
  const others = new Map<string, string[]>()
  for (const { from, to } of planned.links) {
    others.set(from, [...(others.get(from) ?? []), to])
    others.set(to, [...(others.get(to) ?? []), from])
  }
  let radius = spread
  for (const [index, slugs] of steps.entries()) {
    const wished = slugs.map((slug, place): Placed => {
      const known = (others.get(slug) ?? []).flatMap((other) => angles.get(other) ?? [])
      const fallback = (place * fullTurn) / slugs.length
      return { slug, angle: positive(known.length === 0 ? fallback : meanAngle(known, fallback)) }
    })
    const sorted = wished.toSorted((a, b) => a.angle - b.angle)
    const { placed, next } = ringOf(sorted, radius)
    for (const one of placed) {
      angles.set(one.slug, one.angle)
      around.push({ slug: one.slug, x: one.radius * Math.cos(one.angle), y: one.radius * Math.sin(one.angle) })
    }
    rings.push({ radius: next - spread / 2, step: index + 1 })
    radius = next
  }
  const half = Math.max(radius - spread / 2, spread)
  const middle: Point = { x: half, y: half }
  const points = [[centre, middle] as const, ...around.map(({ slug, x, y }) => [slug, { x: x + half, y: y + half }] as const)]
  const seen = new Set(points.map(([slug]) => slug))
  const rest = planned.slugs.filter((slug) => !seen.has(slug))
  return planFrom(
    { width: 2 * half, bottom: 2 * half + 10, points, rings: rings.toReversed().map((ring) => ({ ...ring, ...middle })) },
    { id: 'unreached', title: { is: 'unreached' }, slugs: rest },
    planned,
  )
}
