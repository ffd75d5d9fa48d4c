// Ways to write a name under a node, the longest first. Pure.
import { abbreviates } from '../../ui/shortName.ts'
import { withShortMonths } from '../../words/dates.ts'
import type { Words } from '../../words/nl.ts'
import type { NamedItem } from './useWhole.ts'

const longestAlias = 8
const shortestName = 12

/** A name and the abbreviation it goes by. */
export type Abbreviation = readonly [name: string, short: string]

const withoutBrackets = (text: string) => text.replaceAll(/\s*\([^)]*\)/g, '').trim() || text

/** Names that only their brackets tell apart, without these. */
export function twinsOf(names: readonly string[]): ReadonlySet<string> {
  const plain = names.map(withoutBrackets)
  return new Set(plain.filter((name, index) => plain.indexOf(name) !== index))
}

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

/** As it stands; with short months and titles; without brackets, unless only these tell it from a twin; with abbreviations of what it names; with short years. */
export function writings(
  name: string,
  abbreviations: readonly Abbreviation[],
  words: Words,
  twins: ReadonlySet<string> = new Set(),
): readonly string[] {
  const shortMonths = withShortMonths(name, words)
  const titled = words.shortTitles.find(([long]) => long !== undefined && shortMonths.startsWith(long))
  const short = titled ? `${titled[1] ?? ''}${shortMonths.slice(titled[0]?.length)}` : shortMonths
  const own = withoutBrackets(name)
  const plain = twins.has(own) ? short : withoutBrackets(short)
  // A name that ends in s has its possessive without one; its abbreviation has not.
  const abbreviated = abbreviations.reduce(
    (text, [long, brief]) => (long === own ? text : text.replaceAll(`${long}' `, `${brief}'s `).replaceAll(long, brief)),
    plain,
  )
  const all = [name, short, plain, abbreviated, abbreviated.replaceAll(/\b20(\d\d)\b/g, '’$1')]
  const alone = abbreviations.find(([long]) => long === own)?.[1]
  return [...new Set(alone === undefined ? all : [...all.slice(0, 3), alone])]
}
