// The board's lines under headings, or all in one order. Pure.
import type { Grouping, Sort } from '../../explore/address.ts'
import type { Words } from '../../words/nl.ts'
import { isFinished, type ItemType, type PhaseWord, type Row } from './board.ts'

const kindKeys = ['investigations', 'commitments', 'questions', 'measures'] as const
type KindKey = (typeof kindKeys)[number]

const kindOfType: Partial<Record<ItemType, KindKey>> = {
  INVESTIGATION: 'investigations',
  COMMITMENT: 'commitments',
  REQUEST: 'commitments',
  DOCUMENT: 'commitments',
  MEETING: 'commitments',
  QUESTION_SET: 'questions',
  QUESTION: 'questions',
}
const typeOrder: readonly ItemType[] = [
  'INVESTIGATION',
  'COMMITMENT',
  'REQUEST',
  'DOCUMENT',
  'MEETING',
  'QUESTION_SET',
  'QUESTION',
  'MEASURE',
  'PROGRAMME',
  'PROCEEDING',
]

/** A heading with its lines, what is finished last. A line that has two of what is grouped by stands under both. */
export interface Group {
  readonly key: string
  readonly heading: string
  /** The heading says what kind the lines are, so that their names need not. */
  readonly isKind: boolean
  readonly rows: readonly Row[]
}

const phaseOrder: readonly PhaseWord[] = [
  'UNKNOWN',
  'CONSIDERED',
  'PLANNED',
  'OPEN',
  'RUNNING',
  'SUSPENDED',
  'ANSWERED_OPEN',
  'DONE',
  'LAPSED',
]
const last = '\u{10ffff}'

function sortValue(row: Row, key: Sort['key']): string | number {
  switch (key) {
    case 'name':
      return row.name
    case 'responsible':
      return row.responsible[0]?.short ?? last
    case 'phase':
      return phaseOrder.indexOf(row.phase)
    case 'since':
      return row.state.since.earliest
    case 'confirmed':
      return row.state.lastConfirmedOn
    case 'waits':
      return row.waits[0]?.name ?? last
    case 'expected':
      return row.expected?.due?.latest ?? last
  }
}

const inWords = new Intl.Collator('nl')

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return inWords.compare(String(a), String(b))
}

const finishedLast = (a: Row, b: Row): number => Number(isFinished(a)) - Number(isFinished(b))

/** What has no value (no date, nobody) stays last in both directions, before what is finished. */
function sorted(rows: readonly Row[], sort: Sort): readonly Row[] {
  const hasNone = (row: Row) => Number(sortValue(row, sort.key) === last)
  const direction = sort.isDescending ? -1 : 1
  return rows.toSorted(
    (a, b) => finishedLast(a, b) || hasNone(a) - hasNone(b) || compare(sortValue(a, sort.key), sortValue(b, sort.key)) * direction,
  )
}

interface Heading {
  readonly key: string
  readonly heading: string
}

/** The fullest group first, lines without any of it last. */
function under(rows: readonly Row[], headingsOf: (row: Row) => readonly Heading[], none: string): readonly Group[] {
  const groups = new Map<string, { heading: string; rows: Row[] }>()
  const rest: Row[] = []
  for (const row of rows) {
    const headings = new Map(headingsOf(row).map(({ key, heading }) => [key, heading]))
    if (headings.size === 0) rest.push(row)
    for (const [key, heading] of headings) {
      const group = groups.get(key) ?? { heading, rows: [] }
      group.rows.push(row)
      groups.set(key, group)
    }
  }
  const openIn = (group: { readonly rows: readonly Row[] }) => group.rows.filter((row) => !isFinished(row)).length
  const named = [...groups]
    .map(([key, group]) => ({ key: `of-${key}`, isKind: false, ...group }))
    .toSorted((a, b) => openIn(b) - openIn(a) || compare(a.heading, b.heading))
  return rest.length === 0 ? named : [...named, { key: 'none', heading: none, isKind: false, rows: rest }]
}

function byKind(rows: readonly Row[], words: Words): readonly Group[] {
  return kindKeys
    .map((key) => ({
      key,
      heading: words.groups[key],
      isKind: true,
      rows: rows.filter((row) => (kindOfType[row.type] ?? 'measures') === key),
    }))
    .filter((group) => group.rows.length > 0)
}

/** Lines under their kind, under who must act, under what they wait for, or all in one order. */
export function groupsOf(rows: readonly Row[], sort: Sort | null, grouping: Grouping | null, words: Words): readonly Group[] {
  if (sort !== null) return [{ key: 'all', heading: words.allItems, isKind: false, rows: sorted(rows, sort) }]
  const ordered = rows.toSorted((a, b) => finishedLast(a, b) || typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type))
  if (grouping === 'who') {
    return under(ordered, (row) => row.responsible.map(({ slug, name }) => ({ key: slug, heading: name })), words.nobodyToAct)
  }
  if (grouping === 'waits') {
    return under(ordered, (row) => row.waits.map(({ to, name }) => ({ key: to, heading: name })), words.waitsForNothingGroup)
  }
  return byKind(ordered, words)
}
