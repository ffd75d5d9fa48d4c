// How the dates of an item slipped, kind by kind, from the first that was named to the last.
import { dateKinds, type DateKind } from '../../../cypher/model.ts'
import { namedDatesOfDossier, namedDatesOfItems } from '../../../cypher/queries.gen.ts'
import { builder } from '../../builder.ts'
import type { View } from '../../moment.ts'
import { slippage, type Slip, type Slippage, type SlippageEntry } from '../../rules/deadlines/slippage.ts'
import type { DateRecord } from '../../rules/due.ts'
import { beginOf } from '../../rules/visible.ts'
import { keepItem, type ItemRow } from '../item/row.ts'
import { byKey, grouped } from '../loaders.ts'
import { FuzzyDateType } from '../moment.ts'
import { DossierRef, ItemRef, StatementRef } from '../refs.ts'
import { DateKindEnum } from '../scalars.ts'
import { keepStatement, statementById, type StatementRow } from '../statement/row.ts'
import { inLanguage, sayWords } from '../words.ts'

interface SlippageRow extends Slippage {
  readonly item: ItemRow
  readonly kind: DateKind
}

export interface EntryRow extends SlippageEntry {
  readonly view: View
}

/** What is said of a term names no date: it is left out. */
function recordOf({ id, dossier, seq, retractedSeq, place, said, view }: StatementRow): DateRecord | null {
  if (said.form !== 'DATE' || said.term) return null
  const record = { ...said, id, dossier, seq, retractedSeq, place }
  return beginOf(record) <= view.moment.trueOn ? record : null
}

function slippagesOf(item: ItemRow, rows: readonly StatementRow[]): SlippageRow[] {
  const records = rows.map(recordOf).filter((record) => record !== null)
  return dateKinds.flatMap((kind) => {
    const found = slippage(records, kind)
    return found ? [{ ...found, item, kind }] : []
  })
}

const namedLoader = byKey<readonly StatementRow[]>(
  async (view, slugs) =>
    grouped(
      await view.reader.run(namedDatesOfItems, { slugs, moment: view.moment }),
      ({ slug }) => slug,
      ({ statement }) => keepStatement(view, statement),
    ),
  () => [],
)

const slippageOf = async (item: ItemRow): Promise<SlippageRow[]> => slippagesOf(item, await namedLoader(item.view).load(item.slug))

/** Of all items of a dossier: dates that moved at least so many times, the furthest moved first. */
async function slippageOfDossier(view: View, dossier: string, least: number): Promise<SlippageRow[]> {
  const rows = await view.reader.run(namedDatesOfDossier, { dossier, moment: view.moment })
  const bySlug = grouped(
    rows,
    ({ slug }) => slug,
    (row) => row,
  )
  const found = [...bySlug].flatMap(([slug, group]) => {
    const [first] = group
    const statements = group.map(({ statement }) => keepStatement(view, statement))
    namedLoader(view).prime(slug, statements)
    return first === undefined ? [] : slippagesOf(keepItem(view, first.item), statements)
  })
  return found.filter(({ movedTimes }) => movedTimes >= least).toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0))
}

const SlipEnum = builder.enumType('Slip', {
  description: 'What naming a date did to the date named before it, of one item and kind.',
  values: {
    FIRST: { description: 'The first of all, or the first to name a day.' },
    REPEATED: { description: 'The same last day.' },
    SHARPENED: { description: 'A day inside it.' },
    MOVED: { description: 'Another day.' },
    UNNAMED: { description: 'No day can be named any more [D7].' },
  } satisfies Record<Slip, { description: string }>,
})

export const SlippageEntryType = builder.objectRef<EntryRow>('SlippageEntry').implement({
  description: 'One date that was named, with what it did to the one before it.',
  fields: (t) => ({
    slip: t.field({ type: SlipEnum, description: 'What it did.', resolve: ({ slip }) => slip }),
    due: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date; null where it says that none can be named [D7].',
      resolve: ({ date }) => date.due ?? null,
    }),
    wording: t.string({
      nullable: true,
      args: inLanguage,
      description: 'How the source puts it.',
      resolve: ({ date }, args) => sayWords(date.text ?? date.due?.text ?? null, args),
    }),
    days: t.int({
      nullable: true,
      description: 'Days from the last day named before to this one’s, negative is earlier; null where either names none.',
      resolve: ({ days }) => days,
    }),
    statement: t.field({
      type: StatementRef,
      description: 'What named it, also where it was superseded since.',
      resolve: ({ view, date }) => statementById(view, date.id),
    }),
  }),
})

const SlippageType = builder.objectRef<SlippageRow>('Slippage').implement({
  description: 'How a date of one item and kind slipped, as known at the moment: all that were ever named, superseded ones included.',
  fields: (t) => ({
    of: t.field({ type: ItemRef, description: 'What is due.', resolve: ({ item }) => item }),
    dateKind: t.field({ type: DateKindEnum, description: 'What sort of date it is; kinds are kept apart.', resolve: ({ kind }) => kind }),
    first: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The first day that was named; null where none was.',
      resolve: ({ first }) => first,
    }),
    last: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'What was last named; null where that is that none can be.',
      resolve: ({ last }) => last,
    }),
    movedTimes: t.int({ description: 'How often it was MOVED or UNNAMED.', resolve: ({ movedTimes }) => movedTimes }),
    days: t.int({
      nullable: true,
      description: 'Days from `first.latest` to `last.latest`, negative is earlier; null where either is.',
      resolve: ({ days }) => days,
    }),
    months: t.int({ nullable: true, description: 'The same in months, to the nearest.', resolve: ({ months }) => months }),
    entries: t.field({
      type: [SlippageEntryType],
      description: 'Every date that was named, first known first.',
      resolve: ({ entries, item: { view } }) => entries.map((entry) => ({ ...entry, view })),
    }),
  }),
})

builder.interfaceField(ItemRef, 'slippage', (t) =>
  t.field({ type: [SlippageType], description: 'How its dates slipped, one for each kind that was ever named.', resolve: slippageOf }),
)

builder.objectField(DossierRef, 'slippage', (t) =>
  t.field({
    type: [SlippageType],
    args: { movedTimes: t.arg.int({ defaultValue: 1, description: 'Only those that moved at least so many times, 0 or more.' }) },
    description: 'How dates of its items slipped, the furthest moved first.',
    resolve: ({ view, slug }, { movedTimes }) => slippageOfDossier(view, slug, movedTimes ?? 1),
  }),
)
