import { expect, test } from 'vitest'
import { questionsOf } from './named.ts'
import { tagOf } from './tags.ts'

const line = (from: string, to: string, family: 'WAITS' | 'RESPONSIBILITY' | 'INCIDENT_LINKS') => ({
  id: `${from} ${to}`,
  from,
  to,
  family,
  isAcross: false,
  types: ['X'],
})
const all = {
  items: [
    { slug: 'small', look: 'INCIDENT' as const },
    { slug: 'hack', look: 'INCIDENT' as const },
    { slug: 'probe', look: 'INVESTIGATION' as const },
    { slug: 'promise', look: 'COMMITMENT' as const },
    { slug: 'lab', look: 'ORGANISATION' as const },
    { slug: 'far', look: 'ORGANISATION' as const },
  ],
  lines: [line('hack', 'lab', 'INCIDENT_LINKS'), line('promise', 'probe', 'WAITS')],
  degrees: new Map([
    ['small', 0],
    ['hack', 1],
  ]),
}

test('two steps are rings around the incident with most relations, and what its neighbours touch', () => {
  const [asked] = questionsOf(all)
  expect(asked).toMatchObject({
    question: 'twoSteps',
    about: 'hack',
    work: { layout: 'rings', centre: 'hack', around: [tagOf('hack'), tagOf('lab')] },
  })
})

test('what waits is shown alone; the filters leave the kinds that a question is about', () => {
  const byName = new Map(questionsOf(all).map((asked) => [asked.question, asked.work]))
  expect(byName.get('whatWaits')).toMatchObject({ layout: 'waits', away: ['small', 'hack', 'lab', 'far'].map(tagOf) })
  expect(byName.get('whoExamines')?.hidden).toContain('COMMITMENT')
  expect(byName.get('whoExamines')?.hidden).not.toContain('INVESTIGATION')
  expect(byName.get('whatParliament')?.layout).toBe('since')
})

test('what the dossier cannot answer is not offered', () => {
  expect(questionsOf({ items: [{ slug: 'lab', look: 'ORGANISATION' }], lines: [], degrees: new Map() })).toEqual([])
})
