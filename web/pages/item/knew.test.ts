import { describe, expect, test } from 'vitest'
import { en } from '../../words/en.ts'
import { nl } from '../../words/nl.ts'
import type { Item } from './documents.ts'
import type { ItemState } from './itemFragments.ts'
import { knewOf } from './knew.ts'

const emptyPage = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] }
const said = {
  id: 's',
  text: '',
  known: { earliest: '2025-09-30', latest: '2025-09-30', precision: 'DAY' },
  speaker: null,
  evidence: [],
} as const

const running: ItemState = {
  phase: 'RUNNING',
  substance: null,
  isOpen: true,
  isGap: false,
  wording: 'nog niet afgerond',
  certainty: 'STATED',
  since: { earliest: '2025-08-13', latest: '2025-08-13', precision: 'ABOUT' },
  lastConfirmedOn: '2025-09-30',
  daysSinceConfirmed: 0,
  isStale: false,
  isPresumed: false,
  isUnconfirmed: false,
  statement: { ...said, evidence: [] },
  conflictsWith: [],
  doubtedBy: [],
}

const noDate = {
  id: 'd',
  dateKind: 'EXPECTED',
  isOverdue: false,
  daysOverdue: null,
  daysEarly: null,
  metOn: null,
  movedTo: null,
  wording: null,
  due: null,
  statedBy: null,
} as const

type More = Partial<Pick<Item, 'type' | 'phase' | 'isOpen' | 'substance' | 'expected' | 'blocking' | 'relations' | 'statements'>>

function item(more: More): Item {
  return {
    __typename: 'Investigation',
    slug: 'i',
    type: 'INVESTIGATION',
    kind: 'CRIMINAL',
    name: 'I',
    isKnown: true,
    isOpen: true,
    firstKnownOn: '2025-08-17',
    moment: { trueOn: '2025-09-30', knownOn: '2025-09-30', basis: 1 },
    dossiers: [],
    responsible: [],
    phase: running,
    substance: null,
    expected: { ...noDate },
    blocking: { isBlocked: false, waysToRoots: [], awaits: [], awaitedBy: [] },
    figures: [],
    dates: [],
    events: emptyPage,
    relations: emptyPage,
    statements: emptyPage,
    ever: { totalCount: 0 },
    steps: { totalCount: 0, edges: [] },
    ...more,
  }
}

const named = { type: 'Onderzoek', kind: 'strafrechtelijk' }
const dutch = (more: More) => knewOf(nl, item(more), named).map((marked) => marked.join(''))
const english = (more: More) => knewOf(en, item(more), named).map((marked) => marked.join(''))

describe('what the public knew', () => {
  test('is said with how exact the source is, and whether an end was given', () => {
    expect(dutch({})).toEqual([
      'Dat het loopt, sinds ongeveer 13 augustus 2025, en dat geen einddatum te geven was.',
      'Voor het laatst bevestigd op diezelfde dag.',
    ])
    expect(english({ expected: null })[0]).toBe('That it runs, since about 13 August 2025, and that no end date was given.')
  })

  test('has its phase and date in bold', () => {
    const [first] = knewOf(nl, item({}), named)
    expect(first?.filter((_, index) => index % 2 === 1)).toEqual(['loopt', '13 augustus 2025'])
  })

  test('is done on a day, in the words of its type', () => {
    const done: ItemState = {
      ...running,
      phase: 'DONE',
      isOpen: false,
      since: { earliest: '2025-12-01', latest: '2025-12-31', precision: 'MONTH' },
    }
    expect(dutch({ phase: done, isOpen: false })).toEqual(['Dat het afgerond is in december 2025.'])
    expect(dutch({ phase: done, type: 'MEETING' })[0]).toBe('Dat het gehouden is in december 2025.')
    expect(english({ phase: done, type: 'QUESTION_SET' })[0]).toBe('That it was answered in December 2025.')
  })

  test('is formal where the substance is still open, and says whom it waits for', () => {
    const done: ItemState = {
      ...running,
      phase: 'DONE',
      isOpen: false,
      since: { earliest: '2025-09-01', latest: '2025-09-01', precision: 'DAY' },
    }
    const parked: ItemState = { ...running, phase: null, substance: 'PARKED' }
    const to = { slug: 'ap', type: 'INVESTIGATION', name: 'AP-onderzoek', phase: null, substance: null } as const
    const ground = { ground: 'OUTCOME', certainty: 'STATED', why: null, since: null } as const
    const relation = {
      id: 'w',
      strength: 'REQUIRED' as const,
      group: null,
      ...ground,
      statement: { id: 's', evidence: [] },
      from: { ...to },
      to: { ...to },
    }
    const waits = { isBlocked: true, waysToRoots: [], awaits: [{ isBlocking: true, relation }], awaitedBy: [] }
    expect(dutch({ type: 'QUESTION_SET', phase: done, substance: parked, blocking: waits })).toEqual([
      'Dat het formeel beantwoord is op 1 september 2025, maar dat de inhoud nog openstaat.',
      'Voor het laatst bevestigd op diezelfde dag.',
      'Het wacht op AP-onderzoek.',
    ])
  })

  test('is presumed after long silence, and counts a day that passed', () => {
    const due = { earliest: '2025-10-01', latest: '2025-10-01', precision: 'DAY' } as const
    const stale: ItemState = { ...running, lastConfirmedOn: '2025-06-01', isPresumed: true }
    expect(english({ phase: stale, expected: { ...noDate, due, dateKind: 'PROMISED', isOverdue: true, daysOverdue: 1 } })).toEqual([
      'That it runs, since about 13 August 2025, with 1 October 2025 as the promised date (1 day past).',
      'Last confirmed on 1 June 2025, 121 days earlier; that it is still so is presumed.',
    ])
  })

  test('is a gap where what held ended', () => {
    const gap: ItemState = {
      ...running,
      phase: 'UNKNOWN',
      isGap: true,
      since: { earliest: '2025-08-11', latest: '2025-08-11', precision: 'DAY' },
    }
    expect(dutch({ phase: gap })[0]).toBe('Niet hoe ver het is: wat gold, eindigde op 11 augustus 2025.')
  })

  test('is a sentence for every phase in both languages', () => {
    for (const phase of ['CONSIDERED', 'PLANNED', 'OPEN', 'RUNNING', 'SUSPENDED', 'DONE', 'LAPSED', 'UNKNOWN'] as const) {
      for (const say of [dutch, english]) {
        expect(say({ phase: { ...running, phase } })[0]).toMatch(/^(Dat het|That it) [^,]{4,}.*[^ ,]\.$/)
      }
    }
  })

  test('of what has no phase is what it is, and when it was last heard of', () => {
    const person = { type: 'Persoon', kind: null }
    const one = { ...emptyPage, totalCount: 1 }
    const sentences = knewOf(nl, item({ type: 'PERSON', phase: null, blocking: null, relations: one, statements: one }), person)
    expect(sentences.map((marked) => marked.join(''))).toEqual(['Bekend als persoon, met 1 relatie en 1 uitspraak.'])
  })
})
