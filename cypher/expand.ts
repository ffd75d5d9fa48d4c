// The macros of graph.ts: put in place for the database, and kept short for the offline check.
import { anyRelation, macros } from './graph.ts'
import { isPatternVariable, type Token, tokensOf } from './text.ts'

/** What is wrong with a card, and where. */
export interface Complaint {
  readonly line: number
  readonly found: string
  readonly expected: string
}

export interface Expansion {
  /** What the database is sent. Lines stay where they are. */
  readonly text: string
  /**
   * The same with each macro that stands for a value as `coalesce($MACRO, x)`, which takes any type, and `:RELATIONS` as one type:
   * what a macro expands to is judged once, in `macroTexts`, for the judge takes a second for some of them.
   */
  readonly short: string
  /** Names of the macros it used. */
  readonly used: ReadonlySet<string>
  readonly complaints: readonly Complaint[]
}

const isClause = (text: string) => /^\s*(MATCH|OPTIONAL|UNWIND|CALL|WITH)\b/.test(text)

export function expand(text: string): Expansion {
  const tokens = tokensOf(text)
  const used = new Set<string>()
  const complaints: Complaint[] = []
  const out = { text: '', short: '' }
  let from = 0
  const put = (until: number, full: string, short: string, next: number) => {
    const kept = text.slice(from, until)
    out.text += kept + full
    out.short += kept + short
    from = next
  }
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || tokens[at - 1]?.text === '.') return
    if (token.text === 'RELATIONS' && [':', '|'].includes(tokens[at - 1]?.text ?? ''))
      put(token.start, anyRelation, 'RELATIONS', token.start + token.text.length)
    const macro = Object.hasOwn(macros, token.text) ? macros[token.text] : undefined
    if (macro === undefined || tokens[at + 1]?.text !== '(') return
    const close = tokens.findIndex((each, index) => index > at + 1 && each.depth === token.depth && each.text === ')')
    const argument = tokens.slice(at + 2, close)
    if (argument.length === 0 || !argument.every((each, index) => (index % 2 === 0 ? each.kind === 'word' : each.text === '.'))) {
      complaints.push({
        line: token.line,
        found: `${token.text}(${argument.map((each) => each.text).join(' ')})`,
        expected: `one variable, as in ${token.text}(x)`,
      })
      return
    }
    used.add(token.text)
    const name = argument.map((each) => each.text).join('')
    const full = macro(name)
    put(token.start, full, isClause(full) ? full : `coalesce($${token.text}, ${name})`, (tokens[close]?.start ?? text.length) + 1)
  })
  put(text.length, '', '', text.length)
  return { ...out, used, complaints: [...complaints, ...captured(tokens, used)] }
}

/** A variable of the query that a macro also uses inside would silently be the macro's: refused. */
function captured(tokens: readonly Token[], used: ReadonlySet<string>): readonly Complaint[] {
  const own = tokens.filter((_, at) => isPatternVariable(tokens, at))
  return [...used].flatMap((name) => {
    const full = macros[name]?.('it') ?? ''
    if (isClause(full)) return []
    const inside = tokensOf(full)
    const names = new Set(inside.filter((each, at) => each.text !== 'it' && isPatternVariable(inside, at)).map((each) => each.text))
    return own
      .filter((each) => names.has(each.text))
      .map((each) => ({ line: each.line, found: `the variable ${each.text}`, expected: `another name: ${name} uses it inside` }))
  })
}

/** Each macro that stands for a value, in a query of its own. */
export const macroTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(macros).flatMap(([name, macro]) => (isClause(macro('x')) ? [] : [[name, `WITH $x AS x RETURN ${macro('x')} AS it`]])),
)
