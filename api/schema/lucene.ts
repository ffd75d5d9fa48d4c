// A caller's text as queries of the full-text indexes.

export interface Lucene {
  /** In lower case, for whole names. */
  readonly text: string
  /** Every word, for the indexes that know a language's word forms. */
  readonly plain: string
  /** Every word as the begin or a part of one, for the index that folds accents and knows no word forms. */
  readonly parts: string
}

const mostWords = 12
const shortestPart = 3

/** Letters and digits only, so that nothing of Lucene's syntax is left to escape; in lower case `AND`, `OR` and `NOT` are words. Null where none are left. */
export function luceneOf(asked: string): Lucene | null {
  const text = asked.trim().toLowerCase()
  const found = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.slice(0, mostWords)
  if (!found) return null
  const folded = found.map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '')).filter((word) => word !== '')
  const plain = found.map((word) => `+${word}`).join(' ')
  const parts = folded.map((word) => (word.length < shortestPart ? `+${word}*` : `+(${word}* *${word}*)`)).join(' ')
  return { text, plain, parts }
}
