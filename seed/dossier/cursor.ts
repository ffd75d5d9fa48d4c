// A place in a dossier file, read piece by piece. Whatever does not fit is noted with its place and reads as absent, so that one
// run finds everything that is wrong.
import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { didYouMean, type Place, type Problems } from './problems.ts'

interface Sheet {
  readonly problems: Problems
  readonly placeAt: (offset: number) => Place
}

/** A mapping with known keys. */
export interface Fields {
  get(key: string): Cursor | undefined
  /** Notes its absence. */
  need(key: string): Cursor | undefined
  has(key: string): boolean
}

export interface Entry {
  readonly key: string
  /** At the key. */
  readonly at: Cursor
  readonly value: Cursor
}

const nulls: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL'])

export class Cursor {
  readonly path: string
  readonly place: Place
  private readonly node: Node | null
  private readonly sheet: Sheet

  constructor(node: Node | null, fallback: Place, path: string, sheet: Sheet) {
    this.node = node
    this.path = path
    this.sheet = sheet
    this.place = node?.range ? sheet.placeAt(node.range[0]) : fallback
  }

  /** The same place under another name. */
  named(path: string): Cursor {
    return new Cursor(this.node, this.place, path, this.sheet)
  }

  error(message: string, found: string, expected: string): void {
    this.sheet.problems.error(this.place, this.path, message, found, expected)
  }

  /** A name that nothing has, with the near one that was probably meant. */
  refuseName(message: string, name: string, known: Iterable<string>): void {
    const near = this.sheet.problems.isFull ? '' : didYouMean(name, known)
    this.error(`${message}${near}`, name, 'a name that the file lists')
  }

  warn(message: string, found: string, expected: string): void {
    this.sheet.problems.warn(this.place, this.path, message, found, expected)
  }

  /** What is written here, as a short part of a sentence. */
  describe(): string {
    if (isMap(this.node)) return `a mapping of ${this.node.items.length}`
    if (isSeq(this.node)) return `a list of ${this.node.items.length}`
    return isScalar(this.node) ? String(this.node.source ?? this.node.value) || 'nothing' : 'nothing'
  }

  /** The scalar under a key, unchecked: what a place is called before it is read. */
  peek(key: string): string | undefined {
    const value = isMap(this.node) ? this.node.get(key) : undefined
    return typeof value === 'string' && value !== '' ? value : undefined
  }

  /** Aliases were noted when the file was opened. */
  private refuse(message: string, expected: string): void {
    if (!isAlias(this.node)) this.error(message, this.describe(), expected)
  }

  get isMapping(): boolean {
    return isMap(this.node)
  }

  /** Whether it is a mapping with this key. */
  holds(key: string): boolean {
    return isMap(this.node) && this.node.has(key)
  }

  /** Text as it stands, without a check of its length; null and nothing are errors. */
  scalar(expected: string): string | undefined {
    if (!isScalar(this.node) || typeof this.node.value !== 'string') {
      this.refuse('not a text', expected)
      return undefined
    }
    const text = this.node.value
    if (this.node.type === 'PLAIN' && nulls.has(text)) {
      this.error('nothing is said here; leave the key out, or quote the word', text === '' ? 'nothing' : text, expected)
      return undefined
    }
    return text
  }

  /** Notes a mapping's repeated keys and reads on with the first of each. */
  entries(expected: string): Entry[] {
    if (!isMap(this.node)) {
      this.refuse('not a mapping', expected)
      return []
    }
    const first = new Map<string, Cursor>()
    const entries: Entry[] = []
    for (const pair of this.node.items) {
      const keyNode = pair.key
      if (!isNode(keyNode) || !isScalar(keyNode) || typeof keyNode.value !== 'string') {
        this.error('a key that is not a text', 'a list, a mapping or nothing as a key', expected)
        continue
      }
      const key = keyNode.value
      const path = this.path === '' ? key : `${this.path}.${key}`
      const at = new Cursor(keyNode, this.place, path, this.sheet)
      const earlier = first.get(key)
      if (earlier) {
        at.error(`a repeated key, first on line ${earlier.place.line}, column ${earlier.place.column}`, key, 'each key once')
        continue
      }
      first.set(key, at)
      entries.push({ key, at, value: new Cursor(isNode(pair.value) ? pair.value : null, at.place, path, this.sheet) })
    }
    return entries
  }

  /** A mapping of which every key is known. */
  fields(what: string, known: readonly string[]): Fields | undefined {
    const expected = `${what}: {${known.join(', ')}}`
    if (!isMap(this.node)) {
      this.refuse('not a mapping', expected)
      return undefined
    }
    const found = new Map<string, Cursor>()
    for (const { key, at, value } of this.entries(expected)) {
      if (known.includes(key)) found.set(key, value)
      else at.error(`an unknown key${didYouMean(key, known)}`, key, known.join(', '))
    }
    return {
      get: (key) => found.get(key),
      has: (key) => found.has(key),
      need: (key) => {
        const value = found.get(key)
        if (!value) this.error(`${key} is missing`, `${what} without ${key}`, key)
        return value
      },
    }
  }

  list(expected: string): Cursor[] {
    if (!isSeq(this.node)) {
      this.refuse('not a list', expected)
      return []
    }
    return this.node.items.map((item, i) => new Cursor(isNode(item) ? item : null, this.place, `${this.path}[${i}]`, this.sheet))
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}
