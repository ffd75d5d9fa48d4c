import type { Address } from '../../explore/address.ts'

/** Shows again, or filters away. */
export function toggled(address: Address, names: readonly string[]): Address {
  const isHidden = names.some((name) => address.hidden.includes(name))
  const others = address.hidden.filter((name) => !names.includes(name))
  return { ...address, hidden: isHidden ? others : [...others, ...names] }
}

export function canUndo({ isEverything, expanded }: Address): boolean {
  return isEverything || expanded.length > 0
}

/** Takes back the last that was shown from behind "+n". */
export function undone(address: Address): Address {
  if (address.isEverything) return { ...address, isEverything: false }
  return { ...address, expanded: address.expanded.slice(0, -1) }
}

export function withExpanded(address: Address, at: string): Address {
  return address.expanded.includes(at) ? address : { ...address, expanded: [...address.expanded, at] }
}
