// The status brief: every line with its source, and the same bytes for the same moment whatever is recorded later.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importDossier } from '../../api/record/importDossier.ts'
import { recordStatements, retractStatement } from '../../api/record/recordStatements.ts'
import type { Database } from '../../api/db/run.ts'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { readDossier } from '../../seed/dossier/read.ts'
import { startServing, type TestServer } from '../setup/serving.ts'
import { running } from '../setup/statements.ts'
import { root } from '../setup/store.ts'

const file = join(root, 'seed/dossiers/clinical-diagnostics.yaml')
let server: TestServer
beforeAll(async () => {
  server = await startServing(async (database) => {
    for (const path of [file, join(root, 'test/dossiers/hostile-names.yaml')])
      await importDossierFile(database, path, { say: () => undefined })
  })
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}/dossiers/${path}`, { headers })

interface Line {
  readonly item: string | null
  readonly head: string
  readonly text: string
  readonly notes: readonly number[]
  readonly statements: readonly string[]
}
interface Brief {
  readonly moment: { readonly trueOn: string; readonly knownOn: string; readonly basis: number; readonly hash: string }
  readonly sections: readonly { readonly name: string; readonly title: string; readonly lines: readonly Line[] }[]
  readonly notes: readonly { readonly number: number; readonly title: string }[]
}
const september = 'trueOn=2025-09-30&knownOn=2025-09-30&basis=1'
const may = 'trueOn=2026-05-13&knownOn=2026-05-13&basis=1'
async function briefAt(parameters: string): Promise<Brief> {
  const read: Brief = JSON.parse(await (await get(`clinical-diagnostics/brief.json?${parameters}`)).text())
  return read
}
const linesOf = ({ sections }: Brief, name: string) => sections.find((section) => section.name === name)?.lines ?? []

describe('a status brief', () => {
  test('says who investigates, what is open, parked, promised, due, counted and what happened, as known that day', async () => {
    const brief = await briefAt(`${september}&language=en`)
    const investigations = linesOf(brief, 'investigations')
    expect(investigations.map(({ item }) => item)).toEqual(
      expect.arrayContaining([
        'bvo-nl-investigation',
        'igj-investigation',
        'ap-investigation',
        'criminal-investigation',
        'lab-own-investigation',
      ]),
    )
    expect(investigations.map(({ item }) => item)).not.toContain('bvo-nl-self-review')
    const criminal = investigations.find(({ item }) => item === 'criminal-investigation')
    expect(criminal?.text).toMatch(
      /^Public Prosecution Service.*; running \(“nog niet afgerond”\) since ± 13 Aug 2025; last confirmed 30 Sep 2025/,
    )
    expect(linesOf(brief, 'waits').filter(({ item }) => item === 'vdvdk-claim')).toHaveLength(2)
    expect(linesOf(brief, 'promised').find(({ item }) => item === 'commitment-sept-10')?.text).toMatch(/^promised by .*; in .*; open/)
    expect(linesOf(brief, 'parked').map(({ item }) => item)).toEqual(expect.arrayContaining(['questions-bbb-aug-2025']))
    const figures = linesOf(brief, 'figures').map(({ text }) => text)
    expect(figures).toContainEqual(expect.stringMatching(/^[^;]*at least 715,000 persons.*; contradicted by: [^;]*621,000 persons \(/))
    expect(figures).toContainEqual(expect.stringMatching(/^[^;]*485,000 persons.*; later replaced by: [^;]*at least 715,000 persons \(/))
    expect(linesOf(brief, 'chronology').some(({ text }) => text.includes('Omroep Brabant'))).toBe(true)
    const later = await briefAt(`${may}&language=en`)
    expect(linesOf(later, 'parked').find(({ item }) => item === 'questions-glpvda-oct-2025')?.text).toContain(
      'blocker gone, no answer; 97 days since 5 Feb 2026',
    )
    expect(linesOf(later, 'investigations').find(({ item }) => item === 'lab-own-investigation')?.text).toContain(
      'presumed: not confirmed for 271 days',
    )
  })

  test.each([september, may, 'trueOn=2026-11-23&knownOn=2026-11-23&basis=1'])('gives every line its source: %s', async (parameters) => {
    const brief = await briefAt(parameters)
    const lines = brief.sections.flatMap((section) => section.lines)
    expect(lines.length).toBeGreaterThan(60)
    expect(lines.filter(({ notes, statements }) => notes.length === 0 || statements.length === 0)).toEqual([])
    const used = [...new Set(lines.flatMap(({ notes }) => notes))].toSorted((a, b) => a - b)
    expect(brief.notes.map(({ number }) => number)).toEqual(used)
  })

  test('lists what the API lists at that moment', async () => {
    const brief = await briefAt(may)
    const query = `{ dossier(slug: "clinical-diagnostics", at: {trueOn: "2026-05-13"}) {
      items(filter: {isOpen: true}, first: 100) { edges { node { slug type phase { isOpen } } } } unsettled { item { slug } } timeline(forms: [EVENT, STATE], first: 1) { totalCount } } }`
    const asked = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    interface Open {
      readonly node: { readonly slug: string; readonly type: string; readonly phase: { readonly isOpen: boolean } | null }
    }
    interface Listed {
      readonly items: { readonly edges: readonly Open[] }
      readonly unsettled: readonly { readonly item: { readonly slug: string } }[]
      readonly timeline: { readonly totalCount: number }
    }
    const { data }: { data: { dossier: Listed } } = await asked.json()
    const open = data.dossier.items.edges.filter(({ node }) => node.phase?.isOpen === true).map(({ node }) => node)
    const slugsOf = (name: string) => linesOf(brief, name).map(({ item }) => item ?? '')
    const others = open.filter(({ type }) => type !== 'INVESTIGATION').map(({ slug }) => slug)
    expect(slugsOf('open').toSorted()).toEqual(others.toSorted())
    expect(slugsOf('parked').toSorted()).toEqual(data.dossier.unsettled.map(({ item }) => item.slug).toSorted())
    expect(linesOf(brief, 'chronology')).toHaveLength(data.dossier.timeline.totalCount)
  })

  test('names its moment, the log and the rules; its ETag is the SHA-256 of its bytes', async () => {
    for (const form of ['md', 'html', 'json']) {
      const answer = await get(`clinical-diagnostics/brief.${form}?trueOn=2026-05-13&language=en`)
      const bytes = Buffer.from(await answer.arrayBuffer())
      const etag = answer.headers.get('etag') ?? ''
      expect(etag).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`)
      expect(answer.headers.get('content-location')).toBe(
        `/dossiers/clinical-diagnostics/brief.${form}?trueOn=2026-05-13&knownOn=2026-05-13&basis=2&language=en`,
      )
      const { moment } = await briefAt('trueOn=2026-05-13')
      const text = bytes.toString('utf8')
      for (const part of [moment.hash, 'basis=2', 'rules=1', `log=${moment.hash.slice(0, 16)}`])
        expect(text.replaceAll('&amp;', '&')).toContain(part)
      expect((await get(`clinical-diagnostics/brief.${form}?trueOn=2026-05-13&language=en`, { 'if-none-match': etag })).status).toBe(304)
    }
  })

  test('is one file that needs nothing else: no script, its own style, nothing loaded', async () => {
    const answer = await get(`clinical-diagnostics/brief.html?${may}`)
    const html = await answer.text()
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\(|javascript:/i)
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/)
    const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''
    expect(answer.headers.get('content-security-policy')).toContain(createHash('sha256').update(style).digest('base64'))
  })

  test('takes names as names, whatever they hold', async () => {
    const at = 'trueOn=2024-02-10&knownOn=2024-02-10&language=en'
    const html = await (await get(`hostile-names/brief.html?${at}`)).text()
    expect(html).not.toMatch(/<img|<script|<b>vet/)
    expect(html).toContain('&lt;img src=x onerror=&quot;window.pwned=1&quot;&gt;')
    const markdown = await (await get(`hostile-names/brief.md?${at}`)).text()
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)/)
    expect(
      markdown
        .split('\n')
        .filter((line) => /^(?!$|# |## |- \*\*|\[\^\d+\]: )/.test(line) && !/^(State|Made|Recorded|The same|Nothing)/.test(line)),
    ).toEqual([])
    expect(`${html}${markdown}`).not.toMatch(/[\u202a-\u202e]/)
  })

  test('says what is wrong', async () => {
    const said = async (path: string) => {
      const answer = await get(path)
      return [answer.status, await answer.text()]
    }
    expect(await said('no-such-thing/brief.md?language=en')).toEqual([404, 'There is no dossier no-such-thing at this moment.\n'])
    expect(await said('clinical-diagnostics/brief.md?trueOn=2025-13-01')).toEqual([
      400,
      'Found trueOn=2025-13-01; expected a day, as 2025-09-30.\n',
    ])
    expect(await said('clinical-diagnostics/brief.md?basis=x')).toEqual([400, 'Found basis=x; expected the number of a change, as 12.\n'])
    expect(await said('clinical-diagnostics/brief.md?basis=99')).toEqual([
      400,
      'The basis is 99; expected 0 up to and including 2, the newest.\n',
    ])
    expect(await said('clinical-diagnostics/brief.md?language=de')).toEqual([400, 'Found language=de; expected nl or en.\n'])
  })
})

/** Everything that could change a view: a thousand statements, other names, retractions, a file that says less. */
async function goOn(database: Database): Promise<void> {
  const { content } = readDossier(readFileSync(file, 'utf8'))
  if (!content) throw new Error('The dossier does not read.')
  const open = content.statements.filter((s) => s.form === 'STATE' && s.aspect === 'PHASE').map(({ about }) => about)
  const evidence = [{ source: content.sources[0]?.slug ?? '' }]
  const more = Array.from({ length: 1_000 }, (_, n) =>
    running(`more-${n}`, open[n % open.length] ?? '', `2025-0${1 + (n % 9)}-1${n % 10}`, evidence),
  )
  const outcome = await recordStatements(database, { operationId: 'more', dossier: content.slug, by: 'me', statements: more })
  expect(outcome.kind).toBe('Done')
  for (const key of ['igj-open-memo', 'claim-awaits-ap', 'stolen-715k'])
    await retractStatement(database, { operationId: `retract ${key}`, dossier: content.slug, key, reason: 'mistaken', by: 'me' })
  const renamed = {
    ...content,
    title: { nl: 'Iets anders', en: 'Something else' },
    items: content.items.map((item) => ({ ...item, name: { nl: `Nieuw ${item.slug}`, en: `New ${item.slug}` } })),
    sources: content.sources.map((source) => ({ ...source, title: `New ${source.title}` })),
    statements: content.statements.slice(0, -40),
  }
  expect((await importDossier(database, renamed)).kind).toBe('Imported')
}

test('the same full moment gives the same bytes after a thousand statements, other names and retractions', async () => {
  const addresses = ['md', 'html', 'json'].flatMap((form) =>
    ['nl', 'en'].flatMap((language) => [september, may].map((at) => `clinical-diagnostics/brief.${form}?${at}&language=${language}`)),
  )
  const bytes = () => Promise.all(addresses.map(async (address) => (await get(address)).text()))
  const before = await bytes()
  const { moment } = await briefAt(may)
  await goOn(server.database)
  await expect.poll(async () => (await briefAt('trueOn=2026-05-13')).moment.basis, { timeout: 20_000 }).toBeGreaterThan(6)
  expect(await bytes()).toEqual(before)
  const now = await (await get('clinical-diagnostics/brief.md?trueOn=2026-05-13&knownOn=2026-05-13')).text()
  expect(now).toContain('# Statusbrief: Iets anders')
  expect((await briefAt(may)).moment).toEqual(moment)
}, 240_000)
