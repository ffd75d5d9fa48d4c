import { emptyAddress, printAddress, readAddress, type Address } from '../../explore/address.ts'
import type { Work } from '../../explore/work.ts'

/** Shows again, or filters away. */
export function toggled(address: Address, names: readonly string[]): Address {
  const isHidden = names.some((name) => address.hidden.includes(name))
  const others = address.hidden.filter((name) => !names.includes(name))
  return { ...address, hidden: isHidden ? others : [...others, ...names] }
}

export function hasWays({ wayFrom, wayTo }: Address): boolean {
  return wayFrom !== null || wayTo !== null
}

/** Lets go of the ways between two items. */
export function withoutWays(address: Address): Address {
  return { ...address, wayFrom: null, wayTo: null, wayOver: [] }
}

/** Fills in the end of the ways that is still missing. */
export function withWayEnd(address: Address, slug: string): Address {
  return address.wayFrom === null ? { ...address, wayFrom: slug, item: null } : { ...address, wayTo: slug, item: null }
}

function workOf({
  isEverything,
  expanded,
  hidden,
  isFading,
  closing,
  wayFrom,
  wayTo,
  wayOver,
  layout,
  centre,
  around,
  away,
  pinned,
  selected,
}: Address): Work {
  return { isEverything, expanded, hidden, isFading, closing, wayFrom, wayTo, wayOver, layout, centre, around, away, pinned, selected }
}

/** What of the view can be undone, as text. */
export function viewOf(address: Address): string {
  return printAddress({ ...emptyAddress, ...workOf(address) })
}

/** The address with that part of it as it was. */
export function withView(address: Address, view: string): Address {
  return { ...address, ...workOf(readAddress(view).address) }
}
