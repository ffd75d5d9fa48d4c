// Reading a query's text without a database: its words, its columns, its order.

export interface Token {
  readonly kind: 'word' | 'parameter' | 'string' | 'quoted' | 'number' | 'mark'
  readonly text: string
  readonly start: number
  /** From 1, in the text that was read. */
  readonly line: number
  /** How many brackets of any sort are open around it. */
  readonly depth: number
}

const lexeme =
  /(?<blank>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|(?<quoted>`[^`]*`)|(?<parameter>\$\w+)|(?<word>[A-Za-z_]\w*)|(?<number>\d[\w.]*)|(?<mark>[^])/y

/** The tokens of a text; comments and blanks are left out. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let depth = 0
  let line = 1
  for (const match of text.matchAll(new RegExp(lexeme.source, 'gy'))) {
    const groups = match.groups ?? {}
    const found = match[0]
    if (groups['blank'] === undefined) {
      if (groups['mark'] !== undefined && ')]}'.includes(found)) depth -= 1
      tokens.push({ kind: kindOf(groups), text: found, start: match.index, line, depth })
      if (groups['mark'] !== undefined && '([{'.includes(found)) depth += 1
    }
    line += found.split('\n').length - 1
  }
  return tokens
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups['string'] !== undefined) return 'string'
  if (groups['quoted'] !== undefined) return 'quoted'
  if (groups['parameter'] !== undefined) return 'parameter'
  if (groups['word'] !== undefined) return 'word'
  return groups['number'] === undefined ? 'mark' : 'number'
}

/** Whether the token at this place is that word of the language, and not a property, a label, a parameter or the key of a map. */
export function isKeyword(tokens: readonly Token[], at: number, ...words: readonly string[]): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !words.includes(token.text.toUpperCase())) return false
  const before = tokens[at - 1]?.text
  return before !== '.' && before !== ':' && before !== '|' && tokens[at + 1]?.text !== ':'
}

/** Whether the token names a node or a relationship in a pattern: `(name:`, `(name)`, `(name {`, `[name:`. */
export function isPatternVariable(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  const after = tokens[at + 1]?.text ?? ''
  if (tokens[at]?.kind !== 'word' || isKeyword(tokens, at, 'WHERE')) return false
  const isCall =
    tokens[at - 2]?.kind === 'word' && !isKeyword(tokens, at - 2, 'MATCH', 'CREATE', 'MERGE', 'EXISTS', 'WHERE', 'AND', 'OR', 'NOT')
  const opensNode = before === '(' && !isCall && ([':', ')', '{'].includes(after) || isKeyword(tokens, at + 1, 'WHERE'))
  return opensNode || (before === '[' && tokens[at - 2]?.text === '-' && [':', ']', '*'].includes(after))
}

export interface Returned {
  readonly line: number
  /** Alias, null where none is given. */
  readonly alias: string | null
  readonly expression: readonly Token[]
}

/** What each RETURN of the outermost query gives; more than one with UNION. */
export function returnsOf(tokens: readonly Token[]): readonly (readonly Returned[])[] {
  const starts = tokens.flatMap((token, at) => (token.depth === 0 && isKeyword(tokens, at, 'RETURN') ? [at] : []))
  return starts.map((start) => {
    const first = isKeyword(tokens, start + 1, 'DISTINCT') ? start + 2 : start + 1
    const items: Token[][] = [[]]
    for (let at = first; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token === undefined || (token.depth === 0 && isKeyword(tokens, at, 'ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION'))) break
      if (token.depth === 0 && token.text === ',') items.push([])
      else items.at(-1)?.push(token)
    }
    return items.map((item) => {
      const named = item.length > 2 && item.at(-2)?.text.toUpperCase() === 'AS'
      const alias = named ? (item.at(-1)?.text ?? null) : null
      return { line: item[0]?.line ?? tokens[start]?.line ?? 1, alias, expression: named ? item.slice(0, -2) : item }
    })
  })
}

/** The keys of the outermost ORDER BY: the last word of each, null where there is none. */
export function orderOf(tokens: readonly Token[]): readonly string[] | null {
  const start = tokens.findLastIndex((token, at) => token.depth === 0 && isKeyword(tokens, at, 'ORDER'))
  if (start < 0 || tokens.slice(start).some((token, at) => token.depth === 0 && isKeyword(tokens, start + at, 'RETURN'))) return null
  const keys: string[] = ['']
  for (let at = start + 2; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || (token.depth === 0 && isKeyword(tokens, at, 'SKIP', 'OFFSET', 'LIMIT'))) break
    if (token.depth === 0 && token.text === ',') keys.push('')
    else if (token.kind === 'word' && !isKeyword(tokens, at, 'ASC', 'DESC', 'ASCENDING', 'DESCENDING')) keys[keys.length - 1] = token.text
  }
  return keys
}

/** Whether the outermost query ends in a LIMIT. */
export function hasLimit(tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex((token, at) => token.depth === 0 && isKeyword(tokens, at, 'RETURN'))
  return tokens.some((token, at) => at > last && token.depth === 0 && isKeyword(tokens, at, 'LIMIT'))
}
