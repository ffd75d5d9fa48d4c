import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  accesses,
  certainties,
  dateKinds,
  districts,
  eventKinds,
  forms,
  grounds,
  itemTypeNames,
  itemTypes,
  measures,
  phaseNames,
  qualifiers,
  relationTypeNames,
  sourceKinds,
  strengths,
  substanceNames,
  type Form,
} from '../../cypher/model.ts'
import { readDossier, type Reading } from './read.ts'
import { first, refused, running, statement, withStatements } from './small.fixture.ts'

// Whole dossiers are read many times.
vi.setConfig({ testTimeout: 60_000 })

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readDossier(readFileSync(join(root, file)), file)
const countOf = ({ content }: Reading, form: Form) => content?.statements.filter((s) => s.form === form).length

describe('the dossiers', () => {
  test('the first dossier reads without an error and holds what its counts say', () => {
    const reading = read('seed/dossiers/clinical-diagnostics.yaml')
    expect(reading.problems).toEqual([])
    expect(reading.outsideItems).toEqual([])
    expect([reading.content?.sources.length, reading.content?.items.length, reading.content?.statements.length]).toEqual([105, 151, 513])
    expect(forms.map((form) => countOf(reading, form))).toEqual([247, 96, 97, 51, 22])
    expect(reading.content?.statements.filter((s) => s.form === 'RELATION' && s.relationType === 'AWAITS')).toHaveLength(15)
    expect(reading.warnings.map(({ path }) => path)).toEqual(['statements.lab-acknowledges-threat.known', 'statements.ap-open-may.known'])
  })

  test('a dossier of other things reads as well', () => {
    const reading = read('test/dossiers/zilverwoude-outage.yaml')
    expect([...reading.problems, ...reading.warnings]).toEqual([])
    expect([reading.content?.sources.length, reading.content?.items.length, reading.content?.statements.length]).toEqual([7, 31, 72])
    expect(read('test/dossiers/zilverwoude-outage-edited.yaml').problems).toEqual([])
  })

  test('the small dossier of waits, terms and aspects reads', () => {
    const reading = read('test/dossiers/harbour-cranes.yaml')
    expect([...reading.problems, ...reading.warnings]).toEqual([])
    expect(forms.map((form) => countOf(reading, form))).toEqual([40, 28, 1, 0, 18])
  })

  test('the example of docs/dossier-format.md reads', () => {
    const examples = [...readFileSync(join(root, 'docs/dossier-format.md'), 'utf8').matchAll(/```yaml\n(dossier:[^`]*)```/g)].map(
      ([, text]) => text ?? '',
    )
    expect(examples).toHaveLength(1)
    for (const text of examples) {
      const { content, problems, warnings } = readDossier(text)
      expect([...problems, ...warnings]).toEqual([])
      expect(content?.statements.map(({ form }) => form)).toEqual(['STATE', 'RELATION', 'EVENT', 'FIGURE', 'DATE'])
    }
  })

  test('docs/dossier-format.md names every type, kind, relation type and value of the model', () => {
    const words = new Set(readFileSync(join(root, 'docs/dossier-format.md'), 'utf8').split(/[^A-Za-z_]+/))
    const names = [
      ...itemTypeNames,
      ...itemTypeNames.flatMap((type) => itemTypes[type].kinds),
      ...relationTypeNames,
      ...phaseNames,
      ...substanceNames,
      ...certainties,
      ...grounds,
      ...strengths,
      ...qualifiers,
      ...dateKinds,
      ...measures,
      ...eventKinds,
      ...sourceKinds,
      ...accesses,
      ...districts,
    ]
    expect(names.filter((name) => !words.has(name))).toEqual([])
  })

  test('every error of a file is found in one reading, in the order of the file, each with its place', () => {
    const { problems } = withStatements(`  - id: a
    about: inquiri
    state: {phase: RUNING}
    true: {from: 2024-13-01}
    speaker: courier
    evidence: [{source: papier}]
  - id: a
    about: people
    relation: {type: AWAITS, to: inquiry}
    know: 2024-05-01
    evidence: []
`)
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '15:20 an unknown phase; did you mean RUNNING?',
      '16:18 not a date',
      '18:25 no such source in the file; did you mean paper?',
      '19:5 speaker is missing',
      '19:9 an id twice, first on line 13, column 9',
      '21:15 ground is missing',
      '22:5 an unknown key; did you mean known?',
      '23:15 no evidence',
    ])
  })
})

describe('a file that is not as it should be', () => {
  const sound = readFileSync(join(root, 'test/dossiers/zilverwoude-outage.yaml'), 'utf8')
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('', '\n', '  ', ': ', '- ', '[', '{', '}', "'", '*a', '&a ', '!t ', '#', '\t', '? ', '~', '|', '<<: '),
  )

  test('is never answered with an exception: either content, or errors with places in the file', () => {
    const lines = sound.split('\n').length
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(40), piece, (from, length, put) => {
        const { content, problems, warnings } = readDossier(sound.slice(0, from) + put + sound.slice(from + length))
        expect(content === undefined).toBe(problems.length > 0)
        for (const { line, column, message, found, expected } of [...problems, ...warnings]) {
          expect(line).toBeGreaterThan(0)
          expect(line).toBeLessThan(lines + 10)
          expect(column).toBeGreaterThan(0)
          expect([message, found, expected].every((said) => said !== '')).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('a key without a name is found as one', () => {
    const { problems } = readDossier('dossier: a\ntitle: {nl: A, en: A, : B}\n')
    expect(problems.map(({ message, found }) => [message, found])).toContainEqual(['an unknown key', '""'])
  })

  test('names that mean something to JavaScript are names like any other', () => {
    for (const name of ['constructor', 'prototype', 'tostring', 'valueof']) {
      const { content } = readDossier(`dossier: ${name}\ntitle: {nl: A, en: A}\nitems:\n  ${name}: {type: Person, name: {nl: N, en: N}}\n`)
      expect(content).toMatchObject({ slug: name, items: [{ slug: name }] })
    }
    const odd = readDossier('dossier: a\ntitle: {nl: A, en: A}\n__proto__: {items: []}\nconstructor: 1\n')
    expect(odd.problems.map(({ found }) => found)).toEqual(['__proto__', 'constructor'])
  })
})

describe('D: dates', () => {
  test('D3: until is later than from', () => {
    expect(refused(statement(running.replace('01}', '01, until: 2024-05-01}')))).toEqual([
      'until is no later than from (2024-05-01; a day after 2024-05-01)',
    ])
    expect(first(statement(running.replace('01}', '01, until: 2024-05}').replace('2024-05-01', '2024-04-30')))?.trueUntil?.earliest).toBe(
      '2024-05-01',
    )
  })

  test('D4: known left out is the first surely published day of the evidence', () => {
    const known = { earliest: '2024-05-20', latest: '2024-05-20', precision: 'DAY' }
    expect(first(statement(`${running}\nevidence: [{source: paper}, {source: report}, {source: undated}]`))).toMatchObject({
      known,
      isKnownStated: false,
    })
    expect(refused(statement(`${running}\nevidence: [{source: undated}]`))).toEqual([expect.stringContaining('known is missing')])
  })

  test('D4: a stated known wins, with a warning when nothing of its evidence was out', () => {
    const early = statement(`${running}\nknown: 2024-04-30`)
    expect(first(early)).toMatchObject({ known: { latest: '2024-04-30' }, isKnownStated: true })
    expect(early.warnings.map(({ message }) => message)).toEqual(['known before any of its evidence was published'])
    expect(statement(`${running}\nknown: 2024-05-02\nevidence: [{source: paper}]`).warnings).toEqual([])
    expect(statement(`${running}\nknown: 2020\nevidence: [{source: report}, {source: undated}]`).warnings).toEqual([])
  })

  test('D5: a state has a beginning, an event has its day and nothing else', () => {
    expect(refused(statement('about: inquiry\nstate: {phase: DONE}\nspeaker: courier'))).toEqual([
      expect.stringContaining('a state without beginning'),
    ])
    const event = 'about: inquiry\nevent: {kind: CHECK, text: {nl: Gekeken}}\nspeaker: courier\n'
    expect(first(statement(`${event}on: {on: 2024-05, text: {nl: in mei}}`))?.trueFrom).toEqual({
      earliest: '2024-05-01',
      latest: '2024-05-31',
      precision: 'MONTH',
      text: { nl: 'in mei' },
    })
    expect(refused(statement(event))).toEqual([expect.stringContaining('on is missing')])
    expect(refused(statement(`${event}on: 2024-05-01\ntrue: {from: 2024-05-01}`))).toEqual([
      expect.stringContaining('an event is on its day'),
    ])
    expect(refused(statement(`${running}\non: 2024-05-01`))).toEqual([expect.stringContaining('only an event has a day')])
  })

  test('D7: a date that no one can name', () => {
    const dated = first(statement('about: inquiry\ndate: {kind: EXPECTED, on: unknown, text: {en: no idea}}\nspeaker: courier'))
    expect(dated).toMatchObject({ form: 'DATE', dateKind: 'EXPECTED', text: { en: 'no idea' } })
    expect(dated).not.toHaveProperty('due')
  })

  test('F8: days out of range are refused', () => {
    expect(refused(statement(`${running}\nknown: 0999-12-31`))).toHaveLength(1)
    expect(refused(statement(`${running}\nknown: 9001`))).toHaveLength(1)
  })
})
