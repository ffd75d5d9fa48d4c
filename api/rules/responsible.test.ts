import { describe, expect, it } from 'vitest'
import { itemTypeNames, mayRelate, relationTypes } from '../../cypher/model.ts'
import { responsibleBy, responsibleFor, type HeldRelation } from './responsible.ts'

const held = (about: string, relationType: HeldRelation['relationType'], to: string): HeldRelation => ({ about, relationType, to })

describe('who is responsible (L5)', () => {
  it.each([
    ['Investigation', ['igj', 'ap']],
    ['Measure', ['igj', 'ap']],
    ['Document', ['igj', 'ap']],
  ] as const)('is who conducts it, of type %s, each once', (type, expected) => {
    const relations = [
      held('vws', 'COMMISSIONED', 'x'),
      held('igj', 'CONDUCTS', 'x'),
      held('ap', 'CONDUCTS', 'x'),
      held('igj', 'CONDUCTS', 'x'),
      held('jps', 'RESPONSIBLE_FOR', 'x'),
      held('om', 'CONDUCTS', 'y'),
    ]
    expect(responsibleFor({ slug: 'x', type }, relations)).toEqual(expected)
  })

  it('is else who commissioned it, before who is responsible for it', () => {
    const relations = [held('jps', 'RESPONSIBLE_FOR', 'x'), held('vws', 'COMMISSIONED', 'x')]
    expect(responsibleFor({ slug: 'x', type: 'Investigation' }, relations)).toEqual(['vws'])
  })

  it('is for questions and requests whom they are addressed to, and for nothing else', () => {
    const relations = [held('jps', 'RESPONSIBLE_FOR', 'x'), held('x', 'ADDRESSED_TO', 'vws'), held('other', 'ADDRESSED_TO', 'x')]
    for (const type of ['QuestionSet', 'Question', 'Request'] as const)
      expect(responsibleFor({ slug: 'x', type }, relations)).toEqual(['vws'])
    expect(responsibleFor({ slug: 'x', type: 'Document' }, relations)).toEqual(['jps'])
  })

  it('is for a commitment who made it', () => {
    expect(responsibleFor({ slug: 'x', type: 'Commitment' }, [held('jps', 'RESPONSIBLE_FOR', 'x'), held('vws', 'MADE', 'x')])).toEqual([
      'vws',
    ])
  })

  it('is for a document who is responsible for it, else who sent it', () => {
    const relations = [held('vws', 'SENT', 'x'), held('jps', 'RESPONSIBLE_FOR', 'x')]
    expect(responsibleFor({ slug: 'x', type: 'Document' }, relations)).toEqual(['jps'])
    expect(responsibleFor({ slug: 'x', type: 'Document' }, relations.slice(0, 1))).toEqual(['vws'])
    expect(responsibleFor({ slug: 'x', type: 'Measure' }, relations.slice(0, 1))).toEqual([])
  })

  it('is nobody where nobody is said to be', () => {
    expect(responsibleFor({ slug: 'x', type: 'Investigation' }, [])).toEqual([])
  })

  it('asks of every type for relations that the model has', () => {
    const isUsed = (type: (typeof itemTypeNames)[number]) =>
      responsibleBy(type).some((relation) =>
        relation === 'ADDRESSED_TO'
          ? itemTypeNames.some((to) => mayRelate(relation, type, to))
          : relationTypes[relation].from.some((from) => mayRelate(relation, from, type)),
      )
    expect(itemTypeNames.filter((type) => !isUsed(type))).toEqual([])
  })
})
