const enough = 160

/** Brings an element into sight if it is not: what opens under it comes along. */
export function reveal(element: Element | null): void {
  if (element === null) return
  const { top } = element.getBoundingClientRect()
  element.scrollIntoView({ block: top < 0 || top > window.innerHeight - enough ? 'start' : 'nearest' })
}
