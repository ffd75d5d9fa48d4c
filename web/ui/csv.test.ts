import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf } from './csv.ts'

/** Reads as RFC 4180 says, whatever stands in quotes. */
function read(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const cell = string({ unit: constantFrom('a', 'é', ',', '"', '\n', '\r', ' ', ';') })

describe('rows as a file', () => {
  test('are read back as they were', () => {
    assert(
      property(array(array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const harmless = rows.map((row) => row.map((text) => (text.startsWith('\r') ? `'${text}` : text)))
        expect(read(csvOf(rows))).toEqual(harmless)
      }),
    )
  })

  test('begin with a byte order mark and end each line with both line ends', () => {
    expect(
      csvOf([
        ['Titel', 'Datum'],
        ['Brief, met "haken"', '1 okt'],
      ]),
    ).toBe('\u{feff}Titel,Datum\r\n"Brief, met ""haken""",1 okt\r\n')
  })

  test('never begin a cell with what a spreadsheet would work out', () => {
    expect(csvOf([['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '1-2']])).toBe(`\u{feff}'=1+1,'+31,'-2,'@SUM(A1),'\t=1,1-2\r\n`)
  })
})
