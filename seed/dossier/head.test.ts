import { describe, expect, test } from 'vitest'
import { readDossier } from './read.ts'
import { first, refused, withStatements } from './small.fixture.ts'
import { writeDossier } from './write.ts'

const head = (more: string, statements = '  []\n') => withStatements(statements, more)
const question = (inner: string) =>
  `  - {id: q, event: {kind: OPEN_QUESTION, text: {nl: Wie kijkt?}, involves: [inquiry], ${inner}}, on: 2024-06, speaker: courier, evidence: [{source: report}]}\n`

describe('aspects and districts', () => {
  test('an open question names aspects; no other event does', () => {
    expect(first(head('', question('aspects: [CAUSE, LATE_NOTICE]')))).toMatchObject({ aspects: ['CAUSE', 'LATE_NOTICE'] })
    expect(first(head('', question('aspects: []')))).not.toHaveProperty('aspects')
    expect(refused(head('', question('aspects: [CAUSE]').replace('OPEN_QUESTION', 'CHECK')))).toEqual([
      'an event of kind CHECK has no aspects (aspects; aspects on OPEN_QUESTION alone)',
    ])
    expect(refused(head('', question('aspects: [late notice]')))).toEqual([expect.stringContaining('not a name in capitals')])
  })

  test('the head names aspects in its order and districts in that of the model', () => {
    const { content, problems, warnings } = head(
      `aspects:\n  SECURITY: {nl: Beveiliging, en: Security}\n  CAUSE: {nl: Oorzaak, en: Cause}
districts: {affected: {nl: Mensen, en: People}, parliament: {nl: De Kamer, en: The House}}\n`,
    )
    expect([...problems, ...warnings]).toEqual([])
    expect(content?.aspects?.map(({ name }) => name)).toEqual(['SECURITY', 'CAUSE'])
    expect(content?.districts).toEqual([
      { district: 'parliament', words: { nl: 'De Kamer', en: 'The House' } },
      { district: 'affected', words: { nl: 'Mensen', en: 'People' } },
    ])
    if (!content) throw new Error('The file has an error.')
    expect(readDossier(writeDossier(content)).content).toEqual(content)
    expect(head('aspects: {}\ndistricts: {}\n').content).toEqual(head('').content)
  })

  test('a wrong name is refused', () => {
    expect(refused(head('aspects: {cause: {nl: a, en: b}}\n'))).toEqual([expect.stringContaining('not a name in capitals')])
    expect(refused(head('aspects: {CAUSE: oorzaak}\n'))).toEqual([expect.stringContaining('not a mapping')])
    expect(refused(head('districts: {parlement: {nl: a, en: b}}\n'))).toEqual([
      'an unknown district; did you mean parliament? (parlement; parliament, oversight, incident, response, affected)',
    ])
    expect(refused(head(`districts: {incident: {nl: ${'x'.repeat(301)}, en: b}}\n`))).toEqual(['too long (301 characters; at most 300)'])
    expect(refused(head('aspects: [CAUSE]\n'))).toEqual([expect.stringContaining('not a mapping')])
    expect(refused(head('aspects: {CAUSE: {nl: a, en: b}, CAUSE: {nl: a, en: b}}\n'))).toEqual([expect.stringContaining('a repeated key')])
  })

  test('an aspect that the file uses and does not name is a warning, where it names any', () => {
    const asked = question('aspects: [CAUSE, SECURTY, SECURTY]')
    expect(head('', question('aspects: [CAUSE]')).warnings).toEqual([])
    const { warnings } = head('aspects: {SECURITY: {nl: Beveiliging, en: Security}}\n', asked)
    expect(warnings.map(({ path, message, found }) => `${path}: ${message} ${found}`)).toEqual([
      'statements.q: an aspect that the file does not name CAUSE',
      'statements.q: an aspect that the file does not name; did you mean SECURITY? SECURTY',
      'statements.q.event.aspects[2]: named twice SECURTY',
    ])
  })
})
