// Proves a card's header against its text, without a database.
import { type Card, momentParameters } from './card.ts'
import { languageComplaints } from './language.ts'
import { farEndComplaints, modeComplaints } from './clauses.ts'
import type { Complaint } from './expand.ts'
import { hasLimit, isPatternVariable, orderOf, type Returned, returnsOf, type Token, tokensOf } from './text.ts'

const longestCard = 40
/** A key that two rows of an answer never share ends a total order. */
const unique = /(^|[a-z])(id|slug|seq|key|name|statement)$/i

/** Everything that is wrong with a card, by line. */
export async function lintCard(card: Card): Promise<readonly Complaint[]> {
  return [...headerComplaints(card), ...(await languageComplaints(card))].toSorted((a, b) => a.line - b.line)
}

/** What a card's header says against its text, by line. */
export function headerComplaints(card: Card): readonly Complaint[] {
  const tokens = tokensOf(card.body).map((token) => ({ ...token, line: token.line + card.headerLines }))
  return [
    ...card.complaints,
    ...parameters(card, tokens),
    ...sample(card),
    ...columns(card, tokens),
    ...size(card, tokens),
    ...modeComplaints(card, tokens),
    ...farEndComplaints(tokens),
  ].toSorted((a, b) => a.line - b.line)
}

function parameters(card: Card, tokens: readonly Token[]): readonly Complaint[] {
  const complaints: Complaint[] = []
  const given = new Set<string>(card.parameters.keys())
  for (const [name, { type, line }] of card.parameters) {
    if (type === 'Moment' && name !== 'moment') complaints.push({ line, found: `${name}: Moment`, expected: 'moment: Moment' })
    if (type === 'Moment') for (const part of momentParameters) given.add(part)
  }
  given.delete('moment')
  const used = new Set(tokensOf(card.text).flatMap((token) => (token.kind === 'parameter' ? [token.text.slice(1)] : [])))
  for (const name of used)
    if (!given.has(name)) {
      const line = tokens.find((token) => token.text === `$${name}`)?.line ?? card.headerLines + 1
      complaints.push({
        line,
        found: `$${name}`,
        expected: `a line "param ${name}: …", or "param moment: Moment" for ${momentParameters.join(', ')}`,
      })
    }
  for (const [name, { type, line }] of card.parameters) {
    if (type !== 'Moment' && !used.has(name))
      complaints.push({ line, found: `param ${name}, which the text does not use`, expected: `$${name} in the text` })
    if (type === 'Moment' && !used.has('trueOn') && !used.has('knownOn'))
      complaints.push({
        line,
        found: 'param moment, of which the text uses the basis at most',
        expected: 'BOX, VISIBLE or KNOWN in the text, or "param basis: int"',
      })
  }
  return complaints
}

function sample(card: Card): readonly Complaint[] {
  if (card.sample === null) return []
  const complain = (found: string, expected: string) => ({ line: card.sampleLine, found, expected })
  const unknown = Object.keys(card.sample).filter((name) => !card.parameters.has(name))
  const wrong = [...card.parameters].flatMap(([name, { type }]) => {
    const value = card.sample?.[name]
    if (type === 'Moment') return []
    return fits(type, value) ? [] : [complain(`sample ${name}: ${JSON.stringify(value) ?? '(none)'}`, type)]
  })
  return [...unknown.map((name) => complain(`sample ${name}`, 'a name of a param')), ...wrong]
}

function fits(type: string, value: unknown): boolean {
  if (value === null) return type.endsWith('?')
  const plain = type.replace('?', '')
  if (plain === 'string[]') return Array.isArray(value) && value.every((each) => typeof each === 'string')
  if (plain === 'rows') return Array.isArray(value)
  if (plain === 'map') return typeof value === 'object' && !Array.isArray(value)
  if (plain === 'int') return Number.isInteger(value)
  if (plain === 'date') return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  return typeof value === (plain === 'float' ? 'number' : plain)
}

function columns(card: Card, tokens: readonly Token[]): readonly Complaint[] {
  const complaints: Complaint[] = []
  const returns = returnsOf(tokens)
  const end = card.lines
  if (card.rows === 'none' && (returns.length > 0 || card.columns.size > 0))
    complaints.push({ line: end, found: 'an answer', expected: 'no RETURN and no column, or other rows' })
  if (card.rows !== 'none' && returns.length === 0) complaints.push({ line: end, found: 'no RETURN', expected: 'RETURN, or rows none' })
  const variables = new Set(tokens.filter((_, at) => isPatternVariable(tokens, at)).map((token) => token.text))
  for (const answer of returns) {
    for (const { line, alias, expression } of answer) {
      const text = expression.map((token) => token.text).join('')
      const [only, ...more] = expression
      if (alias === null) complaints.push({ line, found: `RETURN ${text}`, expected: 'a name for it: … AS name' })
      else if (!card.columns.has(alias)) complaints.push({ line, found: `… AS ${alias}`, expected: `a line "column ${alias}: …"` })
      if (more.length === 0 && only?.kind === 'word' && variables.has(only.text))
        complaints.push({ line, found: `the whole of ${only.text}`, expected: 'its properties, one a column' })
    }
    for (const [name, { line }] of card.columns)
      if (!answer.some((each) => each.alias === name))
        complaints.push({ line, found: `column ${name}, which is not returned`, expected: `… AS ${name}` })
  }
  if (card.rows !== 'many' || returns.length === 0) return complaints
  const order = orderOf(tokens)
  if (order === null) complaints.push({ line: end, found: 'many rows in no order', expected: 'ORDER BY' })
  else if (
    !order.some((key) => unique.test(key)) &&
    !returns.every((answer) => isOrderedByAll(answer, order)) &&
    !card.accepted.has('order')
  )
    complaints.push({
      line: end,
      found: `ORDER BY ${order.join(', ')}`,
      expected: 'a last key that no two rows share (id, slug, seq, key, name), or "accept order: <reason>"',
    })
  if (!hasLimit(tokens) && card.boundedBy === null)
    complaints.push({ line: end, found: 'many rows without LIMIT', expected: 'LIMIT, or "rows many bounded by <reason>"' })
  return complaints
}

function size(card: Card, tokens: readonly Token[]): readonly Complaint[] {
  const complaints: Complaint[] = []
  if (!/^[a-z][A-Za-z0-9]*$/.test(card.name)) complaints.push({ line: 1, found: card.name, expected: 'a file name in camelCase' })
  if (card.lines > longestCard) complaints.push({ line: longestCard + 1, found: `${card.lines} lines`, expected: `${longestCard} at most` })
  if (tokens.length === 0) complaints.push({ line: card.lines, found: 'no query', expected: 'a query below the header' })
  for (const token of tokens)
    if (token.text === ';') complaints.push({ line: token.line, found: ';', expected: 'one query without a semicolon' })
  return complaints
}

/** Every column but those that aggregate is a key: rows that tie are equal, or one. */
const isOrderedByAll = (answer: readonly Returned[], order: readonly string[]): boolean =>
  answer.every(
    ({ alias, expression }) =>
      (alias !== null && order.includes(alias)) || /^(count|collect|max|min|sum|avg)$/i.test(expression[0]?.text ?? ''),
  )
