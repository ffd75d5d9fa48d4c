// What the store looks like: every label with its properties and every relationship with its ends. The offline check of
// the queries reads this and nothing else; labels and relationship types of the model are taken from model.ts.
import { gathered, listOf, valueOf } from './columns.ts'
import { itemTypeNames, relationTypeNames } from './model.ts'

/** Half-open on three axes; `date` on true and known, integer on seq. Open ends are `sentinels`. */
const box = ['trueFrom', 'trueUntil', 'knownFrom', 'knownUntil', 'seqFrom', 'seqUntil'] as const
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
  // publisher: slug of an item, or plain text (F5).
  SourceVersion: [...recorded, 'slug', 'title', 'publisher', 'content'],
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
  // What is said of a term, in three parts: a rule makes the day of it, so no reader of dates may find it among them. `on` is the first day
  // of its part, null where it is an instant or the day another item closes.
  Term: [
    'statement', 'dossier', 'dateKind', 'rule', 'part', 'to', 'of', 'closed', 'instant', 'amount', 'unit', 'isReasoned', ...fuzzy('on'), ...fuzzy('until'),
    'textNl', 'textEn', 'certainty', 'known', 'seq', 'place', ...box,
  ],
  // aspects: of an OPEN_QUESTION only.
  Event: ['statement', 'dossier', 'eventKind', 'aspects', 'textNl', 'textEn', ...fuzzy('on'), 'certainty', 'known', 'seq', 'place', ...box],
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
  HAS_TERM: { ends: [['Item', 'Term']], properties: [] },
  HAS_EVENT: { ends: [['Item', 'Event']], properties: [] },
  INVOLVES: { ends: [['Event', 'Item']], properties: [] },
}

const recordedAtBasis = (x: string) => `${x}.seqFrom <= $basis AND $basis < ${x}.seqUntil`
const visible = (x: string) =>
  `${recordedAtBasis(x)} AND ${x}.trueFrom <= $trueOn AND ${x}.known <= $knownOn AND NOT EXISTS { (${x})<-[:SUPERSEDES]-(later:Statement) WHERE ${recordedAtBasis('later')} AND later.known <= $knownOn }`

const held = (x: string) => `${x}.trueFrom <= $trueOn AND ${x}.knownFrom <= $knownOn AND $knownOn < ${x}.knownUntil AND ${recordedAtBasis(x)}`
const holds = (x: string) => `${held(x)} AND $trueOn < ${x}.trueUntil`
/** The same of the other one of two moments, which a query is given as plain parameters. */
const recordedBefore = (x: string) => `${x}.seqFrom <= $fromBasis AND $fromBasis < ${x}.seqUntil`
const heldBefore = (x: string) =>
  `${x}.trueFrom <= $fromTrueOn AND $fromTrueOn < ${x}.trueUntil AND ${x}.knownFrom <= $fromKnownOn AND $fromKnownOn < ${x}.knownUntil AND ${recordedBefore(x)}`
const known = (x: string) => `EXISTS { (${x})<-[:ABOUT|OBJECT|NAMES|SPOKEN_BY]-(said:Statement) WHERE ${visible('said')} }`
const states = (x: string, where: string) => `(${x})-[:HAS_STATE]->(box${where} WHERE ${holds('box')})`
const latestFirst = (day: string) => `right('0' + toString(99999999 - toInteger(replace(toString(${day}), '-', ''))), 8)`
/** Written in a query as `BOX(x)`, expanded by the compiler: what holds at the moment is compared in one way only. */
export const macros: Readonly<Record<string, (x: string) => string>> = {
  /** A box contains the moment. */
  BOX: (x) => `(${holds(x)})`,
  /** It contains the moment or ended before it on the true axis: what had held, as known at the moment. */
  HELD: (x) => `(${held(x)})`,
  /** A version, a membership or a statement was recorded and not yet replaced, ended or retracted. */
  RECORDED: (x) => `(${recordedAtBasis(x)})`,
  /** A box contains the other moment, from which a difference is taken. */
  WAS: (x) => `(${heldBefore(x)})`,
  /** Recorded at either of the two moments. */
  EVER_RECORDED: (x) => `(${recordedAtBasis(x)} OR ${recordedBefore(x)})`,
  /** Rule P1, for a statement. */
  VISIBLE: (x) => `(${visible(x)})`,
  /** Rule P9, for an item. */
  KNOWN: known,
  /** Rule O2, for an item. */
  OPEN: (x) => `EXISTS { ${states(x, ' {isOpen: true}')} }`,
  /** The item with its name and states at the moment: a map that api/schema/item/row.ts reads. */
  ITEM: (x) =>
    `{slug: ${x}.slug, labels: labels(${x}), version: head([(${x})-[:HAS_VERSION]->(said WHERE ${recordedAtBasis('said')}) | ${listOf(gathered.version, 'said')}]), states: [${states(x, '')} | ${listOf(gathered.state, 'box')}]}`,
  /** A relation's ends, type and values: a map. */
  RELATION: (x) => `{type: type(${x}), from: startNode(${x}).slug, to: endNode(${x}).slug, values: ${listOf(gathered.relation, x)}}`,
  STATEMENT: (x) => `{values: ${listOf(gathered.statement, x)}}`,
  FIGURE: (x) => `{values: ${listOf(gathered.figure, x)}}`,
  DUE_DATE: (x) => `{values: ${listOf(gathered.dueDate, x)}}`,
  /** What is said of a term: a map by the names of its properties. */
  TERM: (x) => `{${gathered.term.map((column) => `${column}: ${valueOf(column, x)}`).join(', ')}}`,
  EVENT: (x) => `{values: ${listOf(gathered.event, x)}}`,
  STATE: (x) => `{values: ${listOf(gathered.state, x)}}`,
  /** From `x` on to related items that are not in the list named here, the most related first: two lists, the items and how many relations led to each. */
  RING: (seen) =>
    `MATCH (x)-[r:${relationTypeNames.join('|')}]-(m:Item) WHERE ${holds('r')} AND ($types IS NULL OR type(r) IN $types) AND ($itemTypes IS NULL OR any(label IN labels(m) WHERE label IN $itemTypes)) WITH m, count(DISTINCT [type(r), x.slug, startNode(r) = x]) AS links, m.slug AS slug, ${seen} WHERE NOT m IN ${seen} WITH m, links, slug ORDER BY links DESC, slug RETURN collect(m) AS found, collect(links) AS links`,
  /** Text that orders days latest first. */
  LATEST_FIRST: latestFirst,
  /** The API's ItemFilter but for isKnown and relatedTo, of a list [item, version, state boxes]: every part that is not null must fit. In one map, since each other type or length of a parameter is planned anew. */
  FITS: (x) =>
    `($filter.types IS NULL OR any(label IN labels(${x}[0]) WHERE label IN $filter.types)) AND ($filter.kinds IS NULL OR ${x}[1].kind IN $filter.kinds) AND ($filter.words IS NULL OR all(word IN $filter.words WHERE toLower(${x}[1].namesNl) CONTAINS word OR toLower(${x}[1].namesEn) CONTAINS word)) AND ($filter.isOpen IS NULL OR $filter.isOpen = any(box IN ${x}[2] WHERE box.isOpen)) AND ($filter.phases IS NULL OR any(box IN ${x}[2] WHERE box.aspect = 'PHASE' AND box.value IN $filter.phases))`,
  /** The API's ItemOrder as text that orders ascending, nulls last, of a list [item, version, state boxes, waiters]. SINCE goes by what makes it open, the phase first. */
  ORDERED: (x) => {
    const phase = `box IN ${x}[2] WHERE box.aspect = 'PHASE'`
    const sinceOpen = (as: string) => `[${phase} AND box.isOpen | ${as}] + [box IN ${x}[2] WHERE box.isOpen | ${as}]`
    const last = `'99999999'`
    return `CASE $orderBy WHEN 'NAME' THEN toLower(${x}[1].nameNl) WHEN 'LAST_CONFIRMED' THEN coalesce(head([${phase} | ${latestFirst('box.lastConfirmedOn')}]), ${last}) WHEN 'SINCE' THEN coalesce(head(${sinceOpen(latestFirst('box.since'))} + [${phase} | ${latestFirst('box.since')}]), ${last}) WHEN 'OPEN_LONGEST' THEN coalesce(head(${sinceOpen('toString(box.since)')}), ${last}) ELSE right('0' + toString(99999999 - ${x}[3]), 8) END`
  },
}

/** Written in a query as `:RELATIONS`: any relation type of the model. */
export const anyRelation = relationTypeNames.join('|')
