// Lists of items: which query answers a filter and an order.
import {
  itemCountOfDossier,
  itemCountOfStore,
  itemsOfDossier,
  itemsOfStore,
  openItemsLatestFirst,
  openItemsLongestFirst,
} from '../../../cypher/queries.gen.ts'
import type { ItemType, Phase } from '../../../cypher/model.ts'
import { InvalidInput } from '../../errors.ts'
import type { View } from '../../moment.ts'
import { pageOf, readPage, type Page, type PageAsked, type PageInput } from '../page.ts'
import { keepItem, type ItemRow } from './row.ts'

export interface ItemFilter {
  readonly dossier?: string | null | undefined
  readonly types?: readonly ItemType[] | null | undefined
  readonly kinds?: readonly string[] | null | undefined
  readonly phases?: readonly Phase[] | null | undefined
  readonly isOpen?: boolean | null | undefined
  readonly isKnown?: boolean | null | undefined
  readonly text?: string | null | undefined
  readonly relatedTo?: string | null | undefined
}
export type ItemOrder = 'NAME' | 'SINCE' | 'LAST_CONFIRMED' | 'OPEN_LONGEST' | 'MOST_AWAITED'

export interface ItemsInput extends PageInput {
  readonly filter?: ItemFilter | null | undefined
  readonly orderBy?: ItemOrder | null | undefined
}

/** The parameters of the macro FILTERED. */
function fitting({ types, kinds, phases, isOpen, isKnown, text, relatedTo }: ItemFilter) {
  const words = text
    ?.toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return {
    types: types ?? null,
    kinds: kinds ?? null,
    phases: phases ?? null,
    isOpen: isOpen ?? null,
    isKnown: isKnown ?? null,
    words: words === undefined || words.length === 0 ? null : words,
    relatedTo: relatedTo ?? null,
  }
}
type Fitting = ReturnType<typeof fitting>
type Found = readonly { readonly item: Readonly<Record<string, unknown>>; readonly key: string }[]

/** Items at a moment, a page of them. `within` is the dossier that is asked; a filter that names another one is InvalidInput. */
export async function items(seen: View, args: ItemsInput, within: string | null): Promise<Page<ItemRow>> {
  const filter = args.filter ?? {}
  if (within !== null && filter.dossier && filter.dossier !== within)
    throw new InvalidInput(`Found the dossier ${filter.dossier} in the filter of ${within}; expected none.`)
  const dossier = within ?? filter.dossier ?? null
  const { view, asked } = readPage(seen, args)
  const fits = fitting(filter)
  const rows = await find(view, dossier, fits, args.orderBy ?? 'NAME', asked)
  const entries = rows.map(({ item, key }) => ({
    node: keepItem(view, item, fits.isKnown === true || fits.isOpen === true ? true : undefined),
    key,
  }))
  return pageOf(view, asked, entries, () => count(view, dossier, fits))
}

/** From the dossier where one is named; else from the ordered index of open states where order and filter allow it; else from all items. */
function find(view: View, dossier: string | null, fits: Fitting, orderBy: ItemOrder, asked: PageAsked): Promise<Found> {
  const { reader, moment } = view
  if (dossier !== null) return reader.run(itemsOfDossier, { dossier, filter: fits, orderBy, ...asked, moment })
  const isIndexed = fits.isOpen === true && !asked.isBackward && asked.before === null
  if (isIndexed && orderBy === 'SINCE')
    return reader.run(openItemsLatestFirst, {
      filter: fits,
      since: sinceOf(asked.after, true) ?? moment.trueOn,
      after: asked.after,
      limit: asked.limit,
      moment,
    })
  if (isIndexed && orderBy === 'OPEN_LONGEST')
    return reader.run(openItemsLongestFirst, {
      filter: fits,
      since: sinceOf(asked.after, false) ?? '0001-01-01',
      after: asked.after,
      limit: asked.limit,
      moment,
    })
  return reader.run(itemsOfStore, { filter: fits, orderBy, ...asked, moment })
}

/** The day in a key of the macro ORDERED: as it is, or counted down from 99999999. */
function sinceOf(key: string | null, isLatestFirst: boolean): string | null {
  if (key === null) return null
  const [order = ''] = key.split('\u0001')
  if (!isLatestFirst) return /^\d{4}-\d{2}-\d{2}$/.test(order) ? order : null
  const digits = String(99_999_999 - Number(order)).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
}

async function count(view: View, dossier: string | null, fits: Fitting): Promise<number> {
  const { reader, moment } = view
  const row =
    dossier === null
      ? await reader.run(itemCountOfStore, { filter: fits, moment })
      : await reader.run(itemCountOfDossier, { dossier, filter: fits, moment })
  return row.count
}
