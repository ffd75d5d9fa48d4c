import { createHash } from 'node:crypto'

/** JSON with sorted keys and without absent values: equal content, equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** SHA-256 in hex of UTF-8 text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const recordedNames: ReadonlySet<string> = new Set(['id', 'dossier', 'seq', 'retractedSeq', 'place', 'origin'])

const contents = new WeakMap<object, string>()

/** Canonical JSON of what was said, without what the store adds. Kept with the statement: it is stored, hashed and compared. */
export function statementContent(statement: object): string {
  const before = contents.get(statement)
  if (before !== undefined) return before
  const content = canonicalJson(Object.fromEntries(Object.entries(statement).filter(([name]) => !recordedNames.has(name))))
  contents.set(statement, content)
  return content
}
