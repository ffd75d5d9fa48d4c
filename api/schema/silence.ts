// Silence: open items by how long nothing was heard of them, and whether something was to be heard by now.
import { quietOfDossier } from '../../cypher/queries.gen.ts'
import { builder } from '../builder.ts'
import { daysQuiet, heartbeatOf, heartbeats, type HeartbeatStanding } from '../rules/silence.ts'
import type { DossierRow } from './dossier/row.ts'
import { datesOf, movedTo, type DueDateRow } from './dueDate/row.ts'
import { readEvent, type EventRow } from './eventRow.ts'
import { keepItem, type ItemRow } from './item/row.ts'
import { DossierRef, DueDateRef, EventRef, ItemRef, StatementRef } from './refs.ts'
import { keepStatement, type StatementRow } from './statement/row.ts'

interface QuietRow {
  readonly item: ItemRow
  readonly heardOn: string | null
  readonly said: StatementRow | null
  readonly looked: EventRow | null
}

async function quietOf({ view, slug }: DossierRow): Promise<QuietRow[]> {
  const rows = await view.reader.run(quietOfDossier, { dossier: slug, moment: view.moment })
  return rows
    .map(({ item: column, said, heardOn, looked }) => {
      const item = keepItem(view, column, true)
      return { item, heardOn, said: said && keepStatement(view, said), looked: looked && readEvent(item, looked) }
    })
    .toSorted((a, b) => (a.heardOn ?? '').localeCompare(b.heardOn ?? ''))
}

async function beatOf({ item, heardOn }: QuietRow): Promise<{ standing: HeartbeatStanding; due: DueDateRow | null }> {
  const dates = await datesOf(item)
  const moved = await Promise.all(dates.map(movedTo))
  return heartbeatOf(
    dates.filter((_, at) => moved[at] === null),
    heardOn,
    item.view.moment.trueOn,
  )
}

const Heartbeat = builder.enumType('Heartbeat', {
  description: 'Whether something was to be heard of an item by now: by a term, a promise, a plan or a request.',
  values: {
    AHEAD: { description: 'A date is still to come: silence is to be expected.' },
    HEARD: { description: 'The last date has passed, and something was heard after it.' },
    MISSED: { description: 'The last date has passed, and nothing was heard since [O4].' },
    NONE: { description: 'Nobody named a day.' },
  } satisfies Record<(typeof heartbeats)[number], { description: string }>,
})

const QuietItem = builder.objectRef<QuietRow>('QuietItem').implement({
  description:
    'An open item and how long nothing was heard of it [O3, O4]. What the analyst concludes, and looking without finding anything, is no news.',
  fields: (t) => ({
    item: t.field({ type: ItemRef, description: 'The item.', resolve: ({ item }) => item }),
    heardOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The latest known day of a statement about it, or of an event that involves it, that is visible at the moment; CHECK events and INFERRED statements left out. Null where there is none.',
      resolve: ({ heardOn }) => heardOn,
    }),
    daysQuiet: t.int({
      nullable: true,
      description: 'Days from `heardOn` to the moment’s true day, never below 0; null where nothing was heard.',
      resolve: ({ heardOn, item }) => daysQuiet(heardOn, item.view.moment.trueOn),
    }),
    lastSaid: t.field({
      type: StatementRef,
      nullable: true,
      description: 'What was heard that day; of several the one recorded last.',
      resolve: ({ said }) => said,
    }),
    lastLook: t.field({
      type: EventRef,
      nullable: true,
      description: 'The last CHECK about it or involving it: somebody looked, and found nothing new [F7]. Null where nobody says so.',
      resolve: ({ looked }) => looked,
    }),
    heartbeat: t.field({
      type: Heartbeat,
      description: 'Whether something was to be heard by now.',
      resolve: async (row) => (await beatOf(row)).standing,
    }),
    expected: t.field({
      type: DueDateRef,
      nullable: true,
      description: 'The date that `heartbeat` goes by: the next stated one, else the last that passed; moved ones left out.',
      resolve: async (row) => (await beatOf(row)).due,
    }),
  }),
})

builder.objectField(DossierRef, 'quiet', (t) =>
  t.field({
    type: [QuietItem],
    description: 'Its open items [O2], the longest quiet first, those of which nothing was ever heard before them, then by slug.',
    resolve: quietOf,
  }),
)
