import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysDrawn, foldLadder, ladderOf, type Span } from '../../explore/ladder.ts'
import { axisOf } from '../../explore/ladderAxis.ts'
import { layOut, type LadderLayout } from './ladderLayout.ts'
import type { ToldStep } from './steps.ts'

const dayAt = (n: number): string => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)

const anyStep = record({
  form: constantFrom('STATE' as const, 'EVENT' as const, 'DATE' as const),
  from: integer({ min: 0, max: 900 }),
  length: integer({ min: 0, max: 120 }),
  delay: integer({ min: -60, max: 300 }),
  words: integer({ min: 1, max: 90 }),
})
type AnyStep = ReturnType<typeof stepOf>

function stepOf(one: { form: 'STATE' | 'EVENT' | 'DATE'; from: number; length: number; delay: number; words: number }, index: number) {
  const known = dayAt(Math.max(0, one.from + one.delay))
  const trueFrom: Span = { earliest: dayAt(one.from), latest: dayAt(one.from + one.length), precision: 'INTERVAL' }
  const knownSpan: Span = { earliest: known, latest: known, precision: 'DAY' }
  const speaker = { slug: 'a', name: 'A', ownName: 'A', aliases: [] }
  const step: ToldStep['step'] = {
    id: `s${index}`,
    form: one.form,
    text: '',
    claim: null,
    phase: null,
    substance: null,
    wording: null,
    certainty: 'STATED',
    known: knownSpan,
    trueFrom,
    trueUntil: null,
    about: { slug: 'a', name: 'A' },
    speaker,
    evidence: [],
  }
  const shared = { id: step.id, form: one.form, known: knownSpan, trueFrom, trueUntil: null, due: one.form === 'DATE' ? trueFrom : null }
  const told: ToldStep = {
    ...shared,
    step,
    value: null,
    phase: null,
    substance: null,
    quote: null,
    text: 'x'.repeat(one.words),
    who: 'A',
    via: null,
    isWeak: false,
  }
  return told
}

const width = 800
const left = 148

function laidOut(steps: readonly AnyStep[], trueOn: string, knownOn: string): LadderLayout {
  const { rows } = ladderOf(steps, { trueOn, knownOn })
  const axis = axisOf([...daysDrawn(rows), trueOn], 0.07)
  const frame = { top: 50, left, width, axis, widthOf: ({ told }: { told: ToldStep }) => told.text.length * 7 }
  return layOut(foldLadder(rows, new Set()), frame, () => 4)
}

describe('the layout of the ladder', () => {
  test('keeps every text inside, off other texts and off its own bar unless it fits in it', () => {
    assert(
      property(array(anyStep, { minLength: 1, maxLength: 25 }), integer({ min: 0, max: 1200 }), (all, on) => {
        const { rows } = laidOut(all.map(stepOf), dayAt(on), dayAt(on))
        const lines = rows.flatMap((row) => row.lines)
        const texts = lines.map(({ text }) => text)
        for (const { text, bar, dot, y } of lines) {
          expect(text.x).toBeGreaterThanOrEqual(left)
          expect(text.x + text.width).toBeLessThanOrEqual(left + width + 0.001)
          if (text.y !== y) continue
          const isClear = (from: number, to: number) => text.x >= to || text.x + text.width <= from
          if (text.isInside) expect(bar !== null && text.x > bar.x && text.x + text.width < bar.x + bar.width).toBe(true)
          else expect(isClear(dot - 6, dot + 6) && (bar === null || isClear(bar.x, bar.x + bar.width))).toBe(true)
        }
        const ys = texts.map(({ y }) => y)
        for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(19)
      }),
    )
  })

  test('puts rows and folds under one another, what is later below the chosen day', () => {
    assert(
      property(array(anyStep, { minLength: 1, maxLength: 40 }), integer({ min: 0, max: 1200 }), (all, on) => {
        const { rows, folds, knownY, bottom } = laidOut(all.map(stepOf), dayAt(on), dayAt(on))
        const parts = [...rows.map(({ y, height, row }) => ({ y, height, isLater: row.isLater })), ...folds].toSorted((a, b) => a.y - b.y)
        for (const [index, part] of parts.entries()) {
          expect(part.y + part.height).toBeLessThanOrEqual((parts[index + 1]?.y ?? bottom) + 0.001)
          expect(part.isLater ? part.y > knownY : part.y + part.height <= knownY).toBe(true)
        }
      }),
    )
  })
})
