// Places in a source, in the order in which they stand in it. Pure.

const order = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })
const sign = /^\s*(?:§+|par(?:\.|agraaf)?|section|p(?:\.|ag\.?|agina|age)?|blz\.?)\s*(?=\d)/iu

/** By number where there is one: "§ 4b" before "§ 12", a place without a number after all with one, no place last. */
export function compareLocators(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const [left, right] = [a.replace(sign, ''), b.replace(sign, '')]
  const apart = Number(!/^\d/.test(left)) - Number(!/^\d/.test(right))
  return apart || order.compare(left, right) || (a < b ? -1 : Number(a > b))
}

/** "4b" is a section; a place that says itself what it is stays as it is. */
export function placeWords(locator: string): string {
  return /^\d/.test(locator) ? `§ ${locator}` : locator
}
