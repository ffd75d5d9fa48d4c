import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventKind, ItemType } from '../../cypher/model.ts'
import { daysBetween } from './dates.ts'
import { knowledgeOf, knowingKinds, type Happening, type Telling } from './knowledge.ts'
import type { FuzzyDate } from './statement.ts'

const types = {
  lab: 'Organisation',
  igj: 'Organisation',
  minister: 'Office',
  holder: 'Person',
  patients: 'Population',
  breach: 'Incident',
  hack: 'Incident',
  inquiry: 'Investigation',
  letter: 'Document',
} as const satisfies Record<string, ItemType>
type Slug = keyof typeof types
const named = (slug: Slug) => ({ slug, type: types[slug] })
const day = (earliest: string, latest = earliest): FuzzyDate => ({ earliest, latest, precision: earliest === latest ? 'DAY' : 'INTERVAL' })

const anyDay = fc.tuple(fc.nat(8), fc.nat(4)).map(([from, more]) => day(`2025-07-${10 + from}`, `2025-07-${10 + from + more}`))
const anyKnown = fc.nat(9).map((more) => `2025-08-${10 + more}`)
const actor = fc.constantFrom<Slug>('lab', 'igj', 'minister', 'holder', 'patients')
const anything = fc.constantFrom<Slug>('lab', 'igj', 'minister', 'holder', 'patients', 'breach', 'hack', 'inquiry', 'letter')
const tellings = fc.array(
  fc
    .record({ from: actor, to: actor, of: anything, since: fc.option(anyDay), known: anyKnown })
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, of, since, known }): Omit<Telling, 'statement'> => ({
      from: named(from),
      to: named(to),
      of: named(of),
      since,
      known,
    })),
  { maxLength: 5 },
)
const kinds = fc.constantFrom<EventKind>('DISCOVERY', 'NOTICE', 'ANNOUNCEMENT', 'STATEMENT', 'REPORT')
const happenings = fc.array(
  fc
    .record({
      kind: kinds,
      about: anything,
      involves: fc.uniqueArray(anything, { maxLength: 3 }),
      speaker: fc.option(actor),
      on: anyDay,
      known: anyKnown,
    })
    .map(({ kind, about, involves, speaker, on, known }): Omit<Happening, 'statement'> => ({
      kind,
      about: named(about),
      involves: involves.map(named),
      speaker: speaker === null ? null : named(speaker),
      on,
      known,
    })),
  { maxLength: 5 },
)

const shared: readonly EventKind[] = ['DISCOVERY', 'NOTICE', 'CONTACT', 'WARNING', 'DISCLOSURE', 'ANNOUNCEMENT']

/** Every reason why one actor knew of one subject, asked one by one. */
function slowReasons(who: Slug, of: Slug, told: readonly Telling[], happened: readonly Happening[]): FuzzyDate[] {
  const isSubject =
    told.some((one) => one.of.slug === of) ||
    (['breach', 'hack', 'inquiry', 'patients'].includes(of) && happened.some((one) => one.about.slug === of && shared.includes(one.kind)))
  if (!isSubject) return []
  const onDay = (known: string) => day(known)
  return [
    ...told.filter((one) => one.of.slug === of && [one.from.slug, one.to.slug].includes(who)).map((one) => one.since ?? onDay(one.known)),
    ...happened.flatMap((one) => {
      const all = [one.about, ...one.involves].map(({ slug }) => slug)
      if (!all.includes(of) || who === of) return []
      const tookPart = shared.includes(one.kind) && all.includes(who) && types[who] !== 'Population'
      return [...(tookPart ? [one.on] : []), ...(one.speaker?.slug === who ? [onDay(one.known)] : [])]
    }),
  ]
}

describe('who knew what when', () => {
  it('is for every actor and subject the first day of all there is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(tellings, happenings, fc.constantFrom('2025-07-14', '2025-08-14', '2025-12-31'), (someTold, someHappened, trueOn) => {
        const told = someTold.map((one, at) => ({ ...one, statement: `telling ${at}` }))
        const happened = someHappened.map((one, at) => ({ ...one, statement: `event ${at}` }))
        const found = knowledgeOf(told, happened, trueOn)
        for (const of of Object.keys(types).filter((name): name is Slug => name in types)) {
          const cells = found.find(({ subject }) => subject === of)?.cells ?? []
          for (const who of ['lab', 'igj', 'minister', 'holder', 'patients'] as const) {
            const reasons = slowReasons(who, of, told, happened).filter(({ earliest }) => earliest <= trueOn)
            const cell = cells.find((one) => one.actor === who)
            expect(cell?.ways.length ?? 0).toBe(reasons.length)
            expect(cell?.day.earliest).toBe(reasons.map(({ earliest }) => earliest).toSorted()[0])
            expect(cell?.day.latest).toBe(reasons.map(({ latest }) => latest).toSorted()[0])
          }
          const [first] = cells
          for (const cell of cells) {
            expect(cell.day.earliest >= (first?.day.earliest ?? '')).toBe(true)
            expect(cell.lag.least).toBeLessThanOrEqual(cell.lag.most)
            if (cell !== first && first) expect(cell.lag.most).toBe(daysBetween(first.day.earliest, cell.day.latest))
          }
        }
      }),
      { numRuns: 600 },
    )
  })

  const told = (from: Slug, to: Slug, since: FuzzyDate | null, known = '2025-08-15'): Telling => ({
    statement: `${from} told ${to}`,
    from: named(from),
    to: named(to),
    of: named('breach'),
    since,
    known,
  })
  const event = (kind: EventKind, on: FuzzyDate, speaker: Slug | null, ...involves: readonly Slug[]): Happening => ({
    statement: `${kind} of ${speaker}`,
    kind,
    about: named('breach'),
    involves: involves.map(named),
    speaker: speaker === null ? null : named(speaker),
    on,
    known: '2025-08-11',
  })
  const cellOf = (who: Slug, tellingsOf: readonly Telling[], happeningsOf: readonly Happening[] = []) =>
    knowledgeOf(tellingsOf, happeningsOf, '2025-12-31')[0]?.cells.find((one) => one.actor === who)

  it('counts the lag from the first, as exactly as both days are known', () => {
    const all = [told('lab', 'minister', day('2025-07-06')), told('minister', 'igj', day('2025-08-11', '2025-08-14'))]
    expect(cellOf('lab', all)).toMatchObject({ lag: { least: 0, most: 0 }, isAtLatest: true })
    expect(cellOf('minister', all)).toMatchObject({ lag: { least: 0, most: 0 }, isAtLatest: false })
    expect(cellOf('igj', all)?.lag).toEqual({ least: 36, most: 39 })
    const vague = [told('lab', 'minister', day('2025-07-01', '2025-07-10')), told('minister', 'igj', day('2025-07-05', '2025-07-08'))]
    expect(cellOf('igj', vague)?.lag).toEqual({ least: 0, most: 7 })
  })

  it('knew by the day it became public at the latest where nobody says when somebody was told', () => {
    expect(cellOf('igj', [told('lab', 'igj', null)])).toMatchObject({ day: { earliest: '2025-08-15' }, isAtLatest: true })
  })

  it('lets a speaker know when they spoke, and not when what they speak of happened', () => {
    const found = [event('DISCOVERY', day('2025-07-06'), 'minister', 'lab')]
    expect(cellOf('lab', [], found)).toMatchObject({ day: { earliest: '2025-07-06' }, isAtLatest: false })
    expect(cellOf('minister', [], found)).toMatchObject({ day: { earliest: '2025-08-11' }, isAtLatest: true })
  })

  it('holds that whoever takes part in telling knew by then at the latest, and whoever is told knew from then', () => {
    const announced = [event('ANNOUNCEMENT', day('2025-08-06'), null, 'lab')]
    expect(cellOf('lab', [], announced)?.isAtLatest).toBe(true)
    expect(cellOf('lab', [told('igj', 'lab', day('2025-08-06'))], announced)?.isAtLatest).toBe(false)
  })

  it('does not hold on a day what somebody said only later', () => {
    const found = [event('DISCOVERY', day('2025-07-06'), 'minister', 'lab')]
    const actors = (trueOn: string) => knowledgeOf([], found, trueOn).flatMap(({ cells }) => cells.map((cell) => cell.actor))
    expect(actors('2025-08-10')).toEqual(['lab'])
    expect(actors('2025-08-11')).toEqual(['lab', 'minister'])
    expect(actors('2025-07-05')).toEqual([])
  })

  it('does not hold that a population knew, nor whom a statement only speaks of', () => {
    const all = [
      event('DISCLOSURE', day('2025-08-11'), 'minister', 'patients', 'igj'),
      event('STATEMENT', day('2025-07-20'), 'minister', 'lab'),
    ]
    expect(cellOf('patients', [], all)).toBeUndefined()
    expect(cellOf('lab', [], all)).toBeUndefined()
    expect(cellOf('igj', [], all)?.ways).toHaveLength(1)
  })

  it('is not of work that always goes on, unless somebody was informed of it', () => {
    const programme = { slug: 'screening', type: 'Programme' as const }
    const about: Happening = { ...event('ANNOUNCEMENT', day('2025-08-11'), 'minister', 'lab'), about: programme }
    expect(knowledgeOf([], [about], '2025-12-31')).toEqual([])
    const informed: Telling = { ...told('lab', 'minister', day('2025-08-01')), of: programme }
    expect(knowledgeOf([informed], [], '2025-12-31').map(({ subject }) => subject)).toEqual(['screening'])
  })

  it('has no kind of event twice', () => {
    expect(new Set(knowingKinds).size).toBe(knowingKinds.length)
  })
})
