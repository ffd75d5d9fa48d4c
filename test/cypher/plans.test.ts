// How Neo4j would carry out each query, on a store of the real shape: a plan that changes is looked at, one that reads everything is refused.
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { prepare } from '../../api/db/values.ts'
import type { Card } from '../../cypher/card.ts'
import { readCards } from '../../cypher/compile.ts'
import { fillStore } from '../setup/bulk.ts'
import { emptyStore } from '../setup/store.ts'

const cards = readCards()
const refused = ['AllNodesScan', 'CartesianProduct']
const moment = { trueOn: '2025-09-30', knownOn: '2025-09-30', basis: 1 }
const plans = new Map<string, readonly string[]>()

/** The operators from the one that reads first to the one that answers; those that read an index say which. */
function operatorsOf(plan: Plan): readonly string[] {
  const details: unknown = plan.arguments['Details']
  const index = typeof details === 'string' ? /\w*:(\w+(?:\|\w+)*\([\w, ]+\))/.exec(details)?.[1] : undefined
  const name = plan.operatorType.replace(/@.*$/, '')
  return [
    ...plan.children.flatMap(operatorsOf),
    name.includes('Index') && index !== undefined ? `${name}(${index.replace(/^.*:/, '')})` : name,
  ]
}

function sentOf(card: Card): { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> } {
  const types = Object.fromEntries([...card.parameters].map(([name, { type }]) => [name, type]))
  const query = { name: card.name, mode: card.mode, rows: card.rows, text: card.text, parameters: types, columns: {} }
  return prepare(query, { moment, ...card.sample })
}

async function explain(driver: Driver, card: Card): Promise<readonly string[]> {
  const session = driver.session()
  try {
    const { text, parameters } = sentOf(card)
    const { summary } = await session.run(`EXPLAIN ${text}`, parameters)
    return summary.plan === false ? [] : operatorsOf(summary.plan)
  } finally {
    await session.close()
  }
}

let driver: Driver | undefined

beforeAll(async () => {
  const { uri, user, password } = inject('neo4j')
  const database = await emptyStore()
  await database.close()
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await fillStore(driver)
  for (const card of cards) plans.set(card.name, await explain(driver, card))
}, 600_000)

afterAll(() => driver?.close())

describe('no query reads every node, or pairs everything with everything, unless its card says why', () => {
  test.each(cards.map((card) => [card.name, card] as const))('%s', (name, card) => {
    const operators = plans.get(name) ?? []
    expect(operators.length).toBeGreaterThan(0)
    expect(operators.filter((operator) => refused.includes(operator) && !card.accepted.has(operator))).toEqual([])
    expect([...card.accepted.keys()].filter((operator) => operator !== 'order' && !operators.includes(operator))).toEqual([])
  })
})

test('the plans are those that were looked at', async () => {
  const text = [...plans].map(([name, operators]) => `${name}\n  ${operators.join(' ')}\n`).join('\n')
  await expect(text).toMatchFileSnapshot('plans.snap')
})
