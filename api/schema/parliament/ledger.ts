// Parliament's ledger: what was asked, promised or requested, by whom, of whom, and what became of it.
import { builder } from '../../builder.ts'
import { InvalidInput } from '../../errors.ts'
import { daysBetween } from '../../rules/dates.ts'
import { FuzzyDateType } from '../moment.ts'
import { DossierRef, ItemRef, itemRefs, RelationRef, StatementRef } from '../refs.ts'
import { ItemTypeEnum } from '../scalars.ts'
import { statementById } from '../statement/row.ts'
import { ParkedOn, parkedOnOf, Unsettled, unsettledOfItem } from '../unsettled.ts'
import { Answering, answeringOf, ChainType, LedgerDocument, documentsOf } from './entryParts.ts'
import {
  chainOfRow,
  closingOf,
  daysEarlyOf,
  endsOf,
  ledgerOf,
  ledgerOfDossierAt,
  ledgerTypes,
  relationsOfType,
  type LedgerRow,
} from './ledgerRow.ts'

const LedgerEntryRef = builder.objectRef<LedgerRow>('LedgerEntry')

LedgerEntryRef.implement({
  description:
    'Something asked or promised in parliament: a set of questions, one question, a commitment or a request, with what became of it.',
  fields: (t) => ({
    item: t.field({ type: ItemRef, description: 'The set, question, commitment or request itself.', resolve: ({ item }) => item }),
    begun: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When it was asked or promised, as the first who did; null where nobody says.',
      resolve: ({ begun }) => begun,
    }),
    begunBy: t.field({
      type: [StatementRef],
      description: 'The statements that say so: who ASKED it, or of a commitment who MADE it. Empty where nobody says who.',
      resolve: async (row) => {
        const said = relationsOfType(row, 'ASKED', 'MADE').map(({ statement }) => statementById(row.item.view, statement))
        return (await Promise.all(said)).filter((statement) => statement !== null)
      },
    }),
    askedBy: t.field({
      type: [ItemRef],
      description: 'Who asked: persons, their parties, committees, offices. Which person is of which party is said by neither.',
      resolve: (row) => endsOf(row, 'ASKED'),
    }),
    madeBy: t.field({ type: [ItemRef], description: 'Of a commitment, who made it.', resolve: (row) => endsOf(row, 'MADE') }),
    madeIn: t.field({
      type: [ItemRef],
      description: 'The meeting or document in which it was made.',
      resolve: (row) => endsOf(row, 'MADE_IN'),
    }),
    answering: t.field({
      type: [Answering],
      description:
        'Who answers for it: whom it is addressed to, of a commitment who made it, of a question whom its set is addressed to; with who held the office then and now.',
      resolve: answeringOf,
    }),
    closed: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When it closed, as exactly as its source says; null while it is open.',
      resolve: (row) => closingOf(row)?.since ?? null,
    }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which its phase was no longer open: answered on paper, kept or lapsed [O5]. Null while it is open.',
      resolve: (row) => closingOf(row)?.since.earliest ?? null,
    }),
    closedBy: t.field({
      type: StatementRef,
      nullable: true,
      description: 'The statement that says it closed; null while it is open.',
      resolve: (row) => {
        const closing = closingOf(row)
        return closing === null ? null : statementById(row.item.view, closing.statement)
      },
    }),
    isLapsed: t.boolean({
      description: 'It closed without being answered or kept: withdrawn, overtaken or out of time.',
      resolve: (row) => closingOf(row)?.value === 'LAPSED',
    }),
    answers: t.field({
      type: [LedgerDocument],
      description: 'The documents that answer it on paper.',
      resolve: (row) => documentsOf(row, 'ANSWERS'),
    }),
    fulfilledBy: t.field({
      type: [LedgerDocument],
      description: 'The documents and measures that fulfil it, or are meant to.',
      resolve: (row) => documentsOf(row, 'FULFILS'),
    }),
    fulfilledOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was answered or kept; null while it is open, and where it lapsed.',
      resolve: (row) => {
        const closing = closingOf(row)
        return closing?.value === 'DONE' ? closing.since.earliest : null
      },
    }),
    daysEarly: t.int({
      nullable: true,
      description:
        'Days from `fulfilledOn` to the last day that was promised, or of a request asked; negative is late. Null where no such day was named: what rules work out is among the item’s `dates`.',
      resolve: daysEarlyOf,
    }),
    dueBefore: t.field({
      type: [RelationRef],
      description: 'The meetings before which it is due, as DUE_BEFORE relations.',
      resolve: (row) => relationsOfType(row, 'DUE_BEFORE'),
    }),
    conditionalOn: t.field({
      type: [ParkedOn],
      description: 'All that it waits for, closed or not: what a set was parked on, what a commitment depends on.',
      resolve: ({ relations, item }) => parkedOnOf(relations, item),
    }),
    unsettled: t.field({
      type: Unsettled,
      nullable: true,
      description: 'How it stands, where its substance is open: PARTLY, PARKED or IGNORED [O1]; else null.',
      resolve: ({ item, relations }) => (item.substance?.isOpen ? unsettledOfItem(item, relations) : null),
    }),
    daysOpen: t.int({
      nullable: true,
      description: 'Days from `begun.earliest` until it closed, or to the moment; null where nobody says when it began.',
      resolve: (row) =>
        row.begun === null ? null : daysBetween(row.begun.earliest, closingOf(row)?.since.earliest ?? row.item.view.moment.trueOn),
    }),
    partOf: t.field({
      type: ItemRef,
      nullable: true,
      description: 'Of a question, the set it is of.',
      resolve: (row) => (row.item.type === 'Question' ? (endsOf(row, 'PART_OF')[0] ?? null) : null),
    }),
    questions: t.field({
      type: [ItemRef],
      description: 'Of a set, its numbered questions where they are known, by slug.',
      resolve: (row) => (row.item.type === 'QuestionSet' ? endsOf(row, 'PART_OF').toSorted((a, b) => (a.slug < b.slug ? -1 : 1)) : []),
    }),
    chain: t.field({
      type: ChainType,
      description: 'Repeats and amendments of it, itself included, with what each did to the date.',
      resolve: chainOfRow,
    }),
  }),
})

const sorts = `one or more of ${ledgerTypes.join(', ')}`

builder.objectField(DossierRef, 'ledger', (t) =>
  t.field({
    type: [LedgerEntryRef],
    args: {
      types: t.arg({ type: [ItemTypeEnum], description: `Only items of these types: ${sorts}. Any other is InvalidInput.` }),
      slugs: t.arg.stringList({ description: 'Only these items.' }),
    },
    description: 'Parliament’s ledger: its sets of questions, questions, commitments and requests that are known [P9], by slug.',
    resolve: async ({ view, slug }, { types, slugs }) => {
      const wrong = types?.find((type) => !ledgerTypes.some((name) => name === type))
      if (wrong !== undefined) throw new InvalidInput(`Found ${wrong} in types; expected ${sorts}.`)
      const rows = (await ledgerOfDossierAt(view, slug)).filter(({ item }) => !types || types.includes(item.type))
      return rows.filter((row) => !slugs || slugs.includes(row.slug))
    },
  }),
)

for (const name of ledgerTypes) {
  const ref = itemRefs.get(name)
  if (ref)
    builder.objectField(ref, 'ledger', (t) =>
      t.field({
        type: LedgerEntryRef,
        nullable: true,
        description: 'What parliament’s ledger says of it; null where nothing is recorded at the basis.',
        resolve: ledgerOf,
      }),
    )
}
