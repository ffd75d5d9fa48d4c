/** Whether the letters of an abbreviation stand in the name, in that order, the first at its start. */
function abbreviates(alias: string, name: string): boolean {
  const letters = alias.replaceAll(/[^\p{L}]/gu, '').toLowerCase()
  const text = name.toLowerCase()
  let at = -1
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1)
    if (at === -1) return false
  }
  return letters !== '' && text.startsWith(letters.charAt(0))
}

/** A name for a narrow column: the first abbreviation among the aliases that the name in its own language explains, else the name without brackets. */
export function shortName(name: string, ownName: string, aliases: readonly string[]): string {
  const plain = (text: string) => text.replaceAll(/\s*\([^)]*\)/g, '').trim()
  const short = plain(name) || name
  if (short.length <= 8) return short
  const abbreviation = aliases.find((alias) => alias.length <= 8 && alias === alias.toUpperCase() && abbreviates(alias, plain(ownName)))
  return abbreviation ?? short
}
