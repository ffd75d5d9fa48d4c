// An event that holds at a moment, and how one is found.
import { certainties, eventKinds, type Certainty, type EventKind } from '../../cypher/model.ts'
import { eventsByStatements, eventsOfItems, eventTotals, involvedInEvents } from '../../cypher/queries.gen.ts'
import type { View } from '../moment.ts'
import type { Day, FuzzyDate, Words } from '../rules/statement.ts'
import { keepItem, type ItemRow } from './item/row.ts'
import { byKey, byKeyAnd, grouped } from './loaders.ts'
import type { PageAsked } from './page.ts'
import { fuzzyDate, oneOf, text, valuesOf, words } from './row.ts'

export interface EventRow {
  readonly node: 'Event'
  readonly view: View
  readonly item: ItemRow
  /** Id of the statement. */
  readonly statement: string
  readonly eventKind: EventKind
  readonly text: Words
  readonly on: FuzzyDate
  readonly certainty: Certainty
  readonly known: Day
}

type Column = Readonly<Record<string, unknown>>

/** A column made by EVENT(x). */
export function readEvent(item: ItemRow, row: Column): EventRow {
  const [statement, , eventKind, textNl, textEn, on, latest, precision, onNl, onEn, certainty, known] = valuesOf(row)
  return {
    node: 'Event',
    view: item.view,
    item,
    statement: text(statement),
    eventKind: oneOf(eventKinds, eventKind),
    text: words(textNl, textEn) ?? {},
    on: fuzzyDate(on, latest, precision, onNl, onEn) ?? { earliest: text(on), latest: text(on), precision: 'DAY' },
    certainty: oneOf(certainties, certainty),
    known: text(known),
  }
}

interface Found {
  readonly event: Column
  readonly item: Column
  readonly key: string
}
const pageLoader = byKeyAnd<PageAsked, readonly Found[]>(
  async (view, slugs, { after, limit }) =>
    grouped(
      await view.reader.run(eventsOfItems, { slugs, after, limit, moment: view.moment }),
      ({ slug }) => slug,
      (row) => row,
    ),
  () => [],
)
const totalLoader = byKey<number>(
  async (view, slugs) =>
    new Map((await view.reader.run(eventTotals, { slugs, moment: view.moment })).map(({ slug, count }) => [slug, count])),
  () => 0,
)

export const eventTotal = (view: View, slug: string): Promise<number> => totalLoader(view).load(slug)

/** Events about the item or involving it, oldest first. */
export async function eventsOf(view: View, slug: string, asked: PageAsked): Promise<{ node: EventRow; key: string }[]> {
  const found = await pageLoader(view, asked).load(slug)
  return found.map(({ event, item, key }) => ({ node: readEvent(keepItem(view, item, true), event), key }))
}

export const eventLoader = byKey<EventRow | null>(
  async (view, statements) => {
    const rows = await view.reader.run(eventsByStatements, { statements, moment: view.moment })
    return new Map(rows.map((row) => [row.statement, readEvent(keepItem(view, row.item, true), row.event)]))
  },
  () => null,
)

/** The items that an event involves, by its statement. */
export const involvedLoader = byKey<readonly ItemRow[]>(
  async (view, statements) =>
    grouped(
      await view.reader.run(involvedInEvents, { statements, moment: view.moment }),
      ({ statement }) => statement,
      ({ item }) => keepItem(view, item, true),
    ),
  () => [],
)
