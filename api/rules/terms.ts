// What is said of a term, apart from the day that its rule makes of it.
import type { Term } from './statement.ts'

/** Slugs of whom to inform, of what, and of the item that the term waits for. */
export function namedByTerm(term: Term | undefined): string[] {
  if (term?.part !== 'START') return []
  const { start, to, of } = term
  return [to, of, 'closed' in start ? start.closed : undefined].filter((slug) => slug !== undefined)
}
