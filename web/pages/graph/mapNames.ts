// Ways to write a name under a node, the longest first. Pure.
import { abbreviates } from '../../ui/shortName.ts'
import { withShortMonths } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { NamedItem } from './useWhole.ts'

const longestAlias = 8
const shortestName = 12

/** A name and the abbreviation it goes by. */
export type Abbreviation = readonly [name: string, short: string]

/** A year in brackets often tells one name from the next: it stays. */
const withoutBrackets = (text: string) => text.replaceAll(/\s*\((?![^)]*\d{4})[^)]*\)/g, '').trim() || text

/** Names of items with the abbreviation that they explain: how the names of others become shorter too. */
export function abbreviationsOf(items: readonly Pick<NamedItem, 'name' | 'aliases'>[]): readonly Abbreviation[] {
  return items
    .flatMap(({ name, aliases }): readonly Abbreviation[] => {
      const plain = withoutBrackets(name)
      const short = aliases.find((alias) => alias.length <= longestAlias && alias.length < plain.length / 1.5 && abbreviates(alias, plain))
      return short === undefined || plain.length < shortestName ? [] : [[plain, short]]
    })
    .toSorted(([a], [b]) => b.length - a.length)
}

/** As it stands; with short months and titles; without brackets; with abbreviations of what it names; with short years. */
export function writings(name: string, abbreviations: readonly Abbreviation[], words: Words): readonly string[] {
  const shortMonths = withShortMonths(name, words)
  const titled = words.shortTitles.find(([long]) => long !== undefined && shortMonths.startsWith(long))
  const short = titled ? `${titled[1] ?? ''}${shortMonths.slice(titled[0]?.length)}` : shortMonths
  const plain = withoutBrackets(short)
  const own = withoutBrackets(name)
  // A name that ends in s has its possessive without one; its abbreviation has not.
  const abbreviated = abbreviations.reduce(
    (text, [long, brief]) => (long === own ? text : text.replaceAll(`${long}' `, `${brief}'s `).replaceAll(long, brief)),
    plain,
  )
  const all = [name, short, plain, abbreviated, abbreviated.replaceAll(/\b20(\d\d)\b/g, '’$1')]
  const alone = abbreviations.find(([long]) => long === own)?.[1]
  return [...new Set(alone === undefined ? all : [...all.slice(0, 3), alone])]
}
