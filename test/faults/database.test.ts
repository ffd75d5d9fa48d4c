import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { Reader } from '../../api/db/load.ts'
import type { Database } from '../../api/db/run.ts'
import { isNewEnough, openDatabase } from '../../api/db/run.ts'
import { prepare } from '../../api/db/values.ts'
import { TooSlow, Unavailable } from '../../api/errors.ts'
import type { Query } from '../../cypher/query.ts'
import { testDatabase, wipe } from '../setup/database.ts'
import { openLine } from '../setup/line.ts'
import type { Line } from '../setup/line.ts'

const plusOne: Query<{ n: number }, { m: number }, 'one'> = {
  name: 'plusOne',
  mode: 'read',
  rows: 'one',
  text: 'RETURN $n + 1 AS m',
  parameters: { n: 'int' },
  columns: { m: 'int' },
}
const count: Query<object, { n: number }, 'one'> = {
  name: 'countMarks',
  mode: 'read',
  rows: 'one',
  text: 'MATCH (m:Mark) RETURN count(m) AS n',
  parameters: {},
  columns: { n: 'int' },
}
const mark: Query<{ id: string }, object, 'none'> = {
  name: 'mark',
  mode: 'write',
  rows: 'none',
  text: 'CREATE (:Mark {id: $id})',
  parameters: { id: 'string' },
  columns: {},
}
const endless: Query<object, { n: number }, 'one'> = {
  name: 'endless',
  mode: 'read',
  rows: 'one',
  text: 'UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n',
  parameters: {},
  columns: { n: 'int' },
}
const running: Query<{ name: string }, { n: number }, 'one'> = {
  name: 'transactionsOf',
  mode: 'read',
  rows: 'one',
  text: 'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.query = $name RETURN count(*) AS n',
  parameters: { name: 'string' },
  columns: { n: 'int' },
}

let line: Line
let far: Database
let near: Database
beforeAll(async () => {
  near = testDatabase()
  line = await openLine(Number(new URL(inject('neo4j').uri).port))
  far = testDatabase(`bolt://127.0.0.1:${line.port}`)
  await far.verify()
})
beforeEach(() => wipe(near))
afterEach(() => {
  line.setDelay(0)
  line.stall(false)
  line.mend()
})
afterAll(async () => {
  await far.close()
  await near.close()
  await line.close()
})

const milliseconds = async (work: () => Promise<unknown>) => {
  const began = performance.now()
  await work()
  return performance.now() - began
}
const five = [1, 2, 3, 4, 5]

test('several reads go out together: one wait for the database, answers in the order of the questions', async () => {
  const calls = five.map((n) => prepare(plusOne, { n }))
  // Opens the connections, and has the plan ready.
  for (let warm = 0; warm < 3; warm += 1) await far.together(calls)
  line.setDelay(100)
  const spent = await milliseconds(async () => expect(await far.together(calls)).toEqual(five.map((n) => ({ m: n + 1 }))))
  expect(spent).toBeGreaterThan(195)
  expect(spent).toBeLessThan(390)
})

test("a reader's questions of one turn are one round trip, those that wait for an answer the next", async () => {
  const reader = new Reader(far)
  const first = await Promise.all(five.map((n) => reader.run(plusOne, { n })))
  expect(first.map(({ m }) => m)).toEqual([2, 3, 4, 5, 6])
  expect(reader.roundTrips).toBe(1)
  await Promise.all(first.map(({ m }) => Promise.resolve().then(() => reader.run(plusOne, { n: m }))))
  expect(reader.roundTrips).toBe(2)
})

test('a question that cannot be asked fails alone, before it is sent', async () => {
  const reader = new Reader(near)
  const [wrong, right] = await Promise.allSettled([reader.run(plusOne, { n: 0.5 }), reader.run(plusOne, { n: 1 })])
  expect(wrong).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('parameter n') } })
  expect(right).toMatchObject({ status: 'fulfilled', value: { m: 2 } })
})

const stillRunning = async (name: string) => {
  for (let look = 0; look < 40; look += 1) {
    if ((await near.run(running, { name })).n === 0) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}

test('at its deadline a query is given up, and its transaction on the server is ended', async () => {
  const spent = await milliseconds(() => expect(near.run(endless, {}, { timeoutMs: 300 })).rejects.toBeInstanceOf(TooSlow))
  expect(spent).toBeLessThan(1_500)
  expect(await stillRunning('endless')).toBe(false)
})

test('when the caller goes away the transaction is ended', async () => {
  const caller = new AbortController()
  const reader = new Reader(near, { signal: caller.signal })
  const answers = Promise.allSettled([reader.run(endless, {}), reader.run(plusOne, { n: 1 })])
  setTimeout(() => caller.abort(), 200)
  for (const answer of await answers) expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(TooSlow) })
  expect(await stillRunning('endless, plusOne')).toBe(false)
})

test('a reader past its deadline asks nothing more', async () => {
  const reader = new Reader(near, { timeoutMs: 1 })
  await new Promise((resolve) => setTimeout(resolve, 20))
  await expect(reader.run(plusOne, { n: 1 })).rejects.toBeInstanceOf(TooSlow)
  expect(reader.roundTrips).toBe(0)
})

test('a line that takes questions and gives no answers is given up at the deadline', async () => {
  line.stall(true)
  const spent = await milliseconds(() => expect(far.run(plusOne, { n: 1 }, { timeoutMs: 500 })).rejects.toBeInstanceOf(TooSlow))
  expect(spent).toBeLessThan(2_000)
})

test('a read is asked again when the line was cut and comes back', async () => {
  line.cut()
  setTimeout(() => line.mend(), 700)
  expect(await far.run(plusOne, { n: 41 })).toEqual({ m: 42 })
})

test('a database that stays away is Unavailable within the time for retries', async () => {
  line.cut()
  const spent = await milliseconds(() => expect(far.run(plusOne, { n: 1 }, { timeoutMs: 9_000 })).rejects.toBeInstanceOf(Unavailable))
  expect(spent).toBeLessThan(9_500)
})

test('what is written together stays or goes together', async () => {
  await expect(
    near.write('half', async (run) => {
      await run(mark, { id: 'a' })
      throw new RangeError('changed my mind')
    }),
  ).rejects.toThrow(RangeError)
  expect(await near.run(count, {})).toEqual({ n: 0 })
  const answer = await near.write('whole', async (run) => {
    await Promise.all([run(mark, { id: 'a' }), run(mark, { id: 'b' })])
    return run(count, {})
  })
  expect(answer).toEqual({ n: 2 })
})

test('a write sent by itself is not sent again, and a read may not write', async () => {
  line.cut()
  setTimeout(() => line.mend(), 300)
  await expect(far.run(mark, { id: 'once' })).rejects.toBeInstanceOf(Unavailable)
  await expect(near.run({ ...mark, mode: 'read' }, { id: 'x' })).rejects.toThrow('Query mark failed')
  await expect(near.together([prepare(mark, { id: 'x' }), prepare(count, {})])).rejects.toThrow('only reads go together')
  expect(await near.run(count, {})).toEqual({ n: 0 })
})

test('an error of the database names the query and keeps its cause', async () => {
  const broken = { ...plusOne, name: 'broken', text: 'RETURN 1 / 0 AS m, $n AS n' }
  await expect(near.run(broken, { n: 1 })).rejects.toMatchObject({
    message: expect.stringMatching(/^Query broken failed: /),
    cause: expect.any(Error),
  })
})

test('a password that the database refuses is Unavailable, in words', async () => {
  const database = openDatabase({ ...inject('neo4j'), password: 'not the password' })
  await expect(database.verify()).rejects.toThrow('refuses the sign-in')
  await database.close()
})

test('the server says its version, and 5.26 is the oldest that will do', async () => {
  const { version } = await near.verify()
  expect(version).toMatch(/^\d+\.\d+/)
  expect(['5.25.1', '4.4.40', '5.9', 'unknown'].map(isNewEnough)).toEqual([false, false, false, false])
  expect([version, '5.26.0', '5.27-aura', '2025.01.0', '2026.08.1'].every(isNewEnough)).toBe(true)
})
