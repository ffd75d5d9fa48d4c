// Items of the dossier by what is typed. Pure.
import { folded } from '../../ui/folded.ts'

export interface Findable {
  readonly slug: string
  readonly name: string
  readonly ownName: string
  readonly aliases: readonly string[]
}

const mostFound = 12

const wordsOf = (text: string) =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Those of which every typed word begins a word of a name, by name; whole names first. */
export function foundItems(items: readonly Findable[], text: string): readonly Findable[] {
  const sought = wordsOf(text)
  if (sought.length === 0) return []
  const whole = sought.join(' ')
  const found = items.flatMap((item) => {
    const names = [item.name, item.ownName, ...item.aliases].map(wordsOf)
    const fits = names.filter((words) => sought.every((word) => words.some((own) => own.startsWith(word))))
    if (fits.length === 0) return []
    return [
      { item, rank: fits.some((words) => words.join(' ') === whole) ? 0 : fits.some((words) => words.join(' ').startsWith(whole)) ? 1 : 2 },
    ]
  })
  return found
    .toSorted((a, b) => a.rank - b.rank || a.item.name.localeCompare(b.item.name))
    .slice(0, mostFound)
    .map(({ item }) => item)
}
