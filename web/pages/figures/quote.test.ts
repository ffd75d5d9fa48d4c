import { describe, expect, test } from 'vitest'
import { en } from '../../words/en.ts'
import { nl } from '../../words/nl.ts'
import type { Figure } from './documents.ts'
import type { OtherFigure } from './fragments.ts'
import { quoteOf, quoteWithSources } from './quote.ts'

const named = (name: string) => ({ slug: name, type: 'ORGANISATION' as const, name, ownName: name, aliases: [] })
const other = (value: number, qualifier: string, speaker: string | null, statedOn: string): OtherFigure => ({
  id: String(value),
  value,
  unit: 'persons',
  qualifier,
  statedOn,
  speaker: speaker === null ? null : named(speaker),
  statement: { key: String(value) },
})
const figure: Figure = {
  ...other(715_000, 'AT_LEAST', 'BVO NL', '2025-08-29'),
  measure: 'STOLEN',
  certainty: 'STATED',
  wording: null,
  of: named('Deelnemers'),
  statement: { key: 'a', reason: null, note: null, evidence: [] },
  repeats: [],
  supersedes: [],
  supersededBy: [],
  conflictsWith: [other(621_000, 'EXACT', 'Security.NL', '2025-09-12')],
  compatibleWith: [],
}
const measures = new Map([['STOLEN', 'gestolen']])

describe('a figure to quote', () => {
  test('says the value, of what, who says it, when, and what contradicts it', () => {
    expect(quoteOf(figure, measures, nl, 'nl')).toBe(
      'Ten minste 715.000 personen (Deelnemers, gestolen) volgens BVO NL op 29 augustus 2025; daarmee in tegenspraak: 621.000 volgens Security.NL op 12 september 2025.',
    )
  })

  test('without a speaker says that it is an inference, and names what replaced it', () => {
    const own = { ...figure, speaker: null, conflictsWith: [], supersededBy: [other(800_000, 'ABOUT', 'OM', '2026-02-17')] }
    expect(quoteOf(own, new Map([['STOLEN', 'stolen']]), en, 'en')).toBe(
      'At least 715,000 persons (Deelnemers, stolen), our own inference, known on 29 August 2025; later replaced by: about 800,000 according to OM on 17 February 2026.',
    )
  })

  test('takes its sources and its address along, and leaves out what nobody knows', () => {
    const sources = [
      { title: 'Meer getroffen', publisher: 'Security.NL', published: '29 aug 2025', locator: '', url: 'https://example.org/a' },
    ]
    const bare = [{ title: 'Notitie', publisher: '', published: '', locator: '§ 3', url: null }]
    expect(quoteWithSources('Zin.', [...sources, ...bare], 'http://host/x', nl)).toBe(
      'Zin.\nBron: Security.NL, “Meer getroffen”, 29 aug 2025, https://example.org/a\nBron: “Notitie”, § 3\nhttp://host/x',
    )
  })
})
