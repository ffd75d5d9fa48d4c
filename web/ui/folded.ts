const isPlain = /^\p{ASCII}*$/u

/** Text as it is searched: in lower case, without accents. Every character of the text gives at least one. */
export function folded(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase()
  return Array.from(text).map(foldedCharacter).join('')
}

/** A mark that stands alone stays as it is, so that places in the text can be found back. */
export function foldedCharacter(character: string): string {
  const plain = character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain === '' ? character : plain
}
