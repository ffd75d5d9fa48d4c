import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import type { DossierContent } from '../../api/record/dossier.ts'
import type { Words } from '../../api/rules/statement.ts'
import { problemLine } from './problems.ts'
import { readDossier } from './read.ts'
import { scalar } from './emit.ts'
import { writeDossier } from './write.ts'

// Whole dossiers are read many times.
vi.setConfig({ testTimeout: 60_000 })

const root = join(import.meta.dirname, '../..')

function contentOf(text: string | Uint8Array): DossierContent {
  const { content, problems } = readDossier(text)
  if (!content) throw new Error(problems.map(problemLine).join('\n'))
  return content
}

const hostile = [
  'yes',
  'NO',
  'on',
  'Off',
  'y',
  '~',
  'null',
  'true',
  '2025',
  '012',
  '0o7',
  '0x1F',
  '1:30',
  '1e3',
  '.5',
  '-1',
  '1_000',
  '1,000',
  '2025-08-13',
  '2025-08-13 10:00',
  '=',
  '<<',
  '- a',
  'a: b',
  'a:',
  'a #b',
  '#a',
  '[a',
  '{a',
  '}',
  'a, b',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a',
  '|',
  '>',
  '?',
  "'",
  '"',
  "it's",
  ' lead',
  'trail ',
  '---',
  '...',
  'a\nb',
  '\na',
  'a\n',
  'a\n\n b',
  'a\tb',
  '\ta',
  'a\r\nb',
  '\u0085x',
  'a\u2028b',
  '\u200Fרפואה',
  '\u202Eabc',
  '🏥👩‍⚕️',
  '\uFEFFa',
  '\u00A0a',
  'a  b',
  'lang woord '.repeat(40).trim(),
  `${'x'.repeat(300)} # ${'y '.repeat(200)}z`,
  `a: ${'b '.repeat(100)}c`,
  `regel een\n${'lange regel '.repeat(30)}x\n# drie`,
]
const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map((two) => two.join(' ')),
)
const text = anyText.filter((said) => said.trim() !== '' && !/\0|\p{Cs}/u.test(said))
const name = text.filter((said) => said.length <= 300)
const words = (of: fc.Arbitrary<string>): fc.Arbitrary<Words> =>
  fc.oneof(fc.record({ nl: of, en: of }), fc.record({ nl: of }), fc.record({ en: of }))

/** The second dossier with hostile texts wherever it holds a text. */
const dossiers = fc
  .record({
    title: words(name),
    name: words(name),
    alias: name,
    unit: name.filter((said) => said.length <= 120),
    note: words(text),
    quote: text,
    why: words(text),
    title2: name,
  })
  .map((said): DossierContent => {
    const content = contentOf(readFileSync(join(root, 'test/dossiers/zilverwoude-outage.yaml')))
    return {
      ...content,
      title: said.title,
      summary: said.note,
      aspects: [{ name: 'CAUSE', words: said.name }],
      districts: [{ district: 'incident', words: said.title }],
      moments: content.moments.map((moment) => ({ ...moment, title: said.title })),
      sources: content.sources.map((source) => ({ ...source, title: said.title2, publisher: said.alias, note: said.note })),
      items: content.items.map((item) => ({
        ...item,
        name: said.name,
        aliases: [said.alias],
        identifiers: [{ scheme: 'x', value: said.alias }],
      })),
      statements: content.statements.map((s) => {
        const core = {
          note: said.note,
          reason: said.why,
          evidence: s.evidence.map((e) => ({ ...e, quote: said.quote, locator: said.alias })).slice(0, 1),
        }
        if (s.form === 'FIGURE') return { ...s, ...core, unit: said.unit, text: said.why }
        if (s.form === 'STATE') return { ...s, ...core, wording: said.note }
        return s.form === 'RELATION'
          ? { ...s, ...core, why: said.why }
          : { ...s, ...core, text: said.note, known: { ...s.known, text: said.why }, isKnownStated: true }
      }),
    }
  })

describe('F1: a dossier is written', () => {
  test.each([
    'seed/dossiers/clinical-diagnostics.yaml',
    'test/dossiers/zilverwoude-outage.yaml',
    'test/dossiers/zilverwoude-outage-edited.yaml',
    'test/dossiers/harbour-cranes.yaml',
  ])('%s reads back as it was, and is the same bytes the second time', (file) => {
    const content = contentOf(readFileSync(join(root, file)))
    const written = writeDossier(content)
    expect(contentOf(written)).toEqual(content)
    expect(writeDossier(contentOf(written))).toBe(written)
  })

  test('whatever its texts hold, it reads back as it was, in the same bytes, without a control character', () => {
    fc.assert(
      fc.property(dossiers, (content) => {
        const written = writeDossier(content)
        expect(contentOf(written)).toEqual(content)
        expect(writeDossier(contentOf(written))).toBe(written)
        expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\ufeff]/u)
      }),
      { numRuns: 25 },
    )
  })

  test('an older parser reads the same keys and texts; only whole days are days to it', () => {
    const content = contentOf(readFileSync(join(root, 'seed/dossiers/clinical-diagnostics.yaml')))
    const written = writeDossier({ ...content, title: { nl: 'no', en: '1:30' }, summary: { nl: '012', en: 'Yes' } })
    const byText: unknown = parse(written, { schema: 'failsafe' })
    const asText = (value: unknown): unknown => {
      if (value instanceof Date) return value.toISOString().slice(0, 10)
      if (Array.isArray(value)) return value.map(asText)
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]))
      return typeof value === 'number' ? String(value) : value
    }
    const older: unknown = parse(written, { version: '1.1', maxAliasCount: 0 })
    expect(asText(older)).toEqual(byText)
    expect(written).toContain("\n    'true': {from: 2025-07-03}\n")
    expect(written).toContain("\n    'on': 2025-07-06\n")
  })

  test.each(hostile)('%j is read as text by YAML 1.1 and 1.2, in a block and in a flow', (said) => {
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(`k: ${scalar(said, false)}\n`, { version })).toEqual({ k: said })
      expect(parse(`- [${scalar(said, true)}, {${scalar(said, true)}: x}]\n`, { version })).toEqual([[said, { [said]: 'x' }]])
    }
  })

  test('it is laid out for people: short maps on one line, long texts folded, no line wider than it must be', () => {
    const written = writeDossier(contentOf(readFileSync(join(root, 'seed/dossiers/clinical-diagnostics.yaml'))))
    const wide = written.split('\n').filter((line) => line.length > 140 && line.trim().includes(' '))
    expect(wide).toEqual([])
    expect(written).toContain(
      '    evidence: [{source: skipr-2025-08-12}, {source: hcc-2025-08-12}, {source: techzine-2025-08-11}, {source: assured-2025-11-13}]\n',
    )
    expect(written).toContain('summary:\n  nl: >-\n    In juli 2025')
  })
})
