// The first dossier against its worked questions. What is asked through the API as well is asked again in test/api.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentinels } from '../../cypher/model.ts'
import { readDossier } from '../../seed/dossier/read.ts'
import { blocking } from './blocking.ts'
import { datesSeen, expectedDate, type DateRecord } from './due.ts'
import { inOrderOfHolding } from './holder.ts'
import { projectStatement, projectStates } from './project.ts'
import type { StateRecord } from './runs.ts'
import type { Moment, Recorded, RelationStatement } from './statement.ts'
import { historyAt, isOpen, isPresumed, isUnconfirmed, stateAt } from './states.ts'
import { holds } from './visible.ts'

const content = readDossier(readFileSync(new URL('../../seed/dossiers/clinical-diagnostics.yaml', import.meta.url))).content
const recorded = (content?.statements ?? []).map((s, place): Recorded => ({
  ...s,
  id: `clinical-diagnostics/${s.key}/1`,
  dossier: 'clinical-diagnostics',
  seq: 1,
  retractedSeq: sentinels.futureSeq,
  place,
}))
const states = recorded.filter((s): s is StateRecord => s.form === 'STATE')
const others = recorded.filter(({ form }) => form !== 'STATE')
const on = (trueOn: string, knownOn = trueOn): Moment => ({ trueOn, knownOn, basis: 1 })

function facet(about: string, aspect = 'PHASE'): StateRecord[] {
  return states.filter((s) => s.about === about && s.aspect === aspect)
}
function phase(about: string, moment: Moment) {
  return stateAt(facet(about), moment)
}
function isItemOpen(about: string, moment: Moment): boolean {
  return isOpen(phase(about, moment), stateAt(facet(about, 'SUBSTANCE'), moment))
}
function relations(type: string, moment: Moment): Recorded<RelationStatement>[] {
  return recorded.filter(
    (s): s is Recorded<RelationStatement> => s.form === 'RELATION' && s.relationType === type && holds(s, recorded, moment),
  )
}
function dates(about: string, moment: Moment): DateRecord[] {
  return recorded.filter(
    (s): s is DateRecord => s.form === 'DATE' && s.term === undefined && s.about === about && holds(s, recorded, moment),
  )
}

/** Boxes of states and of all else. */
function countBoxes(list: readonly Recorded[]): [number, number] {
  const facets = new Map<string, StateRecord[]>()
  for (const s of list) if (s.form === 'STATE') facets.set(`${s.about} ${s.aspect}`, [...(facets.get(`${s.about} ${s.aspect}`) ?? []), s])
  const plain = list.filter(({ form }) => form !== 'STATE')
  return [
    [...facets.values()].reduce((count, statements) => count + projectStates(statements).length, 0),
    plain.reduce((count, s) => count + projectStatement(s, plain).length, 0),
  ]
}

describe('the first dossier', () => {
  it('has 96 state statements and 417 others', () => {
    expect([states.length, others.length]).toEqual([96, 417])
  })

  // P8 gives 112 and 421, of 414 others; since then three terms came, with a box each: 424 and 417. The first is the count of one
  // operation. In one operation (F4) the seven superseded statements have one box each, that ends where what supersedes them is known:
  // 417. 424 is the count of one operation a statement, where each of the seven has another box before its superseder is recorded; the
  // states then have 147.
  it('makes 112 boxes of states and 417 of all else when it is imported, 147 and 424 when it is recorded statement by statement', () => {
    expect(countBoxes(recorded)).toEqual([112, 417])
    expect(countBoxes(recorded.map((s, place) => ({ ...s, seq: place + 1 })))).toEqual([147, 424])
  })

  it('has six open investigations on 30 September 2025 (1)', () => {
    const moment = on('2025-09-30')
    const investigations = (content?.items ?? []).filter(({ type }) => type === 'Investigation').map(({ slug }) => slug)
    expect(investigations.filter((slug) => isItemOpen(slug, moment)).toSorted()).toEqual([
      'ap-investigation',
      'bvo-nl-investigation',
      'criminal-investigation',
      'igj-investigation',
      'igj-lab-oversight',
      'lab-own-investigation',
    ])
    const ap = phase('ap-investigation', moment)
    expect(ap).toMatchObject({ value: 'RUNNING', since: { earliest: '2025-08-15' }, lastConfirmedOn: '2025-09-30' })
    expect(ap && isPresumed(ap, moment.trueOn)).toBe(false)
    expect(expectedDate(dates('ap-investigation', moment))).toMatchObject({ dateKind: 'EXPECTED' })
    expect(expectedDate(dates('ap-investigation', moment))?.due).toBeUndefined()
  })

  it('has a criminal investigation on 20 August only as known later (2)', () => {
    expect(phase('criminal-investigation', on('2025-08-20'))).toBeNull()
    expect(phase('criminal-investigation', on('2025-08-20', '2025-08-30'))).toMatchObject({
      value: 'RUNNING',
      since: { earliest: '2025-08-13', precision: 'ABOUT' },
      knownSince: '2025-08-27',
    })
  })

  it('has a set that is answered but parked (5)', () => {
    const moment = on('2025-11-19')
    expect(phase('questions-glpvda-oct-2025', moment)).toMatchObject({ value: 'DONE', isOpen: false })
    expect(stateAt(facet('questions-glpvda-oct-2025', 'SUBSTANCE'), moment)).toMatchObject({ value: 'PARKED', isOpen: true })
  })

  it('has a letter that is due, and later overdue, presumed and unconfirmed (6)', () => {
    const seen = (moment: Moment) =>
      datesSeen({ type: 'Document' }, dates('letter-sept-30', moment), historyAt(facet('letter-sept-30'), moment), moment.trueOn)
    expect(seen(on('2025-09-30')).map(({ date, isOverdue }) => [date.dateKind, date.due?.latest, isOverdue])).toEqual([
      ['REQUESTED', '2025-10-01', false],
      ['PLANNED', '2025-09-30', false],
    ])
    const later = on('2026-11-23')
    expect(seen(later).map(({ daysOverdue }) => daysOverdue)).toEqual([418, 419])
    const state = phase('letter-sept-30', later)
    expect(state).toMatchObject({ value: 'PLANNED', lastConfirmedOn: '2025-09-30' })
    expect(state && [isPresumed(state, later.trueOn), isUnconfirmed(state, dates('letter-sept-30', later), later.trueOn)]).toEqual([
      true,
      true,
    ])
  })

  it.each([
    ['2025-09-30', ['ap-investigation 2 2', 'bvo-nl-investigation 2 2', 'igj-investigation 1 1', 'igj-talk-sept-30 1 1'], null],
    [
      '2026-05-13',
      ['lab-improvement-plan 1 3', 'ap-investigation 2 2', 'criminal-investigation 1 1', 'igj-talk-sept-30 1 1'],
      ['screening-invitations', 'bvo-lab-cooperation', 'independent-security-confirmation', 'lab-improvement-plan'],
    ],
  ])('has its roots and longest chain on %s (8)', (day, roots, chain) => {
    const moment = on(day)
    const slugs = (content?.items ?? []).map(({ slug }) => slug)
    const nodes = slugs.map((slug) => ({ slug, isOpen: isItemOpen(slug, moment), hasPhase: phase(slug, moment) !== null }))
    const waits = relations('AWAITS', moment).map(({ about, to, strength, group }) => ({
      from: about,
      to,
      strength: strength ?? 'REQUIRED',
      group: group ?? null,
    }))
    const found = blocking(nodes, waits)
    expect(found.roots.map((r) => `${r.slug} ${r.directlyBlocks} ${r.finallyBlocks}`)).toEqual(roots)
    if (chain) expect(found.longestChain).toEqual(chain)
    expect(found.cycles).toEqual([])
  })

  it.each([
    ['2025-08-20', 'danielle-jansen'],
    ['2025-08-25', 'robert-tieman'],
    ['2025-09-30', 'jan-anthonie-bruijn'],
    ['2026-03-01', 'sophie-hermans'],
  ])('has on %s as minister %s (9)', (day, holder) => {
    const holdings = inOrderOfHolding(relations('HOLDS', on(day)).filter(({ to }) => to === 'minister-vws'))
    expect(holdings[0]?.about).toBe(holder)
  })

  it('has a conflict on whether the extortion was paid (11)', () => {
    const state = phase('nova-extortion', on('2025-08-15', '2025-08-20'))
    expect(state).toMatchObject({ value: 'UNKNOWN', chosen: { speaker: 'clinical-diagnostics' } })
    expect(state?.conflictsWith.map(({ value, speaker }) => [value, speaker])).toEqual([['DONE', 'rtl-nieuws']])
  })

  it.each([
    ['lab-own-investigation', '2026-05-13', '2025-08-15'],
    ['ap-investigation', '2026-11-23', '2026-05-13'],
  ])('has %s presumed on %s, last confirmed on %s (12)', (slug, day, lastConfirmedOn) => {
    const state = phase(slug, on(day))
    expect(state).toMatchObject({ value: 'RUNNING', lastConfirmedOn })
    expect(state && isPresumed(state, day)).toBe(true)
  })

  it('has the history of the investigation for BVO NL', () => {
    const history = historyAt(facet('bvo-nl-investigation'), on('2026-05-13'))
    expect(history.map(({ value, since, until }) => [value, since.earliest, until])).toEqual([
      ['RUNNING', '2025-08-11', '2026-02-05'],
      ['DONE', '2026-02-05', null],
    ])
  })
})
