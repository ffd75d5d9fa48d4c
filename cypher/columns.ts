// What a macro of graph.ts gathers of one thing into one column, and in which order: the readers of api/schema count on it.

const fuzzy = (name: string) => [name, `${name}Latest`, `${name}Precision`, `${name}TextNl`, `${name}TextEn`]

/** Days go out as text: cheaper than a date object for every box. */
const days = new Set([
  'since', 'sinceLatest', 'until', 'known', 'lastConfirmedOn', 'knownSince', 'heardOn', 'due', 'dueLatest', 'on', 'onLatest', 'trueFrom', 'trueUntil', 'untilLatest',
])

export const gathered = {
  version: ['kind', 'nameNl', 'nameEn', 'aliases', 'identifierSchemes', 'identifierValues', 'district'],
  state: [
    'aspect', 'value', 'isOpen', 'isGap', ...fuzzy('since'), 'wordingNl', 'wordingEn', 'certainty', 'lastConfirmedOn', 'knownSince', 'heardOn', 'hasConflict',
    'statement',
  ],
  relation: ['statement', 'dossier', 'certainty', ...fuzzy('since'), 'until', 'known', 'ground', 'strength', 'group', 'aspects', 'of', 'whyNl', 'whyEn', 'seq', 'place'],
  figure: ['statement', 'dossier', 'measure', 'value', 'unit', 'qualifier', 'textNl', 'textEn', 'certainty', 'speaker', ...fuzzy('since'), 'known', 'seq', 'place'],
  dueDate: ['statement', 'dossier', 'dateKind', ...fuzzy('due'), 'textNl', 'textEn', 'certainty', 'known', 'seq', 'place', 'trueUntil'],
  term: [
    'statement', 'dossier', 'dateKind', 'rule', 'part', 'to', 'of', 'closed', 'instant', 'amount', 'unit', 'isReasoned', ...fuzzy('on'), ...fuzzy('until'),
    'textNl', 'textEn', 'certainty', 'known', 'seq', 'place',
  ],
  event: ['statement', 'dossier', 'eventKind', 'textNl', 'textEn', ...fuzzy('on'), 'certainty', 'known', 'seq', 'place'],
  statement: ['id', 'dossier', 'seqFrom', 'seqUntil', 'retractionReason', 'place', 'recordedAt', 'recordedBy', 'content'],
} as const

export const valueOf = (column: string, x: string): string => (days.has(column) ? `toString(${x}.${column})` : `${x}.${column}`)

/** The values of `x`, in the order of the list, as one list of Cypher. */
export const listOf = (columns: readonly string[], x: string): string => `[${columns.map((column) => valueOf(column, x)).join(', ')}]`
