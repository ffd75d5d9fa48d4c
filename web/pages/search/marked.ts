// Where the words that were looked for stand in a name. Pure.
import { folded, foldedCharacter } from '../../ui/folded.ts'

export interface Piece {
  readonly text: string
  readonly isHit: boolean
}

/** Letters from which on a word may also stand inside another: as the server finds. */
const insideFrom = 3

/** The name in pieces, in order and whole; case and accents do not count. */
export function marked(name: string, sought: string): readonly Piece[] {
  const characters = Array.from(name)
  const foldedNames = characters.map(foldedCharacter)
  const text = foldedNames.join('')
  // Places in the folded text are counted in its own units: which character each belongs to.
  const owners = foldedNames.flatMap((part, at) => Array.from({ length: part.length }, () => at))
  const hits = new Set<number>()
  for (const word of folded(sought).split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      if (word.length < insideFrom && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) continue
      for (const owner of owners.slice(at, at + word.length)) hits.add(owner)
    }
  }
  const pieces: { text: string; isHit: boolean }[] = []
  for (const [at, character] of characters.entries()) {
    const last = pieces.at(-1)
    if (last && last.isHit === hits.has(at)) last.text += character
    else pieces.push({ text: character, isHit: hits.has(at) })
  }
  return pieces
}
