// What is wrong with a dossier file: everything at once, each with its place.

export interface Place {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
}

export interface Problem extends Place {
  readonly file: string
  /** `statements.igj-open-memo.relation.to`; empty for the file as a whole. */
  readonly path: string
  readonly found: string
  readonly expected: string
  readonly message: string
  /** A file with an error records nothing; a warning is only said. */
  readonly severity: 'error' | 'warning'
}

/** More than these are counted, not kept: a broken file of 20 MB would otherwise answer with millions. */
const mostKept = 1_000

export class Problems {
  readonly errors: Problem[] = []
  readonly warnings: Problem[] = []
  private readonly file: string
  private unlisted = 0

  constructor(file: string) {
    this.file = file
  }

  error(place: Place, path: string, message: string, found: string, expected: string): void {
    if (this.errors.length >= mostKept) this.unlisted++
    else this.errors.push({ file: this.file, ...onlyPlace(place), path, found: short(found), expected, message, severity: 'error' })
  }

  warn(place: Place, path: string, message: string, found: string, expected: string): void {
    if (this.warnings.length < mostKept)
      this.warnings.push({ file: this.file, ...onlyPlace(place), path, found: short(found), expected, message, severity: 'warning' })
  }

  /** Nothing more is kept: no need to look for what was meant. */
  get isFull(): boolean {
    return this.errors.length >= mostKept || this.warnings.length >= mostKept
  }

  get hasErrors(): boolean {
    return this.errors.length > 0
  }

  /** In the order of the file. */
  sorted(): { problems: Problem[]; warnings: Problem[] } {
    const problems = this.errors.toSorted(byPlace)
    const last = problems.at(-1)
    if (last && this.unlisted > 0)
      problems.push({ ...last, path: '', message: 'there are more errors', found: `${this.unlisted} more`, expected: 'none' })
    return { problems, warnings: this.warnings.toSorted(byPlace) }
  }
}

/** `file:line:column error: path: message (found …, expected …)`. */
export function problemLine(problem: Problem): string {
  const { file, line, column, severity, path, message, found, expected } = problem
  const where = path === '' ? '' : `${path}: `
  return `${file}:${line}:${column} ${severity}: ${where}${message} (found ${found}, expected ${expected})`
}

/** The known name that was probably meant, as a part of a sentence; empty where none is near. */
export function didYouMean(found: string, known: Iterable<string>): string {
  let best = ''
  let least = Math.min(3, Math.floor(found.length / 3) + 1)
  for (const name of known) {
    if (Math.abs(name.length - found.length) >= least) continue
    const steps = distance(found.toLowerCase(), name.toLowerCase())
    if (steps < least) [best, least] = [name, steps]
  }
  return best === '' ? '' : `; did you mean ${best}?`
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** On one line, of at most 100 characters; nothing at all is seen as such. */
export function short(text: string): string {
  if (text === '') return '""'
  const line = text.replaceAll(/[\p{C}\s]+/gu, ' ')
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

function onlyPlace({ line, column }: Place): Place {
  return { line, column }
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}
