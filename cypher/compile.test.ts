import { describe, expect, test } from 'vitest'
import { readCard } from './card.ts'
import { generate, problemsOf, readCards } from './compile.ts'
import { headerComplaints } from './lint.ts'

/** Neo4j's language support takes its time to load, more so on a busy machine. */
const judging = 60_000

const good = `// Open items of a dossier, by slug.
// mode    read
// rows    many
// param   dossier: string
// param   moment: Moment
// param   limit: int
// column  slug: string
// column  since: date
// sample  { dossier: "one", limit: 5 }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(i:Item)-[:HAS_STATE]->(s {aspect: 'PHASE'})
WHERE RECORDED(m) AND BOX(s)
RETURN i.slug AS slug, s.since AS since
ORDER BY since, slug
LIMIT $limit
`

const problems = (text: string, file = 'cypher/queries/item/openItems.cypher') => problemsOf([readCard(file, text)])

/** The good card with one thing changed. */
const changed = (from: string | RegExp, to: string) => {
  const text = good.replace(from, to)
  if (text === good) throw new Error(`nothing to change: ${String(from)}`)
  return text
}

test('a good card has no problem', { timeout: judging }, async () => {
  expect(await problems(good)).toEqual([])
})

type Change = readonly [string, string | RegExp, string, RegExp]

const bad: readonly Change[] = [
  ['no sentence at its head', /^.*\n/, '// open items\n', /:1 found open items; expected a sentence/],
  ['an unknown mode', 'mode    read', 'mode    look', /found mode look; expected read or write/],
  ['an unknown number of rows', 'rows    many', 'rows    some', /found rows some; expected one, maybe, many, none/],
  [
    'a header line of another kind',
    '// param   limit: int',
    '// param   limit: int\n// remark  hello',
    /:7 found \/\/ remark {2}hello; expected mode, rows/,
  ],
  ['an unknown type', 'limit: int', 'limit: number', /:6 found limit: number; expected a type of string/],
  ['one parameter twice', '// param   limit: int', '// param   limit: int\n// param   limit: int', /a second param limit/],
  [
    'a parameter that the text does not use',
    '// param   limit: int',
    '// param   limit: int\n// param   kind: string',
    /param kind, which the text does not use/,
  ],
  ['a parameter that the header does not name', '// param   limit: int\n', '', /:13 found \$limit; expected a line "param limit: …"/],
  ['a moment of which only the basis is used', ' AND BOX(s)', '', /param moment, of which the text uses the basis at most/],
  ['another name for the moment', 'moment: Moment', 'when: Moment', /found when: Moment; expected moment: Moment/],
  ['no sample', /\/\/ sample.*\n/, '', /sample \(none\); expected sample \{ name: value \}/],
  ['a sample of another type', 'limit: 5 }', 'limit: "5" }', /:9 found sample limit: "5"; expected int/],
  ['a sample that leaves one out', ', limit: 5 }', ' }', /found sample limit: \(none\); expected int/],
  ['a sample of something else', 'limit: 5 }', 'limit: 5, kind: "x" }', /found sample kind; expected a name of a param/],
  [
    'a column that is not returned',
    '// column  since: date',
    '// column  since: date\n// column  name: string',
    /column name, which is not returned/,
  ],
  ['a returned value without a column', '// column  since: date\n', '', /found … AS since; expected a line "column since: …"/],
  ['a returned value without a name', 's.since AS since', 's.since', /found RETURN s.since; expected a name for it/],
  ['a whole node', 'i.slug AS slug', 'i AS slug', /found the whole of i; expected its properties/],
  ['no order', 'ORDER BY since, slug\n', '', /many rows in no order; expected ORDER BY/],
  ['an order that ties', 'ORDER BY since, slug', 'ORDER BY since', /found ORDER BY since; expected a last key that no two rows share/],
  [
    'no limit',
    /\/\/ param {3}limit.*\n|LIMIT \$limit\n/g,
    '',
    /many rows without LIMIT; expected LIMIT, or "rows many bounded by <reason>"/,
  ],
  [
    'a write in a read',
    'RETURN i.slug',
    'SET i.slug = i.slug\nRETURN i.slug',
    /:12 found SET in a query of mode read; expected mode write/,
  ],
  ['a read in a write', 'mode    read', 'mode    write', /a write that writes nothing; expected mode read/],
  ['an answer that rows none denies', 'rows    many', 'rows    none', /found an answer; expected no RETURN and no column, or other rows/],
  [
    'the label of states at the far end',
    "(s {aspect: 'PHASE'})",
    "(s:State {aspect: 'PHASE'})",
    /:State at the far end of HAS_STATE; expected no label there/,
  ],
  [
    'the label of the board at the far end',
    "(s {aspect: 'PHASE'})",
    "(s:Board {aspect: 'PHASE'})",
    /:Board at the far end of HAS_STATE; expected USING INDEX/,
  ],
  ['a macro of more than one variable', 'BOX(s)', 'BOX(s, i)', /found BOX\(s , i\); expected one variable/],
  ['two queries', 'LIMIT $limit', 'LIMIT $limit;', /found ;; expected one query without a semicolon/],
  ['a procedure that is not known', /^MATCH/m, 'CALL dbms.shutdown()\nMATCH', /found CALL dbms.shutdown; expected one of/],
  ['a label made of data', '(i:Item)', '(i:$($dossier))', /a label or type taken from data/],
  ['more than forty lines', /$/, '\n'.repeat(40), /found \d+ lines; expected 40 at most/],
  [
    'a reason that is missing',
    '// sample',
    '// accept AllNodesScan\n// sample',
    /found AllNodesScan; expected accept <operator>: <reason>/,
  ],
]

const badLanguage: readonly Change[] = [
  ['a label that does not exist', '(i:Item)', '(i:Itm)', /:10 found Itm; expected Label Itm is not present/],
  [
    'a relationship type that does not exist',
    ':HAS_STATE',
    ':HAS_STATUS',
    /found HAS_STATUS; expected Relationship type HAS_STATUS is not present/,
  ],
  ['a property that does not exist', 's.since AS', 's.sinse AS', /:12 found sinse; expected sinse is not present/],
  ['a reversed arrow', '<-[m:IN]-(i:Item)', '-[m:IN]->(i:Item)', /Dossier/],
  ['a variable that does not exist', 'i.slug AS slug', 'j.slug AS slug', /Variable `j` not defined/],
  ['broken syntax', 'ORDER BY', 'ORDERED BY', /Invalid input/],
]

describe('a card is refused that has', () => {
  test.each(bad)('%s', (_, from, to, message) => {
    const found = headerComplaints(readCard('openItems.cypher', changed(from, to)))
    expect(found.map((each) => `:${each.line} found ${each.found}; expected ${each.expected}`).join('\n')).toMatch(message)
  })
  test.each(badLanguage)('%s', { timeout: judging }, async (_, from, to, message) => {
    expect((await problems(changed(from, to))).join('\n')).toMatch(message)
  })
})

test('a query may not use a variable that a macro uses inside', { timeout: judging }, async () => {
  const found = await problems(
    good.replaceAll('i:Item', 'said:Item').replaceAll('i.slug', 'said.slug').replace('RECORDED(m)', 'RECORDED(m) AND KNOWN(said)'),
  )
  expect(found.join('\n')).toMatch(/found the variable said; expected another name: KNOWN uses it inside/)
})

test('two cards of one name are refused, and a card outside a noun folder', { timeout: judging }, async () => {
  const twins = await problemsOf([
    readCard('cypher/queries/item/openItems.cypher', good),
    readCard('cypher/queries/dossier/openItems.cypher', good),
  ])
  expect(twins).toEqual([
    'cypher/queries/dossier/openItems.cypher:1 found the name openItems, which is also cypher/queries/item/openItems.cypher; expected a name of its own',
  ])
  expect((await problems(good, 'cypher/queries/openItems.cypher')).join()).toMatch(/expected cypher\/queries\/<noun>\/<name>.cypher/)
})

test('all problems of a card are told at once, by line', { timeout: judging }, async () => {
  const found = await problems(changed('i.slug AS slug', 'i.slugg AS name').replace('limit: 5', 'limit: 5.5'))
  expect(found.map((problem) => /cypher:(\d+)/.exec(problem)?.[1])).toEqual(['7', '9', '12', '12', '13'])
})

test('what is accepted with a reason is accepted: an order that ties, many rows without a limit', { timeout: judging }, async () => {
  const text = good
    .replace('rows    many', 'rows    many    bounded by the dossier')
    .replace(/\/\/ param {3}limit.*\n|LIMIT \$limit\n|, limit: 5/g, '')
    .replace('ORDER BY since, slug', 'ORDER BY since')
    .replace('// sample', '// accept order: whoever reads it sorts it\n// sample')
  expect(await problems(text)).toEqual([])
})

test('the constant has the types of the header and the text with its macros expanded', () => {
  const text = generate([readCard('cypher/queries/item/openItems.cypher', good)])
  expect(text).toContain(
    "export const openItems: Query<{ readonly dossier: string; readonly moment: QueryMoment; readonly limit: number }, { readonly slug: string; readonly since: string }, 'many'> = {",
  )
  expect(text).toContain("parameters: { dossier: 'string', moment: 'Moment', limit: 'int' }")
  expect(text).toContain('WHERE (m.seqFrom <= $basis AND $basis < m.seqUntil) AND (s.trueFrom <= $trueOn')
})

test('text that looks like the end of a template stays text', () => {
  const text = generate([readCard('cypher/queries/item/openItems.cypher', good.replace("'PHASE'", "'`${x}\\\\'"))])
  expect(text).toContain("'\\`\\${x}\\\\\\\\'")
})

test('the cards of the project have unique names in a fixed order', () => {
  const names = readCards().map((card) => card.name)
  expect(names).toEqual([...new Set(names)].toSorted())
  expect(names.length).toBeGreaterThan(50)
})
