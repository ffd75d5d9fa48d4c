import type { Address } from './address.ts'
import type { Day } from './day.ts'

/** Which of the two clocks a control turns. */
export type Clock = 'trueOn' | 'knownOn'

/** The moment an address asks for; days and basis that it leaves out are left to the server. */
export interface AskedMoment {
  readonly trueOn: Day | null
  readonly knownOn: Day | null
  readonly basis: number | null
}

export function askedMoment(address: Address): AskedMoment {
  return { trueOn: address.trueOn, knownOn: address.knownOn, basis: address.basis }
}

export function areCoupled(address: Address): boolean {
  return address.knownOn === null
}

/** Both days an address stands for. */
export function daysOf(address: Address, today: Day): { readonly trueOn: Day; readonly knownOn: Day } {
  const trueOn = address.trueOn ?? today
  return { trueOn, knownOn: address.knownOn ?? trueOn }
}

/** Turns one clock; coupled clocks turn together. */
export function turnTo(address: Address, clock: Clock, day: Day): Address {
  if (clock === 'trueOn' || areCoupled(address)) return { ...address, trueOn: day }
  return { ...address, knownOn: day }
}

/** Coupling moves the second clock to the first; uncoupling leaves both where they are. */
export function toggleCoupling(address: Address, today: Day): Address {
  if (!areCoupled(address)) return { ...address, knownOn: null }
  const { trueOn, knownOn } = daysOf(address, today)
  return { ...address, trueOn, knownOn }
}
