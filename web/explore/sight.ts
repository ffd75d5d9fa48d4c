// Which days a timeline shows: nearer, further, to the side. Pure.
import { daysBetween, isDay, type Day } from './day.ts'
import { addDays } from './rails.ts'
import type { Sight } from './timeline.ts'

/** Days in sight at least: nearer there is nothing more to see. */
export const nearest = 14
const longest = 40_000

const lengthOf = ({ from, to }: Sight): number => daysBetween(from, to) + 1

/** `2025-07-01_2025-09-30`; null where the text says no such days. */
export function readSight(text: string): Sight | null {
  const [from = '', to = '', ...more] = text.split('_')
  if (more.length > 0 || !isDay(from) || !isDay(to)) return null
  const length = lengthOf({ from, to })
  return length >= nearest && length <= longest ? { from, to } : null
}
export const printSight = ({ from, to }: Sight): string => `${from}_${to}`

/** As long, and as far as it can within the whole. */
function within(from: Day, length: number, whole: Sight): Sight {
  const most = lengthOf(whole)
  if (length >= most) return { from: whole.from, to: whole.to }
  const latestFrom = addDays(whole.to, 1 - length)
  const first = from < whole.from ? whole.from : from > latestFrom ? latestFrom : from
  return { from: first, to: addDays(first, length - 1) }
}

/** Nearer by a factor above 1, further below; `at` (0 to 1) of the width stays where it is. */
export function zoomed(sight: Sight, whole: Sight, factor: number, at = 0.5): Sight {
  const length = lengthOf(sight)
  const next = Math.max(Math.min(nearest, lengthOf(whole)), Math.round(length / factor))
  return within(addDays(sight.from, Math.round((length - next) * at)), next, whole)
}

/** To the side, by a share of what is in sight. */
export function panned(sight: Sight, whole: Sight, share: number): Sight {
  const length = lengthOf(sight)
  const days = Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * length))
  return within(addDays(sight.from, days), length, whole)
}

/** The same where the day is in sight, else beside it: a replay that runs out at the right finds room to go on. */
export function follow(sight: Sight, whole: Sight, day: Day): Sight {
  if (day >= sight.from && day <= sight.to) return sight
  const length = lengthOf(sight)
  return within(addDays(day, -Math.round(length / (day > sight.to ? 4 : 2))), length, whole)
}
