import { expect, test } from 'vitest'
import { nl } from '../../words/nl.ts'
import { abbreviationsOf, twinsOf, writings } from './mapNames.ts'

const abbreviations = abbreviationsOf([
  { name: 'GroenLinks-PvdA', aliases: ['GL-PvdA'] },
  { name: 'Clinical Diagnostics (LCPL en NMDL)', aliases: ['NMDL', 'CD'] },
  { name: 'Politie', aliases: ['POL'] },
])

test('only abbreviations that the name explains stand for it', () => {
  expect(abbreviations).toEqual([
    ['Clinical Diagnostics', 'CD'],
    ['GroenLinks-PvdA', 'GL-PvdA'],
  ])
})

test('a name gets shorter step by step: month, brackets, what it names, year', () => {
  expect(writings('Kamervragen GroenLinks-PvdA (Kathmann), oktober 2025', abbreviations, nl)).toEqual([
    'Kamervragen GroenLinks-PvdA (Kathmann), oktober 2025',
    'Kamervragen GroenLinks-PvdA (Kathmann), okt 2025',
    'Kamervragen GroenLinks-PvdA, okt 2025',
    'Kamervragen GL-PvdA, okt 2025',
    'Kamervragen GL-PvdA, okt ’25',
  ])
})

test('what goes by an abbreviation itself keeps its name as long as that fits', () => {
  expect(writings('Clinical Diagnostics (LCPL en NMDL)', abbreviations, nl)).toEqual([
    'Clinical Diagnostics (LCPL en NMDL)',
    'Clinical Diagnostics',
    'CD',
  ])
})

test('an abbreviation has its own possessive', () => {
  expect(writings("Clinical Diagnostics' own investigation", abbreviations, nl)).toContain("CD's own investigation")
})

test('brackets stay where only they tell two names apart', () => {
  const names = ['Antwoord op de vragen van BBB (september 2025)', 'Antwoord op de vragen van BBB (november 2025)', 'Massaclaim (2026)']
  expect([...twinsOf(names)]).toEqual(['Antwoord op de vragen van BBB'])
  expect(writings(names[1] ?? '', [], nl, twinsOf(names)).at(-1)).toBe('Antwoord BBB (nov ’25)')
  expect(writings(names[2] ?? '', [], nl, twinsOf(names)).at(-1)).toBe('Massaclaim')
})
