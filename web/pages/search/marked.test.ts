import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { marked } from './marked.ts'

const shown = (name: string, sought: string) =>
  marked(name, sought)
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('')

test('marks each word, whatever its case and accents', () => {
  expect(shown('AP-onderzoek naar Clinical Diagnostics', 'ap clin')).toBe('[AP]-onderzoek naar [Clin]ical Diagnostics')
  expect(shown('Überprüfung', 'uber')).toBe('[Über]prüfung')
  expect(shown('Patiëntenfederatie', 'patient')).toBe('[Patiënt]enfederatie')
  expect(shown('İstanbul', 'istanbul')).toBe('[İstanbul]')
  expect(shown('Openbaar Ministerie', 'en op')).toBe('[Op]enbaar Ministerie')
  expect(shown('Beslisnota', 'nota')).toBe('Beslis[nota]')
})

test('marks nothing where nothing fits, and takes markup for what it is', () => {
  expect(shown('IGJ', 'ap')).toBe('IGJ')
  expect(shown('<b>IGJ</b>', '<b>')).toBe('<[b]>IGJ</[b]>')
  expect(shown('IGJ', '  ')).toBe('IGJ')
})

test('the pieces are the whole name, in order', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 40 }), string({ unit: 'grapheme', maxLength: 8 }), (name, sought) => {
      const pieces = marked(name, sought)
      expect(pieces.map(({ text }) => text).join('')).toBe(name)
      expect(pieces.every(({ text }) => text !== '')).toBe(true)
    }),
  )
})
