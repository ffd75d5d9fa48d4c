import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unverifiedPoints } from '../../api/rules/deadlines/rule.ts'
import { problemLine } from '../dossier/problems.ts'
import { readRule, readRules } from './read.ts'

const folder = import.meta.dirname
const woo = await readFile(join(folder, 'woo-4-4.yaml'), 'utf8')
const rules = await readRules(folder)

const wrong = (text: string, file = 'woo-4-4.yaml') => {
  const { rule, problems } = readRule(text, file)
  expect(rule).toBeUndefined()
  return problems.map(problemLine)
}

describe('the rules', () => {
  it('are the ten, each with how strict it is and what it does', () => {
    const lines = [...rules.values()].map(({ slug, strictness, term }) => {
      const length = term.kind === 'LENGTH' ? `${term.amount} ${term.unit}` : term.kind
      return `${slug}: ${strictness}, ${length}`
    })
    expect(lines).toEqual([
      'before-meeting: PROMISE, AT_EVENT',
      'gdpr-33-1: LEGAL, 72 HOURS',
      'gdpr-33-2: SOFT, NONE',
      'gdpr-34: SOFT, NONE',
      'kamervragen: HOUSE_RULE, 3 WEEKS',
      'nis2-early-warning: LEGAL, 24 HOURS',
      'nis2-final: LEGAL, 1 MONTHS',
      'nis2-notification: LEGAL, 72 HOURS',
      'toezegging: PROMISE, NAMED',
      'woo-4-4: LEGAL, 4 WEEKS',
    ])
  })

  it('say which of their points nobody verified', () => {
    const unsure = [...rules.values()].map((rule) => `${rule.slug}: ${unverifiedPoints(rule).join(' ')}`)
    expect(unsure).toEqual([
      'before-meeting: ',
      'gdpr-33-1: shift',
      'gdpr-33-2: ',
      'gdpr-34: ',
      'kamervragen: source start extension',
      'nis2-early-warning: inForce shift',
      'nis2-final: inForce shift',
      'nis2-notification: inForce shift',
      'toezegging: ',
      'woo-4-4: shift',
    ])
  })
})

describe('a rule that does not fit', () => {
  it.each([
    ['amount: 4', 'amount: four', 'woo-4-4.yaml:13:30 error: term.amount: does not fit (found four,'],
    ['amount: 4', 'amount: 0', 'woo-4-4.yaml:13:30 error: term.amount: does not fit (found 0,'],
    ['unit: WEEKS, sureness', 'unit: FORTNIGHTS, sureness', 'woo-4-4.yaml:13:39 error: term.unit: does not fit (found FORTNIGHTS,'],
    [
      'unit: WEEKS, sureness',
      'unit: MONTHS, sureness',
      'woo-4-4.yaml:24:3 error: suspension: does not fit (found a mapping of 2, expected null where',
    ],
    [
      'unit: WEEKS, sureness',
      'unit: HOURS, sureness',
      'woo-4-4.yaml:11:13 error: start.counting: does not fit (found NEXT_DAY, expected INSTANT for',
    ],
    ['strictness: LEGAL', 'strictness: SOFT', 'woo-4-4.yaml:13:14 error: term.kind: does not fit (found LENGTH, expected NONE for SOFT)'],
    [
      'strictness: LEGAL',
      'strictness: LEGAL\nurgency: 3',
      'woo-4-4.yaml:4:1 error: urgency: an unknown key (found urgency, expected a key that a rule has)',
    ],
    ['strictness: LEGAL\n', '', 'woo-4-4.yaml:1:1 error: strictness: is missing (found nothing,'],
    [
      'inForceFrom: 2022-05-01',
      'inForceFrom: 2022-02-30',
      'woo-4-4.yaml:7:14 error: inForceFrom: does not fit (found 2022-02-30, expected a day like',
    ],
    [
      'inForceUntil: null',
      'inForceUntil: 2022-05-01',
      'woo-4-4.yaml:8:15 error: inForceUntil: does not fit (found 2022-05-01, expected a day after',
    ],
    ['slug: woo-4-4', 'slug: woo', 'woo-4-4.yaml:1:7 error: slug: another name than the file (found woo, expected woo-4-4)'],
    ['en: Request received', 'fr: Demande', 'woo-4-4.yaml:10:34 error: start.event.fr: an unknown key (found fr,'],
    ['howMany: 1', 'howMany: 1\n  howMany: 2', 'woo-4-4.yaml:18:3 error: Map keys must be unique'],
  ])('%j as %j is told with its place', (before, after, expected) => {
    const text = woo.replace(before, after)
    expect(text).not.toBe(woo)
    expect(wrong(text).join('\n')).toContain(expected)
  })

  it('tells everything at once', () => {
    expect(wrong(woo.replace('amount: 4', 'amount: x').replace('NEXT_DAY', 'SOME_DAY'))).toHaveLength(2)
  })

  it('is none for an empty file, or one with an alias', () => {
    expect(wrong('')[0]).toContain('woo-4-4.yaml:1:1 error: is missing (found nothing, expected object)')
    expect(wrong('slug: &a woo-4-4\nname: *a\n')[0]).toContain('woo-4-4.yaml:2:7 error: aliases are not read')
  })

  it('stops the reading of its folder, with every line', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'rules-'))
    try {
      await writeFile(join(broken, 'a.yaml'), 'slug: a\n')
      await writeFile(join(broken, 'woo-4-4.yaml'), woo)
      await expect(readRules(broken)).rejects.toThrow(/a\.yaml:1:1 error: name: is missing/)
    } finally {
      await rm(broken, { recursive: true })
    }
  })
})
