import type { Evidence } from '../../api/rules/statement.ts'
import type { Cursor } from './cursor.ts'
import { given } from './given.ts'
import { slug, text } from './scalars.ts'

/** Where a statement is written: at least one place. */
export function readEvidence(at: Cursor | undefined, sources: ReadonlyMap<string, unknown>): Evidence[] {
  if (!at) return []
  const entries = at.list('a list of {source, locator, quote}')
  if (entries.length === 0 && at.describe() === 'a list of 0') at.error('no evidence', 'an empty list', 'one or more')
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    const fields = entry.fields('evidence', ['source', 'locator', 'quote'])
    const sourceAt = fields?.need('source')
    const source = sourceAt && slug(sourceAt, 'the slug of a source')
    const locatorAt = fields?.get('locator')
    const locator = locatorAt && text(locatorAt)
    const quoteAt = fields?.get('quote')
    const quote = quoteAt && text(quoteAt)
    if (source === undefined) return []
    if (!sources.has(source)) sourceAt?.refuseName('no such source in the file', source, sources.keys())
    const name = JSON.stringify([source, locator, quote])
    if (seen.has(name)) entry.warn('named twice', source, 'each piece of evidence once')
    if (seen.has(name)) return []
    seen.add(name)
    return [given({ source, locator, quote })]
  })
}
