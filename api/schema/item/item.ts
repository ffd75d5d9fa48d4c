// What every item answers.
import { districts } from '../../../cypher/model.ts'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { viewAt, type AskedMoment } from '../../moment.ts'
import { districtOf, levelOf } from '../../rules/district.ts'
import { inWaitLoader, isItemOpen } from '../blockingRows.ts'
import { ItemBlockingType, blockingOfItem } from '../blocking.ts'
import { dossiersOfItemLoader } from '../dossier/row.ts'
import { computedDatesOf, includeComputedText } from '../dueDate/computed.ts'
import { datesOf, expectedOf, inOrder } from '../dueDate/row.ts'
import { EventConnection, eventPage } from '../event.ts'
import { figuresOf } from '../figureRow.ts'
import { atMoment, MomentType } from '../moment.ts'
import { connectionOf, forwardArgs, pageArgs, pageCost } from '../page.ts'
import { DossierRef, DueDateRef, FigureRef, ItemRef, NodeRef, StateRef } from '../refs.ts'
import { RelationConnection } from '../relation/relation.ts'
import { AspectEnum, DirectionEnum, FormEnum, ItemTypeEnum, RelationFamilyEnum, RelationTypeEnum } from '../scalars.ts'
import { StatementConnection } from '../statement/statement.ts'
import { inLanguage, sayName } from '../words.ts'
import { firstKnownLoader, relationCounts, RelationCountType, relationPage, responsibleOf, statementPage } from './parts.ts'
import { historyOf, stateRow } from './history.ts'
import { itemLoader, knownLoader, type Identifier, type ItemRow } from './row.ts'

const IdentifierType = builder.objectRef<Identifier>('Identifier').implement({
  description: 'An official number.',
  fields: (t) => ({
    scheme: t.string({ description: 'Whose numbering it is.', resolve: ({ scheme }) => scheme }),
    value: t.string({ description: 'The number.', resolve: ({ value }) => value }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where it can be looked up, where the number itself is an address.',
      resolve: ({ value }) => (/^https?:\/\//.test(value) ? value : null),
    }),
  }),
})

const placed = ({ type, kind, statedDistrict }: ItemRow) => ({
  type,
  kind,
  district: districts.find((name) => name === statedDistrict) ?? null,
})
const levelOfItem = async (item: ItemRow): Promise<number> => levelOf(placed(item), await inWaitLoader(item.view).load(item.slug))

ItemRef.implement({
  interfaces: [NodeRef],
  resolveType: ({ type }) => type,
  description: 'A thing with a name that statements are about. Items are shared by dossiers.',
  fields: (t) => ({
    slug: t.string({ description: 'Its readable name in the store, unique and stable.', resolve: ({ slug }) => slug }),
    type: t.field({ type: ItemTypeEnum, description: 'What sort of thing it is.', resolve: ({ type }) => type }),
    kind: t.string({ nullable: true, description: 'A division of its type: see `vocabulary`.', resolve: ({ kind }) => kind }),
    district: t.string({
      description: 'Where it lives on the context map: parliament, oversight, incident, response or affected [G1].',
      resolve: (item) => districtOf(placed(item)),
    }),
    level: t.int({ description: 'How soon the context map shows it: 1, 2, or 3 behind a badge at first [G2].', resolve: levelOfItem }),
    name: t.string({ args: inLanguage, description: 'Its name.', resolve: ({ name }, args) => sayName(name, args) }),
    aliases: t.stringList({ description: 'Other names.', resolve: ({ aliases }) => aliases }),
    identifiers: t.field({ type: [IdentifierType], description: 'Official numbers.', resolve: ({ identifiers }) => identifiers }),
    moment: t.field({ type: MomentType, description: 'The moment at which it is seen.', resolve: ({ view }) => view }),
    isKnown: t.boolean({
      description: 'A statement known at the moment is about it or names it [P9].',
      resolve: ({ view, slug, isKnown }) => isKnown ?? knownLoader(view).load(slug),
    }),
    firstKnownOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it was known, as recorded at the basis, also after the moment [P9].',
      resolve: ({ view, slug }) => firstKnownLoader(view).load(slug),
    }),
    phase: t.field({
      type: StateRef,
      nullable: true,
      description: 'How far it is; null where the type is not tracked or nothing is known at the moment.',
      resolve: ({ phase }) => phase,
    }),
    substance: t.field({
      type: StateRef,
      nullable: true,
      description: 'Whether it is answered in substance; null as for `phase`, and in a gap.',
      resolve: ({ substance }) => substance,
    }),
    isOpen: t.boolean({ description: 'Phase or substance is open [O1, O2].', resolve: isItemOpen }),
    responsible: t.field({ type: [ItemRef], description: 'Who must act [L5]; empty where nobody is said to.', resolve: responsibleOf }),
    expected: t.field({
      type: DueDateRef,
      nullable: true,
      description: 'By when: its latest-known PLANNED, else PROMISED, EXPECTED or REQUESTED date [L5].',
      resolve: expectedOf,
    }),
    history: t.field({
      type: [StateRef],
      args: { aspect: t.arg({ type: AspectEnum, defaultValue: 'PHASE', description: 'Of which scale.' }) },
      description: 'Every state that held up to the moment, as known at the moment, oldest first, gaps included [P7].',
      resolve: async (item, { aspect }) => (await historyOf(item, aspect ?? 'PHASE')).map((seen) => stateRow(item, seen)),
    }),
    relations: t.field({
      type: RelationConnection,
      args: {
        types: t.arg({ type: [RelationTypeEnum], description: 'Only these.' }),
        families: t.arg({ type: [RelationFamilyEnum], description: 'Only those of these families.' }),
        direction: t.arg({ type: DirectionEnum, defaultValue: 'BOTH', description: 'Which way they run, seen from this item.' }),
        itemTypes: t.arg({ type: [ItemTypeEnum], description: 'Only with items of these types at the other end.' }),
        ...pageArgs,
      },
      complexity: pageCost,
      description: 'Relations that hold, one for each statement [L2], by type, the other item’s slug, and known day.',
      resolve: relationPage,
    }),
    relationCounts: t.field({
      type: [RelationCountType],
      description: 'How many different items it is related to, by type and direction [L2].',
      resolve: relationCounts,
    }),
    figures: t.field({ type: [FigureRef], description: 'Figures about it that hold, first known first.', resolve: figuresOf }),
    dates: t.field({
      type: [DueDateRef],
      args: { includeComputed: t.arg.boolean({ defaultValue: false, description: includeComputedText }) },
      description: 'Dates of it that hold, by day, those that name none last.',
      resolve: async (row, { includeComputed }) => {
        const [stated, computed] = await Promise.all([datesOf(row), includeComputed ? computedDatesOf(row) : []])
        return [...stated, ...computed].toSorted(inOrder)
      },
    }),
    events: t.field({
      type: EventConnection,
      args: forwardArgs,
      complexity: pageCost,
      description: 'Events about it or involving it, oldest first.',
      resolve: eventPage,
    }),
    statements: t.field({
      type: StatementConnection,
      args: {
        forms: t.arg({ type: [FormEnum], description: 'Only of these forms.' }),
        includeLater: t.arg.boolean({
          defaultValue: false,
          description: 'Also what became known or true only after the moment, marked by its own dates.',
        }),
        ...forwardArgs,
      },
      complexity: pageCost,
      description: 'Visible statements about it or naming it, the latest known first [P1].',
      resolve: statementPage,
    }),
    blocking: t.field({
      type: ItemBlockingType,
      nullable: true,
      description: 'What it waits for and holds up; null where the type is not tracked.',
      resolve: blockingOfItem,
    }),
    dossiers: t.field({
      type: [DossierRef],
      description: 'The dossiers that it is in [F2].',
      resolve: ({ view, slug }) => dossiersOfItemLoader(view).load(slug),
    }),
  }),
})

export const ItemConnection = connectionOf('Item', ItemRef, 'items')

const itemAt = (context: Context, slug: string, at: AskedMoment | null | undefined): Promise<ItemRow | null> =>
  itemLoader(viewAt(context, at)).load(slug)

builder.queryField('item', (t) =>
  t.field({
    type: ItemRef,
    nullable: true,
    description: 'One item; null where there is none of that name at the basis.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the store.' }), ...atMoment },
    resolve: (_, { slug, at }, context) => itemAt(context, slug, at),
  }),
)
