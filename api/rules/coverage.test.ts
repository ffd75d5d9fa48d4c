import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, type CoverGiven, type Examiner, type Look } from './coverage.ts'

const look = (examination: string, ...aspects: readonly string[]): Look => ({
  examination,
  aspects,
  statement: `${examination} looks at ${aspects.join(' ')}`,
})
const examiner = (slug: string, ...bodies: readonly string[]): Examiner => ({ slug, isLapsed: false, bodies })
const nothing: CoverGiven = { named: [], looks: [], examiners: [], questions: [], waits: [] }

const several = fc.subarray(['CAUSE', 'SECURITY', 'AFTERCARE'])
const slug = fc.constantFrom('a', 'b', 'c', 'd')
const given: fc.Arbitrary<CoverGiven> = fc
  .record({
    named: fc.shuffledSubarray(['CAUSE', 'SECURITY', 'OVERSIGHT']),
    looks: fc.array(fc.tuple(slug, several), { maxLength: 8 }),
    bodies: fc.array(fc.tuple(fc.subarray(['igj', 'ap', 'om'], { maxLength: 2 }), fc.boolean()), { minLength: 4, maxLength: 4 }),
    questions: fc.array(several, { maxLength: 3 }),
    waits: fc.array(fc.tuple(slug, slug), { maxLength: 4 }),
  })
  .map(({ named, looks, bodies, questions, waits }) => ({
    named,
    looks: looks.map(([examination, aspects], at) => ({ examination, aspects, statement: `look ${at}` })),
    examiners: bodies.map(([by, isLapsed], at) => ({ slug: ['a', 'b', 'c', 'd'][at] ?? '', isLapsed, bodies: by })),
    questions: questions.map((aspects, at) => ({ statement: `question ${at}`, aspects })),
    waits: waits.map(([from, to], at) => ({ from, to, statement: `wait ${at}` })),
  }))

/** The words of the enum, tried one after the other on everybody who still looks. */
function slowStanding(aspect: string, { looks, examiners }: CoverGiven): string {
  const active = examiners.filter(
    (one) => !one.isLapsed && looks.some((each) => each.examination === one.slug && each.aspects.includes(aspect)),
  )
  const differ = (one: Examiner, other: Examiner) =>
    one.bodies.length > 0 &&
    other.bodies.length > 0 &&
    !(one.bodies.every((body) => other.bodies.includes(body)) && one.bodies.length === other.bodies.length)
  if (active.length === 0) return 'NOBODY'
  if (active.some((one) => active.some((other) => differ(one, other)))) return 'OVERLAP'
  if (active.some(({ bodies }) => bodies.length === 0)) return 'CANNOT_TELL'
  return active.some(({ bodies }) => bodies.length > 1) ? 'TOGETHER' : 'ONE'
}

describe('coverage', () => {
  it('says of each aspect and body what the relations say one by one', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(given, (all) => {
        const { rows, bodies } = coverageOf(all)
        const isAbout = (aspects: readonly string[], aspect: string | null) =>
          aspect === null ? aspects.length === 0 : aspects.includes(aspect)
        for (const row of rows) {
          const looking = all.looks.filter(({ aspects }) => isAbout(aspects, row.aspect))
          for (const body of bodies) {
            const by = looking.filter(({ examination }) => {
              const done = all.examiners.find((one) => one.slug === examination)?.bodies ?? []
              return body === null ? done.length === 0 : done.includes(body)
            })
            const cell = row.cells.find((one) => one.body === body)
            expect((cell?.examinations ?? []).flatMap(({ statements }) => statements).toSorted()).toEqual(
              by.map(({ statement }) => statement).toSorted(),
            )
            for (const { slug: name, statements } of cell?.examinations ?? [])
              expect(statements).toEqual(by.filter(({ examination }) => examination === name).map(({ statement }) => statement))
          }
          expect(row.questions).toEqual(
            all.questions.filter(({ aspects }) => isAbout(aspects, row.aspect)).map(({ statement }) => statement),
          )
          const isIn = (name: string) => looking.some(({ examination }) => examination === name)
          expect(row.waits.toSorted()).toEqual(all.waits.filter(({ from, to }) => isIn(from) && isIn(to)).map(({ statement }) => statement))
          expect(row.standing).toBe(row.aspect === null ? null : slowStanding(row.aspect, all))
        }
      }),
      { numRuns: 1_500 },
    )
  })

  it('has a row for every aspect that is named or used, the named ones first and in their order', () => {
    fc.assert(
      fc.property(given, (all) => {
        const aspects = coverageOf(all).rows.map(({ aspect }) => aspect)
        const entries = [...all.looks, ...all.questions]
        const used = new Set(entries.flatMap((entry) => entry.aspects))
        const further = [...used].filter((aspect) => !all.named.includes(aspect)).toSorted()
        expect(aspects).toEqual([...all.named, ...further, ...(entries.some((entry) => entry.aspects.length === 0) ? [null] : [])])
      }),
    )
  })

  it('says that nobody looks where a named aspect is examined by nothing, and where what examined it has lapsed', () => {
    const { rows } = coverageOf({
      ...nothing,
      named: ['AFTERCARE', 'CAUSE'],
      looks: [look('review', 'CAUSE')],
      examiners: [{ ...examiner('review', 'igj'), isLapsed: true }],
    })
    expect(rows.map(({ standing, cells }) => [standing, cells.length])).toEqual([
      ['NOBODY', 0],
      ['NOBODY', 1],
    ])
  })

  it('is an overlap only where bodies look separately', () => {
    const standing = (...examiners: readonly Examiner[]) =>
      coverageOf({ ...nothing, looks: examiners.map((one) => look(one.slug, 'CAUSE')), examiners }).rows[0]?.standing
    expect(standing(examiner('inquiry', 'om', 'police'))).toBe('TOGETHER')
    expect(standing(examiner('inquiry', 'om', 'police'), examiner('again', 'police', 'om'))).toBe('TOGETHER')
    expect(standing(examiner('inquiry', 'om'), examiner('audit', 'igj'))).toBe('OVERLAP')
    expect(standing(examiner('inquiry', 'om'), examiner('again', 'om'))).toBe('ONE')
    expect(standing(examiner('inquiry', 'om'), examiner('audit'))).toBe('CANNOT_TELL')
  })

  it('puts the body first that looks at most, and the unnamed one last', () => {
    const { bodies } = coverageOf({
      ...nothing,
      looks: [look('x', 'CAUSE'), look('y', 'CAUSE', 'SECURITY'), look('z', 'CAUSE')],
      examiners: [examiner('x'), examiner('y', 'igj'), examiner('z', 'ap')],
    })
    expect(bodies).toEqual(['igj', 'ap', null])
  })
})
