import { expect, test } from 'vitest'
import { shortName } from './shortName.ts'

const titles = [['Minister van ', 'Min. ']]

test('an abbreviation that the name explains stands for it, in any language', () => {
  expect(shortName('Bevolkingsonderzoek Nederland', 'Bevolkingsonderzoek Nederland', ['BVO NL', 'BVO'], titles)).toBe('BVO NL')
  expect(shortName('Health and Youth Care Inspectorate', 'Inspectie Gezondheidszorg en Jeugd', ['IGJ'], titles)).toBe('IGJ')
  expect(
    shortName(
      'Stichting voor Collectieve Consumentenbelangen (VCC)',
      'Stichting voor Collectieve Consumentenbelangen (VCC)',
      ['VCC'],
      titles,
    ),
  ).toBe('VCC')
})

test('an abbreviation of something else does not', () => {
  expect(shortName('Clinical Diagnostics (LCPL en NMDL)', 'Clinical Diagnostics (LCPL en NMDL)', ['NMDL', 'CD'], titles)).toBe(
    'Clinical Diagnostics',
  )
})

test('offices get short titles, short names stay', () => {
  expect(shortName('Minister van VWS', 'Minister van VWS', [], titles)).toBe('Min. VWS')
  expect(shortName('Politie', 'Politie', [], titles)).toBe('Politie')
  expect(shortName('(naam onbekend)', '(naam onbekend)', [], titles)).toBe('(naam onbekend)')
})
