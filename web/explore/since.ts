// The earlier of two moments that are compared, as the address holds it: `2025-09-30`, with a known day of its own `2025-09-30_2025-10-05`,
// as recorded up to a number `2025-09-30__12`. Pure.
import type { Address } from './address.ts'
import { isDay, type Day } from './day.ts'

export interface Since {
  readonly trueOn: Day
  /** Null couples both days. */
  readonly knownOn: Day | null
  /** Null is the newest. */
  readonly basis: number | null
}

/** Null where the text says no such moment. */
export function readSince(text: string): Since | null {
  const [trueOn = '', knownOn = '', basis = '', ...more] = text.split('_')
  if (more.length > 0 || !isDay(trueOn) || (knownOn !== '' && !isDay(knownOn)) || !/^\d{0,9}$/.test(basis)) return null
  return { trueOn, knownOn: knownOn === '' ? null : knownOn, basis: basis === '' ? null : Number(basis) }
}

export function printSince({ trueOn, knownOn, basis }: Since): string {
  return [trueOn, knownOn ?? '', basis === null ? '' : String(basis)].join('_').replace(/_+$/, '')
}

/** Both moments the other way round: the first becomes the second. Coupled days stay coupled. */
export function swapped(
  address: Address & { readonly since: Since },
  days: { readonly trueOn: Day; readonly knownOn: Day },
): Address & { readonly since: Since } {
  const { since, basis } = address
  const before = { trueOn: days.trueOn, knownOn: days.knownOn === days.trueOn ? null : days.knownOn, basis }
  return { ...address, trueOn: since.trueOn, knownOn: since.knownOn, basis: since.basis, since: before }
}
