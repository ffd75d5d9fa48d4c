// The dates as a calendar feed, read back by a parser that has nothing to do with what wrote it.
import { join } from 'node:path'
import { sync as parser, type ParameterValue } from 'node-ical'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { startServing, type TestServer } from '../setup/serving.ts'
import { root } from '../setup/store.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServing(async (database) => {
    for (const file of ['seed/dossiers/clinical-diagnostics.yaml', 'test/dossiers/hostile-names.yaml'])
      await importDossierFile(database, join(root, file), { say: () => undefined })
  })
})
afterAll(() => server.close())

/** A text of the feed, with or without parameters. */
const said = (value: ParameterValue | undefined): string => (typeof value === 'object' ? value.val : (value ?? ''))
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}/dossiers/${path}`, { headers })

async function eventsOf(path: string) {
  const text = await (await get(path)).text()
  return Object.values(parser.parseICS(text)).filter((part) => part?.type === 'VEVENT')
}

interface Answered {
  readonly dateKind: string
  readonly due: { readonly earliest: string; readonly latest: string } | null
  readonly movedTo: object | null
  readonly statedBy: object | null
  readonly of: { readonly slug: string }
}

describe('the calendar feed', () => {
  test('holds every date that names a day and was not moved, with who must act and the source', async () => {
    const events = await eventsOf('clinical-diagnostics/dates.ics?language=en')
    const asked = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ dossier(slug: "clinical-diagnostics") { dates(includeComputed: true) { dateKind due { earliest latest } movedTo { id } statedBy { id } of { slug } } } }',
      }),
    })
    const { data }: { data: { dossier: { dates: readonly Answered[] } } } = await asked.json()
    const named = data.dossier.dates.filter(({ due, movedTo }) => due !== null && movedTo === null)
    const stated = named.filter(({ statedBy }) => statedBy !== null)
    // What a rule works out and a source states as well, on the same day, is one entry.
    const dayOf = ({ of, dateKind, due }: Answered) => `${of.slug} ${dateKind} ${due?.earliest} ${due?.latest}`
    const days = new Set(stated.map(dayOf))
    const computed = named.filter((date) => date.statedBy === null && !days.has(dayOf(date)))
    expect(stated.length).toBeGreaterThan(5)
    expect(computed.length).toBeGreaterThan(3)
    expect(events).toHaveLength(stated.length + computed.length)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    const plan = events.find(({ summary }) => said(summary).includes('mprovement plan'))
    expect(said(plan?.summary)).toMatch(/^about expected: /)
    expect(said(plan?.description)).toMatch(/six months after early February 2026[\s\S]*Who must act: [\s\S]*Source: /)
    expect(plan?.datetype).toBe('date')
    expect(plan?.start.toISOString().slice(0, 10)).toBe('2026-08-05')
    const october = events.find(({ uid }) => uid === 'kamervragen/questions-glpvda-oct-2025@openstaand')
    expect(said(october?.description)).toMatch(/Own arithmetic, not a source[\s\S]*3 weeks/)
    expect(plan?.url).toMatchObject({ val: `${server.address}/dossiers/clinical-diagnostics/items/lab-improvement-plan` })
  })

  test('says of a stated date how a rule works out the same day', async () => {
    const events = await eventsOf('clinical-diagnostics/dates.ics?language=en')
    const letter = events.find(({ uid }) => uid === 'clinical-diagnostics/request-before-debate@openstaand')
    expect(said(letter?.description)).toMatch(/Own arithmetic, not a source: the request itself[\s\S]*Start of the meeting: Wed 1 Oct 2025/)
  })

  test('is the same bytes while nothing was recorded, so that a calendar need not fetch it again', async () => {
    const first = await get('clinical-diagnostics/dates.ics')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await (await get('clinical-diagnostics/dates.ics')).text()).toBe(await first.text())
    expect((await get('clinical-diagnostics/dates.ics', { 'if-none-match': etag })).status).toBe(304)
  })

  test('breaks no line and no field by what names hold, and folds what is long', async () => {
    const text = await (await get('hostile-names/dates.ics')).text()
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const [event, ...others] = await eventsOf('hostile-names/dates.ics')
    expect(others).toEqual([])
    expect(said(event?.summary)).toContain('<img src=x onerror="window.pwned=1">')
  })

  test('says what is wrong', async () => {
    const missing = await get('no-such-thing/dates.ics?language=en')
    expect([missing.status, await missing.text()]).toEqual([404, 'There is no dossier no-such-thing.\n'])
    const odd = await get('clinical-diagnostics/dates.ics?language=de')
    expect([odd.status, await odd.text()]).toEqual([400, 'Found language=de; expected nl or en.\n'])
  })
})
