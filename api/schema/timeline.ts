// What a dossier says by day.
import type { Form } from '../../cypher/model.ts'
import { timelineCount, timelineOfDossier } from '../../cypher/queries.gen.ts'
import { builder } from '../builder.ts'
import type { View } from '../moment.ts'
import { readDueDate, type DueDateRow } from './dueDate/row.ts'
import { readEvent, type EventRow } from './eventRow.ts'
import { readFigure, type FigureRow } from './figureRow.ts'
import { keepItem, readState, type StateRow } from './item/row.ts'
import { connectionOf, pageOf, readPage, type Page, type PageInput } from './page.ts'
import { DueDateRef, EventRef, FigureRef, StateRef } from './refs.ts'
import { valuesOf } from './row.ts'

type EntryRow = EventRow | StateRow | FigureRow | DueDateRow

const TimelineEntry = builder.unionType('TimelineEntry', {
  description:
    'An event on its day, a run of states on the day it began, a figure on the day from which it is true (else became known), a date on the day it is due.',
  types: [EventRef, StateRef, FigureRef, DueDateRef],
  resolveType: (row) => row.node,
})

export const TimelineConnection = connectionOf<EntryRow>('Timeline', TimelineEntry, 'entries of a timeline')

interface TimelineInput extends PageInput {
  readonly forms?: readonly Form[] | null | undefined
}
interface Found {
  readonly form: string
  readonly item: Readonly<Record<string, unknown>>
  readonly entry: Readonly<Record<string, unknown>>
}

function read(view: View, { form, item, entry }: Found): EntryRow {
  const about = keepItem(view, item, true)
  if (form === 'EVENT') return readEvent(about, entry)
  if (form === 'FIGURE') return readFigure(about, entry)
  return form === 'DATE' ? readDueDate(about, entry) : readState(about, valuesOf(entry))
}

/** L4: by day, known day and order of recording. Dates that name no day have no place in it. */
export async function timelineOf(seen: View, dossier: string, args: TimelineInput): Promise<Page<EntryRow>> {
  const { view, asked } = readPage(seen, args)
  const forms = args.forms ?? null
  const rows = await view.reader.run(timelineOfDossier, { dossier, forms, ...asked, moment: view.moment })
  const entries = rows.map((row) => ({ node: read(view, row), key: row.key }))
  return pageOf(view, asked, entries, async () => (await view.reader.run(timelineCount, { dossier, forms, moment: view.moment })).count)
}
