import { expect, test } from 'vitest'
import {
  aspects,
  certainties,
  dateKinds,
  eventKinds,
  forms,
  grounds,
  itemTypeNames,
  itemTypes,
  measures,
  phaseNames,
  precisions,
  qualifiers,
  relationFamilies,
  relationTypeNames,
  sourceKinds,
  substanceNames,
} from '../../cypher/model.ts'
import type { FuzzyDate, Statement } from '../rules/statement.ts'
import { sayDate } from './days.ts'
import { itemTypeWords, kindWords } from './itemWords.ts'
import { familyWords, relationWords } from './relationWords.ts'
import { statementText } from './statements.ts'
import * as values from './valueWords.ts'

/** Every text in a value, with its path. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
    : []
}

const lists: readonly (readonly [string, readonly string[], object])[] = [
  ['itemTypes', itemTypeNames, itemTypeWords],
  ...itemTypeNames.map((name) => [name, itemTypes[name].kinds, kindWords[name]] as const),
  ['relationTypes', relationTypeNames, relationWords],
  ['families', relationFamilies, familyWords],
  ['phases', phaseNames, values.phaseWords],
  ['substances', substanceNames, values.substanceWords],
  ['certainties', certainties, values.certaintyWords],
  ['dateKinds', dateKinds, values.dateKindWords],
  ['measures', measures, values.measureWords],
  ['eventKinds', eventKinds, values.eventKindWords],
  ['sourceKinds', sourceKinds, values.sourceKindWords],
  ['grounds', grounds, values.groundWords],
  ['aspects', aspects, values.aspectWords],
  ['qualifiers', qualifiers, values.qualifierWords],
  ['forms', forms, values.formWords],
  ['precisions', precisions, values.precisionWords],
]

test.each(lists)('every entry of %s has words in both languages and there are no others', (_, names, words) => {
  expect(Object.keys(words).toSorted()).toEqual([...names].toSorted())
  for (const [path, text] of textsOf(words, '')) {
    expect(text.trim(), path).toBe(text)
    expect(path.endsWith('.nl') || path.endsWith('.en'), path).toBe(true)
    if (!path.startsWith('.EXACT')) expect(text, path).not.toBe('')
  }
})

const core = {
  key: 'k',
  about: 'claim',
  known: { earliest: '2025-09-30', latest: '2025-09-30', precision: 'DAY' },
  isKnownStated: true,
  certainty: 'STATED',
  evidence: [],
  disputes: [],
} as const
const names = new Map([
  ['claim', { nl: 'De claim', en: 'The claim' }],
  ['ap', { nl: 'het AP-onderzoek', en: 'the AP investigation' }],
])
const rules = new Map([['gdpr-33-1', { nl: 'Melding', en: 'Notice' }]])
const said = (statement: Statement, language: 'nl' | 'en') =>
  statementText(
    statement,
    (slug) => names.get(slug) ?? null,
    language,
    (slug) => rules.get(slug) ?? null,
  )
const day = (earliest: string, latest = earliest, precision: FuzzyDate['precision'] = 'DAY'): FuzzyDate => ({ earliest, latest, precision })

const examples: readonly (readonly [Statement, string, string])[] = [
  [
    { ...core, form: 'RELATION', relationType: 'AWAITS', to: 'ap', ground: 'OUTCOME', strength: 'HELPFUL', aspects: [] },
    'De claim wacht op de uitkomst van het AP-onderzoek (nuttig, niet nodig).',
    'The claim awaits the outcome of the AP investigation (helpful, not required).',
  ],
  [
    { ...core, form: 'RELATION', relationType: 'INFORMED', to: 'igj', of: 'ap', aspects: [], trueUntil: day('2025-10-01') },
    'De claim informeerde igj over het AP-onderzoek tot 1 okt 2025.',
    'The claim informed igj about the AP investigation until 1 Oct 2025.',
  ],
  [
    {
      ...core,
      form: 'STATE',
      aspect: 'PHASE',
      value: 'RUNNING',
      trueFrom: day('2025-08-22'),
      wording: { nl: 'nog niet afgerond', en: 'not completed yet' },
    },
    'De claim: loopt (“nog niet afgerond”).',
    'The claim: running (“not completed yet”).',
  ],
  [
    { ...core, form: 'EVENT', eventKind: 'NOTICE', trueFrom: day('2025-08-22'), text: { nl: 'Er kwam een bericht.' }, involves: [] },
    'Er kwam een bericht.',
    'Er kwam een bericht.',
  ],
  [
    { ...core, form: 'FIGURE', measure: 'STOLEN', value: 715_000, unit: 'persons', qualifier: 'AT_LEAST' },
    'De claim: gestolen ten minste 715.000 persons.',
    'The claim: stolen at least 715,000 persons.',
  ],
  [
    { ...core, form: 'FIGURE', measure: 'BEDS_CLOSED', value: 3, unit: 'beds', qualifier: 'EXACT' },
    'De claim: beds closed 3 beds.',
    'The claim: beds closed 3 beds.',
  ],
  [
    { ...core, form: 'DATE', dateKind: 'REQUESTED', due: day('2025-10-01'), text: { nl: 'vóór het debat', en: 'before the debate' } },
    'De claim: gevraagd 1 okt 2025 (“vóór het debat”).',
    'The claim: demanded 1 Oct 2025 (“before the debate”).',
  ],
  [
    { ...core, form: 'DATE', dateKind: 'EXPECTED' },
    'De claim: verwacht geen datum te noemen.',
    'The claim: expected no date can be named.',
  ],
  [
    {
      ...core,
      form: 'DATE',
      dateKind: 'LEGAL',
      term: { rule: 'gdpr-33-1', part: 'START', start: { instant: '2025-10-25T23:30Z' }, to: 'igj', of: 'ap' },
    },
    'De claim: wettelijk, termijn “Melding” vanaf 26 okt 2025 01:30 om igj te informeren over het AP-onderzoek.',
    'The claim: rule, term “Notice” from 26 Oct 2025 01:30 to inform igj about the AP investigation.',
  ],
  [
    {
      ...core,
      form: 'DATE',
      dateKind: 'PROMISED',
      term: { rule: 'toezegging', part: 'START', start: { closed: 'ap' }, length: { amount: 6, unit: 'WEEKS' } },
      text: { nl: 'zes weken later', en: 'six weeks later' },
    },
    'De claim: beloofd, termijn “toezegging” zodra het AP-onderzoek gesloten is, 6 weken (“zes weken later”).',
    'The claim: promised, term “toezegging” as soon as the AP investigation is closed, 6 weeks (“six weeks later”).',
  ],
  [
    {
      ...core,
      form: 'DATE',
      dateKind: 'LEGAL',
      term: {
        rule: 'gdpr-33-1',
        part: 'START',
        start: { ...day('2025-08-01', '2025-08-31', 'MONTH'), text: { nl: 'in augustus', en: 'in August' } },
        to: 'igj',
      },
    },
    'De claim: wettelijk, termijn “Melding” vanaf aug 2025 om igj te informeren (“in augustus”).',
    'The claim: rule, term “Notice” from Aug 2025 to inform igj (“in August”).',
  ],
  [
    {
      ...core,
      form: 'DATE',
      dateKind: 'LEGAL',
      term: { rule: 'x', part: 'EXTENSION', on: day('2025-09-02'), isReasoned: true, length: { amount: 1, unit: 'MONTHS' } },
    },
    'De claim: wettelijk, termijn “x” verlengd, aangekondigd 2 sep 2025, met redenen, met 1 maand.',
    'The claim: rule, term “x” extended, announced 2 Sep 2025, with reasons, by 1 month.',
  ],
  [
    { ...core, form: 'DATE', dateKind: 'LEGAL', term: { rule: 'x', part: 'EXTENSION', on: day('2025-09-02'), isReasoned: false } },
    'De claim: wettelijk, termijn “x” verlengd, aangekondigd 2 sep 2025, zonder redenen.',
    'The claim: rule, term “x” extended, announced 2 Sep 2025, without reasons.',
  ],
  [
    {
      ...core,
      form: 'DATE',
      dateKind: 'LEGAL',
      term: { rule: 'x', part: 'SUSPENSION', from: day('2025-09-02'), until: day('2025-10-01') },
    },
    'De claim: wettelijk, termijn “x” opgeschort vanaf 2 sep 2025 tot 1 okt 2025.',
    'The claim: rule, term “x” suspended from 2 Sep 2025 until 1 Oct 2025.',
  ],
  [
    { ...core, form: 'DATE', dateKind: 'LEGAL', term: { rule: 'x', part: 'SUSPENSION', from: day('2025-09-02'), until: null } },
    'De claim: wettelijk, termijn “x” opgeschort vanaf 2 sep 2025.',
    'The claim: rule, term “x” suspended from 2 Sep 2025.',
  ],
]

test.each(examples)('a statement is a sentence in both languages: %#', (statement, nl, en) => {
  expect([said(statement, 'nl'), said(statement, 'en')]).toEqual([nl, en])
})

test('a date is said as exactly as it is known', () => {
  expect(sayDate(day('2025-03-01', '2025-03-31', 'MONTH'), 'nl')).toBe('mrt 2025')
  expect(sayDate(day('2025-01-01', '2025-12-31', 'YEAR'), 'en')).toBe('2025')
  expect(sayDate(day('2025-08-13', '2025-08-13', 'ABOUT'), 'en')).toBe('± 13 Aug 2025')
  expect(sayDate(day('2025-10-01', '2025-12-31', 'INTERVAL'), 'nl')).toBe('1 okt 2025 – 31 dec 2025')
})
