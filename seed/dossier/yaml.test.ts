import { describe, expect, test, vi } from 'vitest'
import { problemLine } from './problems.ts'
import { readDossier } from './read.ts'

vi.setConfig({ testTimeout: 30_000 })

const small = 'dossier: small\ntitle: {nl: Klein, en: Small}\n'

function errorsOf(input: string | Uint8Array): string[] {
  const { content, problems } = readDossier(input, 'f.yaml')
  expect(content === undefined).toBe(problems.length > 0)
  return problems.map(problemLine)
}

describe('F1: what a dossier file may be', () => {
  test('the smallest dossier has a slug and a title', () => {
    expect(readDossier(small).content).toMatchObject({
      slug: 'small',
      title: { nl: 'Klein', en: 'Small' },
      sources: [],
      items: [],
      statements: [],
    })
  })

  test.each([
    ['', 'f.yaml:1:1 error: the file is empty (found nothing, expected a mapping with dossier, title, sources, items and statements)'],
    [
      '- a\n',
      'f.yaml:1:1 error: not a mapping (found a list of 1, expected a dossier: {dossier, title, summary, moments, measures, aspects, districts, sources, items, statements})',
    ],
    [`\uFEFF${small}`, 'f.yaml:1:1 error: the file begins with a byte-order mark (found U+FEFF, expected UTF-8 without one)'],
    [`${small}---\n${small}`, 'f.yaml:3:1 error: more than one document (found 2 documents, expected one)'],
    [
      `${small}dossier: again\n`,
      'f.yaml:3:1 error: dossier: a repeated key, first on line 1, column 1 (found dossier, expected each key once)',
    ],
    [
      `${small}staments: []\n`,
      'f.yaml:3:1 error: staments: an unknown key; did you mean statements? (found staments, expected dossier, title, summary, moments, measures, aspects, districts, sources, items, statements)',
    ],
    [
      'dossier: !!str small\ntitle: {nl: K, en: S}\n',
      'f.yaml:1:16 error: tags are not read (found tag:yaml.org,2002:str, expected no tag: every scalar is text)',
    ],
    [
      'dossier: !own small\ntitle: {nl: K, en: S}\n',
      'f.yaml:1:15 error: tags are not read (found !own, expected no tag: every scalar is text)',
    ],
    [`${small}summary: &a {nl: K, en: S}\n`, 'f.yaml:3:13 error: anchors are not read (found &a, expected no anchor)'],
    [`%YAML 1.1\n---\n${small}`, 'f.yaml:1:1 error: another version of YAML (found %YAML 1.1, expected YAML 1.2)'],
    [
      'dossier: ~\ntitle: {nl: K, en: S}\n',
      'f.yaml:1:10 error: dossier: nothing is said here; leave the key out, or quote the word (found ~, expected a slug: a-z, 0-9 and hyphens, a letter or digit first)',
    ],
  ])('%j is refused', (text, line) => {
    expect(errorsOf(text)).toEqual([line])
  })

  test('an alias is refused where it stands, and a bomb of aliases is not built', () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from({ length: 30 }, (_, i) => `${'bcdefghijklmnopqrstuvwxyzABCDEF'[i]}: &${i} [*a, *a, *a, *a]`),
    ]
    const lines = errorsOf(`${small}${bomb.join('\n')}\n`)
    expect(lines).toContainEqual('f.yaml:4:8 error: aliases are not read (found *a, expected the content itself)')
    expect(errorsOf(`${small}summary: *nowhere\n`)).toEqual([
      'f.yaml:3:10 error: aliases are not read (found *nowhere, expected the content itself)',
    ])
  })

  test('bytes that are no UTF-8 are refused with their place, after real replacement characters too', () => {
    const bytes = Buffer.concat([Buffer.from(`${small}# \uFFFD é`), Buffer.from([0xe9]), Buffer.from(' x\n')])
    expect(errorsOf(bytes)).toEqual(['f.yaml:3:6 error: the file is not UTF-8 (found byte 0xe9, expected text in UTF-8)'])
    expect(errorsOf(Buffer.from(small, 'utf16le'))).not.toEqual([])
    expect(errorsOf(Buffer.from(`${small}# \uFFFD é\n`))).toEqual([])
  })

  test('deep nesting, a huge file and broken YAML are answered quickly', () => {
    expect(errorsOf(`${small}summary: ${'['.repeat(200_000)}`)).toEqual([expect.stringContaining('nested too deep')])
    expect(errorsOf(`${small}# ${'x'.repeat(21_000_000)}`)).toEqual([
      'f.yaml:1:1 error: the file is too large (found 21.0 MB, expected at most 20 MB)',
    ])
    expect(errorsOf('dossier: "half\n').length).toBeGreaterThan(0)
    expect(errorsOf('dossier: a\n\tb: c\n').length).toBeGreaterThan(0)
  })

  test('many errors are kept up to a limit and then counted', () => {
    const lines = errorsOf(`${small}${Array.from({ length: 3_000 }, (_, i) => `k${i}: x\n`).join('')}`)
    expect(lines).toHaveLength(1_001)
    expect(lines.at(-1)).toContain('there are more errors (found 2000 more')
  })

  test('words of older parsers are text: keys and values alike', () => {
    const text = `${small}measures:\n  ON: {nl: aan, en: on}\n  'NO': {nl: 'no', en: 0x1F}\n`
    expect(readDossier(text).content?.measures).toEqual([
      { name: 'ON', words: { nl: 'aan', en: 'on' } },
      { name: 'NO', words: { nl: 'no', en: '0x1F' } },
    ])
  })
})
