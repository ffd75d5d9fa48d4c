// The raw arm: bare node:http, the driver, JSON.stringify. It asks the product once in this process to learn which statements an answer
// needs, and from then on sends those same statements, in the same round trips, and answers their rows.
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import neo4j from 'neo4j-driver'
import { pino } from 'pino'
import type { Connection } from '../../api/db/driver.ts'
import { openDriver } from '../../api/db/driver.ts'
import { openDatabase, type Database } from '../../api/db/run.ts'
import { serve } from '../../api/http.ts'
import { schema } from '../../api/schema.ts'

interface Sent {
  readonly name: string
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

const connection: Connection = JSON.parse(process.env['BENCH_CONNECTION'] ?? '{}')
const { driver, database: name } = openDriver(connection)
const database = openDatabase(connection)

let heard: Sent[][] = []
const listening: Database = {
  ...database,
  together: (calls, patience) => {
    heard.push(calls.map(({ name: query, text, parameters }) => ({ name: query, text, parameters })))
    return database.together(calls, patience)
  },
}
const folders = { web: 'dist/web', graphiql: 'dist/graphiql' }
const product = await serve({
  database: listening,
  schema,
  settings: { host: '127.0.0.1', port: 0 },
  folders,
  log: pino({ level: 'silent' }),
})
const captured: Sent[][][] = []

async function capture(body: unknown): Promise<unknown> {
  heard = []
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${product.address}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })
  captured.push(heard)
  return { id: captured.length - 1, trips: heard.map((trip) => trip.map((sent) => sent.name)), answer: await response.json() }
}

async function replay(trips: readonly (readonly Sent[])[]): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const trip of trips) {
    const session = driver.session({ database: name, defaultAccessMode: neo4j.session.READ })
    const [first] = trip
    if (first && trip.length === 1)
      answers.push((await session.run(first.text, first.parameters)).records.map((record) => record.toObject()))
    else {
      const transaction = session.beginTransaction()
      const results = await Promise.all(trip.map(({ text, parameters }) => transaction.run(text, parameters)))
      answers.push(...results.map((result) => result.records.map((record) => record.toObject())))
      await transaction.commit()
    }
    await session.close()
  }
  return answers
}

const server = createServer((request, response) => {
  const answer = async () => {
    if (request.method === 'POST') return capture(await json(request))
    const id = Number(new URL(request.url ?? '/', 'http://localhost').searchParams.get('id'))
    return replay(captured[id] ?? [])
  }
  answer().then(
    (found) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
process.on('disconnect', () => process.exit(0))
