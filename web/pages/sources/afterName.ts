/** A sentence beside the name that it begins with: what follows the name. Any other sentence stays whole. */
export function afterName(text: string, name: string): string {
  if (!text.startsWith(name)) return text
  const rest = text.slice(name.length)
  const said = /^(?:: | )(?=\S)/.exec(rest)
  return said ? rest.slice(said[0].length) : text
}
