import type { Address } from '../../explore/address.ts'

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

export function canUndo(address: Address): boolean {
  const { isEverything, expanded, closing } = address
  return closing.length > 0 || hasWays(address) || isEverything || expanded.length > 0
}

/** Takes back the last trial, else the ways, else what was last shown from behind "+n". */
export function undone(address: Address): Address {
  if (address.closing.length > 0) return { ...address, closing: address.closing.slice(0, -1) }
  if (hasWays(address)) return withoutWays(address)
  if (address.isEverything) return { ...address, isEverything: false }
  return { ...address, expanded: address.expanded.slice(0, -1) }
}

export function withExpanded(address: Address, at: string): Address {
  return address.expanded.includes(at) ? address : { ...address, expanded: [...address.expanded, at] }
}

/** Fills in the end of the ways that is still missing. */
export function withWayEnd(address: Address, slug: string): Address {
  return address.wayFrom === null ? { ...address, wayFrom: slug, item: null } : { ...address, wayTo: slug, item: null }
}
