// What the store looks like: every label with its properties and every relationship with its ends. The offline check of
// the queries reads this and nothing else; labels and relationship types of the model are taken from model.ts.
import { itemTypeNames, relationTypeNames } from './model.ts'

/** Half-open on three axes; `date` on true and known, integer on seq. Open ends are `sentinels`. */
export const box = ['trueFrom', 'trueUntil', 'knownFrom', 'knownUntil', 'seqFrom', 'seqUntil'] as const
const recorded = ['seqFrom', 'seqUntil'] as const
const fuzzy = (name: string) => [name, `${name}Latest`, `${name}Precision`, `${name}TextNl`, `${name}TextEn`]

/** Label → properties. `content` is canonical JSON of what was said, in the shape of api/rules/statement.ts or seed/dossier. */
export const labels: Readonly<Record<string, readonly string[]>> = {
  Store: ['id', 'epoch', 'seq', 'schemaVersion', 'rulesVersion', 'hash', 'pendingOperation', 'pendingSeq', 'pendingOwner', 'pendingAt', 'writers'],
  Migration: ['name', 'checksum', 'appliedAt'],
  Operation: ['id', 'contentHash', 'seq', 'isDone', 'stepsDone', 'result'],
  Change: ['seq', 'kind', 'at', 'by', 'hash', 'previousHash', 'contentHash', 'dossier', 'operationId', 'statementCount', 'retractedCount', 'itemSlugs'],
  Dossier: ['slug'],
  DossierVersion: [...recorded, 'titleNl', 'titleEn', 'content'],
  Item: ['slug'],
  ...Object.fromEntries(itemTypeNames.map((name) => [name, ['slug']])),
  ItemVersion: [...recorded, 'slug', 'kind', 'nameNl', 'nameEn', 'aliases', 'identifierSchemes', 'identifierValues', 'district', 'namesNl', 'namesEn'],
  Source: ['slug'],
  SourceVersion: [...recorded, 'slug', 'title', 'content'],
  // seqUntil is the seq that retracted it; trueFrom is far past where it is not said (D5); known is D2's `latest`.
  Statement: [
    'id', 'key', 'dossier', 'form', ...recorded, 'retractionReason', 'place', 'origin', 'recordedAt', 'recordedBy', 'trueFrom', 'trueUntil',
    'known', 'certainty', 'aspect', 'value', 'relationType', 'supersedes', 'wordsNl', 'wordsEn', 'content', 'contentHash',
  ],
  // aspect PHASE or SUBSTANCE. Board is a second label of every State that is no gap or is an open gap: the board's index stands on it.
  State: [
    'statement', 'aspect', 'value', 'isOpen', 'isGap', ...fuzzy('since'), 'wordingNl', 'wordingEn', 'certainty', 'lastConfirmedOn', 'knownSince',
    'heardOn', 'hasConflict', ...box,
  ],
  Board: ['isOpen', 'since', 'aspect', 'value', ...box],
  Figure: ['statement', 'dossier', 'measure', 'value', 'unit', 'qualifier', 'textNl', 'textEn', 'certainty', 'speaker', ...fuzzy('since'), 'known', 'seq', 'place', ...box],
  DueDate: ['statement', 'dossier', 'dateKind', ...fuzzy('due'), 'textNl', 'textEn', 'certainty', 'known', 'seq', 'place', ...box],
  Event: ['statement', 'dossier', 'eventKind', 'textNl', 'textEn', ...fuzzy('on'), 'certainty', 'known', 'seq', 'place', ...box],
}

/** What every relationship of the model carries beside its box. */
export const relationProperties = [
  'statement', 'dossier', 'certainty', ...fuzzy('since'), 'until', 'known', 'ground', 'strength', 'group', 'aspects', 'of', 'whyNl', 'whyEn', 'seq', 'place', ...box,
] as const

/** Relationship type → its ends and properties; relations of the model run from Item to Item. */
export const relationships: Readonly<Record<string, { readonly ends: readonly (readonly [string, string])[]; readonly properties: readonly string[] }>> = {
  ...Object.fromEntries(relationTypeNames.map((name) => [name, { ends: [['Item', 'Item']] as const, properties: relationProperties }])),
  HAS_VERSION: { ends: [['Item', 'ItemVersion'], ['Source', 'SourceVersion'], ['Dossier', 'DossierVersion']], properties: [] },
  // said: canonical JSON of what this dossier's file says of it, null where it is only named by a statement.
  IN: { ends: [['Item', 'Dossier'], ['Source', 'Dossier'], ['Statement', 'Dossier']], properties: [...recorded, 'isListed', 'said', 'place'] },
  ABOUT: { ends: [['Statement', 'Item']], properties: [] },
  OBJECT: { ends: [['Statement', 'Item']], properties: [] },
  NAMES: { ends: [['Statement', 'Item']], properties: [] },
  SPOKEN_BY: { ends: [['Statement', 'Item']], properties: [] },
  EVIDENCE: { ends: [['Statement', 'Source']], properties: ['place', 'locator', 'quote'] },
  SUPERSEDES: { ends: [['Statement', 'Statement']], properties: [] },
  DISPUTES: { ends: [['Statement', 'Statement']], properties: [] },
  HAS_STATE: { ends: [['Item', 'State']], properties: [] },
  HAS_FIGURE: { ends: [['Item', 'Figure']], properties: [] },
  HAS_DATE: { ends: [['Item', 'DueDate']], properties: [] },
  HAS_EVENT: { ends: [['Item', 'Event']], properties: [] },
  INVOLVES: { ends: [['Event', 'Item']], properties: [] },
}

const recordedAtBasis = (x: string) => `${x}.seqFrom <= $basis AND $basis < ${x}.seqUntil`
const visible = (x: string) =>
  `${recordedAtBasis(x)} AND ${x}.trueFrom <= $trueOn AND ${x}.known <= $knownOn AND NOT EXISTS { (${x})<-[:SUPERSEDES]-(later:Statement) WHERE ${recordedAtBasis('later')} AND later.known <= $knownOn }`

/** Written in a query as `BOX(x)`, expanded by the compiler: what holds at the moment is compared in one way only. */
export const macros: Readonly<Record<string, (x: string) => string>> = {
  /** A box contains the moment. */
  BOX: (x) =>
    `(${x}.trueFrom <= $trueOn AND $trueOn < ${x}.trueUntil AND ${x}.knownFrom <= $knownOn AND $knownOn < ${x}.knownUntil AND ${recordedAtBasis(x)})`,
  /** A version, a membership or a statement was recorded and not yet replaced, ended or retracted. */
  RECORDED: (x) => `(${recordedAtBasis(x)})`,
  /** Rule P1, for a statement. */
  VISIBLE: (x) => `(${visible(x)})`,
  /** Rule P9, for an item. */
  KNOWN: (x) => `EXISTS { (${x})<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE ${visible('said')} }`,
}

/** Written in a query as `:RELATIONS`: any relation type of the model. */
export const anyRelation = relationTypeNames.join('|')
