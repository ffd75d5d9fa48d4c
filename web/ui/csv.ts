// Comma-separated values as RFC 4180 has them, so that a spreadsheet opens what was on the page.
import { saveFile } from './saveFile.ts'

/** A spreadsheet takes a cell that begins so for a formula and works it out. */
const formula = /^[=+\-@\t\r]/

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows of cells, the headings first. Begins with a byte order mark: without it a spreadsheet reads accents wrongly. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\u{feff}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** Hands the rows to the reader as a file of this name. */
export function saveCsv(name: string, rows: readonly (readonly string[])[]): void {
  saveFile(name, new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }))
}
