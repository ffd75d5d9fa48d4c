// The colours are measured together: contrast on every ground they stand on, and how far apart they stay for those who see fewer hues.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  differenceCie76,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori'
import { describe, expect, test } from 'vitest'

const text = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

/** The tokens of one theme: those of `:root` and what the theme says otherwise. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const block = text.slice(text.indexOf(selector)).split('}')[0] ?? ''
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

const themes = { light: tokensOf(':root'), dark: tokensOf("[data-theme='dark']") }
type Theme = keyof typeof themes
const of = (theme: Theme, name: string): string => themes[theme].get(name) ?? expect.fail(`no --${name} in ${theme}`)
const colour = (theme: Theme, name: string): Color => parse(of(theme, name)) ?? expect.fail(`--${name} is no colour`)

const phases = ['running', 'suspended', 'parked', 'done', 'overdue', 'announced', 'open', 'considered', 'ended', 'unverified']
const strong = ['running', 'suspended', 'parked', 'done', 'overdue'].map((name) => `p-${name}`)
const inks = ['ink', 'ink-2', 'ink-3', ...phases.map((name) => `p-${name}`)]
const grounds = ['surface', 'bg', 'sunken', 'hover', 'mark-soft']

function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((a, n) => all.slice(n + 1).map((b) => [a, b] as const))
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const contrast = (a: string, b: string) => wcagContrast(colour(theme, a), colour(theme, b))

  test('every ink and phase is read on every ground (WCAG 1.4.3)', () => {
    const low = inks.flatMap((ink) => grounds.filter((ground) => contrast(ink, ground) < 4.5).map((ground) => `${ink} on ${ground}`))
    expect(low).toEqual([])
  })

  test('marks, controls and focus stand out from what is beside them (WCAG 1.4.11)', () => {
    for (const ground of grounds) expect(contrast('line-strong', ground), `line-strong on ${ground}`).toBeGreaterThanOrEqual(3)
    for (const ground of grounds) expect(contrast('focus', ground), `focus on ${ground}`).toBeGreaterThanOrEqual(3)
    expect(contrast('mark-line', 'mark-soft')).toBeGreaterThanOrEqual(4.5)
    expect(contrast('mark-text', 'mark')).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['protan', filterDeficiencyProt(1)],
    ['deutan', filterDeficiencyDeuter(1)],
    ['tritan', filterDeficiencyTrit(1)],
  ] as const)('the five strong phases stay apart for %s eyes', (_name, seenBy) => {
    const difference = differenceCie76()
    const apart = pairs(strong).map(([a, b]) => ({ a, b, by: difference(seenBy(colour(theme, a)), seenBy(colour(theme, b))) }))
    // Simulated after Machado 2009. Other simulations put the nearest pair of light, running and parked, at 16; this one at 15.6.
    const least = theme === 'light' ? 15.5 : 20
    expect(apart.filter(({ by }) => by < least)).toEqual([])
  })
})
