// The words of the model in both languages: what a form or a legend needs.
import {
  certainties,
  dateKinds,
  eventKinds,
  itemTypeNames,
  itemTypes,
  measures,
  phaseNames,
  relationTypeNames,
  relationTypes,
  sourceKinds,
  substanceNames,
  type ItemType,
  type RelationType,
} from '../../cypher/model.ts'
import { builder } from '../builder.ts'
import type { Words } from '../rules/statement.ts'
import { itemTypeWords, kindWords } from '../words/itemWords.ts'
import { relationWords } from '../words/relationWords.ts'
import type { Both, Term } from '../words/term.ts'
import {
  certaintyWords,
  dateKindWords,
  eventKindWords,
  measureWords,
  phaseWords,
  sourceKindWords,
  substanceWords,
} from '../words/valueWords.ts'
import { DirectionEnum, ItemTypeEnum, RelationFamilyEnum, RelationTypeEnum } from './scalars.ts'
import { inLanguage, languageOf, sayName } from './words.ts'

export interface WordRow {
  readonly value: string
  /** A dossier's own may be in one language only. */
  readonly name: Words
  readonly meaning: Both | null
}

const withMeaning = <T extends string>(names: readonly T[], words: Readonly<Record<T, Term>>): WordRow[] =>
  names.map((value) => ({ value, ...words[value] }))
const plain = (words: Readonly<Record<string, Both>>): WordRow[] =>
  Object.entries(words).map(([value, name]) => ({ value, name, meaning: null }))

export const WordType = builder.objectRef<WordRow>('Word').implement({
  description: 'A value of the model and what it is called.',
  fields: (t) => ({
    value: t.string({ description: 'As it stands in answers and arguments.', resolve: ({ value }) => value }),
    name: t.string({ args: inLanguage, description: 'What it is called.', resolve: ({ name }, args) => sayName(name, args) }),
    meaning: t.string({
      nullable: true,
      args: inLanguage,
      description: 'What is meant, where the name does not say it all.',
      resolve: ({ meaning }, args) => meaning?.[languageOf(args)] ?? null,
    }),
  }),
})

const ItemTypeWord = builder.objectRef<ItemType>('ItemTypeWord').implement({
  description: 'A type of item.',
  fields: (t) => ({
    type: t.field({ type: ItemTypeEnum, description: 'The type.', resolve: (type) => type }),
    name: t.string({
      args: inLanguage,
      description: 'What it is called.',
      resolve: (type, args) => itemTypeWords[type].name[languageOf(args)],
    }),
    meaning: t.string({
      args: inLanguage,
      description: 'What is meant.',
      resolve: (type, args) => itemTypeWords[type].meaning[languageOf(args)],
    }),
    kinds: t.field({ type: [WordType], description: 'Its kinds.', resolve: (type) => plain(kindWords[type]) }),
    isTracked: t.boolean({ description: 'Whether its PHASE means something.', resolve: (type) => itemTypes[type].isTracked }),
    hasSubstance: t.boolean({ description: 'Whether it may be answered in substance.', resolve: (type) => itemTypes[type].hasSubstance }),
  }),
})

const RelationTypeWord = builder.objectRef<RelationType>('RelationTypeWord').implement({
  description: 'A type of relation.',
  fields: (t) => ({
    type: t.field({ type: RelationTypeEnum, description: 'The type.', resolve: (type) => type }),
    family: t.field({ type: RelationFamilyEnum, description: 'What it belongs to.', resolve: (type) => relationTypes[type].family }),
    name: t.string({
      args: {
        ...inLanguage,
        direction: t.arg({
          type: DirectionEnum,
          defaultValue: 'OUT',
          description: 'OUT and BOTH: from left to right. IN: from right to left.',
        }),
      },
      description: 'What it is called, between the names of two items.',
      resolve: (type, args) => relationWords[type][args.direction === 'IN' ? 'in' : 'out'][languageOf(args)],
    }),
    from: t.field({ type: [ItemTypeEnum], description: 'What may stand on the left.', resolve: (type) => relationTypes[type].from }),
    to: t.field({ type: [ItemTypeEnum], description: 'What may stand on the right.', resolve: (type) => relationTypes[type].to }),
    attributes: t.stringList({ description: 'What it may say beside its ends and `why`.', resolve: (type) => attributesOf(type) }),
  }),
})

function attributesOf(type: RelationType): readonly string[] {
  const entry = relationTypes[type]
  return 'attributes' in entry ? entry.attributes : []
}

const Vocabulary = builder.objectRef<true>('Vocabulary').implement({
  description: 'The types, kinds, relation ends and families, measures and their names in both languages: what a form or a legend needs.',
  fields: (t) => ({
    itemTypes: t.field({ type: [ItemTypeWord], description: 'All types of items.', resolve: () => itemTypeNames }),
    relationTypes: t.field({ type: [RelationTypeWord], description: 'All types of relations.', resolve: () => relationTypeNames }),
    phases: t.field({ type: [WordType], description: 'Values of PHASE.', resolve: () => withMeaning(phaseNames, phaseWords) }),
    substances: t.field({
      type: [WordType],
      description: 'Values of SUBSTANCE.',
      resolve: () => withMeaning(substanceNames, substanceWords),
    }),
    certainties: t.field({
      type: [WordType],
      description: 'Certainties, strongest first.',
      resolve: () => withMeaning(certainties, certaintyWords),
    }),
    measures: t.field({
      type: [WordType],
      description: 'Measures of the model; a dossier may add its own.',
      resolve: () => withMeaning(measures, measureWords),
    }),
    eventKinds: t.field({
      type: [WordType],
      description: 'Kinds of events.',
      resolve: () => eventKinds.map((value) => ({ value, name: eventKindWords[value], meaning: null })),
    }),
    sourceKinds: t.field({
      type: [WordType],
      description: 'Kinds of sources.',
      resolve: () => sourceKinds.map((value) => ({ value, name: sourceKindWords[value], meaning: null })),
    }),
    dateKinds: t.field({ type: [WordType], description: 'Kinds of dates.', resolve: () => withMeaning(dateKinds, dateKindWords) }),
  }),
})

builder.queryField('vocabulary', (t) =>
  t.field({
    type: Vocabulary,
    description: 'The words of the model in both languages.',
    complexity: { field: 1, multiplier: 1 },
    resolve: () => true as const,
  }),
)
