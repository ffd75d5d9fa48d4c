// What an entry of the ledger is made of: who answers for it, what answers it, and its repeats and amendments.
import { builder } from '../../builder.ts'
import type { Day, FuzzyDate } from '../../rules/statement.ts'
import { SlippageEntryType } from '../dueDate/slippage.ts'
import type { ItemRow } from '../item/row.ts'
import { FuzzyDateType } from '../moment.ts'
import { ItemRef, RelationRef } from '../refs.ts'
import type { RelationRow } from '../relation/row.ts'
import { holderOn, holdersNow } from './holders.ts'
import { endsOf, ledgerOf, relationsOfType, type Chain, type LedgerRow } from './ledgerRow.ts'

interface AnsweringRow {
  readonly item: ItemRow
  /** When it was asked or promised. */
  readonly on: Day | null
}

export async function answeringOf(row: LedgerRow): Promise<AnsweringRow[]> {
  const found = (of: LedgerRow) => endsOf(of, of.item.type === 'Commitment' ? 'MADE' : 'ADDRESSED_TO')
  const [set] = row.item.type === 'Question' ? endsOf(row, 'PART_OF') : []
  const asked = set ? await ledgerOf(set) : row
  return asked === null ? [] : found(asked).map((item) => ({ item, on: asked.begun?.earliest ?? null }))
}

/** On a later day than the moment's nobody can say it yet. */
const heldThen = ({ item, on }: AnsweringRow): Promise<RelationRow | null> | null =>
  item.type === 'Office' && on !== null && on <= item.view.moment.trueOn ? holderOn(item, on) : null

const heldNow = async ({ item }: AnsweringRow): Promise<RelationRow | null> =>
  item.type === 'Office' ? ((await holdersNow(item))[0] ?? null) : null

export const Answering = builder.objectRef<AnsweringRow>('Answering').implement({
  description: 'Whoever answers for something, with who held the office when it was asked or promised and who holds it at the moment [L1].',
  fields: (t) => ({
    item: t.field({ type: ItemRef, description: 'The office, body or person.', resolve: ({ item }) => item }),
    holderThen: t.field({
      type: RelationRef,
      nullable: true,
      description: 'Of an office, who held it when it was asked or promised; null where either is not known.',
      resolve: heldThen,
    }),
    holderNow: t.field({
      type: RelationRef,
      nullable: true,
      description: 'Of an office, who holds it at the moment; null where nobody is said to.',
      resolve: heldNow,
    }),
    hasChanged: t.boolean({
      description: 'Another person holds it now than then; false where either is not known.',
      resolve: async (row) => {
        const [then, now] = await Promise.all([heldThen(row), heldNow(row)])
        return Boolean(then && now && then.from.slug !== now.from.slug)
      },
    }),
  }),
})

interface DocumentRow {
  readonly relation: RelationRow
}

export const documentsOf = (row: LedgerRow, type: 'ANSWERS' | 'FULFILS'): DocumentRow[] =>
  relationsOfType(row, type).map((relation) => ({ relation }))

function sentOn({ relation: { from } }: DocumentRow): FuzzyDate | null {
  return from.phase?.value === 'DONE' ? from.phase.since : null
}

export const LedgerDocument = builder.objectRef<DocumentRow>('LedgerDocument').implement({
  description: 'A document or measure that answers or fulfils something.',
  fields: (t) => ({
    item: t.field({ type: ItemRef, description: 'The document or measure.', resolve: ({ relation }) => relation.from }),
    relation: t.field({ type: RelationRef, description: 'The ANSWERS or FULFILS that says so.', resolve: ({ relation }) => relation }),
    doneOn: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When it was sent or done; null while it is not, and where nobody says.',
      resolve: sentOn,
    }),
  }),
})

interface LinkRow {
  readonly chain: Chain
  readonly member: LedgerRow
}

const ChainLink = builder.objectRef<LinkRow>('LedgerChainLink').implement({
  description: 'One of a chain of repeats and amendments.',
  fields: (t) => ({
    item: t.field({ type: ItemRef, description: 'The commitment or request.', resolve: ({ member }) => member.item }),
    begun: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When it was promised or asked; null where nobody says.',
      resolve: ({ member }) => member.begun,
    }),
    basedOn: t.field({
      type: [RelationRef],
      description: 'BASED_ON relations to others of the chain; empty of the first.',
      resolve: ({ member, chain }) => {
        const slugs = new Set(chain.members.map(({ slug }) => slug))
        return relationsOfType(member, 'BASED_ON').filter(({ from, to }) => from.slug === member.slug && slugs.has(to.slug))
      },
    }),
    dates: t.field({
      type: [SlippageEntryType],
      description: 'The dates that it named, each with what it did to the date named before it in the chain.',
      resolve: ({ member, chain }) =>
        (chain.slippage?.entries ?? [])
          .filter(({ date }) => date.about === member.slug)
          .map((entry) => ({ ...entry, view: member.item.view })),
    }),
  }),
})

export const ChainType = builder.objectRef<Chain>('LedgerChain').implement({
  description: 'Commitments, or requests, that repeat and amend one another by BASED_ON.',
  fields: (t) => ({
    links: t.field({
      type: [ChainLink],
      description: 'Its members, the oldest first; one where nothing repeats it.',
      resolve: (chain) => chain.members.map((member) => ({ chain, member })),
    }),
    movedTimes: t.int({
      description: 'How often the date was moved or withdrawn along the chain.',
      resolve: ({ slippage }) => slippage?.movedTimes ?? 0,
    }),
    days: t.int({
      nullable: true,
      description: 'Days from the first date named to the last, negative is earlier; null where none was.',
      resolve: ({ slippage }) => slippage?.days ?? null,
    }),
    months: t.int({
      nullable: true,
      description: 'The same in months, to the nearest.',
      resolve: ({ slippage }) => slippage?.months ?? null,
    }),
  }),
})
