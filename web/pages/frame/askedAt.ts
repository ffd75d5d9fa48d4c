import { askedMoment } from '../../explore/moment.ts'
import type { Address } from '../../explore/address.ts'

/** A moment as the API takes it: days and basis that the address leaves out are left to the server. */
export interface AskedAt {
  readonly trueOn?: string
  readonly knownOn?: string
  readonly basis?: number
}

export function askedAt(address: Address): AskedAt {
  const { trueOn, knownOn, basis } = askedMoment(address)
  return { ...(trueOn ? { trueOn } : {}), ...(knownOn ? { knownOn } : {}), ...(basis === null ? {} : { basis }) }
}
