import { describe, expect, test } from 'vitest'
import { readDossier } from './read.ts'
import { first, refused, running, statement, withStatements } from './small.fixture.ts'

const relation = (inner: string, about = 'inquiry') => statement(`about: ${about}\nrelation: {${inner}}\nspeaker: courier`)
const figure = (inner: string) => statement(`about: people\nfigure: {${inner}}\nspeaker: courier`)

describe('F2: items and references', () => {
  test('an item that the file does not list is said, and left to the store', () => {
    const reading =
      withStatements(`  - {id: a, about: elsewhere, relation: {type: CONCERNS, to: inqury}, speaker: far-away, evidence: [{source: report}], certainty: STATED}
  - {id: b, event: {kind: CHECK, text: {nl: x}, involves: [claim, another]}, on: 2024-06, certainty: INFERRED, reason: {nl: x}, evidence: [{source: report}]}
`)
    expect(reading.problems).toEqual([])
    expect(reading.content?.statements.map(({ about }) => about)).toEqual(['elsewhere', 'claim'])
    expect(reading.outsideItems).toEqual(['another', 'elsewhere', 'far-away', 'inqury'])
    expect(reading.warnings.map(({ path, message }) => [path, message.split('; ')[1] ?? ''])).toEqual([
      ['statements.a.about', ''],
      ['statements.a.relation.to', 'did you mean inquiry?'],
      ['statements.a.speaker', ''],
      ['statements.b.event.involves[1]', ''],
    ])
  })

  test('a source must be listed, a slug twice is a repeated key, an id twice says where', () => {
    expect(refused(statement(`${running}\nevidence: [{source: reprot}]`))).toEqual([
      expect.stringContaining('no such source in the file; did you mean report?'),
    ])
    const twice = `  - {id: a, about: inquiry, relation: {type: CONCERNS, to: claim}, speaker: courier, evidence: [{source: report}]}\n`
    expect(refused(withStatements(twice + twice))).toEqual(['an id twice, first on line 13, column 10 (a; each id once)'])
  })

  test('the ends of a relation are checked, and the error says what is allowed', () => {
    expect(refused(relation('type: CONDUCTS, to: inquiry', 'claim'))).toEqual([
      'CONDUCTS does not run from Proceeding to Investigation (claim → inquiry; Organisation, Person → Investigation, Measure, Proceeding, Programme)',
    ])
    expect(refused(relation('type: PART_OF, to: courier', 'people'))).toEqual([
      'PART_OF does not run from Population to Organisation (people → courier; Organisation, Population, Document, Incident → the same type; Question → QuestionSet)',
    ])
    expect(refused(relation('type: AWAITS, ground: OUTCOME, to: people', 'claim'))).toHaveLength(1)
  })

  test('B4: a wait on oneself is an error', () => {
    expect(refused(relation('type: AWAITS, ground: OUTCOME, to: inquiry'))).toEqual(['an item cannot await itself (inquiry; another item)'])
    expect(relation('type: CONCERNS, to: inquiry').warnings).toHaveLength(1)
  })

  test('only tracked types have a phase, only some a substance', () => {
    expect(refused(statement(running.replace('inquiry', 'people')))).toEqual([expect.stringContaining('Population has no phase')])
    expect(refused(statement(running.replace('phase: RUNNING', 'substance: PARKED')))).toEqual([
      expect.stringContaining('Investigation has no substance'),
    ])
  })
})

describe('F5: what may be left out', () => {
  test('a state has exactly one of phase and substance', () => {
    expect(refused(statement(running.replace('phase: RUNNING', 'phase: RUNNING, substance: PARKED')))).toEqual([
      expect.stringContaining('both phase and substance'),
    ])
    expect(refused(statement(running.replace('phase: RUNNING', 'wording: {nl: x}')))).toEqual([
      expect.stringContaining('neither phase nor substance'),
    ])
  })

  test('a statement has exactly one form', () => {
    expect(refused(statement('about: inquiry\nspeaker: courier'))).toEqual([expect.stringContaining('a statement that says nothing')])
    expect(refused(statement(`${running}\nrelation: {type: CONCERNS, to: claim}`))).toEqual([expect.stringContaining('more than one form')])
  })

  test('the speaker is left out only for INFERRED, which needs a reason', () => {
    const silent = running.replace('\nspeaker: courier', '')
    expect(refused(statement(silent))).toEqual([expect.stringContaining('speaker is missing')])
    expect(refused(statement(`${silent}\ncertainty: STATED`))).toEqual([expect.stringContaining('speaker is missing')])
    expect(refused(statement(`${silent}\ncertainty: INFERRED`))).toEqual([expect.stringContaining('INFERRED needs a reason')])
    expect(first(statement(`${silent}\ncertainty: INFERRED\nreason: {en: because}`))).not.toHaveProperty('speaker')
  })

  test('certainty left out is STATED for a speaker of the file, REPORTED for news, else an error', () => {
    expect(first(statement(running))?.certainty).toBe('STATED')
    const outside = running.replace('courier', 'someone')
    expect(first(statement(`${outside}\nevidence: [{source: paper}]`))?.certainty).toBe('REPORTED')
    expect(refused(statement(outside))).toEqual([expect.stringContaining('certainty is missing')])
  })

  test('an event without about is about the first item that it involves', () => {
    const event = (inner: string) => statement(`event: {kind: CHECK, text: {nl: Gekeken}${inner}}\non: 2024-06-01\nspeaker: courier`)
    expect(first(event(', involves: [claim, inquiry]'))).toMatchObject({ about: 'claim', involves: ['claim', 'inquiry'] })
    expect(refused(event(''))).toEqual([expect.stringContaining('about is missing')])
  })

  test('strength left out is REQUIRED, ground may not be, and other relations have neither', () => {
    expect(first(relation('type: AWAITS, to: claim, ground: DATA'))).toMatchObject({ strength: 'REQUIRED', ground: 'DATA' })
    expect(refused(relation('type: AWAITS, to: claim'))).toEqual([expect.stringContaining('ground is missing')])
    expect(refused(relation('type: CONCERNS, to: claim, ground: DATA, group: g, of: people'))).toHaveLength(3)
    expect(first(relation('type: CONCERNS, to: claim'))).not.toHaveProperty('strength')
  })

  test('measures are those of the model and of the dossier; another is an error that lists them', () => {
    const [line] = refused(figure('measure: STOLN, value: 1, unit: persons, qualifier: EXACT'))
    expect(line).toMatch(/did you mean STOLEN\? .*POSSIBLY_STOLEN.*TERM/)
    const own = withStatements(
      `  - {id: a, about: people, figure: {measure: QUEUE, value: 1.5, unit: hours, qualifier: ABOUT}, speaker: courier, evidence: [{source: report}]}\n`,
      'measures: {QUEUE: {nl: rij}}\n',
    )
    expect(first(own)).toMatchObject({ measure: 'QUEUE', value: 1.5 })
    expect(refused(withStatements('  []\n', 'measures: {STOLEN: {nl: x}}\n'))).toEqual([
      'a measure that the model has (STOLEN; a name of your own)',
    ])
  })

  test('a number is a number', () => {
    const value = (text: string) => figure(`measure: COUNT, value: ${text}, unit: persons, qualifier: EXACT`)
    for (const text of ['1.000.000', '1_000', 'many', '0x10', '9007199254740993', '.inf', "''"])
      expect(refused(value(text))).toHaveLength(1)
    for (const [text, number] of [
      ['-3', -3],
      ['0.5', 0.5],
      ['1e6', 1_000_000],
    ] as const)
      expect(first(value(text))).toMatchObject({ value: number })
  })
})

describe('F6, F8: what is also allowed, and how long it may be', () => {
  test('a text is at most as long as its limit, says something, and holds whole characters', () => {
    const note = (said: string) => statement(`${running}\nnote: {nl: ${JSON.stringify(said)}}`)
    expect(first(note('x'.repeat(20_000)))?.note?.nl).toHaveLength(20_000)
    expect(refused(note('x'.repeat(20_001)))).toEqual(['too long (20001 characters; at most 20000)'])
    expect(refused(note('a\u0000b'))).toEqual(['NUL in a text (U+0000; text without it)'])
    expect(refused(note('a\uD800b'))).toEqual(['half a character in a text (U+D800; text without it)'])
    expect(first(note('🏥👩‍⚕️ רפואה'))?.note?.nl).toBe('🏥👩‍⚕️ רפואה')
    expect(refused(note('  '))).toEqual([expect.stringContaining('an empty text')])
    expect(refused(statement(`${running}\nnote: plain`))).toEqual([expect.stringContaining('not a mapping')])
  })

  test.each([
    ['url: ftp://x.example/a', 'not a web address'],
    ['url: javascript:alert(1)', 'not a web address'],
    [`url: https://x.example/${'a'.repeat(2_000)}`, 'too long'],
    ['sha256: ABC', 'not a SHA-256'],
    ['retrieved: 2024-05', 'not a day'],
    ['access: SOME', 'an unknown access'],
    ['language: Dutch!', 'not a language'],
    ['via: nowhere', 'via a source that the file does not list'],
    ['via: s', 'via leads round'],
    ['kind: BOOK', 'an unknown kind of source'],
    ['published: yesterday', 'not a date'],
  ])('a source with %s is refused', (line, message) => {
    const kind = line.startsWith('kind') ? '' : 'kind: NEWS, '
    const { problems } = readDossier(`dossier: a\ntitle: {nl: A, en: A}\nsources:\n  s: {${kind}publisher: P, title: T, ${line}}\n`)
    expect(problems.map((problem) => problem.message)).toEqual([message])
  })

  test.each([
    ['type: Investigaton', 'an unknown type; did you mean Investigation?'],
    ['type: Investigation, kind: CRIMNAL', 'an unknown kind of Investigation; did you mean CRIMINAL?'],
    ['type: Person, kind: MINISTER', 'Person has no kinds'],
    ['type: Person, district: north', 'an unknown district'],
    ['type: Person, identifiers: [{scheme: x}]', 'value is missing'],
  ])('an item with %s is refused', (line, message) => {
    const { problems } = readDossier(`dossier: a\ntitle: {nl: A, en: A}\nitems:\n  i: {name: {nl: N, en: N}, ${line}}\n`)
    expect(problems.map((problem) => problem.message)).toEqual([message])
  })

  test('names and titles are at most 300 characters, slugs 120, and a slug is a slug', () => {
    const item = (slug: string, name: string) =>
      readDossier(`dossier: a\ntitle: {nl: A, en: A}\nitems:\n  ${slug}: {type: Person, name: {nl: ${name}, en: N}}\n`).problems.map(
        ({ message }) => message,
      )
    expect(item('p', 'x'.repeat(300))).toEqual([])
    expect(item('p', 'x'.repeat(301))).toEqual(['too long'])
    expect(item('p'.repeat(121), 'x')).toEqual(['too long'])
    expect(item('P P', 'x')).toEqual(['not a slug'])
    expect(item('__proto__', 'x')).toEqual(['not a slug'])
  })
})

describe('P2, F6, O2: supersedes, disputes and waits', () => {
  const two = (a: string, b: string) =>
    withStatements(
      `  - {id: a, evidence: [{source: report}], speaker: courier, ${a}}\n  - {id: b, evidence: [{source: report}], speaker: courier, ${b}}\n`,
    )
  const concerns = 'about: inquiry, relation: {type: CONCERNS, to: claim}'

  test('what is superseded is known earlier and of the same subject, form and aspect', () => {
    expect(
      two(`${concerns}, known: 2024-05-20`, 'about: inquiry, relation: {type: BASED_ON, to: claim}, known: 2024-06-01, supersedes: a')
        .problems,
    ).toEqual([])
    expect(refused(two(`${concerns}, known: 2024-06-01`, `${concerns}, known: 2024-06-01, supersedes: a`))).toEqual([
      expect.stringContaining('not known earlier'),
    ])
    expect(
      refused(
        two(`${concerns}, known: 2024-05-20`, 'about: claim, relation: {type: CONCERNS, to: inquiry}, known: 2024-06-01, supersedes: a'),
      ),
    ).toEqual([expect.stringContaining('about another item')])
    expect(
      refused(
        two(
          `${concerns}, known: 2024-05-20`,
          'about: inquiry, state: {phase: DONE}, true: {from: 2024-05}, known: 2024-06-01, supersedes: a',
        ),
      ),
    ).toEqual([expect.stringContaining('of another form')])
    expect(refused(two(concerns, `${concerns}, supersedes: b`))).toEqual([expect.stringContaining('cannot supersede itself')])
    expect(refused(two(concerns, `${concerns}, supersedes: c`))).toEqual([expect.stringContaining('no such statement')])
    expect(refused(two(`${concerns}, known: 2024-05-20, supersedes: b`, `${concerns}, known: 2024-06-01, supersedes: a`))).toHaveLength(1)
  })

  test('what is disputed exists and is another statement', () => {
    expect(two(concerns, `${concerns}, disputes: [a]`).content?.statements[1]?.disputes).toEqual(['a'])
    expect(refused(two(concerns, `${concerns}, disputes: [b, c]`))).toHaveLength(2)
  })

  test('a wait on an item without any state is a warning', () => {
    const waits = 'about: claim, relation: {type: AWAITS, to: inquiry, ground: OUTCOME}'
    expect(two(waits, waits).warnings.map(({ message }) => message)).toEqual(['awaits an item without any state: it does not block'])
    expect(two(waits, 'about: inquiry, state: {phase: DONE}, true: {from: 2024-05}').warnings).toEqual([])
  })
})
