// The two rails of a dossier: counted anew from its file, without the code that reads files or asks the store.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { dossierFile, startLimitMs, startReading, type Reading } from '../setup/reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

type Written = string | { readonly on: string }
interface Said {
  readonly id: string
  readonly about: string
  readonly on?: Written
  readonly true?: { readonly from?: Written }
  readonly known?: Written
  readonly evidence: readonly { readonly source: string }[]
  readonly supersedes?: string
  readonly state?: { readonly phase?: string; readonly substance?: string }
  readonly event?: object
  readonly figure?: object
  readonly date?: object
}
interface File {
  readonly sources: Readonly<Record<string, { readonly published?: Written }>>
  readonly statements: readonly Said[]
}
const file: File = parse(readFileSync(dossierFile, 'utf8'), { schema: 'failsafe' })

const partsOf = (written: Written): string[] => (typeof written === 'string' ? written : written.on).replace('~', '').split('/')
function earliest(written: Written): string {
  const [day = ''] = partsOf(written)
  return `${day}-01-01`.slice(0, 10)
}
function latest(written: Written): string {
  const day = partsOf(written).at(-1) ?? ''
  if (day.length === 10) return day
  const [year, month = '12'] = day.split('-')
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}
function knownOf(said: Said): string {
  if (said.known !== undefined) return latest(said.known)
  const days = said.evidence.flatMap(({ source }) => file.sources[source]?.published ?? []).map(latest)
  return days.toSorted()[0] ?? ''
}
/** The day a statement speaks of: an event its own, what has none a figure or a date the day it became known. */
function begunOf(said: Said): string | null {
  const from = said.event ? said.on : said.true?.from
  if (said.date) return knownOf(said)
  if (from !== undefined) return earliest(from)
  return said.figure ? knownOf(said) : null
}
const corrected = new Set(file.statements.map(({ supersedes }) => supersedes))
const factOf = (said: Said): string =>
  said.state ? [said.about, begunOf(said), said.state.phase ?? '', said.state.substance ?? ''].join() : said.id

interface Day {
  readonly on: string
  readonly happened: number
  readonly becameKnown: number
}
interface Delay {
  readonly happenedOn: string
  readonly knownOn: string
  readonly days: number
  readonly of: { readonly slug: string; readonly name: string }
  readonly statement: { readonly key: string; readonly form: string; readonly about: { readonly slug: string } }
}
const rails = `query($at: MomentInput, $first: Int) { dossier(slug: "clinical-diagnostics", at: $at) {
  days { on happened becameKnown }
  delays(first: $first) { happenedOn knownOn days of { slug name } statement { key form about { slug } } } } }`
interface Answer {
  readonly dossier: { readonly days: readonly Day[]; readonly delays: readonly Delay[] } | null
}
async function ask(variables: object): Promise<{ readonly days: readonly Day[]; readonly delays: readonly Delay[] }> {
  const { data, errors } = await reading.read<Answer>(rails, variables)
  expect(errors).toEqual([])
  if (!data.dossier) throw new Error('No dossier.')
  return data.dossier
}

test('per day there is as much as the file says, whatever the moment', async () => {
  const happened = new Map<string, Set<string>>()
  const known = new Map<string, number>()
  for (const said of file.statements) {
    known.set(knownOf(said), (known.get(knownOf(said)) ?? 0) + 1)
    const on = begunOf(said)
    if (on !== null && !corrected.has(said.id)) happened.set(on, (happened.get(on) ?? new Set()).add(factOf(said)))
  }
  const expected = [...new Set([...happened.keys(), ...known.keys()])]
    .toSorted()
    .map((on) => ({ on, happened: happened.get(on)?.size ?? 0, becameKnown: known.get(on) ?? 0 }))
  const { days } = await ask({ at: { trueOn: '2025-09-30' } })
  expect(days).toEqual(expected)
  expect(days.reduce((sum, { becameKnown }) => sum + becameKnown, 0)).toBe(file.statements.length)
  expect((await ask({ at: { trueOn: '2025-06-01', knownOn: '2026-05-13' } })).days).toEqual(days)
})

test('a delay runs from the day something began to the first day it was known, the largest first', async () => {
  const { delays } = await ask({ first: 100 })
  const facts = new Map<string, { readonly about: string; readonly on: string; known: string }>()
  for (const said of file.statements) {
    const on = begunOf(said)
    if (on === null || said.date || corrected.has(said.id)) continue
    // A correction was known when the first telling was.
    const first = file.statements.find(({ id }) => id === said.supersedes)
    const known = [said, ...(first ? [first] : [])].map(knownOf).toSorted()[0] ?? ''
    const fact = facts.get(factOf(said)) ?? { about: said.about, on, known }
    fact.known = known < fact.known ? known : fact.known
    facts.set(factOf(said), fact)
  }
  const late = [...facts.values()].filter(({ on, known }) => known > on)
  const keys = new Set(late.map(({ about, on, known }) => [on, known, about].join()))
  expect(delays.map((delay) => [delay.happenedOn, delay.knownOn, delay.of.slug].join()).toSorted()).toEqual([...keys].toSorted())
  expect(delays.map(({ days }) => days)).toEqual(delays.map(({ days }) => days).toSorted((a, b) => b - a))
  for (const { happenedOn, knownOn, days, of, statement } of delays) {
    expect(days).toBe((Date.parse(knownOn) - Date.parse(happenedOn)) / 86_400_000)
    expect(statement.about.slug).toBe(of.slug)
    expect(statement.form).not.toBe('DATE')
  }
  // What the OM made known on 27 August had begun about the 13th: said by an event, not by the relations of the same days.
  expect(delays).toContainEqual(
    expect.objectContaining({
      happenedOn: '2025-08-13',
      days: 14,
      statement: expect.objectContaining({ key: 'om-starts', form: 'EVENT' }),
    }),
  )
})

test('as many as asked for, of one to a hundred', async () => {
  const [first, second] = [await ask({ first: 3 }), await ask({})]
  expect(first.delays).toHaveLength(3)
  expect(second.delays.slice(0, 3)).toEqual(first.delays)
  expect(second.delays).toHaveLength(20)
  for (const wrong of [0, 101]) {
    const { errors } = await reading.read(rails, { first: wrong })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT'])
  }
})

test('both rails come in one round trip after the dossier itself', async () => {
  const { roundTrips } = await reading.read(
    '{ dossier(slug: "clinical-diagnostics") { days { on } delays(first: 100) { days of { name } statement { form } } } }',
  )
  expect(roundTrips).toBe(2)
})
