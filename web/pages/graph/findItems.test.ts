import { expect, test } from 'vitest'
import { foundItems } from './findItems.ts'

const item = (slug: string, name: string, aliases: readonly string[] = []) => ({ slug, name, ownName: name, aliases })
const items = [
  item('ap-investigation', 'AP-onderzoek naar Clinical Diagnostics'),
  item('ap', 'Autoriteit Persoonsgegevens', ['AP']),
  item('cd', 'Clinical Diagnostics'),
  item('elan', 'Élan <b>Zorg</b>'),
]
const found = (text: string) => foundItems(items, text).map(({ slug }) => slug)

test('whole names come first, then begins, then words within', () => {
  expect(found('ap')).toEqual(['ap', 'ap-investigation'])
  expect(found('clinical diag')).toEqual(['cd', 'ap-investigation'])
})

test('every word must begin one, accents and signs do not matter', () => {
  expect(found('naar auto')).toEqual([])
  expect(found('ELAN zorg')).toEqual(['elan'])
  expect(found('  <> ')).toEqual([])
})

test('no more than a list can show', () => {
  expect(
    foundItems(
      Array.from({ length: 40 }, (_, index) => item(`i${index}`, `Item ${index}`)),
      'item',
    ),
  ).toHaveLength(12)
})
