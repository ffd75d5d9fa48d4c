// An item as it is seen at a moment, and how one is found.
import {
  aspects,
  certainties,
  itemTypeNames,
  phaseNames,
  substanceNames,
  type Aspect,
  type Certainty,
  type ItemType,
  type Phase,
  type Substance,
} from '../../../cypher/model.ts'
import { itemsBySlugs, knownItems } from '../../../cypher/queries.gen.ts'
import type { View } from '../../moment.ts'
import type { Day, FuzzyDate, Words } from '../../rules/statement.ts'
import { byKey } from '../loaders.ts'
import { flag, fuzzyDate, list, maybeText, oneOf, text, texts, words } from '../row.ts'

export interface Identifier {
  readonly scheme: string
  readonly value: string
}

export interface ItemRow {
  readonly node: 'Item'
  readonly view: View
  readonly slug: string
  readonly type: ItemType
  readonly kind: string | null
  readonly name: Words
  readonly aliases: readonly string[]
  readonly identifiers: readonly Identifier[]
  /** As its file says; null where the rule decides. */
  readonly statedDistrict: string | null
  readonly phase: StateRow | null
  readonly substance: StateRow | null
  /** Undefined where the way it was found does not say. */
  readonly isKnown: boolean | undefined
}

/** A state of the item: the box that contains the moment, or a run of its history. */
export interface StateRow {
  readonly node: 'State'
  readonly item: ItemRow
  readonly aspect: Aspect
  readonly value: Phase | Substance
  readonly isOpen: boolean
  readonly isGap: boolean
  readonly since: FuzzyDate
  readonly wording: Words | null
  readonly certainty: Certainty
  readonly lastConfirmedOn: Day
  readonly knownSince: Day
  /** O4: the latest known day of any visible statement of the aspect. */
  readonly heardOn: Day
  readonly hasConflict: boolean
  /** Id of the chosen statement. */
  readonly statement: string
}

const values = [...phaseNames, ...substanceNames]

/** Values in the order of `gathered.state`. */
export function readState(item: ItemRow, row: readonly unknown[]): StateRow {
  const [
    aspect,
    value,
    isOpen,
    isGap,
    since,
    sinceLatest,
    precision,
    textNl,
    textEn,
    wordingNl,
    wordingEn,
    certainty,
    confirmed,
    knownSince,
    heard,
    conflict,
    id,
  ] = row
  return {
    node: 'State',
    item,
    aspect: oneOf(aspects, aspect),
    value: oneOf(values, value),
    isOpen: flag(isOpen),
    isGap: flag(isGap),
    since: fuzzyDate(since, sinceLatest, precision, textNl, textEn) ?? { earliest: text(since), latest: text(since), precision: 'DAY' },
    wording: words(wordingNl, wordingEn),
    certainty: oneOf(certainties, certainty),
    lastConfirmedOn: text(confirmed),
    knownSince: text(knownSince),
    heardOn: text(heard),
    hasConflict: flag(conflict),
    statement: text(id),
  }
}

/** A column made by ITEM(x). Items that came along with something visible are known [P9]. */
function readItem(view: View, row: Readonly<Record<string, unknown>>, isKnown?: boolean): ItemRow {
  const labels = texts(row['labels'])
  const version = row['version'] === null ? [] : list(row['version'])
  const [kind, nameNl, nameEn, aliases, schemes, identifierValues, district] = version
  const slug = text(row['slug'])
  const ids = texts(identifierValues)
  const item: Writable<ItemRow> = {
    node: 'Item',
    view,
    slug,
    type: itemTypeNames.find((name) => labels.includes(name)) ?? oneOf(itemTypeNames, labels.join(' ')),
    kind: maybeText(kind),
    name: words(nameNl, nameEn) ?? { nl: slug, en: slug },
    aliases: texts(aliases),
    identifiers: texts(schemes).map((scheme, at) => ({ scheme, value: ids[at] ?? '' })),
    statedDistrict: maybeText(district),
    isKnown,
    phase: null,
    substance: null,
  }
  for (const columns of list(row['states']).map(list)) {
    const state = readState(item, columns)
    if (state.aspect === 'PHASE') item.phase = state
    else item.substance = state
  }
  return item
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Items by slug; null where there is none at the basis. */
export const itemLoader = byKey<ItemRow | null>(
  async (view, slugs) => {
    const rows = await view.reader.run(itemsBySlugs, { slugs, moment: view.moment })
    return new Map(rows.flatMap(({ slug, item, isKnown }) => (item['version'] === null ? [] : [[slug, readItem(view, item, isKnown)]])))
  },
  () => null,
)

/** Reads an item that came along and keeps it, so that nobody asks for it again. */
export function keepItem(view: View, row: Readonly<Record<string, unknown>>, isKnown?: boolean): ItemRow {
  const item = readItem(view, row, isKnown)
  itemLoader(view).prime(item.slug, item)
  return item
}

/** P9, for items whose finding did not say. */
export const knownLoader = byKey<boolean>(
  async (view, slugs) => new Map((await view.reader.run(knownItems, { slugs, moment: view.moment })).map(({ slug }) => [slug, true])),
  () => false,
)

/** Items by slug that are there; the others are left out. */
export async function itemsBySlug(view: View, slugs: readonly string[]): Promise<ItemRow[]> {
  const items = await Promise.all(slugs.map((slug) => itemLoader(view).load(slug)))
  return items.filter((item) => item !== null)
}
