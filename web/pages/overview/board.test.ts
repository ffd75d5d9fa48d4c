import { describe, expect, test } from 'vitest'
import { csvOf } from '../../ui/csv.ts'
import { nl } from '../../words/nl.ts'
import type { Row } from './board.ts'
import { boardLines, fileName } from './csv.ts'
import { filtered, isFiltered } from './filters.ts'
import { groupsOf } from './grouping.ts'

const state: Row['state'] = {
  phase: 'RUNNING',
  substance: null,
  isOpen: true,
  wording: 'nog niet afgerond',
  certainty: 'STATED',
  since: { earliest: '2025-08-11', latest: '2025-08-11', precision: 'DAY' },
  lastConfirmedOn: '2025-09-30',
  daysSinceConfirmed: 0,
  isStale: false,
  isPresumed: false,
  isUnconfirmed: false,
}
const party = (slug: string) => ({ slug, name: `Partij ${slug}`, short: slug })
const waitFor = (from: string, to: string) => ({
  id: `${from} ${to}`,
  from,
  to,
  name: `Onderzoek ${to}`,
  isBlocking: true,
  isHelpful: false,
  group: null,
})
function row(slug: string, rest: Partial<Row> = {}): Row {
  return {
    slug,
    type: 'INVESTIGATION',
    name: `Naam ${slug}`,
    responsible: [],
    phase: 'RUNNING',
    state,
    waits: [],
    isBlocked: false,
    holds: 0,
    isRoot: false,
    expected: null,
    ...rest,
  }
}
const slugs = (groups: ReturnType<typeof groupsOf>) => groups.map(({ heading, rows }) => [heading, rows.map(({ slug }) => slug)])

describe('groups', () => {
  const rows = [
    row('claim', { type: 'PROCEEDING', responsible: [party('lawyers')], waits: [waitFor('claim', 'a'), waitFor('claim', 'b')] }),
    row('a', { responsible: [party('igj')] }),
    row('done', { phase: 'DONE', responsible: [party('igj')] }),
    row('b', { responsible: [party('igj'), party('om')] }),
    row('set', { type: 'QUESTION_SET', waits: [waitFor('set', 'b')] }),
  ]

  test('by kind, what is finished last', () => {
    expect(slugs(groupsOf(rows, null, null, nl))).toEqual([
      ['Onderzoeken', ['a', 'b', 'done']],
      ['Kamervragen', ['set']],
      ['Maatregelen en claims', ['claim']],
    ])
  })

  test('by who must act: who has two stands under both, nobody last', () => {
    expect(slugs(groupsOf(rows, null, 'who', nl))).toEqual([
      ['Partij igj', ['a', 'b', 'done']],
      ['Partij lawyers', ['claim']],
      ['Partij om', ['b']],
      [nl.nobodyToAct, ['set']],
    ])
  })

  test('by what is waited for: the most awaited first, those that wait for nothing last', () => {
    expect(slugs(groupsOf(rows, null, 'waits', nl))).toEqual([
      ['Onderzoek b', ['set', 'claim']],
      ['Onderzoek a', ['claim']],
      [nl.waitsForNothingGroup, ['a', 'b', 'done']],
    ])
  })

  test('an order of the reader’s own has one heading, and what has no value stays last both ways', () => {
    const by = (isDescending: boolean) =>
      groupsOf(rows, { key: 'responsible', isDescending }, 'who', nl).map((group) => group.rows.map(({ slug }) => slug))
    expect(by(false)).toEqual([['a', 'b', 'claim', 'set', 'done']])
    expect(by(true)).toEqual([['claim', 'a', 'b', 'set', 'done']])
  })
})

describe('filters', () => {
  const rows = [
    row('a', { name: 'Onderzoek Élan', isRoot: true }),
    row('b', { responsible: [party('Openbaar')], isBlocked: true }),
    row('c', { type: 'QUESTION_SET', phase: 'ANSWERED_OPEN', waits: [waitFor('c', 'élan')] }),
  ]
  const found = (find: string, narrowing: Parameters<typeof filtered>[1]['narrowing'] = null) =>
    filtered(rows, { find, narrowing }).map(({ slug }) => slug)

  test('find every word anywhere in a line, whatever its accents and capitals', () => {
    expect(found('ELAN onderzoek')).toEqual(['a', 'c'])
    expect(found('openbaar')).toEqual(['b'])
    expect(found('elan openbaar')).toEqual([])
    expect(found('  ')).toEqual(['a', 'b', 'c'])
  })

  test('narrow to what a count counts', () => {
    expect([found('', 'roots'), found('', 'waiting'), found('', 'answered'), found('', 'dated')]).toEqual([['a'], ['b'], ['c'], []])
    expect(found('elan', 'answered')).toEqual(['c'])
  })

  test('are there when there is anything to take away', () => {
    expect([
      isFiltered({ find: ' ', narrowing: null }),
      isFiltered({ find: 'a', narrowing: null }),
      isFiltered({ find: '', narrowing: 'roots' }),
    ]).toEqual([false, true, true])
  })
})

describe('the file', () => {
  const moment = { trueOn: '2025-09-30', knownOn: '2025-10-01', basis: 7, address: 'https://host/dossiers/d?trueOn=2025-09-30' }
  const hostile = row('x', { name: '=HYPERLINK("http://evil","klik")', state: { ...state, wording: '+31, "ja"' } })

  test('has the moment and the address on every line, days as ISO, each item once', () => {
    const [heading = [], first = [], ...rest] = boardLines([row('a'), row('a'), hostile], moment, nl)
    const cell = (name: string) => first[heading.indexOf(name)]
    expect([cell('Stand op'), cell(nl.csvKnownOn), cell(nl.csvAddress), cell(nl.csvSlug), cell('Sinds')]).toEqual([
      '2025-09-30',
      '2025-10-01',
      moment.address,
      'a',
      '2025-08-11',
    ])
    expect(new Set(heading).size).toBe(heading.length)
    expect([first, ...rest].map((line) => line.length)).toEqual([heading.length, heading.length])
  })

  test('runs no formula and keeps its columns', () => {
    const text = csvOf(boardLines([hostile], moment, nl))
    expect(text.startsWith('\u{feff}Stand op,')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""http://evil"",""klik"")"`)
    expect(text).toContain(`"'+31, ""ja"""`)
    expect(fileName('clinical-diagnostics', moment)).toBe('clinical-diagnostics 2025-09-30 2025-10-01.csv')
  })
})
