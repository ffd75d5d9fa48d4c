import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edge, figureLanes, jagged, stepOf, type Lane, type LaneFigure } from './figureLanes.ts'

const one = (id: string, value: number, more: Partial<LaneFigure> = {}): LaneFigure => ({
  id,
  value,
  qualifier: 'EXACT',
  labelWidth: 120,
  supersededBy: [],
  conflictsWith: [],
  ...more,
})
const wide = { width: 700, isStacked: false }

const figures = fc
  .array(
    fc.tuple(
      fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(0, 0.5, 2.5)),
      fc.constantFrom('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT' as const),
      fc.integer({ min: 20, max: 400 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map(([value, qualifier, labelWidth], at) => one(`f${at}`, value, { qualifier, labelWidth })))

describe('lanes of figures', () => {
  it('keep every mark and range within the drawing, in the order of their values, a line for each', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 200, max: 1400 }), fc.boolean(), (all, width, isStacked) => {
        const { lanes, ticks } = figureLanes([{ id: 'lane', figures: all }], { width, isStacked }, null)
        const [lane] = lanes
        expect(lane?.figures.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
        for (const { x, y, from, to } of lane?.figures ?? []) {
          expect(from).toBeGreaterThanOrEqual(-1e-6)
          expect(to).toBeLessThanOrEqual(width + 1e-6)
          expect(x).toBeGreaterThanOrEqual(from - 1e-6)
          expect(x).toBeLessThanOrEqual(to + 1e-6)
          expect(y).toBeLessThan(lane?.height ?? 0)
        }
        const byValue = all.toSorted((a, b) => a.value - b.value).map(({ id }) => lane?.figures.find((figure) => figure.id === id)?.x ?? 0)
        expect(byValue).toEqual(byValue.toSorted((a, b) => a - b))
        const lines = (lane?.figures ?? []).map(({ y }) => y)
        expect(new Set(lines).size).toBe(lines.length)
        expect(ticks[0]?.x).toBeCloseTo(edge)
        expect(ticks.at(-1)?.x).toBeCloseTo(width - edge)
        expect(ticks.some(({ value }) => value === 0)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('step by 1, 2 or 5 times a power of ten, never into more pieces than asked', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 12 }), (span, most) => {
        const step = stepOf(span, most)
        expect(span / step).toBeLessThanOrEqual(most * (1 + 1e-6))
        expect(['1', '2', '5']).toContain(step.toExponential(0)[0])
      }),
    )
    expect(stepOf(941_000, 6)).toBe(200_000)
  })

  it('put a label beside its mark, on the left where the right has no room for it', () => {
    const { lanes } = figureLanes([{ id: 'lane', figures: [one('low', 0), one('high', 1_000_000)] }], wide, null)
    expect(lanes[0]?.figures.map(({ labelAnchor }) => labelAnchor)).toEqual(['start', 'end'])
  })

  it('leave the range of “at least” and “at most” open to the edge', () => {
    const all = [
      one('least', 5, { qualifier: 'AT_LEAST' }),
      one('most', 5, { qualifier: 'AT_MOST' }),
      one('about', 5, { qualifier: 'ABOUT' }),
    ]
    const [least, most, about] = figureLanes([{ id: 'lane', figures: all }], wide, null).lanes[0]?.figures ?? []
    expect([least?.from, least?.to]).toEqual([least?.x, wide.width])
    expect([most?.from, most?.to]).toEqual([0, most?.x])
    expect((about?.to ?? 0) - (about?.x ?? 0)).toBeCloseTo((about?.x ?? 0) - (about?.from ?? 0))
  })

  const kinds = (lane: Lane, chosen: string | null) =>
    figureLanes([lane], wide, chosen).lanes[0]?.links.map(({ kind, from, to }) => `${kind} ${from.id} ${to.id}`)

  it('link a figure to the first that took its place, and contradictions of the chosen one where there are many', () => {
    const chain = [one('a', 1, { supersededBy: ['b', 'c'] }), one('b', 2, { supersededBy: ['c'] }), one('c', 3)]
    expect(kinds({ id: 'lane', figures: chain }, null)).toEqual(['superseded a b', 'superseded b c'])
    const two = [one('a', 1, { conflictsWith: ['b'] }), one('b', 2, { conflictsWith: ['a'] })]
    expect(kinds({ id: 'lane', figures: two }, null)).toEqual(['conflict a b'])
    const all = ['a', 'b', 'c', 'd']
    const many = { id: 'lane', figures: all.map((id, at) => one(id, at, { conflictsWith: all.filter((other) => other !== id) })) }
    expect(kinds(many, null)).toEqual([])
    expect(kinds(many, 'b')).toEqual(['conflict a b', 'conflict b c', 'conflict b d'])
  })

  it('draw a jagged line even between two marks in one place', () => {
    expect(jagged({ x: 5, y: 5 }, { x: 5, y: 5 })).not.toContain('NaN')
    expect(jagged({ x: 0, y: 0 }, { x: 100, y: 0 })).toMatch(/^M7\.0 0\.0L.*93\.0 0\.0$/)
  })
})
