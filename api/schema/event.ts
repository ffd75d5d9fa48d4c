// Something that happened on a day.
import { eventsOf, eventTotal, involvedLoader, type EventRow } from './eventRow.ts'
import type { ItemRow } from './item/row.ts'
import { FuzzyDateType } from './moment.ts'
import { connectionOf, pageOf, readPage, type Page, type PageInput } from './page.ts'
import { EventRef, ItemRef, NodeRef, StatementRef } from './refs.ts'
import { CertaintyEnum } from './scalars.ts'
import { statementById } from './statement/row.ts'
import { inLanguage, sayName } from './words.ts'

EventRef.implement({
  interfaces: [NodeRef],
  description: 'Something that happened on a day.',
  fields: (t) => ({
    on: t.field({ type: FuzzyDateType, description: 'When.', resolve: ({ on }) => on }),
    eventKind: t.string({ description: 'What sort of event: see `vocabulary.eventKinds`.', resolve: ({ eventKind }) => eventKind }),
    text: t.string({ args: inLanguage, description: 'What happened.', resolve: ({ text }, args) => sayName(text, args) }),
    of: t.field({ type: ItemRef, description: 'What it is about.', resolve: ({ item }) => item }),
    involves: t.field({
      type: [ItemRef],
      description: 'Who or what else was part of it, by slug.',
      resolve: ({ view, statement }) => involvedLoader(view).load(statement),
    }),
    certainty: t.field({ type: CertaintyEnum, description: 'Of its statement.', resolve: ({ certainty }) => certainty }),
    knownSince: t.field({ type: 'Date', description: 'The first day on which the public could know it.', resolve: ({ known }) => known }),
    statement: t.field({
      type: StatementRef,
      description: 'The statement that says it.',
      resolve: ({ view, statement }) => statementById(view, statement),
    }),
  }),
})

export const EventConnection = connectionOf('Event', EventRef, 'events')

/** Events about the item or involving it, oldest first. */
export async function eventPage(item: ItemRow, args: PageInput): Promise<Page<EventRow>> {
  const { view, asked } = readPage(item.view, args)
  return pageOf(view, asked, await eventsOf(view, item.slug, asked), () => eventTotal(view, item.slug))
}
