/** What the reader chose before, kept in this browser only. Null where nothing was kept or the browser forbids keeping. */
export function remembered(name: string): string | null {
  try {
    return window.localStorage.getItem(`openstaand.${name}`)
  } catch {
    // A browser that blocks storage throws on touching it; the choice then lasts as long as the page.
    return null
  }
}

/** Null forgets. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(`openstaand.${name}`)
    else window.localStorage.setItem(`openstaand.${name}`, value)
  } catch {
    // As above: nothing is lost but the memory of it.
  }
}
