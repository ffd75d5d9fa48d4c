/** Beginnings of names with their short forms: `['Minister van ', 'Min. ']`. */
export type Titles = readonly (readonly string[])[]

/** Whether the letters of an abbreviation stand in the name, in that order, from the start of one of its words. */
export function abbreviates(alias: string, name: string): boolean {
  const [first = '', ...others] = alias.replaceAll(/[^\p{L}]/gu, '').toLowerCase()
  const text = ` ${name.toLowerCase()}`
  let at = text.indexOf(` ${first}`)
  if (first === '' || at === -1) return false
  at += 1
  for (const letter of others) {
    at = text.indexOf(letter, at + 1)
    if (at === -1) return false
  }
  return true
}

/** A name for a narrow column: its abbreviation, if the name in its own language explains it; else without brackets and with a short title. */
export function shortName(name: string, ownName: string, aliases: readonly string[], titles: Titles): string {
  const plain = (text: string) => text.replaceAll(/\s*\([^)]*\)/g, '').trim()
  const short = plain(name) || name
  if (short.length <= 8) return short
  const abbreviation = aliases.find((alias) => alias.length <= 8 && alias === alias.toUpperCase())
  if (abbreviation !== undefined && abbreviates(abbreviation, plain(ownName))) return abbreviation
  const [long = '', brief = ''] = titles.find(([start]) => start !== undefined && short.startsWith(start)) ?? []
  return brief + short.slice(long.length)
}

/** A name without the word that its heading already says: "BBB (Joseph)" under "Kamervragen". */
export function underHeading(name: string, heading: string): string {
  const rest = name.slice(heading.length)
  return name.startsWith(heading) && rest.startsWith(' ') ? rest.trim() : name
}
