// What the clauses of a query may do.
import type { Card } from './card.ts'
import type { Complaint } from './expand.ts'
import { isKeyword, type Token } from './text.ts'

const writes = ['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'DROP', 'LOAD', 'INSERT']
const readProcedures = ['db.index.fulltext.queryNodes', 'db.awaitIndexes', 'db.ping', 'dbms.components']

/** A query of mode read only reads, one of mode write writes; procedures are known ones, labels are not made of data in a read. */
export function modeComplaints(card: Card, tokens: readonly Token[]): readonly Complaint[] {
  const complaints: Complaint[] = []
  const written = tokens.filter((_, at) => isKeyword(tokens, at, ...writes))
  if (card.mode === 'read')
    for (const { line, text } of written) complaints.push({ line, found: `${text} in a query of mode read`, expected: 'mode write' })
  else if (written.length === 0) complaints.push({ line: card.lines, found: 'a write that writes nothing', expected: 'mode read' })
  tokens.forEach((token, at) => {
    if (token.text === '$' && tokens[at + 1]?.text === '(' && card.mode === 'read')
      complaints.push({
        line: token.line,
        found: 'a label or type taken from data',
        expected: 'a name of cypher/graph.ts: no index serves the other',
      })
    if (!isKeyword(tokens, at, 'CALL') || tokens[at + 1]?.kind !== 'word') return
    const end = tokens.findIndex((each, index) => index > at && each.text === '(')
    const procedure = tokens
      .slice(at + 1, end < 0 ? tokens.length : end)
      .map((each) => each.text)
      .join('')
    if (!readProcedures.includes(procedure))
      complaints.push({ line: token.line, found: `CALL ${procedure}`, expected: `one of ${readProcedures.join(', ')}` })
  })
  return complaints
}

/** Named at the far end of HAS_STATE, the label lets the planner start at the index of all states (the planner takes it for a few rows). */
export function farEndComplaints(tokens: readonly Token[]): readonly Complaint[] {
  const hasHint = tokens.some((_, at) => isKeyword(tokens, at, 'USING') && isKeyword(tokens, at + 1, 'INDEX'))
  return tokens.flatMap((token, at) => {
    if (token.text !== 'HAS_STATE' || tokens[at - 1]?.text !== ':') return []
    const clause = tokens.slice(0, at).findLastIndex((_, index) => isKeyword(tokens, index, 'MATCH', 'CREATE', 'MERGE', 'EXISTS'))
    if (isKeyword(tokens, clause, 'CREATE', 'MERGE')) return []
    const outward = tokens
      .slice(at, at + 40)
      .map((each) => each.text)
      .join(' ')
      .replace(/^HAS_STATE.*?\]/, '')
    const inward = tokens
      .slice(Math.max(0, at - 40), at)
      .map((each) => each.text)
      .join(' ')
      .replace(/\[[^[]*$/, '')
    const far = /^ - > \( [^){]*/.exec(outward)?.[0] ?? /\([^(]*\) < - $/.exec(inward)?.[0] ?? ''
    if (/: State\b/.test(far))
      return [
        {
          line: token.line,
          found: ':State at the far end of HAS_STATE',
          expected: 'no label there: the planner would start at an index of every state',
        },
      ]
    if (/: Board\b/.test(far) && !hasHint)
      return [
        {
          line: token.line,
          found: ':Board at the far end of HAS_STATE',
          expected: 'USING INDEX …:Board(isOpen, since) with it, or no label',
        },
      ]
    return []
  })
}
